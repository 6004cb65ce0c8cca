//! The plainest reading of the documentation, one future and one number at a time.

use tandem_model::{Experiment, reference};

/// Futures that it simulates in a round; it is slow.
pub const FUTURES: u32 = 2;

/// Simulates them.
pub fn simulate(experiment: &Experiment) {
    for replicate in 0..FUTURES {
        std::hint::black_box(reference::simulate(experiment, replicate));
    }
}
