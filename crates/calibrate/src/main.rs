//! `cargo xtask calibrate`: fits constants to two thirds of the studies, prints them before and after, and keeps the
//! draws of all constants that agree with the same studies (history matching). Run again, it gives the same digits.

mod anchor;
mod fingerprint;
mod fitted;
mod history;
mod loss;
mod objective;
mod origin;
mod search;
mod trials;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::objective::Objective;

/// Fits constants and keeps draws.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask calibrate", bin_name = "cargo xtask calibrate")]
struct Arguments {
    /// What to do; without it both, one after the other
    #[command(subcommand)]
    step: Option<Step>,
}

/// What to do.
#[derive(Debug, Clone, Copy, Subcommand)]
enum Step {
    /// Fit the constants and write crates/model/src/constants/fitted.rs
    Fit,
    /// Keep the draws that agree and write crates/model/src/constants/ensemble.txt; reads the constants that were compiled in,
    /// and goes on where it was stopped
    History,
    /// Leave the ensemble in force under a table that gained constants, if every outcome is what it was to the bit
    Stamp,
    /// Print the misses of the constants that were compiled in
    Misses,
}

fn main() -> Result<()> {
    let objective = Objective::new()?;
    match Arguments::parse().step {
        Some(Step::Fit) => fitted::fit(&objective),
        Some(Step::History) => history::keep(&objective),
        Some(Step::Stamp) => origin::stamp(&objective),
        Some(Step::Misses) => {
            objective.print(&tandem_model::Constants::default());
            Ok(())
        }
        None => {
            fitted::fit(&objective)?;
            history::keep(&objective)
        }
    }
}
