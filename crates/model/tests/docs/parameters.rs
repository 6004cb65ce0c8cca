//! The table of numbers that a visitor can set.

use std::fmt::Write;

use tandem_model::field::{Absent, FIELDS, Field, absences};
use tandem_model::parameter::{Grade, Unit};

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

/// What a file means that leaves the number out.
fn absent(absent: Absent) -> String {
    match absent {
        Absent::Required => "required".to_owned(),
        Absent::Nothing => "none".to_owned(),
        Absent::Number(value) => value.to_string(),
    }
}

/// Meaning and source; what is told alike is told once.
fn said(field: &Field) -> [String; 2] {
    let parameter = field.parameter;
    if parameter.words != parameter.id {
        return [format!("as `{}`", parameter.words), String::new()];
    }
    let manual = parameter.manual().expect("each has a manual");
    [manual.sentence.to_owned(), manual.source.to_owned()]
}

pub fn table() -> String {
    let mut table = String::from(
        "| field | name | unit | default | if left out | range | meaning | source | grade |\n|---|---|---|---|---|---|---|---|---|\n",
    );
    for (field, (id, absence)) in FIELDS.iter().zip(absences()) {
        let p = field.parameter;
        let (unit, grade, absent) = (unit(p.unit), grade(p.grade), absent(absence));
        let [meaning, source] = said(field);
        let _ = writeln!(
            table,
            "| `{id}` | {} | {unit} | {} | {absent} | {} to {} | {meaning} | {source} | {grade} |",
            p.name, p.default, p.min, p.max
        );
    }
    table
}
