//! The model held against what has been measured: published studies, each coded as a scenario of its own, and what the
//! model says of them, misses included.
//!
//! A [`Study`] sets only what describes its setting; the constants of behaviour are the same for all of them.
//! `docs/evidence.md` is the manual for adding one.

mod baseline_probe;
mod catalogue;
mod justifications;
mod merge_patch;
mod observable;
mod outcome;
mod simulated_setting;
mod study;
mod verdict;

pub use baseline_probe::PerceivedPay;
pub use catalogue::{is_left_out, studies};
pub use observable::{Observable, Probe};
pub use outcome::{Outcome, Over, Published, Unit};
pub use study::{BASE, Known, Study};
pub use verdict::{Verdict, examine};
