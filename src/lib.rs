//! The page: what a visitor sets, what the model says about it, and how it is shown.
//!
//! Everything that can be is plain data and pure functions, tested without a browser: what is set ([`scenario`]) and open
//! ([`session`]), what a report says ([`reading`]) and how it is shown ([`view`]), and all words ([`i18n`]). [`simulation`]
//! alone knows that simulations run in a worker, [`browser`] alone what a window is.
#![allow(
    rustdoc::private_intra_doc_links,
    reason = "nearly everything here is private, and so is what its documentation is written for"
)]

mod browser;
mod components;
mod i18n;
mod reading;
mod scenario;
mod session;
mod shell;
mod simulation;
mod view;

pub use session::share_code;
pub use simulation::worker::event_loop::open as start_worker;
pub use simulation::worker::protocol;

use components::{App, AppProps};
use session::address;
use shell::notice::Notice;
use wasm_bindgen_futures::spawn_local;

/// Mounts the page in place of what the document showed before.
pub fn show() {
    session::panic::tell_on_panic();
    spawn_local(async {
        let wanted = i18n::load::wanted();
        let active = i18n::load::activate(wanted).await;
        let mut opened = address::opening(address::asked().await);
        if let (false, Ok(state)) = (active, &mut opened) {
            state.notice.get_or_insert(Notice::NoWords(wanted));
        }
        yew::Renderer::<App>::with_props(AppProps { opened }).render();
    });
}
