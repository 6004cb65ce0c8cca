//! Headings, buttons and the other fixed words of the page.

use crate::i18n::messages::say;

use crate::i18n::messages::tell;

/// How many futures the numbers rest on.
pub fn futures(done: u32, of: u32) -> String {
    if done == of {
        tell("futures", &[("of", of.into())])
    } else {
        tell(
            "futures-so-far",
            &[("done", done.into()), ("of", of.into())],
        )
    }
}

/// Which version of the model computed them.
pub fn version(model: u32) -> String {
    tell("version", &[("model", model.into())])
}

/// How many settings differ from where they started.
pub fn changes(count: usize) -> String {
    tell("changes", &[("count", count.into())])
}

/// What the page is, what it is not, and what leaves the device.
pub fn foot() -> String {
    format!("{} \u{b7} {}", say("advice"), say("privacy"))
}
