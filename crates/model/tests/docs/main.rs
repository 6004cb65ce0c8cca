//! The documentation's tables of numbers say what the code says. A red test prints the rows to paste and those to take out.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod constants;
mod numbers;
mod parameters;
mod theories;

use tandem_model::{Ensemble, preset};

const DOCUMENT: &str = include_str!("../../../../docs/model.md");

/// The document holds `table` between the comments that name it as generated.
fn assert_holds(name: &str, table: &str) {
    let (begin, end) = (
        format!("<!-- {name}: generated"),
        format!("<!-- end of {name} -->"),
    );
    let held = DOCUMENT
        .split_once(&begin)
        .and_then(|(_, rest)| rest.split_once("-->\n"))
        .and_then(|(_, rest)| rest.split_once(&end))
        .map_or("", |(held, _)| held);
    assert!(
        held == table,
        "docs/model.md between its comments on {name}:\n{}",
        differences(held, table)
    );
}

/// The rows that `held` lacks, each below the row that stands before it, and those that it has too many; all of `table`
/// where only their order differs.
fn differences(held: &str, table: &str) -> String {
    let mut differences = String::new();
    let mut before = "";
    for row in table.lines() {
        if held.lines().all(|other| other != row) {
            differences += &format!("  {before}\n+ {row}\n");
        }
        before = row;
    }
    for row in held
        .lines()
        .filter(|row| table.lines().all(|other| other != *row))
    {
        differences += &format!("- {row}\n");
    }
    if differences.is_empty() {
        table.to_owned()
    } else {
        differences
    }
}

#[test]
fn the_table_of_parameters_is_the_codes() {
    assert_holds("parameters", &parameters::table());
}

#[test]
fn the_table_of_constants_is_the_codes() {
    assert_holds("constants", &constants::table());
}

#[test]
fn the_constants_that_the_page_fetches_are_the_codes() {
    let expected = constants::records();
    assert!(
        include_str!("../../../../assets/data/constants.json") == expected,
        "assets/data/constants.json should hold this:\n{expected}"
    );
}

#[test]
fn the_tables_of_theories_are_the_codes() {
    assert_holds("theories", &theories::theories());
    assert_holds("assumptions", &theories::assumptions());
    assert_holds("reasons", &theories::reasons());
}

#[test]
fn the_table_of_numbers_written_into_the_code_is_the_codes() {
    assert_holds("numbers", &numbers::table());
}

#[test]
fn the_documentation_says_how_many_points_are_kept() {
    let kept = Ensemble::kept().points().len();
    let manual = include_str!("../../../../docs/evidence.md");
    for (document, said) in [
        (DOCUMENT, format!("({kept} now)")),
        (
            DOCUMENT,
            format!("agree with the studies: {kept} of the first "),
        ),
        (manual, format!("and {kept} of all 4,096 agree.")),
    ] {
        assert!(document.contains(&said), "{said}");
    }
}

/// Whether `word` is the identifier of a finding, such as V21 or K3.
fn is_finding(word: &str) -> bool {
    let digits = word.strip_prefix(['V', 'M', 'K', 'P']).unwrap_or_default();
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
}

#[test]
fn every_finding_that_is_cited_is_listed() {
    let notes = preset::scenario_names()
        .map(|name| preset::scenario(name).unwrap().note)
        .chain(preset::plan_names().map(|name| preset::plan_note(name).unwrap().to_owned()))
        .collect::<String>();
    for text in [DOCUMENT, &notes] {
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let listed = || DOCUMENT.contains(&format!("\n| {word} | "));
            assert!(
                !is_finding(word) || listed(),
                "{word} is not in the list of findings"
            );
        }
    }
}
