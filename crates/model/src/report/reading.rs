//! Conclusions drawn from a [`Report`](crate::Report) by fixed rules: which option leads and how sure that is, the rank
//! of each option, and whose bonus rises or falls. The page and the terminal both use these, so that they never disagree.

mod answer;
mod frequency;
mod job_group_changes;
mod odds;
mod ranking;
#[cfg(any(test, feature = "sample"))]
pub mod sample;

pub use answer::{
    Answer, Class, Contender, Earnings, KeyAssumption, LIKELY, NOTED, looked_for_flips,
};
pub use frequency::Frequency;
pub use job_group_changes::{BonusEffect, JobGroupChange, job_group_changes};
pub use odds::Odds;
pub use ranking::{OptionRank, RankRobustness, best, option_ranks};

/// Place of a normal year among the bad, normal and good years of [`GroupPay`](crate::GroupPay).
const NORMAL: usize = 1;
