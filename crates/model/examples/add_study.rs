//! Reads a study from a file, simulates it and says whether the model agrees with what was published.
//!
//! `cargo run --release -p tandem-model --example add_study -- my.json`; without a file it takes the study that
//! `docs/evidence.md` explains. To add it for good, see there.

use std::error::Error;
use std::fs;

use tandem_model::evidence::{Study, examine};
use tandem_model::{Constants, Scenario};

/// The manual, which holds a complete study between its first fences.
const MANUAL: &str = include_str!("../../../docs/evidence.md");

/// Examines the study in the file that the command line names.
fn main() -> Result<(), Box<dyn Error>> {
    let json = match std::env::args().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => sample().to_owned(),
    };
    print!("{}", report(&json, 200)?);
    Ok(())
}

/// The study in the manual.
pub fn sample() -> &'static str {
    let fenced = MANUAL
        .split("```json")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    fenced.unwrap_or_default()
}

/// One line for each outcome of the study, simulated with so many replicates.
pub fn report(json: &str, replicates: u32) -> Result<String, Box<dyn Error>> {
    let study = Study::read(json)?;
    let people = |scenario: &Scenario| scenario.organisation.people();
    let people: u32 = study.settings().values().map(people).sum();
    let mut lines = format!("{}, {people} people\n", study.study);
    for verdict in examine(&study, &Constants::default(), replicates)? {
        let agrees = if verdict.inside {
            "agrees"
        } else {
            "does not agree"
        };
        lines += &format!(
            "{}: published {}, simulated {:.1} {}: {agrees}\n",
            verdict.finding, verdict.published, verdict.simulated, verdict.unit
        );
    }
    Ok(lines)
}
