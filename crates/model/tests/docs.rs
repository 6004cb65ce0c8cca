//! The documentation's table of numbers says what the code says.

use std::fmt::Write;

use tandem_model::parameter::{ALL, Grade, Unit};

const DOCUMENT: &str = include_str!("../../../docs/model.md");

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "share",
        Unit::Level => "0-100",
        Unit::Money => "currency",
        Unit::Hours => "hours a week",
        Unit::Weeks => "weeks",
        Unit::Count => "count",
        Unit::Attainment => "of target",
    }
}

fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Measured => "measured",
        Grade::Inferred => "inferred",
        Grade::Assumed => "assumed",
        Grade::Yours => "yours",
    }
}

fn table() -> String {
    let mut table = String::from(
        "| name | unit | default | range | meaning | source | grade |\n|---|---|---|---|---|---|---|\n",
    );
    for p in ALL {
        let (unit, grade) = (unit(p.unit), grade(p.grade));
        let _ = writeln!(
            table,
            "| {} | {unit} | {} | {} to {} | {} | {} | {grade} |",
            p.name, p.default, p.min, p.max, p.sentence, p.source
        );
    }
    table
}

#[test]
fn the_table_of_parameters_is_the_codes() {
    let table = table();
    assert!(
        DOCUMENT.contains(&table),
        "docs/model.md should hold this table:\n{table}"
    );
}
