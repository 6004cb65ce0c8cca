//! The tables of rival theories: what they say, what they hold of single constants, and why.

use std::fmt::Write;

use tandem_model::{Constant, Theory};

const ALTERNATIVES: &[Theory] = Theory::ALL.split_at(1).1;

pub fn theories() -> String {
    let mut table = String::from("| theory | what it says | source |\n|---|---|---|\n");
    for theory in Theory::ALL {
        let (name, says) = (theory.name(), theory.description());
        let _ = writeln!(table, "| {name} | {says} | {} |", theory.source());
    }
    table
}

/// Every constant that some theory sets, with the published value and each rival's; empty where it is drawn as usual.
pub fn assumptions() -> String {
    let names: Vec<&str> = ALTERNATIVES.iter().map(|theory| theory.name()).collect();
    let mut table = format!("| constant | range | Tandem | {} |\n", names.join(" | "));
    let _ = writeln!(table, "|{}", "---|".repeat(3 + ALTERNATIVES.len()));
    for constant in Constant::ALL {
        let values = ALTERNATIVES
            .iter()
            .map(|theory| theory.value(constant.name));
        if values.clone().all(|value| value.is_none()) {
            continue;
        }
        let values: Vec<String> = values
            .map(|value| value.map_or(String::new(), |value| value.to_string()))
            .collect();
        let _ = writeln!(
            table,
            "| `{}` | {}-{} | {} | {} |",
            constant.name,
            constant.least,
            constant.most,
            constant.default,
            values.join(" | ")
        );
    }
    table
}

pub fn reasons() -> String {
    let mut table = String::from("| theory | constant | value | why |\n|---|---|---|---|\n");
    for theory in ALTERNATIVES {
        for (assumption, reason) in theory.assumptions().iter().zip(theory.reasons()) {
            let _ = writeln!(
                table,
                "| {} | `{}` | {} | {reason} |",
                theory.name(),
                assumption.constant,
                assumption.value,
            );
        }
    }
    table
}
