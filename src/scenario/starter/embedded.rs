//! Starters as bytes in the program, as releases have them.

use tandem_model::{Form, Plan};

// WRITTEN_SCENARIOS and WRITTEN_PLANS, which `build.rs` makes.
include!(concat!(env!("OUT_DIR"), "/starters.rs"));

/// The starter scenarios in their order.
pub(super) fn scenarios() -> impl Iterator<Item = Form> {
    WRITTEN_SCENARIOS
        .iter()
        .filter_map(|bytes| Form::from_bytes(bytes).ok())
}

/// The starter plans in their order.
pub(super) fn plans() -> impl Iterator<Item = Plan> {
    WRITTEN_PLANS
        .iter()
        .filter_map(|bytes| Plan::from_bytes(bytes).ok())
}
