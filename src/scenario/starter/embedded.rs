//! Starters as bytes in the program, as releases have them.

use tandem_model::{Form, Plan};

use crate::scenario::starter::own_names::hash;

// NAMES, NAME_HASHES, FIRST, OTHERS and PLANS, which `build.rs` makes.
include!(concat!(env!("OUT_DIR"), "/starters.rs"));

/// The titles of the starter scenarios in their order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().copied()
}

/// Whether a text is a name or note of a starter.
pub(super) fn has_name(text: &str) -> bool {
    NAME_HASHES.contains(&hash(text))
}

/// The first starter scenario.
pub(super) fn first() -> Option<Form> {
    Form::from_bytes(FIRST).ok()
}

/// The starter scenarios in their order.
pub(super) fn scenarios() -> impl Iterator<Item = Form> {
    let all = std::iter::once(&FIRST).chain(OTHERS);
    all.filter_map(|bytes| Form::from_bytes(bytes).ok())
}

/// The starter plans in their order.
pub(super) fn plans() -> impl Iterator<Item = Plan> {
    PLANS
        .iter()
        .filter_map(|bytes| Plan::from_bytes(bytes).ok())
}
