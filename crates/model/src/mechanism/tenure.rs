//! Turnover draws: when people leave, their ability, and how much of it newcomers have.

use crate::constants::table::Constants;
use crate::math::elementary::ln;
use crate::math::simd::SimdF64;
use crate::setup::{Setup, YEAR_WEEKS};

/// Standard deviation of ability among those who apply.
pub const ABILITY_SPREAD: f64 = 0.15;

/// Weekly hazard of leaving under today's turnover.
pub fn usual_hazard(setup: &Setup) -> f64 {
    -ln(1.0 - setup.environment.turnover) / YEAR_WEEKS
}

/// Share of full skill that people have while they are new, 1 on average today.
#[derive(Debug, Clone, Copy)]
pub struct Growth {
    /// Share of full skill that somebody on the first day lacks.
    loss: f64,
    scale: f64,
}

impl Growth {
    /// Under this weekly hazard of leaving.
    pub fn new(constants: &Constants, hazard: f64) -> Self {
        let usual = hazard / (hazard + constants.newness_rate);
        Self {
            loss: constants.newcomers_loss,
            scale: 1.0 / (1.0 - constants.newcomers_loss * usual),
        }
    }

    /// Of a person of this newness, 1 on the first day.
    #[inline]
    pub fn at<L: SimdF64>(self, newness: L) -> L {
        (newness * self.loss).one_minus() * self.scale
    }
}
