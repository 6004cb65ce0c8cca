//! The evidence as the file that the page fetches: counts and outcomes, a record a line.

use serde_json::{Value, json};

use super::misses::Reasons;
use super::outcome::{Outcome, Report};

/// The file's text; `reasons` say why an outcome is missed.
pub fn file(report: &Report, reasons: &Reasons) -> String {
    let counts = lines(report.counts.iter().map(|tally| json!(tally)));
    let outcomes = lines(report.outcomes.iter().map(|one| record(one, reasons)));
    format!("{{\"counts\": [\n{counts}\n], \"outcomes\": [\n{outcomes}\n]}}\n")
}

fn lines(records: impl Iterator<Item = Value>) -> String {
    let records: Vec<String> = records.map(|record| record.to_string()).collect();
    records.join(",\n")
}

fn record(outcome: &Outcome, reasons: &Reasons) -> Value {
    let mut record = json!({
        "id": outcome.id,
        "study": outcome.study,
        "setting": outcome.setting,
        "found": outcome.found,
        "known": outcome.known(),
        "kind": outcome.kind,
        "design": if outcome.is_meta_analysis() { "meta-analysis" } else { "single study" },
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
    use super::super::outcome::Group;
    use super::super::outcome::samples::{met, missed, tally};
    use super::*;

    #[test]
    fn the_file_has_counts_and_outcomes() {
        let report = Report {
            counts: vec![tally(Group::All)],
            outcomes: vec![met("V1"), met("V2")],
        };
        let file: Value = serde_json::from_str(&file(&report, &Reasons::new())).unwrap();
        assert_eq!(file["counts"][0]["sizes"], json!({"inside": 2, "of": 3}));
        assert_eq!(file["outcomes"][1]["id"], "V2");
        assert_eq!(file["outcomes"][1]["design"], "single study");
    }

    #[test]
    fn only_a_miss_has_a_reason() {
        let reasons = Reasons::from([("V1".to_owned(), "It is small.".to_owned())]);
        let miss = record(&missed("V1"), &reasons);
        assert_eq!(miss["missed_because"], "It is small.");
        assert_eq!(
            (&miss["part"], &miss["known"]),
            (&json!("left out"), &json!("second hand"))
        );
        assert_eq!(record(&met("V1"), &reasons).get("missed_because"), None);
    }
}
