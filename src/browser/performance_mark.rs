//! Sets a performance mark in the browser's timeline, for those who measure the page.

/// Says when the first chart was there; later ones are marked too and do not count.
pub fn chart() {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        drop(performance.mark("first chart"));
    }
}
