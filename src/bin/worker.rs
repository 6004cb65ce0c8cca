//! The worker's program. What it cannot do it throws, so that the page notices.

fn main() -> Result<(), wasm_bindgen::JsValue> {
    tandem::start_worker()
}
