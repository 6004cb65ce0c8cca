//! Tests of the model's laws (properties) that need the state of single persons, which no report shows. One file a subject.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod chance;
mod effect_signs;
mod example;
mod interdependence;
mod levers;
mod linked_work;
mod money;
mod order;
mod pay_level;
mod payouts;
pub(crate) mod random_scenarios;
mod ranges;
mod remedies;
mod seats;
mod side_by_side;
mod single_precision;
pub(crate) mod single_run;
mod stationary_baseline;
mod theories;
mod trial;
