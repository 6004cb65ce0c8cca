//! What a visitor sees if the page itself breaks: one sentence, with the settings safe in the address.

use std::panic::PanicHookInfo;

use crate::words::say;

/// From now on a panic is told on the console in full and on the page in a sentence.
pub fn tell_on_panic() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        tell(info);
    }));
}

fn tell(_: &PanicHookInfo<'_>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let (Some(body), Ok(sentence)) = (document.body(), document.create_element("p")) else {
        return;
    };
    sentence.set_class_name("notice notice--panic");
    sentence.set_text_content(Some(&say("panic")));
    drop(sentence.set_attribute("role", "alert"));
    drop(body.prepend_with_node_1(&sentence));
}
