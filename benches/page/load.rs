//! From navigation to numbers.

use anyhow::Result;
use serde_json::{Value, json};

use crate::numbers::{median, number};
use tandem_harness::{Browser, SETTLED};

/// One visit.
pub struct Load {
    first_chart: f64,
    first_bands: f64,
    all_bands: f64,
    long_tasks: Vec<f64>,
}

/// Opens the page in a browser that has not seen it yet and waits until all is there.
pub async fn measure(browser: &Browser, url: &str) -> Result<Load> {
    browser.open(url).await?;
    browser
        .wait_until("the simulation has settled", SETTLED)
        .await?;
    let seen = browser.ask("return window.watch").await?;
    let shown = || seen["shown"].as_array().into_iter().flatten();
    let first = |is: &dyn Fn(&Value) -> bool| {
        let found = shown().find(|note| is(note));
        found.map_or(f64::NAN, |note| number(&note["at"]))
    };
    Ok(Load {
        first_chart: first(&|_| true),
        first_bands: first(&|note| note["basis"] != "estimate"),
        all_bands: first(&|note| note["state"] == "settled"),
        long_tasks: long_tasks(&seen),
    })
}

/// Milliseconds of each task that took more than fifty.
pub fn long_tasks(seen: &Value) -> Vec<f64> {
    let tasks = seen["tasks"].as_array().into_iter().flatten();
    tasks.map(|task| number(&task["took"])).collect()
}

/// Medians over several visits; of long tasks, all that were seen.
pub fn sum_up(loads: &[Load]) -> Value {
    let of = |part: fn(&Load) -> f64| median(&loads.iter().map(part).collect::<Vec<_>>());
    let long: Vec<f64> = loads
        .iter()
        .flat_map(|load| load.long_tasks.clone())
        .collect();
    json!({
        "first_chart_ms": of(|load| load.first_chart),
        "first_bands_ms": of(|load| load.first_bands),
        "all_bands_ms": of(|load| load.all_bands),
        "long_tasks_ms": long,
    })
}
