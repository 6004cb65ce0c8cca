//! What kind of visit this is.

use js_sys::Date;

use crate::browser::fragment;

use crate::browser::storage;

/// Under which name it is kept that somebody was here.
const VISITED: &str = "visited";
const STILL: &str = "(prefers-reduced-motion: reduce)";

/// Whether this is the first visit to the page itself: not through a link, not in a frame, and not where the browser keeps
/// nothing, since nobody would know the next time. The next one is not.
pub fn is_first() -> bool {
    let new = storage::read(VISITED).is_none() && storage::write(VISITED, "1");
    new && fragment::read().is_empty() && !is_framed()
}

fn is_framed() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let top = window.top().ok().flatten();
    top.is_none_or(|top| top != window)
}

/// Whether the visitor wants nothing to move by itself.
pub fn wants_stillness() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(STILL).ok());
    query.flatten().is_some_and(|query| query.matches())
}

/// Milliseconds since 1970.
pub fn now() -> u64 {
    Date::now() as u64
}
