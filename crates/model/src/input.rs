//! What a file holds: the form and its parts, with the manual of every number.

pub(crate) mod barrier;
pub mod calendar;
pub(crate) mod contract;
pub(crate) mod culture;
pub(crate) mod currency;
pub(crate) mod distinct_map;
pub(crate) mod environment;
pub mod example;
pub(crate) mod fault;
pub mod field;
pub(crate) mod form;
pub(crate) mod kpi;
pub(crate) mod organisation;
pub(crate) mod payout;
pub(crate) mod payout_condition;
pub(crate) mod plan;
pub mod preset;
pub(crate) mod programme;
pub(crate) mod sponsor;
pub(crate) mod team_kind;
pub(crate) mod total_pay;
