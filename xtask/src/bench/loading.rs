//! The page while it loads, as Lighthouse judges it.

use anyhow::Result;

use super::{Bench, Outcome};

/// Runs Lighthouse, where it is.
pub fn measure(_: &Bench) -> Result<Outcome> {
    Ok(Outcome::Skipped("no runner yet".to_owned()))
}
