//! Where the keyboard is.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the keyboard to the element called `id`, if there is one.
pub fn on(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        drop(element.focus());
    }
}

/// The same once what was just asked for is shown.
pub fn soon(id: String) {
    Timeout::new(0, move || on(&id)).forget();
}
