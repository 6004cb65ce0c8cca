//! Why outcomes are missed, as the manual of the evidence explains it: a paragraph for each, or for several.

use std::collections::BTreeMap;

use super::outcome::Outcome;

const MISSES: &str = "## What is missed, and why";

/// Reasons by the names of outcomes, a sentence or more each.
pub type Reasons = BTreeMap<String, String>;

/// The reasons that the manual gives.
pub fn reasons(manual: &str) -> Reasons {
    let misses = manual.split_once(MISSES).map_or("", |(_, misses)| misses);
    let misses = misses.split("\n## ").next().unwrap_or_default();
    let mut reasons = BTreeMap::new();
    for item in misses.split("\n- **").skip(1) {
        let Some((names, reason)) = item.split_once("**:") else {
            continue;
        };
        let words: Vec<&str> = reason.split_whitespace().collect();
        let reason = sentence(&words.join(" ").replace('`', ""));
        for name in names.split("**, **") {
            reasons.insert(name.to_owned(), reason.clone());
        }
    }
    reasons
}

/// Names of outcomes that do not agree and have no reason.
pub fn unexplained<'a>(outcomes: &'a [Outcome], reasons: &Reasons) -> Vec<&'a str> {
    let missed = outcomes.iter().filter(|outcome| !outcome.agrees);
    missed
        .map(|outcome| outcome.id.as_str())
        .filter(|id| !reasons.contains_key(*id))
        .collect()
}

/// The words with a capital letter.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::super::outcome::samples::{met, missed};
    use super::*;

    #[test]
    fn a_paragraph_may_be_about_two_and_ends_with_its_section() {
        let manual = format!(
            "{MISSES}\n\n- **V14**, **V14 sorting**: the effort half\n  is `met`.\n\n## Next\n\n- **V9**: x.\n"
        );
        let reasons = reasons(&manual);
        assert_eq!(reasons.keys().collect::<Vec<_>>(), ["V14", "V14 sorting"]);
        assert_eq!(reasons["V14"], "The effort half is met.");
    }

    #[test]
    fn a_miss_needs_its_paragraph() {
        let reasons = reasons(&format!("{MISSES}\n\n- **V26**: because.\n"));
        let outcomes = [met("V1"), missed("V26"), missed("V11")];
        assert_eq!(unexplained(&outcomes, &reasons), ["V11"]);
    }
}
