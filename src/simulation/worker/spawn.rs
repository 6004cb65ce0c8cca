//! Starting a worker from files that were fetched and compiled once for all of them.
//!
//! A worker is a classic one started from a Blob, since a path fails in a sandboxed frame; a failed start becomes an
//! error that the page hears.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, BlobPropertyBag, Url, Worker};

/// What follows the worker's own script: it waits for its compiled program and runs it.
const TAIL: &str = "
const fail = error => setTimeout(() => { throw error; });
onmessage = event => {
    onmessage = null;
    wasm_bindgen({ module_or_path: event.data }).catch(fail);
};
";

#[wasm_bindgen]
extern "C" {
    /// The worker's script and its compiled program; `assets/boot.js` began to load them before the page was there.
    #[wasm_bindgen(js_namespace = tandem, js_name = worker, catch)]
    async fn files() -> Result<JsValue, JsValue>;

    /// The compiled second file, for what a worker does only after the first answer. It is asked for again after a
    /// failure.
    #[wasm_bindgen(js_namespace = tandem, js_name = analysis, catch)]
    pub async fn analysis() -> Result<JsValue, JsValue>;

    /// Lets the next worker's files be fetched anew, since one that failed may have had bad ones.
    #[wasm_bindgen(js_namespace = tandem, js_name = forgetWorker)]
    pub fn forget();
}

/// Starts a worker.
///
/// # Errors
/// Returns what the browser says if its files cannot be loaded.
pub async fn start() -> Result<Worker, JsValue> {
    let files: Array = files().await?.unchecked_into();
    let script = Array::of2(&files.get(0), &TAIL.into());
    let options = BlobPropertyBag::new();
    options.set_type("text/javascript");
    let blob = Blob::new_with_str_sequence_and_options(&script, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let worker = Worker::new(&address);
    Url::revoke_object_url(&address)?;
    let worker = worker?;
    worker.post_message(&files.get(1))?;
    Ok(worker)
}
