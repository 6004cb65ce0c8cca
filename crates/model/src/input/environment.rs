//! Environment of the organisation: market noise, measurement noise, turnover, arrival of channels and load on systems.

use serde::{Deserialize, Serialize};

/// The surroundings, today and ahead.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "Environment::absent")]
pub struct Environment {
    /// Standard deviation of the market's shock, as a share of contribution.
    pub market_noise: f64,
    /// Standard deviation of a person's own KPI over a quarter, as a share of it.
    pub attribution_noise: f64,
    /// Share by which channels' own attribution counts the same customer twice.
    pub double_counting: f64,
    /// Share of people who leave in a year today.
    pub turnover: f64,
    /// New channels a year that today's organisation keeps up with.
    pub channels_today: f64,
    /// New channels a year from now on.
    pub channels_ahead: f64,
    /// How much harder systems are pressed for quick point-to-point work than today, 0 to 1.
    pub system_pressure: f64,
}
