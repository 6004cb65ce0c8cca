//! One replicate of the reference implementation: its constants, people, baseline and shocks.

use crate::experiment::Experiment;
use crate::math::rng::{Draws, Purpose};
use crate::mechanism::baseline::Baseline;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::shocks::Shocks;
use crate::setup::Derived;

/// What all options of a future share.
pub struct Future<'a> {
    /// The organisation under the future's constants.
    pub derived: Derived,
    /// What chance alone would move.
    pub correction: &'a NoiseCorrection,
    /// Where everybody stands today.
    pub today: Baseline,
    /// Cooperator types, by person.
    pub types: Vec<Cooperator>,
    /// What chance does.
    pub shocks: Shocks,
}

/// How a person answers to others' help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cooperator {
    /// Gives roughly as others give.
    Conditional,
    /// Gives nothing for others' sake.
    FreeRider,
    /// Gives as others give up to a point, and less beyond it.
    HumpShaped,
    /// Gives whatever others do.
    Unconditional,
}

impl<'a> Future<'a> {
    /// Replicate number `replicate` of `experiment`.
    pub fn new(experiment: &'a Experiment, replicate: u32) -> Self {
        let seed = u64::from(experiment.scenario().run.seed);
        let (setup, correction) = experiment.prepared();
        let derived = Derived::drawn(setup, seed, |_| replicate);
        let draws = Draws::new(seed, replicate);
        let drawn =
            |i: usize| Cooperator::at(draws.uniform(Purpose::Cooperation, setup.seat(i).key(), 0));
        Self {
            today: Baseline::solve(&derived, correction, &[draws]),
            types: (0..setup.people()).map(drawn).collect(),
            shocks: Shocks::draw(&derived, [draws]),
            correction,
            derived,
        }
    }
}

impl Cooperator {
    /// The type at this place among all people, 0 to 1: 50, 30, 15 and 5 of 100.
    fn at(place: f64) -> Self {
        if place < 0.50 {
            Self::Conditional
        } else if place < 0.80 {
            Self::FreeRider
        } else if place < 0.95 {
            Self::HumpShaped
        } else {
            Self::Unconditional
        }
    }

    /// type·response: how much others' gain counts where they are believed to help `belief` times as much as today.
    pub fn answer(self, belief: f64, reciprocity: f64) -> f64 {
        let response = |belief: f64| (1.0 + reciprocity * (belief - 1.0)).clamp(0.0, 2.0);
        match self {
            Self::Conditional => response(belief),
            Self::FreeRider => 0.0,
            Self::HumpShaped => 0.6 * response(belief.min(3.0 - belief)),
            Self::Unconditional => 1.2,
        }
    }
}
