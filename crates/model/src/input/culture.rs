//! Culture: the levels of four of the five barriers. The fifth, misaligned incentives, is computed from the plan.

use serde::{Deserialize, Serialize};

/// The barriers today, each from 0 (absent) to 100 (worst).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "Culture::absent")]
pub struct Culture {
    /// How slowly people take up a new way.
    pub aversion_to_change: f64,
    /// How dangerous a failed joint attempt feels.
    pub fear_of_failure: f64,
    /// How often nobody knows who owns a hand-off.
    pub unclear_roles: f64,
    /// How little people count on other teams to give back.
    pub lack_of_trust: f64,
    /// How long and how hard teams were set against each other.
    pub history_of_competition: f64,
}

impl Culture {
    /// Mean trust toward other teams, 0 to 1.
    pub fn trust(&self) -> f64 {
        1.0 - self.lack_of_trust / 100.0
    }

    /// Clarity of roles at hand-offs, 0 to 1.
    pub fn clarity(&self) -> f64 {
        1.0 - self.unclear_roles / 100.0
    }

    /// Fear of failure, 0 to 1.
    pub fn fear(&self) -> f64 {
        self.fear_of_failure / 100.0
    }

    /// Aversion to change, 0 to 1.
    pub fn aversion(&self) -> f64 {
        self.aversion_to_change / 100.0
    }

    /// Legacy of competition between teams, 0 to 1.
    pub fn rivalry(&self) -> f64 {
        self.history_of_competition / 100.0
    }
}
