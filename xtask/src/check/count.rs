//! Instruction budget: counts the instructions of a fixed run with valgrind (callgrind) and compares them with a committed
//! figure.
//!
//! Unlike times, instruction counts are the same on every machine with the same compiler. Only the program's own code
//! counts, because libc selects other code on other processors.

mod listing;
mod profile;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::env::cargo;
use crate::env::place::{Place, on_path};
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::valgrind;

use listing::Listing;
use profile::Profile;

/// Where the figure stands that a run is held to.
const FIGURE: &str = "crates/model/examples/count.json";
/// How far a run may be off.
const TOLERANCE: f64 = 0.03;
/// Person-weeks of the run: 4 futures of 5 options, 156 weeks and 71 people.
const AGENT_WEEKS: f64 = 4.0 * 5.0 * 156.0 * 71.0;
/// The one system whose instructions the figure counts.
const RUNNER: &str = "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER";
const RUN: &str = "run --release --locked --quiet --package tandem-model --example count";

/// What was counted.
#[derive(Debug)]
struct Count {
    compiler: String,
    instructions: f64,
    operations: f64,
}

/// Why nothing can be counted here; none if it can.
fn obstacle() -> Option<String> {
    if !valgrind::counts_here() {
        return Some("the figure is for x86-64 Linux".to_owned());
    }
    let missing = ["valgrind", "objdump"]
        .into_iter()
        .find(|program| on_path(program).is_none());
    missing.map(|program| format!("{program} is not on this machine"))
}

/// Holds a run to the figure; where it cannot be counted, that is said.
pub fn check(place: &Place, tool_env: &ToolEnv) -> Result<()> {
    if let Some(why) = obstacle() {
        println!("   left out: {why}");
        return Ok(());
    }
    let figure = read(place)?;
    let compiler = compiler(tool_env)?;
    if figure["compiler"] != compiler.as_str() {
        println!(
            "   left out: the figure is for {}, and this is {compiler}",
            figure["compiler"]
        );
        return Ok(());
    }
    let expected = figure["instructions"].as_f64();
    let expected = expected.with_context(|| format!("{FIGURE} has no instructions"))?;
    judge(Count::take(place, tool_env)?.instructions, expected)
}

/// Whether a count is near enough to the figure, and what to do if not.
fn judge(found: f64, expected: f64) -> Result<()> {
    let off = found / expected - 1.0;
    let said = format!(
        "{found:.0} instructions, {:+.1} % of the figure",
        100.0 * off
    );
    ensure!(
        off.abs() <= TOLERANCE,
        "the fixed run takes {said} in {FIGURE}, and {:.0} % are allowed; \
         if that is what you want, `cargo xtask count` writes the new figure",
        100.0 * TOLERANCE
    );
    println!("   {said}");
    Ok(())
}

/// Counts, and writes the figure.
pub fn write(place: &Place) -> Result<()> {
    if let Some(why) = obstacle() {
        anyhow::bail!("nothing can be counted: {why}");
    }
    let count = Count::take(place, &ToolEnv::plain())?;
    let text = json!({
        "compiler": count.compiler,
        "instructions": count.instructions as u64,
        "instructions_per_agent_week": rounded(count.instructions / AGENT_WEEKS),
        "operations_per_agent_week": rounded(count.operations / AGENT_WEEKS),
    });
    let text = serde_json::to_string_pretty(&text)?;
    println!("{text}");
    Ok(fs::write(place.root.join(FIGURE), text + "\n")?)
}

impl Count {
    fn take(place: &Place, tool_env: &ToolEnv) -> Result<Count> {
        let folder = place.root.join("target/bench");
        fs::create_dir_all(&folder)?;
        let file = folder.join("callgrind.out");
        let text = profile_text(place, tool_env, &file)?;
        let profile = Profile::read(&text).context("valgrind wrote no profile")?;
        ensure!(profile.instructions() > 0.0, "nothing was counted");
        let listing = Listing::of(&place.root.join(profile.program()))?;
        Ok(Count {
            compiler: compiler(tool_env)?,
            instructions: profile.instructions(),
            operations: profile.operations(&listing),
        })
    }
}

/// Runs the fixed run under valgrind.
fn profile_text(place: &Place, tool_env: &ToolEnv, file: &Path) -> Result<String> {
    let valgrind = format!(
        "valgrind --quiet --tool=callgrind --callgrind-out-file={} --dump-instr=yes --compress-strings=no \
         --compress-pos=no --toggle-collect=count::counted",
        file.display()
    );
    let mut cargo = tool_env.clone().with(RUNNER, valgrind).command("cargo")?;
    cargo::plain(&mut cargo);
    cargo.current_dir(&place.root).args(RUN.split(' '));
    println!("   {}", shell::typed(&cargo));
    shell::stream(&mut cargo)?;
    Ok(fs::read_to_string(file)?)
}

fn read(place: &Place) -> Result<Value> {
    let text = fs::read_to_string(place.root.join(FIGURE)).context(FIGURE)?;
    serde_json::from_str(&text).context(FIGURE)
}

/// The compiler's name and version, without day and commit.
fn compiler(tool_env: &ToolEnv) -> Result<String> {
    let said = shell::answer(tool_env.command("rustc")?.arg("--version"))?;
    let words: Vec<_> = said.split_whitespace().take(2).collect();
    Ok(words.join(" "))
}

fn rounded(number: f64) -> f64 {
    (10.0 * number).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_is_off_is_told_how_to_write_the_new_figure() {
        assert!(judge(102.9, 100.0).is_ok());
        assert!(judge(97.1, 100.0).is_ok());
        for found in [104.0, 96.0] {
            let told = judge(found, 100.0).unwrap_err().to_string();
            assert!(told.contains("`cargo xtask count`"), "{told}");
        }
    }
}
