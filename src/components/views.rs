//! The views under the answer as tabs, and the panel of the open one.

pub(crate) mod chunk;
pub(crate) mod constants;
pub(crate) mod evidence;
pub(crate) mod people;
pub(crate) mod theories;
pub(crate) mod weeks;
pub(crate) mod why;

use yew::{Callback, Html, KeyboardEvent, MouseEvent, Properties, component, html};

use crate::browser::focus;
use crate::components::charts::overview::Overview;
use crate::components::controls::shown_once::use_shown_once;
use crate::components::views::people::PeopleProps;
use crate::components::views::theories::TheoriesProps;
use crate::components::views::weeks::WeeksProps;
use crate::components::views::why::WhyProps;
use crate::i18n::first;
use crate::i18n::messages::tabs as words;
use crate::reading::basis::Basis;
use crate::scenario::revision::Revision;
use crate::shell::tab::{Step, Tab};
use crate::simulation::simulation_state::{ReportOf, Status};

/// What there is to show.
#[derive(Clone, PartialEq, Properties)]
pub struct ViewsProps {
    /// The view that is open.
    pub tab: Tab,
    /// Hears which one is to be opened.
    pub open: Callback<Tab>,
    /// The form in force.
    pub form: Revision,
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// What futures say, and of which form.
    pub finding: Option<ReportOf>,
    /// Where the simulation stands.
    pub standing: Status,
}

/// Tabs and panel.
#[component]
pub fn Views(props: &ViewsProps) -> Html {
    let ViewsProps {
        tab,
        open,
        form,
        found,
        basis,
        finding,
        standing,
    } = props.clone();
    // What runs five theories goes on while another view is looked at.
    let asked = use_shown_once(tab == Tab::Why);
    let shown = match tab {
        Tab::Overview => html! { <Overview {found} {basis} finding={finding.clone()} /> },
        Tab::Weeks => chunk::weeks(WeeksProps {
            found,
            basis,
            finding: finding.clone(),
        }),
        Tab::People => chunk::people(PeopleProps {
            found,
            basis,
            finding: finding.clone(),
        }),
        Tab::Why => chunk::why(WhyProps {
            found,
            basis,
            finding: finding.clone(),
        }),
        Tab::Evidence => chunk::evidence(()),
        Tab::Model => chunk::manual(()),
    };
    html! {
        <section class="views" aria-label={first::tabs()}>
            <div class="tabs" role="tablist" aria-label={first::tabs()} onkeydown={by_key(tab, &open)}>
                { for Tab::ALL.iter().map(|one| button(*one, tab, &open)) }
            </div>
            <div class="views__panel" id="view" role="tabpanel" aria-labelledby={format!("tab-{}", tab.id())}>
                { shown }
                if asked {
                    <div hidden={tab != Tab::Why}>
                        { chunk::theories(TheoriesProps { form, finding, standing }) }
                    </div>
                }
            </div>
        </section>
    }
}

fn button(tab: Tab, shown: Tab, open: &Callback<Tab>) -> Html {
    let selected = tab == shown;
    html! {
        <button type="button" class="tabs__tab" role="tab" id={format!("tab-{}", tab.id())}
            aria-selected={if selected { "true" } else { "false" }} aria-controls="view"
            tabindex={if selected { "0" } else { "-1" }}
            onclick={open.reform(move |_: MouseEvent| tab)}>{ words::name(tab) }</button>
    }
}

/// Arrow keys open the neighbouring view and take the keyboard there.
fn by_key(shown: Tab, open: &Callback<Tab>) -> Callback<KeyboardEvent> {
    let open = open.clone();
    Callback::from(move |event: KeyboardEvent| {
        let step = match event.key().as_str() {
            "ArrowRight" => Step::Next,
            "ArrowLeft" => Step::Previous,
            "Home" => Step::First,
            "End" => Step::Last,
            _ => return,
        };
        event.prevent_default();
        let next = shown.stepped(step);
        open.emit(next);
        focus::on(&format!("tab-{}", next.id()));
    })
}
