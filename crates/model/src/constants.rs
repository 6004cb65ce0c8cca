//! Behavioural constants: the table of them, fitted values, theories that override some, and the design that draws them
//! within their ranges.

pub(crate) mod constant;
pub(crate) mod ensemble;
pub(crate) mod fitted;
pub(crate) mod latin_hypercube;
pub(crate) mod table;
pub(crate) mod theory;
pub(crate) mod uncertainty;
