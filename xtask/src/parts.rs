//! The parts of the page that Trunk does not build: the worker, which alone has vector instructions and is made for
//! speed, and what is loaded when it is asked for, which is what reads and writes links and the words of other languages.
//! Trunk calls this as a hook, beside its own compilation, whenever it builds the page.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tandem_words::{Language, compile_folder};

use crate::kit::Kit;
use crate::place::Place;
use crate::std_wasm::TARGET;
use crate::{shell, site};

/// How Trunk's hook finds this program.
pub const PROGRAM: &str = "TANDEM_XTASK";
/// What the worker's WebAssembly may contain beside what every browser knows.
pub const VECTORS: &str = "-C target-feature=+simd128";
/// Cargo's own variable for the target's flags.
pub const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// The folder in the site.
pub const FOLDER: &str = "parts";

/// For whom the parts are built.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Build {
    /// For visitors.
    Release,
    /// For one who works on the page.
    Serve,
}

/// One part.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Worker,
    Links,
}

impl Part {
    /// Its program, and how its files begin.
    fn name(self) -> &'static str {
        match self {
            Part::Worker => "worker",
            Part::Links => "links",
        }
    }

    fn profile(self, build: Build) -> &'static str {
        match (build, self) {
            (Build::Serve, _) => "serve",
            (Build::Release, Part::Worker) => "worker",
            (Build::Release, Part::Links) => "page",
        }
    }

    /// What wasm-bindgen writes: classic scripts are the only ones that workers start from everywhere.
    fn modules(self) -> &'static str {
        match self {
            Part::Worker => "no-modules",
            Part::Links => "web",
        }
    }

    /// What wasm-opt strives for.
    fn level(self) -> &'static str {
        match self {
            Part::Worker => "-O3",
            Part::Links => "-Oz",
        }
    }
}

/// Builds all parts into the folder that Trunk is filling.
pub fn build(place: &Place) -> Result<()> {
    let staging = env::var_os("TRUNK_STAGING_DIR").context("only Trunk's hook calls this")?;
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let build = if release {
        Build::Release
    } else {
        Build::Serve
    };
    let folder = Path::new(&staging).join(FOLDER);
    for part in [Part::Worker, Part::Links] {
        let compiled = compile(place, part, build)?;
        bind(part, &compiled, &folder)?;
        if build == Build::Release {
            optimise(part, &folder)?;
        }
    }
    words(place, &folder)
}

/// Compiles the words of every language but the one that the page begins with.
fn words(place: &Place, folder: &Path) -> Result<()> {
    for language in Language::ALL.into_iter().skip(1) {
        let written = place.root.join("assets/words").join(language.code());
        let file = folder.join(format!("{}.words", language.code()));
        fs::write(file, compile_folder(&written)?)?;
    }
    Ok(())
}

/// Compiles a part. The worker has flags of its own, and with them a folder of its own, so that neither build undoes the
/// other's.
fn compile(place: &Place, part: Part, build: Build) -> Result<PathBuf> {
    let mut target = place.target();
    let mut cargo = Kit::plain().command("cargo")?;
    site::plain(&mut cargo);
    if part == Part::Worker {
        target = target.join("simd");
        cargo.env(FLAGS, with_vectors(env::var_os(FLAGS).as_ref()));
    }
    let profile = part.profile(build);
    let words = [
        "build",
        "--quiet",
        "--locked",
        "--offline",
        "--target",
        TARGET,
    ];
    cargo
        .args(words)
        .args(["--profile", profile, "--bin", part.name()]);
    cargo
        .current_dir(&place.root)
        .env("CARGO_TARGET_DIR", &target);
    shell::stream(&mut cargo)?;
    let file = format!("{}.wasm", part.name());
    Ok(target.join(TARGET).join(profile).join(file))
}

/// The target's flags and those of the worker.
pub fn with_vectors(flags: Option<&OsString>) -> OsString {
    let mut flags = flags.cloned().unwrap_or_default();
    flags.push(" ");
    flags.push(VECTORS);
    flags
}

fn bind(part: Part, compiled: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Kit::plain().command("wasm-bindgen")?;
    bindgen.args(["--no-typescript", "--target", part.modules()]);
    bindgen.args(["--out-name", part.name(), "--out-dir"]);
    shell::stream(bindgen.arg(folder).arg(compiled))
}

fn optimise(part: Part, folder: &Path) -> Result<()> {
    let file = folder.join(format!("{}_bg.wasm", part.name()));
    let mut optimiser = Kit::plain().command("wasm-opt")?;
    // Functions that have much in common stand together, and so compress better.
    optimiser.args([part.level(), "--reorder-functions-by-name"]);
    shell::stream(optimiser.arg(&file).arg("-o").arg(&file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_targets_own_flags_are_kept() {
        assert_eq!(
            with_vectors(Some(&"--sysroot=/s".into())),
            "--sysroot=/s -C target-feature=+simd128"
        );
    }
}
