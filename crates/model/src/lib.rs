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

// What is described.
mod barrier;
mod bytes;
mod component;
mod condition;
mod contract;
mod culture;
mod entries;
mod environment;
mod estimate;
pub mod example;
mod fault;
pub mod field;
mod fit;
mod form;
mod kind;
mod leadership;
mod organisation;
pub mod parameter;
mod payout;
mod plan;
pub mod preset;
mod scenario;
mod sponsor;

// What happens in a week: `week` names the phases in their order.
mod adoption;
mod choice;
mod climate;
mod commitment;
mod counting;
mod effort;
mod fairness;
mod felt;
mod forecast;
mod handoff;
mod inequality;
mod leading;
mod learning;
mod luck;
mod measurement;
mod motive;
mod network;
mod observe;
mod pay;
mod perception;
mod person;
mod result;
mod roll_out;
mod scene;
mod settling;
mod supply;
mod target;
mod tenure;
mod turnover;
mod week;
mod world;

// How futures are prepared, run and summed up.
mod bisection;
mod cache;
mod calibrate;
mod chance;
mod constant;
mod constants;
mod correction;
mod design;
mod draw;
mod ensemble;
pub mod evidence;
mod experiment;
mod fitted;
mod flip;
mod futures;
mod job_group;
mod journeys;
mod kernel;
mod lane;
#[cfg(all(test, not(target_family = "wasm")))]
mod laws;
mod measure;
pub mod month;
mod net;
mod passage;
mod plan_setting;
mod preparation;
mod quantile;
mod real;
mod relief;
mod replicate;
mod report;
pub mod sensitivity;
mod setting;
mod settings;
mod steady;
mod stretch;
mod summary;
mod team_setting;
mod tenet;
mod terms;
mod theory;
mod today;
mod uncertainty;

// The weeks once more, to hold them against.
#[cfg(feature = "plain")]
pub mod plain;

pub use barrier::{Barrier, COMPETITION_CURES, Cure, misalignment};
pub use bytes::ForeignBytes;
pub use condition::{Gate, GateMeasure, Pool, PoolShare, Pooled, Rank, Ranked};
pub use constant::{Constant, Unit};
pub use constants::{Constants, Events, Noise, Rates};
pub use contract::{Agency, Basis, Contract};
pub use culture::Culture;
pub use design::Design;
pub use ensemble::Ensemble;
pub use environment::Environment;
pub use experiment::{Experiment, Stray};
pub use fault::{Fault, Faults};
pub use form::{Choice, Form, Run};
pub use futures::Futures;
pub use kernel::Kernel;
pub use kind::{Kind, Kinds};
pub use leadership::{Lead, Programme, Remedy};
pub use measure::{Measure, Payment, Row, Track};
pub use organisation::{Journey, Medium, Organisation, Returns, Team};
pub use passage::Passage;
pub use payout::{Curve, Expectation};
pub use plan::{Component, Exception, Goal, JointMetric, Plan, TargetBonus, Weights};
pub use preparation::Preparation;
pub use report::{
    Assumption, Bands, Comparison, Flip, GroupPay, Handoffs, Hold, OptionReport, Passing, Relief,
    Report, Salary, Side, Spread, Summary, Trough, Versus, Way,
};
pub use scenario::{Arm, Scenario, TODAY};
pub use settings::{Chance, Settings};
pub use sponsor::{Sponsor, StopRule};
pub use stretch::Stretch;
pub use tenet::Tenet;
pub use theory::Theory;
pub use uncertainty::Uncertainty;

/// Version of the model's results: it rises whenever the same scenario and seed give other bits.
pub const MODEL_VERSION: u32 = 4;
