//! How the built page feels, measured in headless Chromium and printed as JSON: from navigation to numbers, from a
//! lever's event to the first estimate, the first bands and all of them, and what the main thread does in each frame
//! while a lever is dragged with the pointer.
//!
//! `cargo bench --profile dev --bench page --features e2e -- [--rounds 5] [--seconds 10] [--query '?workers=2']
//! [--dist FOLDER]` looks at `dist/`, which `cargo xtask build` writes, or at another build.

mod drag;
mod frames;
mod levers;
mod load;
mod numbers;

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tandem_harness::{Browser, Site};

/// What was asked for.
struct Wanted {
    /// How often each thing is measured; medians are printed.
    rounds: usize,
    /// How long a lever is dragged.
    seconds: f64,
    /// What stands after the address of the page.
    query: String,
    /// Another build than the one at hand.
    dist: Option<PathBuf>,
}

fn main() -> Result<()> {
    let wanted = wanted(std::env::args().skip(1).collect())?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let found = runtime.block_on(measure(&wanted))?;
    println!("{}", serde_json::to_string_pretty(&found)?);
    Ok(())
}

/// Cargo adds `--bench` on its own.
fn wanted(words: Vec<String>) -> Result<Wanted> {
    let after = |name: &str| {
        let place = words.iter().position(|word| word == name)?;
        words.get(place + 1)
    };
    let number = |name: &str, usual: f64| match after(name) {
        Some(word) => word
            .parse()
            .with_context(|| format!("{name} is followed by a number")),
        None => Ok(usual),
    };
    Ok(Wanted {
        rounds: number("--rounds", 5.0)? as usize,
        seconds: number("--seconds", 10.0)?,
        query: after("--query").cloned().unwrap_or_default(),
        dist: after("--dist").map(PathBuf::from),
    })
}

async fn measure(wanted: &Wanted) -> Result<Value> {
    let site = match &wanted.dist {
        Some(folder) => Site::of(folder.clone())?,
        None => Site::built()?,
    };
    let url = site.url(&wanted.query);
    let mut loads = Vec::new();
    for _ in 0..wanted.rounds {
        loads.push(load::measure(&watched().await?, &url).await?);
    }
    let browser = watched().await?;
    let levers = levers::measure(&browser, &url, wanted.rounds).await?;
    let drag = drag::measure(&browser, &url, wanted.seconds).await?;
    Ok(json!({ "load": load::sum_up(&loads), "lever": levers, "drag": drag }))
}

/// A browser that notes what happens to each page it opens.
async fn watched() -> Result<Browser> {
    let browser = Browser::traced().await?;
    let script = json!({ "source": include_str!("watch.js") });
    let method = "Page.addScriptToEvaluateOnNewDocument";
    browser.devtools(method, &script).await?;
    Ok(browser)
}
