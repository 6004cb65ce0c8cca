//! Runs `crates/share/examples/freeze`, which copies what comes with the page to where links find it for ever.

use std::process::Command;

use anyhow::Result;

use crate::env::place::Place;
use crate::env::shell;

/// Rewrites the newest revision, or begins the next one.
pub fn run(place: &Place, new: bool) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(&place.root)
        .args("run --quiet --locked --package tandem-share --example freeze --".split(' '))
        .args(new.then_some("--new"));
    shell::stream(&mut cargo)
}
