//! The evidence table in the documentation is what the model says, every miss in it is explained, and the page shows the
//! same.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;

const TABLE: &str = "docs/model.md";
const MANUAL: &str = "docs/evidence.md";
const BEGIN: &str = "<!-- evidence: printed by `tandem evidence --markdown` and checked by `cargo xtask test` -->\n";
const END: &str = "<!-- end of evidence -->";
const MISSES: &str = "## What is missed, and why";
/// What the page fetches.
const PAGE: &str = "assets/data/evidence.json";
/// Where the studies are.
const STUDIES: &str = "crates/model/evidence";

/// Holds table and explanations against a run of all studies.
pub fn check(place: &Place, tool_env: &ToolEnv) -> Result<()> {
    let said = run(place, tool_env)?;
    let page = fs::read_to_string(place.root.join(TABLE)).context(TABLE)?;
    let table =
        between(&page, BEGIN, END).with_context(|| format!("{TABLE} has no evidence table"))?;
    ensure!(
        table.trim() == said.trim(),
        "the evidence table in {TABLE} is not what the model says; put there what `tandem evidence --markdown` prints"
    );
    let manual = fs::read_to_string(place.root.join(MANUAL)).context(MANUAL)?;
    let unexplained = unexplained(&said, &manual);
    ensure!(
        unexplained.is_empty(),
        "missed and not explained in {MANUAL}: {}",
        unexplained.join(", ")
    );
    let shown = fs::read_to_string(place.root.join(PAGE)).context(PAGE)?;
    ensure!(
        shown == for_the_page(place, table, &manual)?,
        "{PAGE} is not what {TABLE} and {MANUAL} say; `cargo xtask evidence` writes it"
    );
    Ok(())
}

/// Writes what the page shows from the documentation, which [`check`] holds the model to.
pub fn write(place: &Place) -> Result<()> {
    let read = |name: &'static str| fs::read_to_string(place.root.join(name)).context(name);
    let (page, manual) = (read(TABLE)?, read(MANUAL)?);
    let table =
        between(&page, BEGIN, END).with_context(|| format!("{TABLE} has no evidence table"))?;
    fs::write(place.root.join(PAGE), for_the_page(place, table, &manual)?).context(PAGE)
}

/// The table as records, a line each, with the setting of each study and the reason of each miss.
fn for_the_page(place: &Place, table: &str, manual: &str) -> Result<String> {
    let settings = settings(place)?;
    let reasons = reasons(manual);
    let records: Result<Vec<String>> = table
        .lines()
        .filter(|row| row.starts_with("| ") && !row.starts_with("| outcome"))
        .map(|row| Ok(record(row, &settings, &reasons)?.to_string()))
        .collect();
    Ok(format!("[\n{}\n]\n", records?.join(",\n")))
}

fn record(
    row: &str,
    settings: &BTreeMap<String, String>,
    reasons: &BTreeMap<String, String>,
) -> Result<Value> {
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    let [
        _,
        name,
        study,
        found,
        known,
        published,
        simulated,
        _,
        agrees,
        ..,
    ] = cells[..]
    else {
        anyhow::bail!("not a row of the evidence table: {row}");
    };
    let id = name.trim_end_matches("(left out)").trim_end();
    let setting = settings.get(id);
    let setting = setting.with_context(|| format!("no study has an outcome {id}"))?;
    let mut record = json!({
        "id": id,
        "study": study,
        "setting": setting,
        "found": found,
        "known": known.trim_start_matches("seen, "),
        "published": published,
        "simulated": simulated,
        "part": if id == name { "fitted" } else { "left out" },
    });
    if agrees != "yes" {
        record["missed_because"] = json!(reasons.get(id).context("an unexplained miss")?);
    }
    Ok(record)
}

/// What was done and where, by name of the outcome.
fn settings(place: &Place) -> Result<BTreeMap<String, String>> {
    let mut settings = BTreeMap::new();
    for entry in fs::read_dir(place.root.join(STUDIES))
        .context(STUDIES)?
        .flatten()
    {
        let study: Value = serde_json::from_str(&fs::read_to_string(entry.path())?)?;
        for outcome in study["outcomes"].as_array().into_iter().flatten() {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            settings.insert(text(&outcome["id"]), text(&study["setting"]));
        }
    }
    Ok(settings)
}

/// Why outcomes are missed, by their names: the paragraphs of the manual, several of which are about two.
fn reasons(manual: &str) -> BTreeMap<String, String> {
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

/// The words with a capital letter.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

fn run(place: &Place, tool_env: &ToolEnv) -> Result<String> {
    let mut cargo = tool_env.command("cargo")?;
    cargo.current_dir(&place.root).args(
        "run --release --locked --quiet --package tandem-cli -- evidence --markdown".split(' '),
    );
    shell::answer(&mut cargo)
}

fn between<'a>(page: &'a str, begin: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(begin)?;
    Some(rest.split_once(end)?.0)
}

/// Names of outcomes that do not agree and have no paragraph of their own among the misses.
fn unexplained(table: &str, manual: &str) -> Vec<String> {
    let misses = manual.split_once(MISSES).map_or("", |(_, misses)| misses);
    let rows = table.lines().filter(|row| row.contains("| no |"));
    rows.filter_map(|row| row.split('|').nth(1))
        .map(|cell| cell.replace("(left out)", "").trim().to_owned())
        .filter(|name| !misses.contains(&format!("**{name}**")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_miss_needs_its_paragraph() {
        let table = "| V1 | … | yes | … |\n| V26 | … | no | … |\n| V11 (left out) | … | no | … |\n";
        let manual = format!("{MISSES}\n\n- **V26**: because.\n");
        assert_eq!(unexplained(table, &manual), ["V11"]);
    }

    #[test]
    fn a_row_becomes_a_record_with_its_setting_and_a_miss_with_its_reason() {
        let manual = format!(
            "{MISSES}\n\n- **V14**, **V14 sorting**: the effort half\n  is `met`.\n\n## Next\n\n- **V9**: x.\n"
        );
        let reasons = reasons(&manual);
        assert_eq!(reasons.keys().collect::<Vec<_>>(), ["V14", "V14 sorting"]);
        let settings = BTreeMap::from([("V14".to_owned(), "A plant.".to_owned())]);
        let row = "| V14 (left out) | Doe 2020 | Less. | seen, second hand | less | +1.0 % | +0.9 to +1.1 | no | +0 own |";
        let record = record(row, &settings, &reasons).unwrap();
        assert_eq!(record["missed_because"], "The effort half is met.");
        assert_eq!(
            (&record["part"], &record["known"]),
            (&json!("left out"), &json!("second hand"))
        );
        assert_eq!(record["setting"], "A plant.");
    }

    #[test]
    fn the_table_stands_between_its_marks() {
        let page = format!("x\n{BEGIN}| a |\n{END}\ny");
        assert_eq!(between(&page, BEGIN, END), Some("| a |\n"));
    }
}
