//! Native benchmark of the model on one core: criterion's medians by part, the ratio to the reference implementation, and
//! `tandem bench`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::figure::Figure;
use super::{Bench, Outcome};

/// The quick part, which any release binary has.
pub const QUICK: &str = "run --release --locked --quiet --package tandem-cli -- bench --json";
const CRITERION: &str = "bench --locked --package tandem-model --features reference --bench native";

/// Runs both.
pub fn measure(bench: &Bench) -> Result<Outcome> {
    let home = bench.folder.join("criterion");
    let mut figures = parts(bench, &home)?;
    let said: Value = serde_json::from_str(&bench.cargo(QUICK)?)?;
    for (name, unit) in [
        ("agent_weeks_per_second", "a second"),
        ("share_of_peak", ""),
    ] {
        if let Some(value) = said[name].as_f64() {
            figures.push(Figure::new(name, value, unit));
        }
    }
    Ok(Outcome::Measured(figures))
}

fn parts(bench: &Bench, home: &Path) -> Result<Vec<Figure>> {
    let bench = bench.with("CRITERION_HOME", home);
    print!("{}", bench.cargo(CRITERION)?);
    let seconds = |part: &str| -> Result<f64> {
        let estimates = read(&home.join("default").join(part).join("new/estimates.json"))?;
        let median = estimates["median"]["point_estimate"].as_f64();
        Ok(median.with_context(|| format!("criterion has no median of {part}"))? / 1e9)
    };
    let rate = |part: &str| -> Result<f64> {
        let done = read(&home.join("default").join(part).join("new/benchmark.json"))?;
        let done = done["throughput"]["Elements"].as_f64();
        Ok(done.context("criterion does not say how much was simulated")? / seconds(part)?)
    };
    let simulate = rate("simulate")?;
    let milliseconds = |name: &str, seconds: f64| Figure::new(name, 1e3 * seconds, "ms");
    let prepare = seconds("prepare")?;
    Ok(vec![
        Figure::new(
            "agent-weeks simulated, default, one core",
            simulate,
            "a second",
        ),
        Figure::new("times_scalar_baseline", simulate / rate("reference")?, ""),
        milliseconds("prepare the default scenario", prepare),
        milliseconds("pilot futures", seconds("pilot")? - prepare),
        milliseconds("full report of 200 futures", seconds("report")?),
    ])
}

fn read(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Ok(serde_json::from_str(&text)?)
}
