//! Reference implementation: a second, plain implementation of `docs/model.md` for tests and benchmarks. It simulates one
//! replicate after the other, person by person, in ordinary numbers. It is slow and short; the weekly loop of the other
//! modules, which simulates replicates side by side, is compared with it and timed beside it.
//!
//! Shared with them is what is not the weekly work on people, teams and pairs: the setup with its constants, network,
//! today's hand-offs and each plan's terms; the people of a future and today's fixed point; the correction for chance; draws
//! and shocks; what the programme does in a week; how payouts become cents; the stock of commitment; the
//! coefficients of inequality. Where a plan holds a gate, a pool, a prize for rank, a guarantee or a budget cap, what it is
//! perceived to pay is shared as well, since these bend the plain expectation in ways of their own.

mod adoption;
mod choice;
mod firm;
mod future;
mod handoff;
pub mod lanes;
mod leader;
mod learning;
mod motive;
mod number;
mod payday;
mod period;
mod row;
mod seats;
mod settling;
mod staff;
mod supply;
#[cfg(test)]
mod tests;
mod worth;

use crate::experiment::Experiment;
use crate::mechanism::indicator::Track;
use firm::Firm;
use future::Future;

/// Simulates replicate number `replicate` of `experiment` under every option, today first. It leaves the experiment as it is,
/// and says within rounding what [`Experiment::advance`] adds to it.
pub fn simulate(experiment: &Experiment, replicate: u32) -> Vec<Track> {
    let future = Future::new(experiment, replicate);
    let options = 0..future.derived.setup.arms.len();
    options
        .map(|option| Firm::today(&future, option).simulate())
        .collect()
}
