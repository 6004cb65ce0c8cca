//! Worked examples: starter scenarios with a few numbers changed, each of which shows one thing. They are files under
//! `assets/examples`; what each one shows is held by a test that runs it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::input::fault::{Fault, Faults};
use crate::input::form::{Form, GoalRule};
use crate::input::preset;

/// What an example's file holds.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    /// Name of the starter scenario that it begins from.
    starter: String,
    /// Its title.
    name: String,
    /// What it stands for and where its numbers come from.
    note: String,
    /// New values by their place in the starter's file: keys and positions, each after a slash. The position after the
    /// last one adds an entry, and null takes a field away.
    changes: BTreeMap<String, Value>,
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[ $( ($name, include_str!(concat!("../../../../assets/examples/", $name, ".json"))) ),* ]
    };
}

/// Their names and files, in the order of the page.
const FILES: &[(&str, &str)] = files![
    "pay-alone",
    "roles-first",
    "everybodys-goal",
    "it-planet",
    "three-agencies",
    "record-campaigns",
    "too-many-meetings",
    "sponsor-leaves",
    "star-who-lost",
    "leave-them-alone",
];

/// Names of the examples.
pub fn names() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(name, _)| *name)
}

/// The example called `name`.
///
/// # Errors
/// Returns a fault that lists the names there are.
pub fn form(name: &str) -> Result<Form, Faults> {
    let example = read(name)?;
    let mut starter = preset::scenario(&example.starter)?;
    // Levels that were worked out for the starter have other odds here.
    starter.set_goals(GoalRule::Own, &[]);
    let mut form = value(&starter)?;
    form["name"] = example.name.into();
    form["note"] = example.note.into();
    for (place, new) in example.changes {
        change(&mut form, &place, new)
            .ok_or_else(|| Fault::new(name, &place, "a place in its starter scenario"))?;
    }
    serde_json::from_value(form)
        .map_err(|error| Fault::new(name, error, "changes that leave a scenario").into())
}

/// Name of the starter scenario that the example called `name` begins from.
///
/// # Errors
/// Returns a fault that lists the names there are.
pub fn starter(name: &str) -> Result<String, Faults> {
    Ok(read(name)?.starter)
}

fn read(name: &str) -> Result<Example, Faults> {
    let allowed = || format!("one of {}", names().collect::<Vec<_>>().join(", "));
    let (_, file) = FILES
        .iter()
        .find(|(known, _)| *known == name)
        .ok_or_else(|| Fault::new("example", name, allowed()))?;
    serde_json::from_str(file).map_err(|error| Fault::new(name, error, "an example in JSON").into())
}

fn value(form: &Form) -> Result<Value, Faults> {
    serde_json::to_value(form)
        .map_err(|error| Fault::new("scenario", error, "finite numbers").into())
}

/// Puts `new` at `place`; none if there is no such place.
fn change(form: &mut Value, place: &str, new: Value) -> Option<()> {
    let (parent, last) = place.rsplit_once('/')?;
    match form.pointer_mut(parent)? {
        Value::Object(fields) if new.is_null() => drop(fields.remove(last)),
        Value::Object(fields) => drop(fields.insert(last.to_owned(), new)),
        Value::Array(entries) => {
            let position: usize = last.parse().ok()?;
            if position == entries.len() {
                entries.push(new);
            } else {
                *entries.get_mut(position)? = new;
            }
        }
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_change_sets_adds_and_takes_away() {
        let mut form = json!({ "a": { "b": 1, "c": 2 }, "list": [1, 2] });
        for (place, new) in [
            ("/a/b", json!(3)),
            ("/a/c", Value::Null),
            ("/a/d", json!([])),
            ("/list/0", json!(5)),
            ("/list/2", json!(7)),
        ] {
            assert_eq!(change(&mut form, place, new), Some(()));
        }
        assert_eq!(form, json!({ "a": { "b": 3, "d": [] }, "list": [5, 2, 7] }));
    }

    #[test]
    fn a_change_of_nothing_is_noticed() {
        let form = json!({ "a": [1] });
        for place in ["a", "/b/c", "/a/2", "/a/x", "/a/0/b"] {
            assert_eq!(change(&mut form.clone(), place, json!(1)), None, "{place}");
        }
    }

    #[test]
    fn names_that_are_none_are_told_with_those_there_are() {
        let told = form("nope").unwrap_err().to_string();
        assert!(told.contains("pay-alone"), "{told}");
    }
}
