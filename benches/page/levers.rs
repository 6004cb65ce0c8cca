//! From a lever's event to numbers: a first estimate, first bands, all of them.

use anyhow::Result;
use serde_json::{Value, json};

use crate::numbers::{median, number};
use tandem_harness::{Browser, SETTLED};

/// Moves a slider by one event, as a browser does, and remembers when.
const MOVE: &str = "
    const slider = document.querySelector(arguments[0]);
    slider.value = arguments[1];
    window.watch.shown = [];
    window.watch.moved = performance.now();
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));";

/// A lever that leaves today as it is, and one that moves it, so that the pilot must run again; each with two values.
const LEVERS: [(&str, &str, [f64; 2]); 2] = [
    ("joint_share", "#plan-weights-joint", [20.0, 45.0]),
    ("lack_of_trust", "#culture-lack-of-trust", [30.0, 55.0]),
];

/// Moves levers forth and back, so many times each.
pub async fn measure(browser: &Browser, url: &str, rounds: usize) -> Result<Value> {
    browser.open(url).await?;
    browser.wait_for_element("#plan-weights-joint").await?;
    // Levers in closed groups are not there yet.
    browser
        .ask("document.querySelectorAll('details').forEach(group => group.open = true)")
        .await?;
    browser.wait_for_element("#culture-lack-of-trust").await?;
    let mut found = serde_json::Map::new();
    for (name, selector, values) in LEVERS {
        let mut moves = Vec::new();
        for round in 0..2 * rounds {
            moves.push(once(browser, selector, values[round % 2]).await?);
        }
        found.insert(name.to_owned(), sum_up(&moves));
    }
    Ok(found.into())
}

/// Milliseconds to estimate, first and all bands.
async fn once(browser: &Browser, selector: &str, value: f64) -> Result<[f64; 3]> {
    browser
        .wait_until("the simulation has settled", SETTLED)
        .await?;
    browser
        .client
        .execute(MOVE, vec![json!(selector), json!(value)])
        .await?;
    browser
        .wait_until("the simulation has settled", SETTLED)
        .await?;
    let all = "return window.watch.shown.some(note => note.state === 'settled')";
    browser.wait_until("all bands are painted", all).await?;
    let seen = browser.ask("return window.watch").await?;
    let first = |is: &dyn Fn(&Value) -> bool| {
        let mut shown = seen["shown"].as_array().into_iter().flatten();
        let found = shown.find(|note| is(note));
        found.map_or(f64::NAN, |note| {
            number(&note["at"]) - number(&seen["moved"])
        })
    };
    Ok([
        first(&|note| note["basis"] == "estimate"),
        first(&|note| {
            note["basis"] != "estimate"
                && ["running", "settled"].contains(&note["state"].as_str().unwrap_or_default())
        }),
        first(&|note| note["state"] == "settled"),
    ])
}

fn sum_up(moves: &[[f64; 3]]) -> Value {
    let of = |part: usize| median(&moves.iter().map(|found| found[part]).collect::<Vec<_>>());
    json!({ "estimate_ms": of(0), "first_bands_ms": of(1), "all_bands_ms": of(2) })
}
