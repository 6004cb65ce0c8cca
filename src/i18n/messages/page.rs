//! Headings, buttons and the other fixed words of the page.

use crate::i18n::first;

/// How many futures the numbers rest on.
pub fn futures(done: u32, of: u32) -> String {
    if done == of {
        first::futures(of.into())
    } else {
        first::futures_so_far(done.into(), of.into())
    }
}

/// What the page is, what it is not, and what leaves the device.
pub fn foot() -> String {
    format!("{} \u{b7} {}", first::advice(), first::privacy())
}
