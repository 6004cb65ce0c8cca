//! Keeps lists of options at what the page says is selected.

use wasm_bindgen::JsCast;
use web_sys::HtmlOptionElement;
use yew::{hook, use_effect};

/// Keeps every list at what the page says is chosen, also after an undo or a refusal: once somebody has chosen from a
/// list, some browsers no longer heed the attribute that says so.
#[hook]
pub fn use_selected_options() {
    use_effect(|| {
        show();
        || ()
    });
}

fn show() {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(Ok(chosen)) = document.map(|it| it.query_selector_all("option[selected]")) else {
        return;
    };
    let options = (0..chosen.length()).filter_map(|place| chosen.get(place));
    for option in options.filter_map(|node| node.dyn_into::<HtmlOptionElement>().ok()) {
        if !option.selected() {
            option.set_selected(true);
        }
    }
}
