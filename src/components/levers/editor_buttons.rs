//! Buttons in the panel of levers that open an editor.

use yew::{Callback, Html, MouseEvent, Properties, component, hook, html, use_state_eq};

use crate::components::controls::dialog::Dialog;
use crate::components::controls::disclosure::Disclosure;
use crate::components::controls::shown_once::use_shown_once;
use crate::components::editors::options::OptionsProps;
use crate::components::editors::teams::TeamsProps;
use crate::components::form_context::FormContext;
use crate::components::levers::check::CheckProps;
use crate::components::levers::chunk;
use crate::i18n::messages::editors as words;
use crate::i18n::{first, later};
use crate::scenario::proposal;

/// The form that is edited.
#[derive(Clone, PartialEq, Properties)]
pub struct EditorButtonProps {
    /// The form.
    pub context: FormContext,
}

/// Whether an editor is open, and what opens and closes it.
struct DialogState {
    open: Disclosure,
    opens: Callback<MouseEvent>,
    closes: Callback<()>,
}

#[hook]
fn use_dialog_state() -> DialogState {
    let open = use_state_eq(|| Disclosure::Closed);
    let (opens, closes) = (open.clone(), open.clone());
    DialogState {
        open: *open,
        opens: Callback::from(move |_| opens.set(Disclosure::Open)),
        closes: Callback::from(move |()| closes.set(Disclosure::Closed)),
    }
}

/// The editor of teams and journeys.
#[component]
pub fn TeamsButton(props: &EditorButtonProps) -> Html {
    let DialogState {
        open,
        opens,
        closes,
    } = use_dialog_state();
    html! {
        <>
            <button type="button" class="button door" id="open-teams" aria-haspopup="dialog" onclick={opens}>
                { later::teams_edit() }
            </button>
            <Dialog id="teams" title={later::teams_and_journeys()} {open} onclose={closes}>
                { chunk::teams(TeamsProps { context: props.context.clone() }) }
            </Dialog>
        </>
    }
}

/// The ten questions.
#[component]
pub fn CheckButton(props: &EditorButtonProps) -> Html {
    let DialogState {
        open,
        opens,
        closes,
    } = use_dialog_state();
    html! {
        <>
            <button type="button" class="button door" id="open-check" aria-haspopup="dialog" onclick={opens}>
                { later::check_open() }
            </button>
            <Dialog id="check" title={later::check_title()} {open} onclose={closes.clone()}>
                { chunk::check(CheckProps { context: props.context.clone(), done: closes }) }
            </Dialog>
        </>
    }
}

/// The editor of options, behind the words that say which of them the levers move.
#[component]
pub fn OptionsButton(props: &EditorButtonProps) -> Html {
    let DialogState {
        open,
        opens,
        closes,
    } = use_dialog_state();
    let asked = use_shown_once(open == Disclosure::Open);
    let form = &props.context.form;
    let what = words::levers_on(
        proposal::option(form).map(|option| option.name.as_str()),
        proposal::plan(form).map(|plan| plan.name.as_str()),
        proposal::programme(form).map(|programme| programme.name.as_str()),
    );
    html! {
        <>
            <button type="button" class="levers__on" id="open-options" aria-haspopup="dialog"
                aria-label={first::levers_on_change(&what)} title={what.clone()} onclick={opens}>
                <span>{ what }</span><span aria-hidden="true">{ "\u{25be}" }</span>
            </button>
            if asked {
                { chunk::options(OptionsProps { context: props.context.clone(), open, onclose: closes }) }
            }
        </>
    }
}
