//! A lever dragged with the pointer: what the main thread does in each frame.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::frames::{self, Frame};
use crate::load::long_tasks;
use crate::numbers::{number, quantile, rounded};
use tandem_harness::{Browser, SETTLED};

/// From one event of the pointer to the next: a little more often than a screen is drawn.
const PULSE: Duration = Duration::from_millis(12);
/// Seconds from one end of the slider to the other.
const SWEEP: f64 = 1.0;

/// Drags the joint share for so many seconds.
pub async fn measure(browser: &Browser, url: &str, seconds: f64) -> Result<Value> {
    browser.open(url).await?;
    browser
        .wait_until("the simulation has settled", SETTLED)
        .await?;
    browser
        .ask("window.watch.tasks = []; window.watch.shown = []")
        .await?;
    let start = clock(browser).await?;
    let events = sweep(browser, seconds).await?;
    browser
        .wait_until("the simulation has settled", SETTLED)
        .await?;
    let trace = browser.log("performance").await?;
    let seen = browser.ask("return window.watch").await?;
    Ok(sum_up(&frames::of(&trace, start), &seen, events, seconds))
}

/// The clock of traces, in milliseconds.
async fn clock(browser: &Browser) -> Result<f64> {
    browser.devtools("Performance.enable", &json!({})).await?;
    let metrics = browser
        .devtools("Performance.getMetrics", &json!({}))
        .await?;
    let metrics = metrics["metrics"].as_array().cloned().unwrap_or_default();
    let time = metrics.iter().find(|metric| metric["name"] == "Timestamp");
    Ok(1000.0 * time.map_or(0.0, |time| number(&time["value"])))
}

/// Moves the pointer over the slider and back; returns how many events that took.
async fn sweep(browser: &Browser, seconds: f64) -> Result<u32> {
    let script = "const { left, width, top, height } = document.querySelector('#plan-weights-joint').getBoundingClientRect();
        return [left, width, top + height / 2]";
    let place = browser.ask(script).await?;
    let [left, width, y] = [0, 1, 2].map(|index| number(&place[index]));
    anyhow::ensure!(width > 0.0, "the slider has no width");
    let start = Instant::now();
    let mut events = 0;
    pointer(browser, "mousePressed", left + width / 2.0, y).await?;
    while start.elapsed().as_secs_f64() < seconds {
        let phase = start.elapsed().as_secs_f64() / SWEEP % 2.0;
        let share = 0.05 + 0.9 * if phase < 1.0 { phase } else { 2.0 - phase };
        let next = start + PULSE * (events + 1);
        pointer(browser, "mouseMoved", left + width * share, y).await?;
        events += 1;
        tokio::time::sleep_until(next.into()).await;
    }
    pointer(browser, "mouseReleased", left + width / 2.0, y).await?;
    Ok(events)
}

async fn pointer(browser: &Browser, kind: &str, x: f64, y: f64) -> Result<()> {
    let event =
        json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
    let sent = browser.devtools("Input.dispatchMouseEvent", &event).await;
    sent.context("the pointer does not move").map(drop)
}

fn sum_up(frames: &[Frame], seen: &Value, events: u32, seconds: f64) -> Value {
    let of = |part: fn(&Frame) -> f64| {
        let sample: Vec<f64> = frames.iter().map(part).collect();
        let at = |share| rounded(quantile(&sample, share));
        json!({ "p50": at(0.5), "p90": at(0.9), "p99": at(0.99), "most": at(1.0) })
    };
    let shown = seen["shown"].as_array().map_or(0, Vec::len);
    json!({
        "pointer_events": events,
        "frames": frames.len(),
        "pictures_a_second": rounded(Some(shown as f64 / seconds)),
        "main_thread_ms_a_frame": of(|frame| frame.took),
        "main_thread_processor_ms_a_frame": of(|frame| frame.worked),
        "long_tasks_ms": long_tasks(seen),
    })
}
