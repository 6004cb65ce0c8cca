//! What is shown of a report: charts, tables, exports and the tabs.

pub(crate) mod chart;
pub(crate) mod export;
pub(crate) mod inspect;
pub(crate) mod tab;
pub(crate) mod table;
