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
    pub desk: FormContext,
}

/// The levers of a group that the form has.
#[component]
pub fn Sections(props: &SectionsProps) -> Html {
    let SectionsProps { place, desk } = props;
    let sections = GROUPS[*place].sections.iter();
    html! { <>{ for sections.filter(|each| each.is_in(&desk.form)).map(|each| section(each, desk)) }</> }
}

fn section(section: &Section, desk: &FormContext) -> Html {
    html! {
        <>
            if let Some(name) = section.name {
                <h3 class="group__section">{ name() }</h3>
            }
            { for section.items.iter().map(|each| item(*each, desk)) }
        </>
    }
}

fn item(item: Item, desk: &FormContext) -> Html {
    let desk = desk.clone();
    match item {
        Item::Numbers(slot) => {
            let row = |lever| html! { <LeverRow {lever} desk={desk.clone()} /> };
            Lever::in_slot(slot).map(row).collect()
        }
        Item::List(pick) => html! { <PickRow {pick} {desk} /> },
        Item::Switch(pick) => html! { <Switch {pick} {desk} /> },
        Item::Plan => html! { <PlanPick {desk} /> },
        Item::Insiders => html! { <Insiders {desk} /> },
        Item::Currency => html! { <CurrencyPick {desk} /> },
        Item::Misalignment => html! { <Misalignment {desk} /> },
        Item::Payout => html! { <Payout {desk} /> },
        Item::Check => html! { <CheckButton {desk} /> },
        Item::Teams => html! { <TeamsButton {desk} /> },
    }
}
