//! The table of behavioural constants.

use std::fmt::Write;

use tandem_model::Constant;

use crate::parameters::grade;

pub fn table() -> String {
    let mut table = String::from(
        "| constant | what it is | value | range | grade | meaning | source |\n|---|---|---|---|---|---|---|\n",
    );
    for c in Constant::ALL {
        let manual = c.manual().unwrap();
        let _ = writeln!(
            table,
            "| `{}` | {} | {} | {} | {} | {} | {} |",
            c.name,
            c.words,
            c.default,
            range(c),
            grade(c.grade),
            manual.sentence,
            manual.source
        );
    }
    table
}

fn range(constant: &Constant) -> String {
    if constant.least < constant.most {
        format!("{}-{}", constant.least, constant.most)
    } else {
        "fixed".to_owned()
    }
}
