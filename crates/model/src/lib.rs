//! Agent-based simulation of incentive plans in an organisation whose teams depend on each other.
//!
//! A [`Form`] is the content of a scenario file. [`Scenario::check`] validates it and gives a [`Scenario`], the only input
//! that the model accepts. An [`Experiment`] simulates replicates of it under every option, with common random numbers,
//! and summarises them in a [`Report`]. What page and terminal conclude from a report is in [`reading`].
//!
//! ```
//! use tandem_model::{Experiment, Scenario, preset};
//!
//! let form = preset::scenario("default").expect("the default is always there");
//! let scenario = Scenario::check(form)?;
//! let mut experiment = Experiment::new(scenario)?;
//! experiment.advance(10);
//! let report = experiment.report();
//! assert_eq!(report.options[0].name, "Today");
//! # Ok::<(), tandem_model::Faults>(())
//! ```
//!
//! `examples/` has programs that run a preset, compare two plans, and examine a study of one's own.
//!
//! Invariants: the model reads no clock, no environment, no global generator and no DOM, and iterates no hash map;
//! the same scenario, seed and [`MODEL_VERSION`] give the same bits everywhere.

pub mod codec;
mod constants;
pub mod evidence;
mod experiment;
mod input;
#[cfg(all(test, not(target_family = "wasm")))]
mod laws;
mod math;
mod mechanism;
#[cfg(any(test, feature = "reference"))]
pub mod reference;
mod report;
mod scenario;
pub mod sensitivity;
mod setup;
mod week;

pub use constants::constant::{Constant, Unit};
pub use constants::ensemble::Ensemble;
pub use constants::latin_hypercube::Design;
pub use constants::table::{Constants, Events, Noise, Rates};
pub use constants::theory::Theory;
pub use constants::theory::assumptions::TheoryAssumption;
pub use experiment::baseline_error::BaselineError;
pub use experiment::batch::Batch;
pub use experiment::earlier::Earlier;
pub use experiment::export::ModelExport;
pub use experiment::goal_odds::{GOAL_ODDS, GoalError, GoalLevels, GoalSearch};
pub use experiment::preparation::Preparation;
pub use experiment::results::ReplicateResults;
pub use experiment::settings::{Chance, Settings};
pub use experiment::{Experiment, MergeError};
pub use input::barrier::{Barrier, COMPETITION_COUNTERMEASURES, Countermeasure};
pub use input::calendar as month;
pub use input::contract::{Agency, Basis, Contract};
pub use input::culture::Culture;
pub use input::environment::Environment;
pub use input::fault::{Fault, Faults};
pub use input::field::parameter;
pub use input::form::{ArmForm, Form, GoalRule, Run, Uncertainty};
pub use input::organisation::{Journey, Medium, Organisation, Returns, Team};
pub use input::payout::{Curve, Expectation};
pub use input::payout_condition::{
    Contestants, Gate, GateKpi, Pool, PoolShare, Pooled, RelativeTo, Tournament,
};
pub use input::plan::{Exception, Goal, JointMetric, Kpi, Plan, TargetBonus, Weights};
pub use input::programme::{Intervention, Lead, Programme};
pub use input::sponsor::{Sponsor, StopRule};
pub use input::team_kind::{Kind, Kinds};
pub use input::total_pay::TotalPay;
pub use input::{example, field, preset};
pub use mechanism::indicator::{Indicator, Payment, Row, Track};
pub use mechanism::journey_month::JourneyMonth;
pub use report::reading;
pub use report::{
    ArmComparison, ArmReport, Assumption, AssumptionKind, Bands, BarrierCost, Comparison,
    ExpectedPay, Flip, GroupPay, Handoffs, JourneyInfo, JourneySeries, MoneyLines, Report,
    RobustAssumption, Salary, Side, Spread, Summary, Trough,
};
pub use scenario::codec::ForeignBytes;
pub use scenario::handoff::OutOfReach;
pub use scenario::misalignment::misalignment;
pub use scenario::{Arm, Scenario, TODAY};

/// Limits of a form, for those who help people fill one in.
pub mod limits {
    pub use crate::input::organisation::{MAX_NAME, MAX_PEOPLE};
    pub use crate::scenario::MAX_DEFINITIONS;
}

/// Version of the model's results: it rises whenever the same scenario and seed give other bits.
pub const MODEL_VERSION: u32 = 9;
