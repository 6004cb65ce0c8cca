//! The harness of end-to-end tests and of benchmarks in a browser: the built site behind a small server ([`Site`]), looked at by a real browser
//! ([`Browser`]). Whatever a test starts ends with it, also when the test fails, and nothing waits by sleeping:
//! a test names the state it waits for.

mod axe;
mod command;
mod driver;
mod engine;
mod firefox;
mod preferences;
mod session;
mod site;

pub use preferences::{MediaPreference, Scheme};
pub use session::{Browser, SETTLED};
pub use site::{Answer, Site};

/// The root of the repository.
pub(crate) fn root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
