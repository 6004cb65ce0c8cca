//! The constants that are fitted to published studies. `cargo xtask calibrate` writes this file; docs/evidence.md says how.

/// g.
pub const PAY_RESPONSE: f64 = 0.25;
/// ρ.
pub const STAKE_POWER: f64 = 0.15;
/// s̄ inside a team.
pub const REGARD_INSIDE: f64 = 0.5;
/// Pressure of those who share a bonus.
pub const PEER_PRESSURE: f64 = 0.1;
/// Standard deviation of rivals' standing.
pub const FORECAST_SD_RANK: f64 = 0.12;
/// Knowledge of partners gained per hour of contact.
pub const KNOWLEDGE_GAIN: f64 = 0.005;
/// F.
pub const ENTRY_COST: f64 = 0.003;
