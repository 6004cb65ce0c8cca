//! The WebAssembly program that encodes and decodes links, loaded when it is first asked for. Forms cross over as bytes.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    type Links;

    /// The program, loaded once; `assets/boot.js` knows how.
    #[wasm_bindgen(js_namespace = tandem, catch)]
    async fn links() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn encode(this: &Links, form: &[u8]) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn decode(this: &Links, code: &str) -> Result<Vec<u8>, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn example(this: &Links, place: usize) -> Result<Vec<u8>, JsValue>;
}

/// The bytes of the form in a code.
///
/// # Errors
/// Returns the sentence in which the program says why there is no form in it; none if the program cannot be loaded now.
pub async fn decode(code: &str) -> Result<Vec<u8>, Option<String>> {
    load().await?.decode(code).map_err(reason)
}

/// The bytes of the form of the worked example at `place`.
///
/// # Errors
/// Returns the sentence in which the program says that there is none; none if the program cannot be loaded now.
pub async fn example(place: usize) -> Result<Vec<u8>, Option<String>> {
    load().await?.example(place).map_err(reason)
}

/// The code of the form in `bytes`; none for a form that fits no link, or where the program cannot be loaded now.
pub async fn encode(bytes: &[u8]) -> Option<String> {
    load().await.ok()?.encode(bytes).ok()
}

async fn load() -> Result<Links, Option<String>> {
    let program = links().await.map_err(|_| None)?;
    Ok(program.unchecked_into())
}

fn reason(thrown: JsValue) -> Option<String> {
    thrown.as_string()
}
