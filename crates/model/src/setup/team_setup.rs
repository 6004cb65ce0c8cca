//! Compiles a team: heads, pay base, control over its KPI, experience and partners.

use std::ops::Range;

use crate::input::team_kind::Kind;

/// One team.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamSetup {
    /// Its people, as positions in the columns of everyone.
    pub people: Range<usize>,
    /// How many they are.
    pub heads: f64,
    /// What it does.
    pub kind: Kind,
    /// What one person's bonus is a share of, by year: base salary, or the fee's part for one person.
    pub pay_base: f64,
    /// On whose payroll its people are.
    pub payroll: Payroll,
    /// What a unit of bonus costs the firm: 1 and on-cost, or 1 for an agency.
    pub load: f64,
    /// θ: control over the own KPI.
    pub control: f64,
    /// How far the own KPI falls with help given.
    pub opposing: f64,
    /// Mean experience with the old way.
    pub experience: f64,
    /// ι inside the team.
    pub inside_worth: f64,
    /// Its share of what the channels' own attribution adds up to.
    pub attributed: f64,
    /// How far it fears for its contract, 0 to 1; 0 for the firm's own people.
    pub reserve: f64,
    /// How far it can claim credit: 1 online, less off-line, 0 where there is nobody to claim from.
    pub claimable: f64,
}

/// On whose payroll people are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payroll {
    /// The firm's: pools and guarantees are for them.
    Staff,
    /// An agency's: what it gets is in its contract.
    Agency,
}
