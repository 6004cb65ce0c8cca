//! Behavioural constants: their table, the fitted values, rival theories, and how far each is unknown.

pub(crate) mod constant;
pub(crate) mod ensemble;
pub(crate) mod fitted;
pub(crate) mod latin_hypercube;
pub(crate) mod table;
pub(crate) mod theory;
pub(crate) mod theory_assumption;
pub(crate) mod uncertainty;
