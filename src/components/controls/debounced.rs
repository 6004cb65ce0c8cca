//! Debounce: a value that is passed on only once it has stayed the same for a while.

use gloo_timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state};

/// `text` once it has stayed the same for so many milliseconds.
#[hook]
pub fn use_debounced(text: String, milliseconds: u32) -> String {
    let settled = use_state(String::new);
    let setter = settled.setter();
    use_effect_with(text, move |text| {
        let text = text.clone();
        let wait = Timeout::new(milliseconds, move || setter.set(text));
        move || drop(wait)
    });
    (*settled).clone()
}
