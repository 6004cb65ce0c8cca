//! Holds published studies against the model as it is and under the constants of its next version, a line for each outcome.
//!
//! `cargo run --release -p tandem-model --example next_version -- V11 V21`; without names it takes all of them. A name that ends
//! in `.json` is a study of one's own.

use std::error::Error;

use tandem_model::Constants;
use tandem_model::evidence::{Study, Verdict, examine, studies};

/// Futures of each setting.
const FUTURES: u32 = 100;

/// Examines the studies that the command line names.
fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let now = Constants::default();
    let next = now.of_next_version();
    let (files, names): (Vec<_>, Vec<_>) = wanted.iter().partition(|name| name.ends_with(".json"));
    let mut chosen = Vec::new();
    for file in &files {
        chosen.push(Study::read(&std::fs::read_to_string(file)?)?);
    }
    if files.is_empty() || !names.is_empty() {
        let is_wanted = |study: &Study| names.is_empty() || names.contains(&&study.id);
        chosen.extend(studies()?.into_iter().filter(is_wanted));
    }
    for study in chosen {
        let before = examine(&study, &now, FUTURES)?;
        let after = examine(&study, &next, FUTURES)?;
        for (before, after) in before.iter().zip(&after) {
            println!(
                "{}: published {} {}, now {}, next {}",
                after.id,
                after.published,
                after.unit,
                told(before),
                told(after)
            );
        }
    }
    Ok(())
}

/// What is simulated, and whether it agrees.
fn told(verdict: &Verdict) -> String {
    let agrees = if verdict.inside { "inside" } else { "OUT" };
    format!("{:.2} ({agrees})", verdict.simulated)
}
