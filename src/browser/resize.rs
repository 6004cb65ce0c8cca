//! Changes of the window's size.

use gloo_events::EventListener;

/// Calls `hear` whenever the window changes its size, as long as the result lives.
pub fn listen(hear: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "resize", move |_| hear()))
}
