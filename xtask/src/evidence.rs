//! The evidence table in the documentation is what the model says, and every miss in it is explained.

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::kit::Kit;
use crate::place::Place;
use crate::shell;

const TABLE: &str = "docs/model.md";
const MANUAL: &str = "docs/evidence.md";
const BEGIN: &str = "<!-- evidence: printed by `tandem evidence --markdown` and checked by `cargo xtask test` -->\n";
const END: &str = "<!-- end of evidence -->";
const MISSES: &str = "## What is missed, and why";

/// Holds table and explanations against a run of all studies.
pub fn check(place: &Place, kit: &Kit) -> Result<()> {
    let said = run(place, kit)?;
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
    Ok(())
}

fn run(place: &Place, kit: &Kit) -> Result<String> {
    let mut cargo = kit.command("cargo")?;
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
    fn the_table_stands_between_its_marks() {
        let page = format!("x\n{BEGIN}| a |\n{END}\ny");
        assert_eq!(between(&page, BEGIN, END), Some("| a |\n"));
    }
}
