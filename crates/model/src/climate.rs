//! Stocks of the organisation as a whole: aversion to change, the legacy of competition, agreed roles and structure.

use crate::constants::Constants;
use crate::culture::Culture;
use crate::handoff::Structure;

/// Stocks of the organisation as a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Climate {
    /// Aversion to change, 0 to 1.
    pub aversion: f64,
    /// Legacy of competition between teams, 0 to 1: it slows trust and practice.
    pub rivalry: f64,
    /// How far roles are settled beyond today, 0 to 1.
    pub roles: f64,
    /// Share of today's clarity and knowledge that arriving channels have left, 0 to 1.
    pub continuity: f64,
    /// What caps hand-offs: a new lead, budget or dialogue takes hold over weeks, and so does its end.
    pub structure: Structure,
}

impl Climate {
    /// Today's.
    pub fn today(culture: &Culture, structure: Structure) -> Self {
        Self {
            aversion: culture.aversion(),
            rivalry: culture.rivalry(),
            roles: 0.0,
            continuity: 1.0,
            structure,
        }
    }

    /// Multiplier of how fast trust and practice grow under the legacy of competition.
    pub fn ease(&self, constants: &Constants) -> f64 {
        1.0 - constants.rivalry_drag * self.rivalry
    }
}
