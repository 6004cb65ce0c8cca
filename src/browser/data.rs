//! JSON files of the page's own folder: fetched, parsed by the browser, and read field by field, so that no parser is part of
//! the page.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// A record, or something in it.
pub trait Record: Sized {
    /// What a field holds.
    fn field(&self, name: &str) -> Option<Self>;
    /// The text that this is.
    fn text(&self) -> Option<String>;
    /// The number that this is.
    fn number(&self) -> Option<f64>;
    /// The things in the list that this is.
    fn items(&self) -> Option<Vec<Self>>;

    /// The text in a field.
    fn text_of(&self, name: &str) -> Option<String> {
        self.field(name)?.text()
    }
}

/// What a file of the page's own folder holds; nothing if it cannot be loaded or is no JSON.
pub async fn fetch(name: &str) -> Option<JsValue> {
    let window = web_sys::window()?;
    let meta = window.document()?.query_selector("meta[name=parts]");
    let folder = meta.ok()??.get_attribute("content")?;
    let answer = JsFuture::from(window.fetch_with_str(&format!("{folder}{name}"))).await;
    let answer: Response = answer.ok()?.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    JsFuture::from(answer.json().ok()?).await.ok()
}

impl Record for JsValue {
    fn field(&self, name: &str) -> Option<Self> {
        let value = Reflect::get(self, &name.into()).ok()?;
        (!value.is_undefined()).then_some(value)
    }

    fn text(&self) -> Option<String> {
        self.as_string()
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn items(&self) -> Option<Vec<Self>> {
        Some(self.dyn_ref::<Array>()?.to_vec())
    }
}
