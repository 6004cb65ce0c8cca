//! The levers of a group, section by section.

use yew::{Html, Properties, component, html};

use crate::components::controls::switch::{Insiders, Switch};
use crate::components::form_context::FormContext;
use crate::components::levers::currency::CurrencyPick;
use crate::components::levers::editor_buttons::{CheckButton, TeamsButton};
use crate::components::levers::lever::LeverRow;
use crate::components::levers::misalignment::Misalignment;
use crate::components::levers::payout::Payout;
use crate::components::levers::picks::{PickRow, PlanPick};
use crate::scenario::field::Lever;
use crate::session::lever_groups::{GROUPS, Item, Section};

/// Which group of which form.
#[derive(Clone, PartialEq, Properties)]
pub struct SectionsProps {
    /// Its place among all groups.
    pub place: usize,
    /// The form.
    pub context: FormContext,
}

/// The levers of a group that the form has.
#[component]
pub fn Sections(props: &SectionsProps) -> Html {
    let SectionsProps { place, context } = props;
    let sections = GROUPS[*place].sections.iter();
    html! { <>{ for sections.filter(|each| each.is_in(&context.form)).map(|each| section(each, context)) }</> }
}

fn section(section: &Section, context: &FormContext) -> Html {
    html! {
        <>
            if let Some(name) = section.name {
                <h3 class="group__section">{ name() }</h3>
            }
            { for section.items.iter().map(|each| item(*each, context)) }
        </>
    }
}

fn item(item: Item, context: &FormContext) -> Html {
    let context = context.clone();
    match item {
        Item::Numbers(slot) => {
            let row = |lever| html! { <LeverRow {lever} context={context.clone()} /> };
            Lever::in_slot(slot).map(row).collect()
        }
        Item::List(pick) => html! { <PickRow {pick} {context} /> },
        Item::Switch(pick) => html! { <Switch {pick} {context} /> },
        Item::Plan => html! { <PlanPick {context} /> },
        Item::Insiders => html! { <Insiders {context} /> },
        Item::Currency => html! { <CurrencyPick {context} /> },
        Item::Misalignment => html! { <Misalignment {context} /> },
        Item::Payout => html! { <Payout {context} /> },
        Item::Check => html! { <CheckButton {context} /> },
        Item::Teams => html! { <TeamsButton {context} /> },
    }
}
