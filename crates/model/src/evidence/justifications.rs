//! Validates that every number of a study's scenario has a written reason in the study's file.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::evidence::stated_pay::TOTAL_PAY;
use crate::input::fault::{Fault, Faults};

/// Fields that need no reason: how it is run says nothing about the setting.
const FREE: [&str; 1] = ["run"];

/// Notes a fault for each reason that is empty or belongs to no number of the `settings`.
pub fn check_reasons<'a>(
    reasons: &BTreeMap<String, String>,
    settings: impl Iterator<Item = &'a Value>,
    faults: &mut Faults,
) {
    let mut numbers = Vec::new();
    for setting in settings {
        walk("", setting, &mut |path, value| {
            if value.is_number() {
                numbers.push(path.to_owned());
            }
        });
    }
    for (key, reason) in reasons {
        let field = || format!("coded.{key}");
        faults.require(!reason.trim().is_empty(), || {
            Fault::new(field(), "empty", "a sentence that gives the reason")
        });
        let used = key == TOTAL_PAY || numbers.iter().any(|path| covers(key, path));
        faults.require(used, || {
            let allowed = "the path of a number of the scenario, or of what holds numbers";
            Fault::new(field(), "a reason for nothing", allowed)
        });
    }
}

/// Notes a fault for each number of `setting` that no key of `reasons` covers. A key covers the field of that path and
/// everything below it: `organisation.teams` covers all teams.
pub fn check(
    field: &str,
    setting: &Value,
    reasons: &BTreeMap<String, String>,
    faults: &mut Faults,
) {
    walk("", setting, &mut |path, value| {
        let covered = FREE.iter().any(|free| covers(free, path))
            || reasons.keys().any(|key| covers(key, path));
        faults.require(!value.is_number() || covered, || {
            let allowed =
                format!("a sentence under coded that gives its reason, such as \"{path}\": \"…\"");
            Fault::new(format!("{field}.{path}"), value, allowed)
        });
    });
}

fn covers(key: &str, path: &str) -> bool {
    path.strip_prefix(key)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// Visits every leaf with its path.
pub fn walk(path: &str, value: &Value, visit: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                walk(&path, field, visit);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(&format!("{path}[{index}]"), item, visit);
            }
        }
        leaf => visit(path, leaf),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn faults(setting: &Value, keys: &[&str]) -> usize {
        let reasons = keys
            .iter()
            .map(|key| ((*key).to_owned(), "Why.".to_owned()));
        let mut faults = Faults::default();
        check("scenario", setting, &reasons.collect(), &mut faults);
        faults.0.len()
    }

    #[test]
    fn a_reason_covers_its_field_and_what_lies_below() {
        let setting = json!({"teams": [{"heads": 7, "name": "Shop"}], "culture": {"fear": 5}, "run": {"weeks": 13}});
        assert_eq!(faults(&setting, &[]), 2);
        assert_eq!(faults(&setting, &["teams"]), 1);
        assert_eq!(faults(&setting, &["teams[0].heads", "culture"]), 0);
        assert_eq!(faults(&setting, &["team", "cult"]), 2);
    }
}
