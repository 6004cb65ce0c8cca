//! Keyboard shortcuts: those of undo and redo, Escape, and single keys outside what one types into.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::Callback;

use crate::browser::dialog;

/// What a visitor asks for by the usual keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Ctrl or Cmd with Z.
    Undo,
    /// The same with Shift, or with Y.
    Redo,
}

/// Calls `act` on the keys of undo and redo, as long as the result lives.
pub fn listen(act: Callback<Step>) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if let Some(step) = meaning(key) {
            key.prevent_default();
            act.emit(step);
        }
    });
    Some(listener)
}

fn meaning(key: &KeyboardEvent) -> Option<Step> {
    let command = key.ctrl_key() || key.meta_key();
    match (
        command,
        key.shift_key(),
        key.key().to_ascii_lowercase().as_str(),
    ) {
        (true, false, "z") => Some(Step::Undo),
        (true, true, "z") | (true, false, "y") => Some(Step::Redo),
        _ => None,
    }
}

/// Where a key writes or chooses by its letter.
const WRITTEN_INTO: &str = "input:not([type=range], [type=checkbox], [type=radio], [type=button]), \
    textarea, select, [contenteditable]";

/// Calls `hear` with each single key pressed outside what one types into, while no dialog is open, as long as the result
/// lives.
pub fn listen_single(hear: Callback<String>) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let listener = EventListener::new(&document, "keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let with_others = key.ctrl_key() || key.meta_key() || key.alt_key();
        if !with_others && !key.default_prevented() && !is_written(key) && !dialog::is_open() {
            hear.emit(key.key());
        }
    });
    Some(listener)
}

/// Calls `hear` on Escape while no dialog is open, as long as the result lives.
pub fn listen_escape(hear: Callback<()>) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let listener = EventListener::new(&document, "keydown", move |event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() == Some("Escape") && !dialog::is_open() {
            hear.emit(());
        }
    });
    Some(listener)
}

fn is_written(key: &KeyboardEvent) -> bool {
    let target = key.target();
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.matches(WRITTEN_INTO).unwrap_or(false))
}
