//! Continuous integration: the steps of `cargo xtask check` and `cargo xtask test`, from fastest to slowest.
//!
//! `.ci/run` and the CI workflow call `cargo xtask test` and nothing else, so a step that is not in [`STEPS`] is not
//! checked. The first step that fails stops the run.

pub mod count;
pub mod evidence;
pub mod fuzz;
mod licences;
pub mod lighthouse;

use std::env;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::env::cargo;
use crate::env::clock;
use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::firefox;
use crate::setup::std_wasm::TARGET;
use crate::setup::tools::TEST_RUNNER;
use crate::setup::{Purpose, Ready, Setup};
use crate::site;
use crate::site::programs::{FLAGS, with_vectors};
use crate::site::size_budget;

/// How much is checked; each tier includes the lighter ones.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// While one works.
    Quick,
    /// Before a change lands.
    Usual,
    /// Before a release.
    Full,
}

/// One thing that is checked.
#[derive(Clone, Copy)]
enum Step {
    Format,
    Licences,
    ClippyNative,
    ClippyWasm,
    Tests,
    DocTests,
    Documentation,
    WasmTests,
    CommandLine,
    Instructions,
    Evidence,
    Site,
    SizeBudget,
    EndToEnd,
    Heavy,
    Fuzz,
    Lighthouse,
    Firefox,
}

/// The order is that of speed, so that what fails often fails early.
const STEPS: [(Tier, Step); 18] = [
    (Tier::Quick, Step::Format),
    (Tier::Quick, Step::Licences),
    (Tier::Quick, Step::ClippyNative),
    (Tier::Quick, Step::ClippyWasm),
    (Tier::Quick, Step::Tests),
    (Tier::Usual, Step::DocTests),
    (Tier::Usual, Step::Documentation),
    (Tier::Usual, Step::WasmTests),
    (Tier::Usual, Step::CommandLine),
    (Tier::Usual, Step::Instructions),
    (Tier::Usual, Step::Evidence),
    (Tier::Usual, Step::Site),
    (Tier::Usual, Step::SizeBudget),
    (Tier::Usual, Step::EndToEnd),
    (Tier::Full, Step::Heavy),
    (Tier::Full, Step::Fuzz),
    (Tier::Full, Step::Lighthouse),
    (Tier::Full, Step::Firefox),
];

/// Packages that run in the browser, beside the page itself.
const WASM_PACKAGES: [&str; 4] = ["tandem", "tandem-model", "tandem-share", "tandem-charts"];
/// Packages whose golden digests must be the same natively and in wasm; the native half runs among the unit tests.
const SAME_ON_WASM: [&str; 3] = ["tandem-charts", "tandem-share", "tandem-model"];

impl Step {
    fn name(self) -> &'static str {
        match self {
            Step::Format => "format",
            Step::Licences => "licences and sources",
            Step::ClippyNative => "clippy, native",
            Step::ClippyWasm => "clippy, wasm32",
            Step::Tests => "unit and property tests",
            Step::DocTests => "doc tests",
            Step::Documentation => "documentation and its links",
            Step::WasmTests => "golden digests on wasm32",
            Step::CommandLine => "release build of the CLI",
            Step::Instructions => "instructions of a fixed run",
            Step::Evidence => "evidence table as the model gives it",
            Step::Site => "release build of the site",
            Step::SizeBudget => "bytes before the first answer",
            Step::EndToEnd => "end-to-end tests in Chromium",
            Step::Heavy => "heavy laws of the model",
            Step::Fuzz => "fuzzing of files and links",
            Step::Lighthouse => "scores of Lighthouse",
            Step::Firefox => "end-to-end tests in Firefox",
        }
    }

    fn run(self, place: &Place, ready: &Ready) -> Result<()> {
        let native = |words: &str| cargo(place, &ready.tools, words);
        let wasm = |words: &str| cargo(place, &ready.wasm(), words);
        match self {
            Step::Format => native("fmt --all --check"),
            Step::Licences => licences::check(place, &ready.tools),
            Step::ClippyNative => native(&clippy("--workspace --all-targets --all-features")),
            Step::ClippyWasm => wasm(&clippy(&format!(
                "{} --features tandem/split,tandem/split_worker --lib --bins --target {TARGET}",
                packages()
            ))),
            Step::Tests => native("test --workspace --lib --bins --tests --locked"),
            Step::DocTests => native("test --workspace --doc --locked"),
            Step::Documentation => documentation(place, &ready.tools),
            Step::WasmTests => same_on_wasm(place, ready),
            Step::CommandLine => native("build --release --package tandem-cli --locked"),
            Step::Instructions => count::check(place, &ready.tools),
            Step::Evidence => evidence::check(place, &ready.tools),
            Step::Site => site::build(place, ready),
            Step::SizeBudget => size_budget::check(place),
            Step::EndToEnd => native(
                "test --package tandem --test e2e --features e2e --locked -- --test-threads=1",
            ),
            Step::Heavy => {
                native("test --package tandem-model --tests --release --locked -- --ignored")
            }
            Step::Fuzz => fuzz::run(place, &ready.tools, fuzz::USUAL_MINUTES),
            Step::Lighthouse => lighthouse::check(place, ready),
            Step::Firefox => firefox::check(place, &ready.tools),
        }
    }
}

/// Runs every step up to a tier; the first that fails stops the rest.
pub fn run(place: &Place, setup: &Setup, tier: Tier) -> Result<()> {
    let start = Instant::now();
    let purpose = match tier {
        Tier::Quick => Purpose::Check,
        Tier::Usual => Purpose::Test,
        // With Lighthouse.
        Tier::Full => Purpose::Bench,
    };
    let ready = setup.run(purpose)?;
    cargo::fetch(place, &ready.tools)?;
    let chosen: Vec<_> = STEPS
        .iter()
        .filter(|(of, _)| *of <= tier)
        .map(|(_, step)| *step)
        .collect();
    let mut passed = Vec::new();
    for (index, step) in chosen.iter().enumerate() {
        println!("\n== {} of {}: {}", index + 1, chosen.len(), step.name());
        let began = Instant::now();
        step.run(place, &ready).with_context(|| {
            format!("step \"{}\" failed; nothing after it was run", step.name())
        })?;
        passed.push((step.name(), began.elapsed()));
    }
    summarise(&passed, start.elapsed());
    Ok(())
}

fn summarise(passed: &[(&str, Duration)], total: Duration) {
    println!("\nAll {} steps passed:", passed.len());
    for (name, time) in passed {
        println!("  {name:<32} {:>12}", clock::say(*time));
    }
    println!("  {:<32} {:>12}", "in all", clock::say(total));
}

/// Documents every item, private ones too, so that all links are followed. The terminal has a command of its own, because it
/// is called `tandem` like the page, whose documentation is written over it.
fn documentation(place: &Place, tool_env: &ToolEnv) -> Result<()> {
    let tool_env = tool_env.clone().with("RUSTDOCFLAGS", "-D warnings");
    for packages in ["--package tandem-cli", "--workspace --exclude tandem-cli"] {
        cargo(place, &tool_env, &document(packages))?;
    }
    Ok(())
}

fn document(packages: &str) -> String {
    format!("doc {packages} --all-features --no-deps --document-private-items --locked")
}

fn same_on_wasm(place: &Place, ready: &Ready) -> Result<()> {
    let tool_env = ready
        .wasm()
        .with("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", TEST_RUNNER);
    let golden = |package: &str| {
        format!("test --package {package} --test golden --locked --target {TARGET}")
    };
    for package in SAME_ON_WASM {
        cargo(place, &tool_env, &golden(package))?;
    }
    let target = place.target().join("simd");
    let flags = with_vectors(tool_env.variable(FLAGS));
    let like_the_worker = tool_env.with(FLAGS, flags).with("CARGO_TARGET_DIR", target);
    cargo(place, &like_the_worker, &golden("tandem-model"))
}

/// Warnings are errors, and by a flag of clippy's own: `RUSTFLAGS` would drop the target's other flags.
fn clippy(what: &str) -> String {
    format!("clippy {what} --locked -- -D warnings")
}

fn packages() -> String {
    WASM_PACKAGES
        .map(|package| format!("--package {package}"))
        .join(" ")
}

fn cargo(place: &Place, tool_env: &ToolEnv, words: &str) -> Result<()> {
    let mut cargo = tool_env.command("cargo")?;
    cargo::plain(&mut cargo);
    cargo.env("RUST_LIB_BACKTRACE", "0");
    if env::var_os("CI").is_some() {
        // A clean machine builds once, so what a second build would reuse is disk for nothing.
        cargo.env("CARGO_INCREMENTAL", "0");
    }
    cargo.current_dir(&place.root).args(words.split(' '));
    println!("   {}", shell::typed(&cargo));
    shell::stream(&mut cargo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn higher_tiers_include_the_lower_ones() {
        let tiers: Vec<_> = STEPS.iter().map(|(tier, _)| *tier).collect();
        assert!(tiers.is_sorted());
    }

    #[test]
    fn clippy_sees_what_runs_in_the_browser_and_forgives_no_warning() {
        let command = clippy(&packages());
        assert!(command.ends_with(" -- -D warnings"), "{command}");
        for package in WASM_PACKAGES {
            assert!(
                command.contains(&format!("--package {package} ")),
                "{package}"
            );
        }
    }
}
