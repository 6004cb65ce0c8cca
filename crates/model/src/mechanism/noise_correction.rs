//! Mean drift of the baseline under noise, as the pilot run measured it, to be subtracted each week.

use crate::math::simd::SimdFloat;
use crate::setup::Setup;
use crate::setup::effort::Effort;

/// Corrections found by the pilot; nothing to correct in a world without surprises.
#[derive(Debug, Clone, PartialEq)]
pub struct NoiseCorrection<L = f64> {
    /// Added to the hidden motives of each team's people.
    pub motive: Vec<Effort<L>>,
    /// Taken off the weekly step of trust, by team.
    pub trust: Vec<L>,
    /// Taken off the weekly step of practice, by team.
    pub practice: Vec<L>,
    /// Multiplies the supply of help at every pair.
    pub supply: L,
    /// Multiplies contribution.
    pub contribution: L,
    /// Mean temptation to leave today, by which hazards are divided.
    pub leaving: L,
}

impl NoiseCorrection {
    /// No correction.
    pub fn none(setup: &Setup) -> Self {
        let teams = setup.teams.len();
        Self {
            motive: vec![Effort::default(); teams],
            trust: vec![0.0; teams],
            practice: vec![0.0; teams],
            supply: 1.0,
            contribution: 1.0,
            leaving: 1.0,
        }
    }
    /// These corrections in every lane.
    pub fn in_all<L: SimdFloat>(&self) -> NoiseCorrection<L> {
        let each = |values: &[f64]| values.iter().map(|value| L::splat(*value)).collect();
        NoiseCorrection {
            motive: self.motive.iter().map(|effort| effort.in_all()).collect(),
            trust: each(&self.trust),
            practice: each(&self.practice),
            supply: L::splat(self.supply),
            contribution: L::splat(self.contribution),
            leaving: L::splat(self.leaving),
        }
    }
}
