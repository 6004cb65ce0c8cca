//! Fuzzing: libFuzzer throws mutated files and links at what reads them, for a bounded time.
//!
//! The stable compiler suffices: it has the coverage pass that libFuzzer is guided by. What only nightly has is the address
//! sanitizer, which code without `unsafe` has no use for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::env::cargo;
use crate::env::place::Place;
use crate::env::progress;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;

/// Minutes for each target before a release.
pub const USUAL_MINUTES: u32 = 2;
/// Seconds that one input may take at most.
const TIMEOUT: u32 = 10;
/// Flags with which `cargo fuzz` compiles, without the address sanitizer.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1 -Cdebug-assertions -Coverflow-checks \
    --cfg=fuzzing";

/// A program that reads hostile bytes.
#[derive(Clone, Copy)]
struct Target {
    /// Of the program and its corpus.
    name: &'static str,
    /// Longest input, in bytes.
    max_len: u32,
    /// Whether the words of scenario files help.
    takes_words: bool,
}

const TARGETS: [Target; 2] = [
    Target {
        name: "scenario",
        max_len: 16_384,
        takes_words: true,
    },
    Target {
        name: "link",
        max_len: 4_096,
        takes_words: false,
    },
];

/// Compiles the targets and runs each for so many minutes on the corpus, which is only read.
///
/// # Errors
/// Says which target failed; libFuzzer says why, and leaves the input in `fuzz/artifacts`.
pub fn run(place: &Place, tool_env: &ToolEnv, minutes: u32) -> Result<()> {
    let found = place.target().join("fuzz/found");
    fs::create_dir_all(&found)?;
    let words = found.join("scenario.dict");
    let mut example = tool_env.command("cargo")?;
    cargo::plain(&mut example);
    example
        .current_dir(&place.root)
        .args("run --quiet --locked --package tandem-model --example fuzz_words".split(' '));
    fs::write(&words, shell::answer(&mut example)?)?;
    let programs = compile(place, tool_env)?;
    for target in TARGETS {
        let mut fuzz = target.command(place, &programs, &found, minutes)?;
        if target.takes_words {
            fuzz.arg(format!("-dict={}", words.display()));
        }
        println!("   {}", shell::typed(&fuzz));
        progress::silently(target.name, &mut fuzz).with_context(|| {
            format!(
                "the input that {} fails on is in fuzz/artifacts/{0}; docs/setup.md says what to do with it",
                target.name
            )
        })?;
    }
    Ok(())
}

/// Returns the folder of the compiled targets. They are compiled for a named machine, so that build scripts go without the
/// flags.
fn compile(place: &Place, tool_env: &ToolEnv) -> Result<PathBuf> {
    let host = shell::answer(tool_env.command("rustc")?.args(["--print", "host-tuple"]))?;
    let host = host.trim();
    let target = place.target().join("fuzz");
    let mut build = tool_env.command("cargo")?;
    cargo::plain(&mut build);
    build
        .env("RUSTFLAGS", COVERAGE)
        .current_dir(place.root.join("fuzz"))
        .args(["build", "--release", "--locked", "--bins", "--target", host])
        .arg("--target-dir")
        .arg(&target);
    println!("   {}", shell::typed(&build));
    shell::stream(&mut build).context("libFuzzer needs a C++ compiler (Debian's package g++)")?;
    Ok(target.join(host).join("release"))
}

impl Target {
    /// The run without a dictionary. New inputs stay in `found`, so that the next run begins with them.
    fn command(
        self,
        place: &Place,
        programs: &Path,
        found: &Path,
        minutes: u32,
    ) -> Result<Command> {
        let (found, artifacts) = (
            found.join(self.name),
            place.root.join("fuzz/artifacts").join(self.name),
        );
        fs::create_dir_all(&found)?;
        fs::create_dir_all(&artifacts)?;
        let mut fuzz = Command::new(programs.join(self.name));
        fuzz.current_dir(&place.root)
            .arg(found)
            .arg(place.root.join("fuzz/corpus").join(self.name))
            .arg(format!("-artifact_prefix={}/", artifacts.display()))
            .arg(format!("-max_len={}", self.max_len))
            .arg(format!("-max_total_time={}", 60 * minutes))
            .arg(format!("-timeout={TIMEOUT}"))
            .arg("-verbosity=0");
        Ok(fuzz)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_a_corpus_and_every_program_is_a_target() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
        let names = |folder: &str| {
            let entries = fs::read_dir(root.join(folder)).unwrap();
            let mut names: Vec<String> = entries
                .map(|entry| entry.unwrap().path())
                .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
                .collect();
            names.sort();
            names
        };
        let mut targets = TARGETS.map(|target| target.name);
        targets.sort_unstable();
        assert_eq!(names("corpus"), targets);
        assert_eq!(names("fuzz_targets"), targets);
    }
}
