//! Pressing controls of the page by their place in it, as single keys do.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

use crate::shell::shortcut::Press;

/// Presses what is meant, if it is there and can be pressed.
pub fn press(what: Press) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    match what {
        Press::Control(id) => {
            let control = document.get_element_by_id(id);
            if let Some(control) = control.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                control.click();
            }
        }
        Press::Tab(by) => turn(&document, by),
    }
}

/// Chooses the tab so many places after the chosen one and moves the keyboard there.
fn turn(document: &Document, by: isize) {
    let Ok(found) = document.query_selector_all("[role=tablist] [role=tab]") else {
        return;
    };
    let tabs: Vec<HtmlElement> = (0..found.length())
        .filter_map(|place| found.get(place)?.dyn_into().ok())
        .collect();
    let chosen = |tab: &HtmlElement| tab.get_attribute("aria-selected").as_deref() == Some("true");
    let Some(place) = tabs.iter().position(chosen) else {
        return;
    };
    let count = tabs.len() as isize;
    let next = (place as isize + by).rem_euclid(count);
    if let Some(tab) = tabs.get(next as usize) {
        tab.click();
        drop(tab.focus());
    }
}
