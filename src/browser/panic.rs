//! What a visitor sees if the page itself breaks: one sentence over everything, and a button that loads what was on screen
//! again.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::i18n::messages::say;
use crate::scenario::revision::Revision;

thread_local! {
    static SHOWN: RefCell<Option<Revision>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
extern "C" {
    /// Shows a sentence and a button that loads the page again at the form of these bytes, if there are any. It is part of
    /// `assets/boot.js`, since a program that broke is not to be relied on.
    #[wasm_bindgen(js_namespace = tandem)]
    fn broke(sentence: &str, button: &str, form: Option<Vec<u8>>);
}

/// From now on a panic is told on the console in full and on the page in a sentence.
pub fn tell_on_panic() {
    // A hook that is set past the renderer would be replaced by its own.
    yew::set_custom_panic_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        broke(&say("panic"), &say("reload"), shown());
    }));
}

/// Remembers that `form` is on screen.
pub fn remember(form: &Revision) {
    SHOWN.set(Some(form.clone()));
}

fn shown() -> Option<Vec<u8>> {
    SHOWN.with_borrow(|form| form.as_ref().map(|form| form.form().to_bytes()))
}
