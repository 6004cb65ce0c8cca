//! Overlays, at most one at a time (library, help, tour, intended use), and what runs beside them: replay, shortcuts,
//! autosave. Nothing of it is needed for the first answer.

mod autosave;
pub(crate) mod chunk;
mod help;
mod intended_use;
mod library;
mod modal;
mod recent;
mod replay;
mod shortcuts;
mod tour;

#[cfg(test)]
mod tests;

use yew::{Callback, Html, Properties, component, html, use_effect_with};

use crate::browser;
use crate::components::form_context::FormContext;
use crate::session::snapshot::Snapshot;
use crate::session::state::Side;
use crate::shell::overlay::Panel;
use crate::simulation::simulation_state::ReportOf;
use autosave::use_autosave;
use help::Help;
use intended_use::IntendedUse;
use library::Library;
use replay::ReplayLine;
use shortcuts::use_shortcuts;
use tour::Tour;

/// What is open and what there is to open.
#[derive(Clone, PartialEq, Properties)]
pub struct OverlaysProps {
    /// The form.
    pub context: FormContext,
    /// What all futures of the form in force say, once they are there.
    pub answered: Option<ReportOf>,
    /// The states before and after the last change.
    pub change: Option<(Snapshot, Snapshot)>,
    /// Which of them is shown.
    pub side: Side,
    /// Whether the form in force is a worked example's.
    pub taught: bool,
    /// What lies over the page.
    pub panel: Option<Panel>,
    /// Hears what is to lie over the page.
    pub show: Callback<Option<Panel>>,
}

/// What lies over the page.
#[component]
pub fn Overlays(props: &OverlaysProps) -> Html {
    let show = &props.show;
    use_welcome(props);
    use_autosave(props);
    let (keys, switch) = use_shortcuts();
    let close = show.reform(|()| None);
    let context = props.context.clone();
    html! {
        <>
            {
                match props.panel {
                    None => Html::default(),
                    Some(Panel::Library) => html! { <Library {context} {close} /> },
                    Some(Panel::Help) => html! { <Help {keys} {switch} show={show.clone()} /> },
                    Some(panel @ (Panel::Tour | Panel::Welcome)) => html! { <Tour {panel} {close} /> },
                    Some(Panel::IntendedUse) => html! { <IntendedUse {context} answered={props.answered.clone()} {close} /> },
                }
            }
            <ReplayLine change={props.change.clone()} side={props.side} settled={props.answered.is_some()}
                act={props.context.act.clone()} />
        </>
    }
}

/// Shows the tour to those who are here for the first time, once there is an answer to speak of.
#[yew::hook]
fn use_welcome(props: &OverlaysProps) {
    let (show, free) = (props.show.clone(), props.panel.is_none());
    use_effect_with(props.answered.is_some(), move |answered| {
        if *answered && browser::first_visit::is_first() && free {
            show.emit(Some(Panel::Welcome));
        }
    });
}
