//! Names of the groups of levers that are one click away, and of the sections in them, as messages.

pub const PLAN: &str = "group-plan";
pub const TEAMS: &str = "group-teams";
pub const CULTURE: &str = "group-culture";
pub const LEADERSHIP: &str = "group-leadership";
pub const ROLL_OUT: &str = "group-roll-out";
pub const SURROUNDINGS: &str = "group-surroundings";
pub const SIMULATION: &str = "section-simulation";
pub const GOAL: &str = "section-goal";
pub const PAYOUT: &str = "section-payout";
pub const CONDITIONS: &str = "section-conditions";
pub const TRANSITION: &str = "section-transition";
pub const STAFF: &str = "section-staff";
pub const SPONSOR: &str = "section-sponsor";
pub const FOR_ROLES: &str = "section-for-roles";
pub const FOR_TRUST: &str = "section-for-trust";
pub const AGAINST_FEAR: &str = "section-against-fear";
pub const AGAINST_AVERSION: &str = "section-against-aversion";
pub const FOR_HANDOFFS: &str = "section-for-handoffs";
pub const PACE: &str = "section-pace";
pub const STARTS: &str = "section-starts";
pub const MONEY: &str = "section-money";
pub const TODAY: &str = "section-today";
pub const TOOLS: &str = "section-tools";
pub const MARKET: &str = "section-market";
pub const CHANNELS: &str = "section-channels";
