//! The panel of levers: six first, the rest in groups one click away.

pub(crate) mod barrier_fit;
pub(crate) mod change_list;
pub(crate) mod changes;
pub(crate) mod check;
pub(crate) mod chunk;
pub(crate) mod currency;
pub(crate) mod editor_buttons;
pub(crate) mod help;
pub(crate) mod lever;
pub(crate) mod misalignment;
pub(crate) mod payout;
pub(crate) mod picks;
pub(crate) mod sections;

use yew::{Callback, Event, Html, Properties, component, html, use_state_eq};

use crate::components::controls::disclosure::Disclosure;
use crate::components::form_context::FormContext;
use crate::components::levers::changes::changes;
use crate::components::levers::editor_buttons::OptionsButton;
use crate::components::levers::lever::LeverRow;
use crate::components::levers::picks::{GoalScopeRow, PickRow};
use crate::components::levers::sections::SectionsProps;
use crate::i18n::first;
use crate::scenario::choice::Pick;
use crate::scenario::field::Lever;
use crate::scenario::proposal;
use crate::session::lever_groups::GROUPS;

/// What the panel shows and changes.
#[derive(Clone, PartialEq, Properties)]
pub struct LeversProps {
    /// The form.
    pub context: FormContext,
}

/// The panel.
#[component]
pub fn Levers(props: &LeversProps) -> Html {
    let context = &props.context;
    let groups = (0..GROUPS.len()).filter(|place| GROUPS[*place].is_in(&context.form));
    let drawer = |place| html! { <Drawer key={place} {place} context={context.clone()} /> };
    html! {
        <aside class="levers" aria-labelledby="levers-title">
            <div class="levers__head">
                <h2 class="levers__title" id="levers-title">{ first::levers() }</h2>
                <OptionsButton context={context.clone()} />
            </div>
            { plan(context) }
            { programme(context) }
            <div class="levers__more">
                { for groups.map(drawer) }
                { changes(context) }
            </div>
        </aside>
    }
}

fn plan(context: &FormContext) -> Html {
    if proposal::plan(&context.form).is_none() {
        return html! { <p class="levers__none">{ first::no_plan() }</p> };
    }
    html! {
        <>
            <LeverRow lever={Lever::JOINT_SHARE} context={context.clone()} />
            <LeverRow lever={Lever::TARGET_BONUS} context={context.clone()} />
            <PickRow pick={Pick::Metric} context={context.clone()} />
            <GoalScopeRow context={context.clone()} />
        </>
    }
}

fn programme(context: &FormContext) -> Html {
    if proposal::programme(&context.form).is_none() {
        return html! { <p class="levers__none">{ first::no_programme() }</p> };
    }
    html! {
        <>
            <PickRow pick={Pick::Lead} context={context.clone()} />
            <LeverRow lever={Lever::ROLES} context={context.clone()} />
        </>
    }
}

/// Which group of which form.
#[derive(Clone, PartialEq, Properties)]
struct DrawerProps {
    /// Its place among all groups.
    place: usize,
    /// The form.
    context: FormContext,
}

/// A group; its levers are there once it was opened, since there are a hundred of them in all.
#[component]
fn Drawer(props: &DrawerProps) -> Html {
    let opened = use_state_eq(|| Disclosure::Closed);
    let open = {
        let opened = opened.clone();
        Callback::from(move |_: Event| opened.set(Disclosure::Open))
    };
    let DrawerProps { place, context } = props;
    html! {
        <details class="group" ontoggle={open}>
            <summary class="group__name">{ (GROUPS[*place].name)() }</summary>
            <div class="group__levers">
                if *opened == Disclosure::Open {
                    { chunk::sections(SectionsProps { place: *place, context: context.clone() }) }
                }
            </div>
        </details>
    }
}
