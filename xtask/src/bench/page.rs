//! Page benchmark: lever events in headless Chromium, measured by `benches/page`.

use std::fs;

use anyhow::Result;

use super::{Bench, Outcome};
use crate::setup::Purpose;

/// The probe drives the built site and prints JSON.
const PROBE: &str = "bench --profile dev --locked --package tandem --bench page --features e2e";

/// Runs the probe; what it says is its own table and file.
pub fn measure(bench: &Bench) -> Result<Outcome> {
    let bench = match bench.setup.run(Purpose::Test) {
        Ok(ready) => bench.and(&ready.wasm()),
        Err(error) => return Ok(Outcome::Skipped(format!("{error:#}"))),
    };
    let said = bench.cargo(PROBE)?;
    fs::write(bench.folder.join("page.json"), &said)?;
    println!("{said}");
    Ok(Outcome::Measured(Vec::new()))
}
