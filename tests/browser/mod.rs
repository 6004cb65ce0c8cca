//! The harness of the end-to-end tests: the built site behind a small server ([`Site`]), looked at by a real browser
//! ([`Browser`]). Whatever a test starts ends with it, also when the test fails, and nothing waits by sleeping:
//! a test names the state it waits for.
#![allow(
    dead_code,
    unused_imports,
    reason = "the harness offers more verbs than a given test file uses"
)]

mod axe;
mod command;
mod driver;
mod engine;
mod firefox;
mod session;
mod site;
mod wish;

pub use session::{Browser, SETTLED};
pub use site::{Answer, Site};
pub use wish::{Scheme, Wish};
