//! The keys that take back and make again.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::Callback;

use crate::state::Action;

/// Calls `act` on Ctrl or Cmd with Z, with Shift for the other way, as long as the result lives.
pub fn listen(act: Callback<Action>) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if let Some(action) = meaning(key) {
            key.prevent_default();
            act.emit(action);
        }
    });
    Some(listener)
}

fn meaning(key: &KeyboardEvent) -> Option<Action> {
    let command = key.ctrl_key() || key.meta_key();
    match (
        command,
        key.shift_key(),
        key.key().to_ascii_lowercase().as_str(),
    ) {
        (true, false, "z") => Some(Action::Undo),
        (true, true, "z") | (true, false, "y") => Some(Action::Redo),
        _ => None,
    }
}
