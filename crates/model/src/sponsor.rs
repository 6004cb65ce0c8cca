//! Who stands behind a change, for how long, and when it is called off.

use serde::{Deserialize, Serialize};

use crate::absent;
use crate::fault::Faults;
use crate::parameter::{self, check_all};

/// Somebody at the top who stands behind the change.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "absent::sponsor")]
pub struct Sponsor {
    /// How visibly, 0 to 1.
    pub strength: f64,
    /// Weeks of results below the start that are borne.
    pub patience: f64,
    /// Mean weeks until somebody else takes over.
    pub tenure: f64,
}

impl Default for Sponsor {
    fn default() -> Self {
        Self {
            strength: parameter::SPONSOR.default,
            patience: parameter::PATIENCE.default,
            tenure: parameter::TENURE.default,
        }
    }
}

impl Sponsor {
    pub(crate) fn check(&self, field: &str, faults: &mut Faults) {
        let numbers = [
            ("strength", parameter::SPONSOR, self.strength),
            ("patience", parameter::PATIENCE, self.patience),
            ("tenure", parameter::TENURE, self.tenure),
        ];
        check_all(field, &numbers, faults);
    }
}

/// A rule that calls a change off.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopRule {
    /// Weeks after which the balance is drawn.
    pub after: u32,
    /// Loss since the start, in currency, beyond which the change is called off.
    pub loss: f64,
}

impl StopRule {
    pub(crate) fn check(&self, field: &str, faults: &mut Faults) {
        let numbers = [
            ("after", parameter::STOP_AFTER, f64::from(self.after)),
            ("loss", parameter::STOP_LOSS, self.loss),
        ];
        check_all(field, &numbers, faults);
    }
}
