//! Observables: what a study measured, as an indicator of the weekly report or as a probe of the baseline.

use serde::{Deserialize, Serialize};

use crate::mechanism::indicator::Indicator;

/// What a study looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Observable {
    /// A measure of the weekly report, such as `contribution` or `own_work`.
    Week(Indicator),
    /// A number read off people as they stand today.
    Probe(Probe),
}

/// A number read off people as they stand today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Probe {
    /// Elasticity of a person's own work in the own work of colleagues, all else equal.
    PeerResponse,
    /// Weight of a unit of a team-mate's pay beside a unit of one's own.
    TeamMatesWeight,
}
