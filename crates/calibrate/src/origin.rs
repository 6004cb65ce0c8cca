//! What the ensemble was made from, at the head of its file: a fingerprint of table, fit and studies, and one of outcomes, by
//! which a table that gained a constant without effect can be told from one under which the ensemble is stale.

use std::fs;

use anyhow::{Context, Result, ensure};
use tandem_model::{Constants, Design, Ensemble};

use crate::fingerprint::Fingerprint;
use crate::fitted::source;
use crate::history;
use crate::objective::{Objective, judge};

/// Points of the ensemble whose outcomes are compared beside those of the central constants.
const COMPARED: usize = 4;

/// Both fingerprints, as the file writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Of table, fit and studies.
    pub asked: String,
    /// Of the rules and of every outcome, asked and simulated, under the central constants and a few of the points.
    pub outcomes: String,
}

impl Origin {
    /// Of the constants that were compiled in and these points.
    ///
    /// # Errors
    /// Returns that today cannot be under some of them.
    pub fn now(objective: &Objective, points: &[u32]) -> Result<Self> {
        Ok(Self {
            asked: history::fingerprint(objective).to_string(),
            outcomes: outcomes(objective, points)?.to_string(),
        })
    }

    /// Reads the head of the ensemble's file; none where it has none.
    pub fn read(text: &str) -> Option<Self> {
        let value = |line: Option<&str>, name: &str| {
            let value = line?.strip_prefix(name)?.trim();
            Some(value.to_owned())
        };
        let mut lines = text.lines();
        Some(Self {
            asked: value(lines.next(), "made from")?,
            outcomes: value(lines.next(), "outcomes")?,
        })
    }

    /// Writes the ensemble's file.
    pub fn write(&self, points: &[u32]) -> Result<()> {
        let text = format!(
            "made from {}\noutcomes {}\n{}",
            self.asked,
            self.outcomes,
            Ensemble::write(points)
        );
        fs::write(file(), text).context("ensemble.txt")
    }
}

/// Gives the ensemble the fingerprint of today's table, if every outcome is what it was to the bit, and what was published and
/// the rules are, too: so a constant that is added without an effect leaves the ensemble in force.
pub fn stamp(objective: &Objective) -> Result<()> {
    let text = fs::read_to_string(file()).context("ensemble.txt")?;
    let was = Origin::read(&text).context("ensemble.txt does not say what it was made from")?;
    let points = Ensemble::kept().points();
    let is = Origin::now(objective, &points)?;
    ensure!(
        is.outcomes == was.outcomes,
        "outcomes differ from those of the ensemble: `cargo xtask calibrate history` makes it anew"
    );
    println!(
        "All outcomes are equal to the bit: {} becomes {}.",
        was.asked, is.asked
    );
    is.write(&points)
}

fn outcomes(objective: &Objective, points: &[u32]) -> Result<Fingerprint> {
    let central = Constants::default();
    let drawn = points.iter().take(COMPARED);
    let drawn = drawn.map(|point| Design::constants(&central, *point));
    let mut print = Fingerprint::default();
    history::RULES.iter().for_each(|rule| print.number(*rule));
    for constants in std::iter::once(central).chain(drawn) {
        let judged = judge(&objective.fitted(), &constants).context("today cannot be")?;
        for one in judged {
            print.text(&one.id);
            print.text(&one.published);
            print.number(one.simulated);
        }
    }
    Ok(print)
}

fn file() -> std::path::PathBuf {
    source("constants/ensemble.txt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ensemble_was_made_from_todays_table_fit_and_studies() {
        let text = fs::read_to_string(file()).unwrap();
        let origin = Origin::read(&text).unwrap();
        let now = history::fingerprint(&Objective::new().unwrap()).to_string();
        assert_eq!(
            origin.asked, now,
            "the ensemble is stale: `cargo xtask calibrate history` makes it anew, `cargo xtask calibrate stamp` shows that \
             outcomes are the same to the bit"
        );
    }
}
