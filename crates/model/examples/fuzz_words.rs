//! Prints the dictionary with which scenario files are fuzzed: the words that are kept, and the names of all numbers.

use std::collections::BTreeSet;

use tandem_model::field::{FIELDS, Field};

const KEPT: &str = include_str!("../../../fuzz/scenario.dict");

fn main() {
    print!("{KEPT}");
    let names: BTreeSet<&str> = FIELDS.iter().filter_map(name).collect();
    for name in names {
        println!("\"\\\"{name}\\\"\"");
    }
}

/// The last part of a field's id: its name in a file.
fn name(field: &Field) -> Option<&'static str> {
    field.id().rsplit('.').next()
}
