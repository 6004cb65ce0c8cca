//! Laws that look at persons, which no report shows. One file for each thing they look at.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod chance;
mod effect_signs;
mod example;
mod interdependence;
mod levers;
mod money;
mod order;
mod payouts;
mod random_scenarios;
mod ranges;
mod side_by_side;
pub(crate) mod single_run;
mod stationary_baseline;
mod theories;
mod trial;
