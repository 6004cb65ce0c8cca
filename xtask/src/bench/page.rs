//! The page under real lever events, in headless Chromium.

use anyhow::Result;

use super::{Bench, Outcome};

/// Runs the probe, where it is.
pub fn measure(_: &Bench) -> Result<Outcome> {
    Ok(Outcome::Skipped("no probe yet".to_owned()))
}
