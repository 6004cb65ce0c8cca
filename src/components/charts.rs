//! Charts with their tools, and reading values off them.

pub(crate) mod cards;
pub(crate) mod chunk;
pub(crate) mod copies;
pub(crate) mod cursor;
pub(crate) mod data_table;
pub(crate) mod figure;
pub(crate) mod gallery;
pub(crate) mod lanes;
pub(crate) mod overview;
pub(crate) mod tools;
pub(crate) mod tooltip;
