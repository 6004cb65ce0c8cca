//! The page: what a visitor sets, what the model says about it, and how it is shown.

pub mod edit;
pub mod job;
pub mod lever;
pub mod metric;
pub mod notice;
pub mod outcome;
pub mod proposal;
pub mod starter;
pub mod state;
