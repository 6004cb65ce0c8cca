//! The constants that are fitted to published studies. `cargo xtask calibrate` writes this file; docs/evidence.md says how.

/// How strongly people answer to pay (g).
pub const PAY_RESPONSE: f64 = 0.4104;

/// How much a team-mate's gain counts.
pub const REGARD_INSIDE: f64 = 0.6912;

/// Pressure of those who share a bonus.
pub const PEER_PRESSURE: f64 = 1.0536;

/// How many team-mates one has in view.
pub const CIRCLE: f64 = 17.364;

/// How unsure people are of where rivals stand.
pub const FORECAST_SD_RANK: f64 = 0.3176;

/// Effort of entering joint work (F).
pub const ENTRY_COST: f64 = 0.003984;
