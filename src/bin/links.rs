//! The links program: encodes and decodes links for the page, which loads it when it is first asked for.

use wasm_bindgen::prelude::wasm_bindgen;

/// The code of a form in bytes.
///
/// # Errors
/// Returns why the form fits no link.
#[wasm_bindgen]
pub fn encode(form: &[u8]) -> Result<String, String> {
    tandem::share_code::encode(form)
}

/// The form in a code, in bytes.
///
/// # Errors
/// Returns why the code holds no form.
#[wasm_bindgen]
pub fn decode(code: &str) -> Result<Vec<u8>, String> {
    tandem::share_code::decode(code)
}

/// The form of a worked example, in bytes.
///
/// # Errors
/// Returns that there is none at this place.
#[wasm_bindgen]
pub fn example(place: usize) -> Result<Vec<u8>, String> {
    tandem::share_code::example(place)
}

fn main() {}
