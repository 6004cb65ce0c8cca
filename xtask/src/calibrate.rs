//! Runs `tandem-calibrate`, built for release, which fits the constants of the model to studies.

use std::process::Command;

use anyhow::Result;

use crate::env::place::Place;
use crate::env::shell;

/// Runs it, in whole or one step.
pub fn run(place: &Place, step: Option<&str>) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(&place.root)
        .args("run --release --locked --package tandem-calibrate --".split(' '))
        .args(step);
    shell::stream(&mut cargo)
}
