//! The constants that are fitted to published studies. `cargo xtask calibrate` writes this file; docs/evidence.md says how.

/// How strongly people answer to pay (g).
pub const PAY_RESPONSE: f64 = 0.4272;

/// How much a team-mate's gain counts.
pub const REGARD_INSIDE: f64 = 0.6944;

/// Pressure of those who share a bonus.
pub const PEER_PRESSURE: f64 = 1.0968;

/// How many team-mates one has in view.
pub const CIRCLE: f64 = 17.526;

/// How unsure people are of where rivals stand.
pub const FORECAST_SD_RANK: f64 = 0.3024;

/// What people learn of each other in an hour of contact.
pub const KNOWLEDGE_GAIN: f64 = 0.002482;

/// Effort of entering joint work (F).
pub const ENTRY_COST: f64 = 0.004016;
