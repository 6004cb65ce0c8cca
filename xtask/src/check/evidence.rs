//! What the documentation and the page say of the evidence. Both are printed from `tandem evidence --json`: the table in
//! `docs/model.md`, and the file that the page fetches, which also has the reason of each miss from `docs/evidence.md`.

mod markdown;
mod misses;
mod outcome;
mod page;

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use outcome::Outcome;

/// Has the table, between two marks.
const TABLE: &str = "docs/model.md";
const BEGIN: &str =
    "<!-- evidence: printed by `cargo xtask evidence` and checked by `cargo xtask test` -->\n";
const END: &str = "\n<!-- end of evidence -->";
/// Explains each miss.
const MANUAL: &str = "docs/evidence.md";
/// What the page fetches.
const PAGE: &str = "assets/data/evidence.json";

/// The two files as they should be.
struct Printed {
    table: String,
    page: String,
}

/// Simulates all studies and holds both files to them.
///
/// # Errors
/// Names the file that differs, and misses without a reason.
pub fn check(place: &Place, tool_env: &ToolEnv) -> Result<()> {
    let printed = Printed::new(place, tool_env)?;
    for (name, text) in [(TABLE, &printed.table), (PAGE, &printed.page)] {
        ensure!(
            read(place, name)? == *text,
            "{name} is not what the model says of the evidence; `cargo xtask evidence` writes it"
        );
    }
    Ok(())
}

/// Simulates all studies and writes both files.
///
/// # Errors
/// Names misses without a reason, which are to be explained first.
pub fn write(place: &Place) -> Result<()> {
    let printed = Printed::new(place, &ToolEnv::plain())?;
    for (name, text) in [(TABLE, &printed.table), (PAGE, &printed.page)] {
        fs::write(place.root.join(name), text).context(name)?;
    }
    Ok(())
}

impl Printed {
    fn new(place: &Place, tool_env: &ToolEnv) -> Result<Printed> {
        let outcomes = simulate(place, tool_env)?;
        let reasons = misses::reasons(&read(place, MANUAL)?);
        let unexplained = misses::unexplained(&outcomes, &reasons);
        ensure!(
            unexplained.is_empty(),
            "missed and not explained in {MANUAL}: {}",
            unexplained.join(", ")
        );
        let table = with_table(&read(place, TABLE)?, &markdown::table(&outcomes));
        Ok(Printed {
            table: table.with_context(|| format!("{TABLE} has no place for the evidence"))?,
            page: page::file(&outcomes, &reasons),
        })
    }
}

fn simulate(place: &Place, tool_env: &ToolEnv) -> Result<Vec<Outcome>> {
    let mut cargo = tool_env.command("cargo")?;
    cargo
        .current_dir(&place.root)
        .args("run --release --locked --quiet --package tandem-cli -- evidence --json".split(' '));
    serde_json::from_str(&shell::answer(&mut cargo)?)
        .context("`tandem evidence --json` says something else than xtask reads")
}

fn read(place: &Place, name: &'static str) -> Result<String> {
    fs::read_to_string(place.root.join(name)).context(name)
}

/// The page of documentation with the table between its marks.
fn with_table(page: &str, table: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}{table}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_put_between_its_marks_and_nothing_else_changes() {
        let page = format!("x\n{BEGIN}| old |{END}\ny");
        let new = format!("x\n{BEGIN}| new |{END}\ny");
        assert_eq!(with_table(&page, "| new |"), Some(new));
        assert_eq!(with_table("x", "| new |"), None);
    }
}
