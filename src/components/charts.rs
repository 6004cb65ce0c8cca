//! Charts with their tools, and reading values off them.

pub(crate) mod cards;
pub(crate) mod chunk;
pub(crate) mod copies;
pub(crate) mod figure;
pub(crate) mod gallery;
pub(crate) mod lanes;
pub(crate) mod lookup;
pub(crate) mod overview;
pub(crate) mod read;
pub(crate) mod reader;
pub(crate) mod tools;
