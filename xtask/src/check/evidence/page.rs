//! The evidence as the file that the page fetches: an array of records, a line each.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::outcome::Outcome;

/// The file's text; `reasons` say why an outcome is missed.
pub fn file(outcomes: &[Outcome], reasons: &BTreeMap<String, String>) -> String {
    let records: Vec<String> = outcomes
        .iter()
        .map(|outcome| record(outcome, reasons).to_string())
        .collect();
    format!("[\n{}\n]\n", records.join(",\n"))
}

fn record(outcome: &Outcome, reasons: &BTreeMap<String, String>) -> Value {
    let mut record = json!({
        "id": outcome.id,
        "study": outcome.study,
        "setting": outcome.setting,
        "found": outcome.found,
        "known": outcome.known(),
        "published": outcome.published(),
        "simulated": outcome.simulated(),
        "part": if outcome.left_out { "left out" } else { "fitted" },
    });
    if !outcome.agrees {
        record["missed_because"] = json!(reasons.get(&outcome.id));
    }
    record
}

#[cfg(test)]
mod tests {
    use super::super::outcome::samples::{met, missed};
    use super::*;

    #[test]
    fn only_a_miss_has_a_reason() {
        let reasons = BTreeMap::from([("V1".to_owned(), "It is small.".to_owned())]);
        let miss = record(&missed("V1"), &reasons);
        assert_eq!(miss["missed_because"], "It is small.");
        assert_eq!(
            (&miss["part"], &miss["known"]),
            (&json!("left out"), &json!("second hand"))
        );
        assert_eq!(record(&met("V1"), &reasons).get("missed_because"), None);
    }
}
