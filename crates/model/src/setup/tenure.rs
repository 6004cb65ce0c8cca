//! Turnover draws: when people leave, their ability, and how much of it newcomers have.

use crate::constants::table::Constants;
use crate::math::outlined::ln;
use crate::math::simd::SimdFloat;
use crate::setup::{Setup, YEAR_WEEKS};

/// Weekly hazard of leaving under today's turnover.
pub fn usual_hazard(setup: &Setup) -> f64 {
    -ln(1.0 - setup.environment.turnover) / YEAR_WEEKS
}

/// Share of full skill that people have while they are new, 1 on average today.
#[derive(Debug, Clone, Copy)]
pub struct Growth<L = f64> {
    /// Share of full skill that somebody on the first day lacks.
    loss: L,
    /// Multiplier that keeps the mean skill of those in place at 1.
    scale: L,
}

impl Growth {
    /// Under the weekly hazard of leaving that the setup says.
    pub fn new(constants: &Constants, setup: &Setup) -> Self {
        let hazard = usual_hazard(setup);
        let usual = hazard / (hazard + constants.newness_rate);
        Self {
            loss: constants.newcomers_loss,
            scale: 1.0 / (1.0 - constants.newcomers_loss * usual),
        }
    }
}

impl<L: SimdFloat> Growth<L> {
    /// The growth of each lane, side by side.
    pub(crate) fn pack(lane: impl Fn(usize) -> Growth) -> Self {
        Self {
            loss: L::from_fn(|k| lane(k).loss),
            scale: L::from_fn(|k| lane(k).scale),
        }
    }

    /// Of a person of this newness, 1 on the first day.
    #[inline]
    pub fn at(self, newness: L) -> L {
        (newness * self.loss).one_minus() * self.scale
    }

    /// In one lane.
    pub fn in_lane(self, lane: usize) -> Growth {
        Growth {
            loss: self.loss.extract(lane),
            scale: self.scale.extract(lane),
        }
    }
}
