//! The starter scenarios that digests are taken of. They never change, so that a starter that does is no changed model.

use tandem_model::Form;

macro_rules! scenarios {
    ($($name:literal),* $(,)?) => {
        &[ $( ($name, include_str!(concat!("../../../share/frozen/1/scenarios/", $name, ".json"))) ),* ]
    };
}

/// Names and files; WebAssembly has no folder to look into.
const SCENARIOS: &[(&str, &str)] =
    scenarios!["default", "startup", "retailer", "b2b", "bank", "agencies"];

/// Each with its name, in the order of the digests.
pub fn scenarios() -> impl Iterator<Item = (&'static str, Form)> {
    let read = |&(name, json): &(_, _)| (name, Form::read(json).unwrap());
    SCENARIOS.iter().map(read)
}

/// The one called `name`.
pub fn scenario(name: &str) -> Form {
    scenarios().find(|(known, _)| *known == name).unwrap().1
}
