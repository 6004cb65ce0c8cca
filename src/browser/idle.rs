//! Runs work when the browser is idle.

use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Milliseconds to wait where the browser does not say when it is idle.
const WHILE: u32 = 1000;

/// Does `work` when the browser is idle.
pub fn when_idle(work: impl FnOnce() + 'static) {
    let asks = web_sys::window().filter(knows_idleness);
    match asks {
        Some(window) => {
            let work = Closure::once_into_js(work);
            drop(window.request_idle_callback(work.unchecked_ref()));
        }
        None => drop(Timeout::new(WHILE, work).forget()),
    }
}

/// Not every browser does.
fn knows_idleness(window: &web_sys::Window) -> bool {
    let asked = js_sys::Reflect::has(window, &JsValue::from_str("requestIdleCallback"));
    asked.unwrap_or(false)
}
