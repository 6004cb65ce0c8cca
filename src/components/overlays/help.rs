//! The help dialog: keyboard shortcuts, and the ways to the tour and to the intended use.

use yew::{Callback, Event, Html, MouseEvent, Properties, component, html};

use crate::components::overlays::modal::Modal;
use crate::components::overlays::shortcuts::Keys;
use crate::i18n::messages::say;
use crate::shell::overlay::Panel;
use crate::shell::shortcut::Shortcut;

/// Whether single keys are on, and whom to tell.
#[derive(Clone, PartialEq, Properties)]
pub struct HelpProps {
    /// Whether single keys do anything.
    pub keys: Keys,
    /// Turns them on or off.
    pub switch: Callback<()>,
    /// Hears what is to lie over the page.
    pub show: Callback<Option<Panel>>,
}

/// Shortcuts that always hold, and under which name each is said.
const ALWAYS: [(&str, &str); 3] = [
    ("key-undo", "shortcut-undo"),
    ("key-redo", "shortcut-redo"),
    ("key-close", "shortcut-close"),
];

/// The dialog.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let to = |panel: Panel| props.show.reform(move |_: MouseEvent| Some(panel));
    let always = |(key, name): (&str, &str)| row(&say(key), &say(name));
    let single = |shortcut: Shortcut| row(&shortcut.key().to_uppercase(), &say(said(shortcut)));
    html! {
        <Modal id="help-dialog" title={say("help")} close={props.show.reform(|()| None)}>
            <p class="modal__ways">
                <button type="button" class="button" id="show-tour" onclick={to(Panel::Tour)}>{ say("tour") }</button>
                <button type="button" class="button" onclick={to(Panel::IntendedUse)}>{ say("use-more") }</button>
            </p>
            <h3 class="modal__part">{ say("help-keys") }</h3>
            <h4 class="modal__quiet">{ say("help-always") }</h4>
            <dl class="keys">{ for ALWAYS.into_iter().map(always) }</dl>
            <h4 class="modal__quiet">{ say("help-single") }</h4>
            <label class="switch__label">
                <input class="switch__box" type="checkbox" id="single-keys" checked={props.keys == Keys::On}
                    onchange={props.switch.reform(|_: Event| ())} />
                <span>{ say("help-switch") }</span>
            </label>
            <dl class="keys">{ for Shortcut::ALL.into_iter().map(single) }</dl>
        </Modal>
    }
}

fn row(key: &str, name: &str) -> Html {
    html! { <div class="keys__row"><dt><kbd>{ key }</kbd></dt><dd>{ name }</dd></div> }
}

/// Under which name a shortcut is said.
fn said(shortcut: Shortcut) -> &'static str {
    match shortcut {
        Shortcut::Undo => "shortcut-undo",
        Shortcut::Redo => "shortcut-redo",
        Shortcut::Replay => "shortcut-replay",
        Shortcut::Reset => "shortcut-reset",
        Shortcut::Copy => "shortcut-copy",
        Shortcut::Library => "shortcut-library",
        Shortcut::NextTab => "shortcut-next-tab",
        Shortcut::PreviousTab => "shortcut-previous-tab",
        Shortcut::Help => "shortcut-help",
    }
}
