//! The panic hook: a panic is logged on the console, and the page shows a sentence over everything and a button that loads it
//! again.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Shows a sentence and a button that loads the page again at the form of these bytes, if there are any. It is part of
    /// `assets/boot.js`, since a program that broke is not to be relied on.
    #[wasm_bindgen(js_namespace = tandem)]
    fn broke(sentence: &str, button: &str, form: Option<Vec<u8>>);
}

/// What is shown after a panic.
pub struct Message {
    /// What happened.
    pub sentence: String,
    /// What the button says.
    pub button: String,
    /// The form that was on screen, in bytes.
    pub form: Option<Vec<u8>>,
}

/// From now on a panic is told on the console in full, and on the page as `message` says then.
pub fn set_hook(message: fn() -> Message) {
    // A hook that is set past the renderer would be replaced by its own.
    yew::set_custom_panic_hook(Box::new(move |info| {
        console_error_panic_hook::hook(info);
        let Message {
            sentence,
            button,
            form,
        } = message();
        broke(&sentence, &button, form);
    }));
}
