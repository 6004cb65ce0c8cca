//! The table of numbers that a visitor can set.

use std::fmt::Write;

use tandem_model::parameter::{ALL, Grade, Unit};

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

/// A grade in a word.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Measured => "measured",
        Grade::Inferred => "inferred",
        Grade::Assumed => "assumed",
        Grade::Yours => "yours",
    }
}

pub fn table() -> String {
    let mut table = String::from(
        "| name | unit | default | range | meaning | source | grade |\n|---|---|---|---|---|---|---|\n",
    );
    for p in ALL {
        let (unit, grade, manual) = (
            unit(p.unit),
            grade(p.grade),
            p.manual().expect("each has a manual"),
        );
        let _ = writeln!(
            table,
            "| {} | {unit} | {} | {} to {} | {} | {} | {grade} |",
            p.name, p.default, p.min, p.max, manual.sentence, manual.source
        );
    }
    table
}
