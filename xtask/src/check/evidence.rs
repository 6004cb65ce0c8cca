//! What documentation, README and page say of the evidence. All is printed from `tandem evidence --json`: outcomes in
//! `docs/model.md`, counts in `docs/evidence.md`, a sentence in `README.md`, and the file that the page fetches, which also
//! has the reason of each miss from `docs/evidence.md`.

mod markdown;
mod misses;
mod outcome;
mod page;

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use misses::Reasons;
use outcome::Report;

/// Has the outcomes, between two marks.
const MODEL: &str = "docs/model.md";
/// Has the counts, between two marks, and explains each miss.
const MANUAL: &str = "docs/evidence.md";
/// Has the counts in a line.
const README: &str = "README.md";
/// What the page fetches.
const PAGE: &str = "assets/data/evidence.json";
const BEGIN: &str =
    "<!-- evidence: printed by `cargo xtask evidence` and checked by `cargo xtask test` -->\n";
const END: &str = "\n<!-- end of evidence -->";
/// What the line in the README begins with.
const LINE: &str = "Of what was published, the model agrees with ";

/// The files as they should be, by name.
type Printed = [(&'static str, String); 4];

/// Simulates all studies and holds the files to them.
///
/// # Errors
/// Names the file that differs, and misses without a reason.
pub fn check(place: &Place, tool_env: &ToolEnv) -> Result<()> {
    for (name, text) in print(place, tool_env)? {
        ensure!(
            read(place, name)? == text,
            "{name} is not what the model says of the evidence; `cargo xtask evidence` writes it"
        );
    }
    Ok(())
}

/// Simulates all studies and writes the files.
///
/// # Errors
/// Names misses without a reason, which are to be explained first.
pub fn write(place: &Place) -> Result<()> {
    for (name, text) in print(place, &ToolEnv::plain())? {
        fs::write(place.root.join(name), text).context(name)?;
    }
    Ok(())
}

fn print(place: &Place, tool_env: &ToolEnv) -> Result<Printed> {
    let report = simulate(place, tool_env)?;
    let manual = read(place, MANUAL)?;
    let reasons = explained(&report, &manual)?;
    let between = |page: &str, name, text: &str| {
        between_marks(page, text).with_context(|| format!("{name} has no place for the evidence"))
    };
    let sentence = markdown::sentence(&report.counts);
    let readme = with_line(&read(place, README)?, &sentence);
    Ok([
        (
            MODEL,
            between(
                &read(place, MODEL)?,
                MODEL,
                &markdown::outcomes(&report.outcomes),
            )?,
        ),
        (
            MANUAL,
            between(&manual, MANUAL, &markdown::counts(&report.counts))?,
        ),
        (
            README,
            readme.with_context(|| format!("{README} has no line of the evidence"))?,
        ),
        (PAGE, page::file(&report, &reasons)),
    ])
}

/// Why outcomes are missed, which the manual has to say of each.
fn explained(report: &Report, manual: &str) -> Result<Reasons> {
    let reasons = misses::reasons(manual);
    let unexplained = misses::unexplained(&report.outcomes, &reasons);
    ensure!(
        unexplained.is_empty(),
        "missed and not explained in {MANUAL}: {}",
        unexplained.join(", ")
    );
    Ok(reasons)
}

fn simulate(place: &Place, tool_env: &ToolEnv) -> Result<Report> {
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

/// The page of documentation with `text` between its marks.
fn between_marks(page: &str, text: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}{text}{END}{after}"))
}

/// The page of documentation with the line of the evidence ending in `sentence`.
fn with_line(page: &str, sentence: &str) -> Option<String> {
    let (before, rest) = page.split_once(LINE)?;
    let (_, after) = rest.split_once('\n')?;
    Some(format!("{before}{LINE}{sentence}\n{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_put_between_its_marks_and_nothing_else_changes() {
        let page = format!("x\n{BEGIN}| old |{END}\ny");
        let new = format!("x\n{BEGIN}| new |{END}\ny");
        assert_eq!(between_marks(&page, "| new |"), Some(new));
        assert_eq!(between_marks("x", "| new |"), None);
    }

    #[test]
    fn the_line_is_changed_to_its_end_and_nothing_else_is() {
        let page = format!("x\n{LINE}old.\ny\n");
        assert_eq!(
            with_line(&page, "new."),
            Some(format!("x\n{LINE}new.\ny\n"))
        );
        assert_eq!(with_line("x\n", "new."), None);
    }
}
