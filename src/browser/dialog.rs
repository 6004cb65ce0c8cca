//! Native dialogs: they hold the focus while they are open, close at Escape, and give the focus back.

use web_sys::HtmlDialogElement;
use yew::{NodeRef, hook, use_effect_with};

/// Opens the dialog behind `node` once it is there. It is closed before it goes, so that the keyboard returns to where it
/// was.
#[hook]
pub fn use_open(node: &NodeRef) {
    let node = node.clone();
    use_effect_with((), move |()| {
        let dialog = node.cast::<HtmlDialogElement>();
        if let Some(dialog) = &dialog {
            drop(dialog.show_modal());
        }
        move || {
            if let Some(dialog) = dialog {
                dialog.close();
            }
        }
    });
}

/// Whether a dialog is open that keeps the rest of the page away.
pub fn is_open() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let found = document.and_then(|document| document.query_selector("dialog[open]").ok());
    found.flatten().is_some()
}
