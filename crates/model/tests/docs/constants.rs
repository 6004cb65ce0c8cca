//! The table of behavioural constants.

use std::fmt::Write;

use tandem_model::Constant;

use crate::parameters::grade;

pub fn table() -> String {
    let mut table = String::from(
        "| constant | what it is | value | range | grade | meaning | source |\n|---|---|---|---|---|---|---|\n",
    );
    for c in Constant::ALL {
        let _ = writeln!(
            table,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            c.name,
            c.words,
            c.default,
            range(c),
            grade(c.grade),
            c.sentence,
            c.source
        );
    }
    table
}

/// The table for the page: a record of each constant, a line each.
pub fn records() -> String {
    let record = |constant| serde_json::to_string(constant).expect("a constant is written");
    let records: Vec<String> = Constant::ALL.iter().map(record).collect();
    format!("[\n{}\n]\n", records.join(",\n"))
}

fn range(constant: &Constant) -> String {
    if constant.least < constant.most {
        format!("{}-{}", constant.least, constant.most)
    } else {
        "fixed".to_owned()
    }
}
