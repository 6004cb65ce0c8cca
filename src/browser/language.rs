//! The visitor's language: the one chosen here before, else the first of the browser's that the page speaks.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{Storage, Window};

use crate::i18n::first;
use crate::i18n::messages::{self, Language};

/// Under which name the choice is kept.
const KEPT: &str = "tandem-language";

#[wasm_bindgen]
extern "C" {
    /// The bytes of a language's words; `assets/boot.js` knows where they are.
    #[wasm_bindgen(js_namespace = tandem, js_name = words, catch)]
    async fn fetch(language: &str) -> Result<JsValue, JsValue>;
}

/// The language to begin in.
pub fn wanted() -> Language {
    let window = web_sys::window();
    let wanted = window.and_then(|window| kept(&window).or_else(|| preferred(&window)));
    wanted.unwrap_or_default()
}

fn kept(window: &Window) -> Option<Language> {
    let code = storage(window)?.get_item(KEPT).ok()??;
    Language::of_tag(&code)
}

fn preferred(window: &Window) -> Option<Language> {
    let tags = window.navigator().languages();
    let mut tags = tags.iter().filter_map(|tag| tag.as_string());
    tags.find_map(|tag| Language::of_tag(&tag))
}

/// Loads the English words of what is loaded later, unless they are here; says whether they are.
pub async fn complete() -> bool {
    messages::is_complete()
        || match fetched(Language::English).await {
            Some(bytes) => messages::complete(bytes.leak()),
            None => false,
        }
}

/// Puts a language in force, with its words loaded; says whether it is.
pub async fn speak(language: Language) -> bool {
    let bytes = match language {
        Language::English => Vec::new(),
        _ => match fetched(language).await {
            Some(bytes) => bytes,
            None => return false,
        },
    };
    // There are four languages and few changes of mind, so what was loaded is kept for good.
    let spoken = messages::activate(language, bytes.leak());
    if spoken {
        mark();
    }
    spoken
}

async fn fetched(language: Language) -> Option<Vec<u8>> {
    let buffer = fetch(language.code()).await.ok()?;
    Some(Uint8Array::new(buffer.unchecked_ref::<ArrayBuffer>()).to_vec())
}

/// Keeps the choice for the next visit, where the browser allows it.
pub fn keep(language: Language) {
    let storage = web_sys::window().and_then(|window| storage(&window));
    if let Some(storage) = storage {
        drop(storage.set_item(KEPT, language.code()));
    }
}

fn storage(window: &Window) -> Option<Storage> {
    window.local_storage().ok()?
}

/// The document says which language it is in, and its title is in it.
fn mark() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    document.set_title(&first::title());
    if let Some(root) = document.document_element() {
        drop(root.set_attribute("lang", messages::language().code()));
    }
}
