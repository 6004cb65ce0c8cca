//! Loads the style sheet of what is loaded later.

/// Loads it unless it is here; says whether it is.
#[cfg(target_family = "wasm")]
pub async fn complete() -> bool {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        /// `assets/boot.js` knows where it is, and loads it once.
        #[wasm_bindgen(js_namespace = tandem, catch)]
        async fn style() -> Result<JsValue, JsValue>;
    }

    style().await.is_ok()
}

/// Without a browser nothing has a style.
#[cfg(not(target_family = "wasm"))]
pub async fn complete() -> bool {
    true
}
