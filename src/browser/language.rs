//! The languages that the browser prefers, files of words, and the language of the document.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The bytes of a language's words; `assets/boot.js` knows where they are.
    #[wasm_bindgen(js_namespace = tandem, js_name = words, catch)]
    async fn fetch(language: &str) -> Result<JsValue, JsValue>;
}

/// Tags of the languages that the browser prefers, such as `de-AT`, the first choice first.
pub fn preferred() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let tags = languages.iter().flat_map(|tags| tags.iter());
    tags.filter_map(|tag| tag.as_string()).collect()
}

/// The bytes of the words of the language with this code; none if they cannot be loaded.
pub async fn words(code: &str) -> Option<Vec<u8>> {
    let buffer = fetch(code).await.ok()?;
    Some(Uint8Array::new(buffer.unchecked_ref::<ArrayBuffer>()).to_vec())
}

/// Says in the document which language it is in, and what its title is.
pub fn mark(code: &str, title: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        drop(root.set_attribute("lang", code));
    }
}
