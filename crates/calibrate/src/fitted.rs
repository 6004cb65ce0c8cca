//! The fit: which constants, between which bounds, and the file in which the code reads them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tandem_model::{Constant, Constants};

use crate::objective::Objective;
use crate::search;

/// The constants that are fitted, by name and by what they are called in `fitted.rs`.
const FITTED: [(&str, &str); 6] = [
    ("pay_response", "PAY_RESPONSE"),
    ("regard_inside", "REGARD_INSIDE"),
    ("peer_pressure", "PEER_PRESSURE"),
    ("circle", "CIRCLE"),
    ("forecast_sd.rank", "FORECAST_SD_RANK"),
    ("entry_cost", "ENTRY_COST"),
];
/// Digits after the point that a fitted value keeps of its range's width.
const STEPS: f64 = 500.0;
/// Share of a range that is kept free at either end: a value on the edge of what is held possible could be drawn on one
/// side only.
const EDGE: f64 = 0.05;

/// What it costs to put a constant on the edge of its range: as near to the middle as the studies allow is what is wanted,
/// because they are few and others will follow.
const PULL: f64 = 0.4;

/// Fits from nothing, so that a second run does not depend on the first, prints what was and what is, and writes the file.
pub fn fit(objective: &Objective) -> Result<()> {
    let constants = constants()?;
    let before = Constants::default();
    println!("Before:");
    objective.print(&before);
    let at = |place: &[f64]| place_to_constants(&constants, &before, place);
    let (place, _) = search::least(
        constants.len(),
        |place| objective.loss(&at(place)) + strain(place),
        |count, step, loss| eprintln!("step {count}: size {step:.3}, loss {loss:.4}"),
    );
    let after = at(&place);
    println!("After:");
    objective.print(&after);
    for constant in &constants {
        let (old, new) = (constant.value(&before), constant.value(&after));
        println!("  {:<18} {old} -> {new}", constant.name);
    }
    fs::write(source("constants/fitted.rs"), file(&constants, &after)).context("fitted.rs")
}

fn constants() -> Result<Vec<&'static Constant>> {
    let named = |(name, _): &(&str, _)| Constant::named(name).with_context(|| format!("no {name}"));
    FITTED.iter().map(named).collect()
}

/// The constants at a place in the unit box, rounded to the digits that are written.
fn place_to_constants(fitted: &[&Constant], others: &Constants, place: &[f64]) -> Constants {
    let mut constants = *others;
    for (constant, share) in fitted.iter().zip(place) {
        let width = constant.most - constant.least;
        let share = EDGE + (1.0 - 2.0 * EDGE) * share;
        let steps = (share * STEPS).round();
        constant.set(&mut constants, tidy(constant.least + steps / STEPS * width));
    }
    constants
}

/// How far a place lies from the middle of the box, as a part of the loss.
fn strain(place: &[f64]) -> f64 {
    let off = |share: &f64| (2.0 * share - 1.0) * (2.0 * share - 1.0);
    PULL * place.iter().map(off).sum::<f64>()
}

/// The same number as it is read back from eight digits.
fn tidy(value: f64) -> f64 {
    (value * 1e8).round() / 1e8
}

fn file(fitted: &[&Constant], constants: &Constants) -> String {
    let mut text = String::from(
        "//! The constants that are fitted to published studies. `cargo xtask calibrate` writes this file; docs/evidence.md says how.\n",
    );
    for (constant, (_, name)) in fitted.iter().zip(FITTED) {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n/// {}.\npub const {name}: f64 = {:?};\n",
            constant.words(),
            constant.value(constants)
        );
    }
    text
}

/// A source file of the model.
pub fn source(name: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.join("../model/src").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compiled_in_is_what_would_be_written() {
        let written = fs::read_to_string(source("constants/fitted.rs")).unwrap();
        assert_eq!(written, file(&constants().unwrap(), &Constants::default()));
    }

    #[test]
    fn the_middle_is_free_and_an_edge_costs_its_share() {
        assert_eq!(strain(&[0.5, 0.5]), 0.0);
        assert_eq!(strain(&[1.0, 0.5]), PULL);
        assert_eq!(strain(&[0.0, 1.0]), 2.0 * PULL);
    }

    #[test]
    fn the_whole_box_lies_in_the_ranges() {
        let fitted = constants().unwrap();
        for share in [0.0, 0.37, 1.0] {
            let place = vec![share; fitted.len()];
            let constants = place_to_constants(&fitted, &Constants::default(), &place);
            for constant in &fitted {
                let value = constant.value(&constants);
                assert!(
                    (constant.least..=constant.most).contains(&value),
                    "{}",
                    constant.name
                );
            }
        }
    }
}
