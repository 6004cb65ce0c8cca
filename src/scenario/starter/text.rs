//! Starters read from the text of their files, while one works on the page.

use tandem_model::{Form, Plan, preset};

use crate::scenario::starter;
use crate::scenario::starter::own_names::{self, hash};

/// The titles of the starter scenarios in their order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    starter::scenarios().iter().map(|form| form.name.as_str())
}

/// Whether a text is a name or note of a starter.
pub(super) fn has_name(text: &str) -> bool {
    let named = starter::scenarios().iter().flat_map(own_names::names);
    let mut named = named.chain(starter::plans().iter().map(|plan| plan.name.as_str()));
    named.any(|name| hash(name) == hash(text))
}

/// The first starter scenario.
pub(super) fn first() -> Option<Form> {
    starter::scenarios().first().cloned()
}

/// The starter scenarios in their order.
pub(super) fn scenarios() -> impl Iterator<Item = Form> {
    preset::scenario_names().filter_map(|name| preset::scenario(name).ok())
}

/// The starter plans in their order.
pub(super) fn plans() -> impl Iterator<Item = Plan> {
    preset::plan_names().filter_map(|name| preset::plan(name).ok())
}
