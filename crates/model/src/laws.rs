//! Laws that look at persons, which no report shows. One file for each thing they look at.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod any;
mod chance;
mod example;
mod levers;
pub(crate) mod life;
mod lived;
mod money;
mod order;
mod payouts;
mod ranges;
mod side_by_side;
mod signs;
mod smuggling;
mod stillness;
mod theories;
