//! Starters read from the text of their files, while one works on the page.

use tandem_model::{Form, Plan, preset};

use crate::scenario::starter;

/// The titles of the starter scenarios in their order.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    starter::scenarios().iter().map(|form| form.name.as_str())
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
