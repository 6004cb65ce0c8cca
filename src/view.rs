//! What is shown of a report: charts, tables, exports, and which charts a tab has.

pub(crate) mod chart;
pub(crate) mod export;
pub(crate) mod inspect;
pub(crate) mod tab_charts;
pub(crate) mod table;
