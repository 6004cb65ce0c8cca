//! Moves the keyboard focus to elements, at once or when they are shown.

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Milliseconds between two looks for an element that is about to be shown.
const LOOK: u32 = 16;
/// Most looks.
const LOOKS: u32 = 30;

/// Moves the keyboard to the element called `id`, if there is one.
pub fn on(id: &str) {
    moves_to(id);
}

/// Whether there is an element called `id` for the keyboard to move to.
fn moves_to(id: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The same once what was just asked for is shown.
pub fn soon(id: String) {
    look(id, LOOKS);
}

fn look(id: String, looks: u32) {
    Timeout::new(LOOK, move || {
        if !moves_to(&id) && looks > 0 {
            look(id, looks - 1);
        }
    })
    .forget();
}
