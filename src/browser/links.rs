//! Links read and written by a part of the page that is loaded when it is first asked for.

use crate::i18n::first;
use tandem_model::Form;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Links;

    /// The part, loaded once; `assets/boot.js` knows how.
    #[wasm_bindgen(js_namespace = tandem, catch)]
    async fn links() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn encode(this: &Links, form: &[u8]) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn decode(this: &Links, code: &str) -> Result<Vec<u8>, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn example(this: &Links, place: usize) -> Result<Vec<u8>, JsValue>;
}

/// The form in a code. It still has to be checked.
///
/// # Errors
/// Returns why the code holds no form, or that it cannot be read now, in a sentence.
pub async fn read(code: &str) -> Result<Form, String> {
    let bytes = part().await?.decode(code).map_err(reason)?;
    Form::from_bytes(&bytes).map_err(|error| error.to_string())
}

/// The form of the worked example at `place`.
///
/// # Errors
/// Returns that there is none, or that it cannot be read now, in a sentence.
pub async fn example(place: usize) -> Result<Form, String> {
    let bytes = part().await?.example(place).map_err(reason)?;
    Form::from_bytes(&bytes).map_err(|error| error.to_string())
}

/// The code of a form; none for a form that fits no link, or where links cannot be written now.
pub async fn write(form: &Form) -> Option<String> {
    part().await.ok()?.encode(&form.to_bytes()).ok()
}

async fn part() -> Result<Links, String> {
    let part = links().await.map_err(|_| first::no_links())?;
    Ok(part.unchecked_into())
}

fn reason(thrown: JsValue) -> String {
    thrown.as_string().unwrap_or_else(|| first::no_links())
}
