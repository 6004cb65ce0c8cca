//! The table of behavioural constants.

use std::fmt::Write;

use serde::Serialize;
use tandem_model::Constant;
use tandem_model::parameter::Manual;

use crate::parameters::grade;

pub fn table() -> String {
    let mut table = String::from(
        "| constant | what it is | value | range | grade | meaning | source |\n|---|---|---|---|---|---|---|\n",
    );
    for c in Constant::ALL {
        let manual = c.manual().expect("each has a manual");
        let _ = writeln!(
            table,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            c.name,
            c.words(),
            c.default,
            range(c),
            grade(c.grade),
            manual.sentence,
            manual.source
        );
    }
    table
}

/// A constant with what is said of it.
#[derive(Serialize)]
struct Record {
    #[serde(flatten)]
    constant: &'static Constant,
    #[serde(flatten)]
    manual: Manual,
}

/// The table for the page: a record of each constant, a line each.
pub fn records() -> String {
    let record = |constant: &'static Constant| {
        let manual = constant.manual().expect("each has a manual");
        serde_json::to_string(&Record { constant, manual }).expect("a constant is written")
    };
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
