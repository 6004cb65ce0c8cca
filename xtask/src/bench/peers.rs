//! Other tools on the same work: `benches/peers` runs and checks them.

use anyhow::Result;

use super::{Bench, Outcome};

/// Runs the peers, where they are.
pub fn measure(_: &Bench) -> Result<Outcome> {
    Ok(Outcome::Skipped("no runner yet".to_owned()))
}
