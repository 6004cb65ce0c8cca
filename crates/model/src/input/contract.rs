//! How the people of a team are paid: salary and bonus, salary alone, or an agency's fee.

use serde::{Deserialize, Serialize};

use crate::input::fault::Faults;

/// How the people of a team are paid.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contract {
    /// Salary and the bonus that the plan says.
    #[default]
    Bonus,
    /// Salary alone, whatever the plan says: not eligible.
    SalaryOnly,
    /// An agency, paid a fee; the plan reaches it only through the joint goal, if it is inside.
    Agency(Agency),
}

/// An agency's contract.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "Agency::absent")]
pub struct Agency {
    /// Fee a year when everything is on target.
    pub fee: f64,
    /// Share of the fee that depends on results.
    pub at_risk: f64,
    /// What that part depends on.
    pub basis: Basis,
    /// How much the agency fears for the renewal of its contract, 0 to 1: it keeps what it knows to itself.
    pub renewal_fear: f64,
}

/// What the part of a fee that is at risk depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// What the agency delivers itself.
    #[default]
    Output,
    /// What the firm earns.
    Contribution,
}

impl Agency {
    /// How far fear for the contract makes it keep what it knows to itself, 0 to 1. Sharing in what the firm earns halves
    /// it. Assumed.
    pub fn reserve(&self) -> f64 {
        match self.basis {
            Basis::Output => self.renewal_fear,
            Basis::Contribution => 0.5 * self.renewal_fear,
        }
    }
}

impl Contract {
    /// What a file means that leaves it out.
    pub(crate) fn absent() -> Self {
        Self::Bonus
    }

    /// Whether it is salary and bonus.
    pub fn is_bonus(&self) -> bool {
        *self == Self::Bonus
    }

    /// Notes what is wrong with it under the path `field`.
    pub(crate) fn check(&self, field: &str, faults: &mut Faults) {
        if let Self::Agency(agency) = self {
            agency.check_numbers(&format!("{field}.agency"), faults);
        }
    }
}
