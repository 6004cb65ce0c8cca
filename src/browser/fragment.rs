//! Reads, writes and listens to the fragment of the address, which holds the state of the page and never reaches a
//! server.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Location, UrlSearchParams};
use yew::Callback;

/// How an address enters the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// In place of the current one.
    Same,
    /// As a new one that the back button leaves.
    New,
}

/// The fragment without its sign, or else the query's `s`, since some programs cut a link at its fragment.
pub fn read() -> String {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return String::new();
    };
    let hash = location.hash().unwrap_or_default();
    match hash.strip_prefix('#') {
        Some(fragment) if !fragment.is_empty() => fragment.to_owned(),
        _ => query(&location).unwrap_or_default(),
    }
}

fn query(location: &Location) -> Option<String> {
    let query = UrlSearchParams::new_with_str(&location.search().ok()?).ok()?;
    query.get("s")
}

/// Puts `fragment` into the address; does nothing where the browser does not allow it.
pub fn write(fragment: &str, entry: Entry) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
        return;
    };
    let address = format!("#{fragment}");
    let written = match entry {
        Entry::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
        Entry::New => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
    drop(written);
}

/// Loads the page again at the same address.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        drop(window.location().reload());
    }
}

/// The whole address of the page with `fragment`.
pub fn link(fragment: &str) -> Option<String> {
    let href = web_sys::window()?.location().href().ok()?;
    let page = href.split('#').next().unwrap_or_default();
    Some(format!("{page}#{fragment}"))
}

/// Calls `moved` whenever the visitor goes back, forth, or edits the address, as long as the result lives.
pub fn listen(moved: Callback<()>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| {
        moved.emit(())
    }))
}
