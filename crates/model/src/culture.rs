//! Four of the five barriers as a visitor describes them; the fifth, misaligned incentives, is the plan itself.

use serde::{Deserialize, Serialize};

use crate::absent;
use crate::fault::Faults;
use crate::parameter::{self, check_all};

/// The barriers today, each from 0 (absent) to 100 (worst).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "absent::culture")]
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

impl Default for Culture {
    fn default() -> Self {
        Self {
            aversion_to_change: parameter::AVERSION.default,
            fear_of_failure: parameter::FEAR.default,
            unclear_roles: parameter::UNCLEAR_ROLES.default,
            lack_of_trust: parameter::DISTRUST.default,
            history_of_competition: parameter::COMPETITION.default,
        }
    }
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

    /// Notes what is wrong with it.
    pub(crate) fn check(&self, faults: &mut Faults) {
        let levels = [
            (
                "aversion_to_change",
                parameter::AVERSION,
                self.aversion_to_change,
            ),
            ("fear_of_failure", parameter::FEAR, self.fear_of_failure),
            (
                "unclear_roles",
                parameter::UNCLEAR_ROLES,
                self.unclear_roles,
            ),
            ("lack_of_trust", parameter::DISTRUST, self.lack_of_trust),
            (
                "history_of_competition",
                parameter::COMPETITION,
                self.history_of_competition,
            ),
        ];
        check_all("culture", &levels, faults);
    }
}
