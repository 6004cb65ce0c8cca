//! The simulation: people, plans, weeks and replicates.
//!
//! A [`Form`] is what a visitor wrote; [`Scenario::check`] turns it into a [`Scenario`], the only thing the model
//! accepts; an [`Experiment`] simulates it future by future and reports.
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
//! Invariants: the model reads no clock, no environment, no global generator and no DOM, and iterates no hash map;
//! the same scenario, seed and [`MODEL_VERSION`] give the same bits everywhere.

mod calibrate;
mod constants;
mod culture;
mod draw;
mod experiment;
mod fault;
mod form;
mod leadership;
mod measure;
mod organisation;
pub mod parameter;
mod payout;
mod plan;
pub mod preset;
mod real;
mod report;
mod scenario;
mod summary;

pub use culture::Culture;
pub use experiment::Experiment;
pub use fault::{Fault, Faults};
pub use form::{Choice, Form, Run};
pub use leadership::{Lead, Programme};
pub use measure::{Measure, Row, Track};
pub use organisation::{Journey, Organisation, Team};
pub use payout::{Curve, Expectation};
pub use plan::{Component, Goal, JointMetric, Plan, TargetBonus, Weights};
pub use report::{Bands, Comparison, OptionReport, Report, Spread, Summary, Trough, Versus};
pub use scenario::{Arm, Scenario, TODAY};

/// Version of the model's results: it rises whenever the same scenario and seed give other bits.
pub const MODEL_VERSION: u32 = 1;
