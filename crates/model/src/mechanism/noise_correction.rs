//! Mean drift of the baseline under noise, as the pilot run measured it, to be subtracted each week.

use crate::setup::Setup;
use crate::setup::effort::Effort;

/// Corrections found by the pilot; nothing to correct in a world without surprises.
#[derive(Debug, Clone, PartialEq)]
pub struct NoiseCorrection {
    /// Added to the hidden motives of each team's people.
    pub motive: Vec<Effort>,
    /// Taken off the weekly step of trust, by team.
    pub trust: Vec<f64>,
    /// Taken off the weekly step of practice, by team.
    pub practice: Vec<f64>,
    /// Multiplies the supply of help at every pair.
    pub supply: f64,
    /// Multiplies contribution.
    pub contribution: f64,
    /// Mean temptation to leave today, by which hazards are divided.
    pub leaving: f64,
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
}
