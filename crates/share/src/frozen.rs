//! The starter scenarios as they were when codes of version 1 were first written, which is what these codes name.

use tandem_model::Form;

macro_rules! scenarios {
    ($($name:literal),* $(,)?) => {
        &[ $( ($name, include_str!(concat!("../frozen/1/scenarios/", $name, ".json"))) ),* ]
    };
}

/// Names and files.
const SCENARIOS: &[(&str, &str)] =
    scenarios!["default", "startup", "retailer", "b2b", "bank", "agencies"];

/// Each scenario with its name.
pub(crate) fn scenarios() -> impl Iterator<Item = (&'static str, Form)> {
    let read = |&(name, json): &(_, _)| Some((name, Form::read(json).ok()?));
    SCENARIOS.iter().filter_map(read)
}

/// The scenario called `name`; none if there was no such one.
pub(crate) fn scenario(name: &str) -> Option<Form> {
    let (_, json) = SCENARIOS.iter().find(|(known, _)| *known == name)?;
    Form::read(json).ok()
}
