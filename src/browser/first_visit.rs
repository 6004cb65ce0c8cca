//! Whether the visitor is here for the first time.

use crate::browser::{fragment, storage};

/// Its name in local storage.
const VISITED: &str = "visited";

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
