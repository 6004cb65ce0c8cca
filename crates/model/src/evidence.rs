//! Validation against published studies: each [`Study`] is coded as a scenario, simulated, and compared with what was
//! published, misses included.
//!
//! A study sets only what describes its setting; the constants of behaviour are the same for all of them.
//! `docs/evidence.md` explains how to add one.

mod baseline_probe;
mod catalogue;
mod justifications;
mod merge_patch;
mod observable;
mod outcome;
mod simulated_setting;
mod stated_pay;
mod study;
mod tally;
mod verdict;

pub use baseline_probe::PerceivedPay;
pub use catalogue::{is_left_out, studies};
pub use observable::{Observable, Probe};
pub use outcome::{Outcome, Over, Published, Unit};
pub use study::{BASE, Design, Known, Study};
pub use tally::{Agree, Group, Part, Tally};
pub use verdict::{Verdict, examine};
