//! The constants that are fitted to published studies. `cargo xtask calibrate` writes this file; docs/evidence.md says how.

/// How strongly people answer to pay (g).
pub const PAY_RESPONSE: f64 = 0.372;

/// How much a team-mate's gain counts.
pub const REGARD_INSIDE: f64 = 0.9376;

/// Pressure of those who share a bonus.
pub const PEER_PRESSURE: f64 = 0.76;

/// How many team-mates one has in view.
pub const CIRCLE: f64 = 18.822;

/// How unsure people are of where rivals stand.
pub const FORECAST_SD_RANK: f64 = 0.404;

/// What people learn of each other in an hour of contact.
pub const KNOWLEDGE_GAIN: f64 = 0.006282;

/// Effort of entering joint work (F).
pub const ENTRY_COST: f64 = 0.005632;
