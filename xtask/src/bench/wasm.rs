//! WebAssembly benchmark: the model built like the site's worker, under Node and in headless Chromium, beside a native run
//! at the same time.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::env::cargo;
use crate::env::shell;
use crate::setup::Purpose;
use crate::setup::browser::Browser;
use crate::setup::std_wasm::TARGET;
use crate::setup::workspace_tools::BIND;
use crate::site::programs::{FLAGS, worker_flags};

use super::figure::{Figure, median};
use super::{Bench, Outcome, native};

/// Rounds, in each of which native, Node and Chromium take turns.
const ROUNDS: usize = 5;
const PACKAGE: &str = "tandem-bench-wasm";

/// Builds, and lets them take turns.
pub fn measure(bench: &Bench) -> Result<Outcome> {
    let bench = match bench.setup.run(Purpose::Build) {
        Ok(ready) => bench.and(&ready.wasm()),
        Err(error) => return Ok(Outcome::Skipped(format!("{error:#}"))),
    };
    let folder = build(&bench, PACKAGE, PACKAGE, "no-modules")?;
    let browser = Browser::chromium();
    if browser.is_none() {
        println!("   Chromium is not on this machine: under Node only");
    }
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let native = rate(&serde_json::from_str(&bench.cargo(native::QUICK)?)?)?;
        rounds
            .node
            .push(Turn::taken(&bench, &folder, "node", None)?, native);
        if let Some(browser) = &browser {
            rounds.chromium.push(
                Turn::taken(&bench, &folder, "chromium", Some(browser))?,
                native,
            );
        }
    }
    let mut figures = rounds.node.figures("Node");
    figures.extend(rounds.chromium.figures("Chromium"));
    Ok(Outcome::Measured(figures))
}

/// Builds a program as the site's worker is built, for wasm-bindgen's `form` of target, into a folder of its own: `bench.js` and
/// `bench_bg.wasm`.
pub fn build(bench: &Bench, package: &str, binary: &str, form: &str) -> Result<PathBuf> {
    let folder = bench.folder.join("wasm").join(binary);
    let target = bench.folder.join("wasm/target");
    let mut cargo = bench.tools.command("cargo")?;
    cargo::plain(&mut cargo);
    let flags = worker_flags(bench.tools.variable(FLAGS));
    cargo
        .current_dir(&bench.place.root)
        .env(FLAGS, flags)
        .env("CARGO_TARGET_DIR", &target);
    cargo.args([
        "build",
        "--release",
        "--locked",
        "--target",
        TARGET,
        "--package",
        package,
        "--bin",
        binary,
    ]);
    shell::stream(&mut cargo)?;
    let built = target
        .join(TARGET)
        .join("release")
        .join(format!("{binary}.wasm"));
    let mut bindgen = bench.tools.command(BIND)?;
    bindgen.args(["--target", form, "--out-name", "bench", "--out-dir"]);
    shell::stream(bindgen.arg(&folder).arg(&built))?;
    let file = folder.join("bench_bg.wasm");
    let mut optimise = bench.tools.command("wasm-opt")?;
    optimise.args([
        "-O3",
        "--enable-simd",
        "--enable-bulk-memory",
        "--enable-nontrapping-float-to-int",
    ]);
    optimise.args([
        "--enable-sign-ext",
        "--enable-mutable-globals",
        "--enable-reference-types",
        "--enable-multivalue",
    ]);
    shell::stream(optimise.arg(&file).arg("-o").arg(&file))?;
    Ok(folder)
}

/// What one turn said.
struct Turn {
    rate: f64,
    report: f64,
}

impl Turn {
    fn taken(bench: &Bench, folder: &Path, place: &str, browser: Option<&Path>) -> Result<Turn> {
        let mut node = bench.tools.command("node")?;
        node.arg(bench.place.root.join("benches/wasm/run.mjs"));
        node.arg(place).arg(folder).args(browser);
        let said: Value = serde_json::from_str(&shell::answer(&mut node)?)?;
        let report = said["report_milliseconds"].as_f64();
        Ok(Turn {
            rate: rate(&said)?,
            report: report.context("the bench says nothing of its report")?,
        })
    }
}

fn rate(said: &Value) -> Result<f64> {
    let rate = said["agent_weeks_per_second"].as_f64();
    rate.context("the bench says no rate")
}

/// All turns so far, by place.
#[derive(Default)]
struct Rounds {
    node: Turns,
    chromium: Turns,
}

/// Turns of one place, each with the ratio to native in the same round.
#[derive(Default)]
struct Turns {
    taken: Vec<Turn>,
    ratios: Vec<f64>,
}

impl Turns {
    fn push(&mut self, turn: Turn, native: f64) {
        self.ratios.push(turn.rate / native);
        self.taken.push(turn);
    }

    fn figures(self, place: &str) -> Vec<Figure> {
        if self.taken.is_empty() {
            return Vec::new();
        }
        let of = |number: fn(&Turn) -> f64| median(self.taken.iter().map(number).collect());
        vec![
            Figure::new(
                format!("agent-weeks, {place}"),
                of(|turn| turn.rate),
                "a second",
            ),
            Figure::new(
                format!("full report of 200 futures, {place}"),
                of(|turn| turn.report),
                "ms",
            ),
            Figure::new(format!("{place} against native"), median(self.ratios), ""),
        ]
    }
}
