//! WebAssembly benchmark: the model built like the site's worker, under Node and in headless Chromium, beside a native run
//! at the same time.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::env::cargo;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::Purpose;
use crate::setup::browser::Browser;
use crate::setup::std_wasm::TARGET;
use crate::setup::workspace_tools::BIND;
use crate::site::programs::{FLAGS, worker_flags};

use super::figure::{Figure, median};
use super::{Bench, Outcome, native};

/// Rounds, in each of which native, Node and Chromium take turns.
const ROUNDS: usize = 5;
/// The package of what is measured.
pub const PACKAGE: &str = "tandem-bench-wasm";
/// How a program is optimised.
const OPTIMISE: [&str; 8] = [
    "-O3",
    "--enable-simd",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds, and lets them take turns.
pub fn measure(bench: &Bench) -> Result<Outcome> {
    let bench = match bench.setup.run(Purpose::Build) {
        Ok(ready) => bench.and(&ready.wasm()),
        Err(error) => return Ok(Outcome::Skipped(format!("{error:#}"))),
    };
    let folder = Program::new(&bench, PACKAGE, PACKAGE, "no-modules").build(&bench.tools)?;
    let browser = Browser::chromium();
    if browser.is_none() {
        println!("   Chromium is not on this machine: under Node only");
    }
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        let native = rate(&serde_json::from_str(&bench.cargo(native::QUICK)?)?)?;
        rounds
            .node
            .push(Turn::taken(&bench, &folder, None)?, native);
        if let Some(browser) = &browser {
            let turn = Turn::taken(&bench, &folder, Some(browser))?;
            rounds.chromium.push(turn, native);
        }
    }
    let mut figures = rounds.node.figures("Node");
    figures.extend(rounds.chromium.figures("Chromium"));
    Ok(Outcome::Measured(figures))
}

/// A program that is built for WebAssembly as the site's worker is.
pub struct Program<'a> {
    /// The tree it is built from.
    pub root: &'a Path,
    /// Where Cargo puts what it compiles.
    pub target: PathBuf,
    /// Its own folder: `bench.js` and `bench_bg.wasm`.
    pub folder: PathBuf,
    /// Its package.
    pub package: &'a str,
    /// Its name in the package.
    pub binary: &'a str,
    /// wasm-bindgen's kind of target.
    pub form: &'a str,
    /// What cargo may do to the lock file and the network.
    pub lock: &'a str,
}

impl<'a> Program<'a> {
    /// A program of this tree.
    pub fn new(bench: &'a Bench, package: &'a str, binary: &'a str, form: &'a str) -> Self {
        Self {
            root: &bench.place.root,
            target: bench.folder.join("wasm/target"),
            folder: bench.folder.join("wasm").join(binary),
            package,
            binary,
            form,
            lock: "--locked",
        }
    }

    /// Builds, binds and optimises it, and returns its folder.
    pub fn build(self, tools: &ToolEnv) -> Result<PathBuf> {
        let built = self.compile(tools)?;
        let mut bindgen = tools.command(BIND)?;
        bindgen.args(["--target", self.form, "--out-name", "bench", "--out-dir"]);
        shell::stream(bindgen.arg(&self.folder).arg(&built))?;
        let file = self.folder.join("bench_bg.wasm");
        let mut optimise = tools.command("wasm-opt")?;
        optimise.args(OPTIMISE);
        shell::stream(optimise.arg(&file).arg("-o").arg(&file))?;
        Ok(self.folder)
    }

    fn compile(&self, tools: &ToolEnv) -> Result<PathBuf> {
        let mut cargo = tools.command("cargo")?;
        cargo::plain(&mut cargo);
        cargo
            .current_dir(self.root)
            .env(FLAGS, worker_flags(tools.variable(FLAGS)))
            .env("CARGO_TARGET_DIR", &self.target);
        cargo.args(["build", "--release", self.lock, "--target", TARGET]);
        cargo.args(["--package", self.package, "--bin", self.binary]);
        shell::stream(&mut cargo)?;
        let built = self.target.join(TARGET).join("release");
        Ok(built.join(format!("{}.wasm", self.binary)))
    }
}

/// Asks a bound program for its answer, in Node or in the browser that is named, and tells it what is `asked`.
pub fn ask(bench: &Bench, folder: &Path, browser: Option<&Path>, asked: &str) -> Result<Value> {
    let mut node = bench.tools.command("node")?;
    node.arg(bench.place.root.join("benches/wasm/run.mjs"));
    node.arg(if browser.is_some() {
        "chromium"
    } else {
        "node"
    });
    node.arg(folder).args(browser).env("TANDEM_ASKED", asked);
    Ok(serde_json::from_str(&shell::answer(&mut node)?)?)
}

/// What one turn said.
struct Turn {
    rate: f64,
    report: f64,
}

impl Turn {
    fn taken(bench: &Bench, folder: &Path, browser: Option<&Path>) -> Result<Turn> {
        let said = ask(bench, folder, browser, "")?;
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
