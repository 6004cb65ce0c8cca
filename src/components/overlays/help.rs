//! The help dialog: keyboard shortcuts, and the ways to the tour and to the intended use.

use yew::{Callback, Event, Html, MouseEvent, Properties, component, html};

use crate::components::overlays::modal::Modal;
use crate::components::overlays::shortcuts::Keys;
use crate::i18n::{Message, first, later};
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
const ALWAYS: [(Message, Message); 3] = [
    (later::key_undo, later::shortcut_undo),
    (later::key_redo, later::shortcut_redo),
    (later::key_close, later::shortcut_close),
];

/// The dialog.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let to = |panel: Panel| props.show.reform(move |_: MouseEvent| Some(panel));
    let always = |(key, name): (Message, Message)| row(&key(), &name());
    let single = |shortcut: Shortcut| row(&shortcut.key().to_uppercase(), &name(shortcut));
    html! {
        <Modal id="help-dialog" title={first::help()} close={props.show.reform(|()| None)}>
            <p class="modal__ways">
                <button type="button" class="button" id="show-tour" onclick={to(Panel::Tour)}>{ later::tour() }</button>
                <button type="button" class="button" onclick={to(Panel::IntendedUse)}>{ first::use_more() }</button>
            </p>
            <h3 class="modal__part">{ later::help_keys() }</h3>
            <h4 class="modal__quiet">{ later::help_always() }</h4>
            <dl class="keys">{ for ALWAYS.into_iter().map(always) }</dl>
            <h4 class="modal__quiet">{ later::help_single() }</h4>
            <label class="switch__label">
                <input class="switch__box" type="checkbox" id="single-keys" checked={props.keys == Keys::On}
                    onchange={props.switch.reform(|_: Event| ())} />
                <span>{ later::help_switch() }</span>
            </label>
            <dl class="keys">{ for Shortcut::ALL.into_iter().map(single) }</dl>
        </Modal>
    }
}

fn row(key: &str, name: &str) -> Html {
    html! { <div class="keys__row"><dt><kbd>{ key }</kbd></dt><dd>{ name }</dd></div> }
}

/// What a shortcut is called.
fn name(shortcut: Shortcut) -> String {
    match shortcut {
        Shortcut::Undo => later::shortcut_undo(),
        Shortcut::Redo => later::shortcut_redo(),
        Shortcut::Replay => later::shortcut_replay(),
        Shortcut::Reset => later::shortcut_reset(),
        Shortcut::Copy => later::shortcut_copy(),
        Shortcut::Library => later::shortcut_library(),
        Shortcut::NextTab => later::shortcut_next_tab(),
        Shortcut::PreviousTab => later::shortcut_previous_tab(),
        Shortcut::Help => later::shortcut_help(),
    }
}
