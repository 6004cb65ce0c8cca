//! Stocks of the whole organisation: aversion to change, legacy of competition (rivalry), agreed roles, structure.

use crate::constants::table::Constants;
use crate::input::culture::Culture;
use crate::math::simd::SimdFloat;
use crate::mechanism::motive::felt_rivalry;
use crate::scenario::handoff::Structure;

/// Stocks of the organisation as a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Climate<L = f64> {
    /// Aversion to change, 0 to 1.
    pub aversion: L,
    /// Legacy of competition between teams, 0 to 1: it slows trust and practice.
    pub rivalry: L,
    /// How far roles are settled beyond today, 0 to 1.
    pub roles: L,
    /// Share of today's clarity and knowledge that arriving channels have left, 0 to 1.
    pub continuity: L,
    /// What caps hand-offs: a new lead, budget or dialogue takes hold over weeks, and so does its end.
    pub structure: Structure<L>,
}

impl<L: SimdFloat> Climate<L> {
    /// Today's.
    pub fn today(culture: &Culture, structure: Structure) -> Self {
        Self {
            aversion: L::splat(culture.aversion()),
            rivalry: L::splat(culture.rivalry()),
            roles: L::default(),
            continuity: L::splat(1.0),
            structure: structure.in_all(),
        }
    }

    /// Multiplier of how fast trust and practice grow under the legacy of competition.
    pub fn ease(&self, constants: &Constants<L>) -> L {
        (felt_rivalry(constants, self.rivalry) * constants.rivalry_drag).one_minus()
    }
}
