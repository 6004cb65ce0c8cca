//! A fixed run whose instructions valgrind counts: `cargo xtask test` holds them to the figure in `count.json`.
//! What is counted is what happens inside `counted`; one thread, no output, no clock.
#![allow(clippy::unwrap_used, reason = "a wrong run must not be counted")]

use std::hint::black_box;
use std::num::NonZeroU32;

use tandem_model::{Experiment, Scenario, Settings};

/// It never changes, so that a starter that does costs no instruction.
const DEFAULT: &str = include_str!("../../share/frozen/1/scenarios/default.json");

/// Futures of the run: one pass.
const FUTURES: u32 = 4;

fn main() {
    let scenario = Scenario::read(DEFAULT).unwrap();
    let settings = Settings::default().with_pilot(NonZeroU32::new(1));
    let mut experiment = Experiment::with_settings(scenario, settings).unwrap();
    counted(black_box(&mut experiment));
}

/// The name that valgrind looks for. The run must not be the last thing in it: a call that is a jump ends the count.
#[inline(never)]
fn counted(experiment: &mut Experiment) {
    experiment.advance(FUTURES);
    assert_eq!(experiment.done(), FUTURES);
}
