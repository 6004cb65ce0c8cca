//! Languages: messages, numbers and currencies.

pub(crate) mod assumption_value;
pub(crate) mod currency;
pub(crate) mod load;
pub(crate) mod locale;
pub(crate) mod messages;
pub(crate) mod number;
pub(crate) mod parse_number;
mod words;

pub(crate) use words::{Message, first, later};
