//! The buttons at the head of a chart: its data table, and its export menu.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::components::charts::copies::Copies;
use crate::components::controls::disclosure::Disclosure;
use crate::i18n::first;
use crate::reading::basis::Basis;
use crate::simulation::simulation_state::ReportOf;
use crate::view::chart::ChartKind;

/// Of which picture.
#[derive(Clone, PartialEq, Properties)]
pub struct ToolsProps {
    /// Which one.
    pub kind: ChartKind,
    /// What is drawn, and of which form.
    pub found: Option<ReportOf>,
    /// What it rests on.
    pub basis: Basis,
    /// Whether its numbers are shown.
    pub numbers: Disclosure,
    /// Shows or hides them.
    pub toggle: Callback<MouseEvent>,
}

/// The two buttons.
#[component]
pub fn Tools(props: &ToolsProps) -> Html {
    let ToolsProps {
        kind,
        found,
        basis,
        numbers,
        toggle,
    } = props.clone();
    html! {
        <>
            <button type="button" class="figure__toggle" aria-expanded={numbers.expanded()}
                aria-controls={format!("{}-numbers", kind.id())} onclick={toggle}>{ first::numbers() }</button>
            <Copies {kind} {found} {basis} />
        </>
    }
}
