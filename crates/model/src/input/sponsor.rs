//! Sponsor of a change: strength and tenure, and the rule by which a change is stopped.

use serde::{Deserialize, Serialize};

/// The sponsor of a change: an executive who supports it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "Sponsor::absent")]
pub struct Sponsor {
    /// How visibly, 0 to 1.
    pub strength: f64,
    /// Weeks of results below the start that are borne.
    pub patience: f64,
    /// Mean weeks until somebody else takes over.
    pub tenure: f64,
}

/// A stop rule: losses after which a change is called off.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StopRule {
    /// Weeks after which the balance is drawn.
    pub after: u32,
    /// Loss since the start, in currency, beyond which the change is called off.
    pub loss: f64,
}
