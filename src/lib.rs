//! The page: what a visitor sets, what the model says about it, and how it is shown.
//!
//! Everything that can be is plain data and pure functions, tested without a browser: a [`state`] made of [`edit`]s, an
//! [`answer`] and [`picture`]s made of reports, and all [`words`] in one place. [`job`] alone knows that simulations run
//! in a worker, [`browser`] alone what a window is.

// What a visitor sets.
pub mod address;
pub mod change;
pub mod currency;
pub mod curve;
pub mod edit;
pub mod example;
pub mod group;
pub mod ids;
pub mod inside;
pub mod kept;
pub mod lever;
pub mod links;
pub mod metric;
pub mod notice;
pub mod pick;
pub mod proposal;
pub mod readiness;
pub mod split;
pub mod start;
pub mod starter;
pub mod state;
pub mod team;

// What the model says.
pub mod answer;
pub mod job;
pub mod outcome;

// How it is shown.
pub mod browser;
pub mod components;
pub mod copying;
pub mod format;
pub mod panel;
pub mod people;
pub mod picture;
pub mod reading;
pub mod record;
pub mod revision;
pub mod rivals;
pub mod shortcut;
pub mod tab;
pub mod table;
pub mod tour;
pub mod typed;
pub mod words;

use components::{App, AppProps};
use notice::Notice;
use wasm_bindgen_futures::spawn_local;

/// Mounts the page in place of what the document showed before.
pub fn show() {
    browser::panic::tell_on_panic();
    spawn_local(async {
        let wanted = browser::language::wanted();
        let spoken = browser::language::speak(wanted).await;
        let mut opened = address::opening(browser::fragment::asked().await);
        if let (false, Ok(state)) = (spoken, &mut opened) {
            state.notice.get_or_insert(Notice::NoWords(wanted));
        }
        yew::Renderer::<App>::with_props(AppProps { opened }).render();
    });
}
