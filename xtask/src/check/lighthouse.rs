//! Lighthouse on the built site: served on loopback, with Lighthouse's default simulated phone and slow network. Scores are
//! medians of several runs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::env::place::Place;
use crate::env::shell;
use crate::setup::{Purpose, Ready, Setup};
use xtask_host::Host;

/// How often the page is judged.
const RUNS: usize = 5;
/// What is judged, each with 0 to 1.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
/// The least that each has to get. The first is a matter of the machine too, so that it has room; the others are not.
const LEAST: [f64; 4] = [0.8, 1.0, 1.0, 1.0];
/// What is measured, in milliseconds but for the last, which is a share of the screen.
const METRICS: [&str; 6] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "speed-index",
    "total-blocking-time",
    "interactive",
    "cumulative-layout-shift",
];
/// The page's own mark for its first chart, measured on a really slowed device and network.
const MARK: &str = "first chart";
/// Without these Chromium wants a user namespace, a graphics card, a first-run dialogue and the network.
const FLAGS: &str = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
    --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage";

/// How a page is slowed down while it is judged.
#[derive(Clone, Copy)]
enum Throttling {
    /// What was seen without is worked out for a slow phone; Lighthouse's own default.
    Simulated,
    /// The browser is really slowed.
    Applied,
    /// Not at all.
    None,
}

impl Throttling {
    fn method(self) -> &'static str {
        match self {
            Throttling::Simulated => "simulate",
            Throttling::Applied => "devtools",
            Throttling::None => "provided",
        }
    }
}

/// Judges `dist/` and refuses it where a category is below what it has to have.
///
/// # Errors
/// Names the categories and their scores.
pub fn check(place: &Place, ready: &Ready) -> Result<()> {
    let host = Host::of(&place.root.join("dist"))?;
    let folder = place.target().join("bench");
    fs::create_dir_all(&folder)?;
    let file = folder.join("lighthouse-run.json");
    let reports = judged(ready, &host, Throttling::Simulated, &file)?;
    let scores = medians(&reports, &CATEGORIES, score);
    println!("   {scores}");
    let low = too_low(&scores);
    ensure!(
        low.is_empty(),
        "Lighthouse gives too little: {}",
        low.join(", ")
    );
    Ok(())
}

/// The categories whose score is missing or below its least.
fn too_low(scores: &Value) -> Vec<String> {
    let both = CATEGORIES.iter().zip(LEAST);
    both.filter(|(name, least)| scores[**name].as_f64().is_none_or(|score| score < *least))
        .map(|(name, least)| format!("{name} {}, where {least} is the least", scores[*name]))
        .collect()
}

/// Brings what is needed, judges `dist/`, prints the medians and writes them to `target/bench/lighthouse.json`.
pub fn run(place: &Place, setup: &Setup) -> Result<Value> {
    let ready = setup.run(Purpose::Bench)?;
    let host = Host::of(&place.root.join("dist"))?;
    let folder = place.target().join("bench");
    fs::create_dir_all(&folder)?;
    let judge = |throttling| {
        judged(
            &ready,
            &host,
            throttling,
            &folder.join("lighthouse-run.json"),
        )
    };
    let simulated = judge(Throttling::Simulated)?;
    let applied = judge(Throttling::Applied)?;
    let free = judge(Throttling::None)?;
    let found = json!({
        "runs": RUNS,
        "scores": medians(&simulated, &CATEGORIES, score),
        "metrics": medians(&simulated, &METRICS, metric),
        "first_chart_ms": {
            "slow_phone": median(applied.iter().map(mark)),
            "this_machine": median(free.iter().map(mark)),
        },
    });
    let text = serde_json::to_string_pretty(&found)?;
    fs::write(folder.join("lighthouse.json"), &text)?;
    println!("{text}");
    Ok(found)
}

fn judged(ready: &Ready, host: &Host, throttling: Throttling, file: &Path) -> Result<Vec<Value>> {
    (0..RUNS)
        .map(|_| once(ready, host, throttling, file))
        .collect()
}

fn once(ready: &Ready, host: &Host, throttling: Throttling, file: &Path) -> Result<Value> {
    let mut lighthouse = ready.tools.command("lighthouse")?;
    if let Some(chromium) = ready.tools.variable("TANDEM_CHROMIUM") {
        lighthouse.env("CHROME_PATH", chromium);
    }
    lighthouse
        .args([&host.url(""), "--quiet", "--output=json"])
        .arg(format!("--output-path={}", file.display()))
        .arg(format!("--chrome-flags={FLAGS}"))
        .arg(format!("--throttling-method={}", throttling.method()));
    shell::stream(&mut lighthouse)?;
    let report = fs::read_to_string(file).context("Lighthouse wrote no report")?;
    Ok(serde_json::from_str(&report)?)
}

fn score(report: &Value, name: &str) -> Option<f64> {
    report["categories"][name]["score"].as_f64()
}

fn metric(report: &Value, name: &str) -> Option<f64> {
    report["audits"][name]["numericValue"].as_f64()
}

/// Milliseconds from navigation to the first chart.
fn mark(report: &Value) -> Option<f64> {
    let marks = report["audits"]["user-timings"]["details"]["items"].as_array()?;
    let first = marks.iter().find(|mark| mark["name"] == MARK)?;
    first["startTime"].as_f64()
}

fn medians(reports: &[Value], names: &[&str], of: fn(&Value, &str) -> Option<f64>) -> Value {
    let one = |name: &&str| {
        let value = median(reports.iter().map(|report| of(report, name)));
        ((*name).to_owned(), json!(value))
    };
    Value::Object(names.iter().map(one).collect())
}

/// The one in the middle; none if one is missing.
fn median(values: impl Iterator<Item = Option<f64>>) -> Option<f64> {
    let mut values: Vec<f64> = values.collect::<Option<_>>()?;
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_counts_and_a_missing_run_is_not_hidden() {
        assert_eq!(
            median([Some(3.0), Some(1.0), Some(2.0)].into_iter()),
            Some(2.0)
        );
        assert_eq!(median([Some(3.0), None].into_iter()), None);
    }

    #[test]
    fn a_score_that_is_low_or_missing_is_named() {
        let scores = json!({ "performance": 0.9, "accessibility": 0.99, "best-practices": 1.0 });
        assert_eq!(
            too_low(&scores),
            [
                "accessibility 0.99, where 1 is the least",
                "seo null, where 1 is the least"
            ]
        );
    }

    #[test]
    fn the_mark_is_found_among_others() {
        let items = json!([{ "name": "x", "startTime": 1.0 }, { "name": MARK, "startTime": 7.5 }]);
        let report = json!({ "audits": { "user-timings": { "details": { "items": items } } } });
        assert_eq!(mark(&report), Some(7.5));
    }
}
