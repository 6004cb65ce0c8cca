//! Page-load benchmark: Lighthouse on the built site.

use anyhow::Result;

use super::{Bench, Outcome};
use crate::check::lighthouse;
use crate::setup::Purpose;

/// Runs Lighthouse on the built site; it prints its own medians and writes its own file.
pub fn measure(bench: &Bench) -> Result<Outcome> {
    if let Err(error) = bench.setup.run(Purpose::Bench) {
        return Ok(Outcome::Skipped(format!("{error:#}")));
    }
    lighthouse::run(bench.place, bench.setup)?;
    Ok(Outcome::Measured(Vec::new()))
}
