//! What a visitor sees if the page itself panics: one sentence, and a button that loads what was on screen again.

use std::cell::RefCell;

use crate::browser::panic::{Message, set_hook};
use crate::i18n::first;
use crate::scenario::revision::Revision;

thread_local! {
    static SHOWN: RefCell<Option<Revision>> = const { RefCell::new(None) };
}

/// From now on a panic is told in the language in force.
pub fn tell_on_panic() {
    set_hook(message);
}

/// Remembers that `form` is on screen.
pub fn remember(form: &Revision) {
    SHOWN.set(Some(form.clone()));
}

fn message() -> Message {
    let form = SHOWN.with_borrow(|form| form.as_ref().map(|form| form.form().to_bytes()));
    Message {
        sentence: first::panic(),
        button: first::reload(),
        form,
    }
}
