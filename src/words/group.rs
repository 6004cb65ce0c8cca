//! Names of the groups of levers that are one click away, and of the sections in them.

#![expect(missing_docs, reason = "each constant is its own documentation")]

pub const PLAN: &str = "Plan in detail";
pub const TEAMS: &str = "Teams and journeys";
pub const CULTURE: &str = "Culture";
pub const LEADERSHIP: &str = "Leadership";
pub const ROLL_OUT: &str = "Roll-out";
pub const SURROUNDINGS: &str = "Surroundings";
pub const SIMULATION: &str = "Simulation";

pub const GOAL: &str = "Joint goal";
pub const PAYOUT: &str = "Payout";
pub const CONDITIONS: &str = "Conditions";
pub const TRANSITION: &str = "Protection and risk";
pub const STAFF: &str = "Lead and staff";
pub const SPONSOR: &str = "Sponsor";
pub const FOR_ROLES: &str = "For clear roles";
pub const FOR_TRUST: &str = "For trust";
pub const AGAINST_FEAR: &str = "Against fear";
pub const AGAINST_AVERSION: &str = "Against aversion to change";
pub const FOR_HANDOFFS: &str = "For better hand-offs";
pub const PACE: &str = "Pace and stop";
pub const STARTS: &str = "When each measure starts";
pub const MONEY: &str = "Money";
pub const TODAY: &str = "How they work today";
pub const TOOLS: &str = "Tools, data and budgets today";
pub const MARKET: &str = "Market and measures";
pub const CHANNELS: &str = "People, channels and systems";
