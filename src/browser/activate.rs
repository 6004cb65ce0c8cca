//! Clicks controls and switches tabs from the keyboard, as single-key shortcuts do.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Clicks the control called `id`, if there is one; a disabled one does nothing.
pub fn click(id: &str) {
    let control = document().and_then(|document| document.get_element_by_id(id));
    if let Some(control) = control.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        control.click();
    }
}

/// Selects the tab so many places after the selected one, round and round, and moves the focus there.
pub fn turn_tab(by: isize) {
    let found = document().and_then(|it| it.query_selector_all("[role=tablist] [role=tab]").ok());
    let Some(found) = found else {
        return;
    };
    let tabs: Vec<HtmlElement> = (0..found.length())
        .filter_map(|place| found.get(place)?.dyn_into().ok())
        .collect();
    let selected =
        |tab: &HtmlElement| tab.get_attribute("aria-selected").as_deref() == Some("true");
    let Some(place) = tabs.iter().position(selected) else {
        return;
    };
    let count = tabs.len() as isize;
    let next = (place as isize + by).rem_euclid(count);
    if let Some(tab) = tabs.get(next as usize) {
        tab.click();
        drop(tab.focus());
    }
}
