//! The programs of the page: the page itself, split at its lazy components; the worker, which alone has vector
//! instructions and is made for speed; and what reads and writes links, which is loaded when it is asked for, as are the
//! words of other languages. Trunk can do none of that and calls this as a hook whenever it builds the site.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tandem_words::{Areas, Language, compile_folder};

use crate::kit::Kit;
use crate::place::Place;
use crate::std_wasm::TARGET;
use crate::{shell, site, split};

/// How Trunk's hook finds this program.
pub const PROGRAM: &str = "TANDEM_XTASK";
/// What the worker's WebAssembly may contain beside what every browser knows.
pub const VECTORS: &str = "-C target-feature=+simd128";
/// Cargo's own variable for the target's flags.
pub const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// The folder in the site.
pub const FOLDER: &str = "parts";

/// Style sheets of what is loaded later, in their order; on paper others count less.
const SHEETS: [&str; 5] = ["shape", "visit", "lanes", "views", "print"];

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
    App,
    Worker,
    Links,
}

impl Part {
    /// Its program, and how its files begin.
    fn name(self) -> &'static str {
        match self {
            Part::App => "app",
            Part::Worker => "worker",
            Part::Links => "links",
        }
    }

    fn profile(self, build: Build) -> &'static str {
        match (build, self) {
            (Build::Serve, _) => "serve",
            (Build::Release, Part::Worker) => "worker",
            (Build::Release, Part::App | Part::Links) => "page",
        }
    }

    /// What wasm-bindgen writes: classic scripts are the only ones that workers start from everywhere.
    fn modules(self) -> &'static str {
        match self {
            Part::Worker => "no-modules",
            Part::App | Part::Links => "web",
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
    for part in [Part::App, Part::Worker, Part::Links] {
        let program = compile(place, part, build)?;
        if part == Part::App {
            let split = split::split(&program, &folder)?;
            bind(part, &split.rest, &folder)?;
            split.join(&folder)?;
        } else {
            bind(part, &program, &folder)?;
        }
    }
    if build == Build::Release {
        optimise(&folder)?;
    }
    style(place, &folder)?;
    words(place, &folder)
}

/// Puts the style sheets of what is loaded later into one.
fn style(place: &Place, folder: &Path) -> Result<()> {
    let sheets = place.root.join("assets/later");
    let read = |name: &str| fs::read_to_string(sheets.join(name).with_extension("css"));
    let texts: Result<Vec<String>, _> = SHEETS.into_iter().map(read).collect();
    Ok(fs::write(folder.join("later.css"), texts?.concat())?)
}

/// Compiles the words of every language; of English, what the page does not begin with.
fn words(place: &Place, folder: &Path) -> Result<()> {
    for language in Language::ALL {
        let areas = match language {
            Language::English => Areas::Later,
            _ => Areas::All,
        };
        let written = place.root.join("assets/words").join(language.code());
        let file = folder.join(format!("{}.words", language.code()));
        fs::write(file, compile_folder(&written, areas)?)?;
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
        "rustc",
        "--quiet",
        "--locked",
        "--offline",
        "--target",
        TARGET,
    ];
    cargo.args(words);
    cargo.args(["--profile", profile, "--bin", part.name()]);
    if part == Part::App {
        // Where the linker put what, so that it can be put elsewhere.
        cargo.args(["--features", "split", "--", "-C", "link-arg=--emit-relocs"]);
    }
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

fn bind(part: Part, program: &Path, folder: &Path) -> Result<()> {
    let mut bindgen = Kit::plain().command("wasm-bindgen")?;
    bindgen.args(["--no-typescript", "--target", part.modules()]);
    if part == Part::App {
        // What the pieces share with the page.
        bindgen.arg("--keep-lld-exports");
    }
    bindgen.args(["--out-name", part.name(), "--out-dir"]);
    shell::stream(bindgen.arg(folder).arg(program))
}

/// Makes every file of the folder as small as it gets, but the worker's WebAssembly as fast.
fn optimise(folder: &Path) -> Result<()> {
    for file in fs::read_dir(folder)?.flatten().map(|entry| entry.path()) {
        match file.extension().and_then(|end| end.to_str()) {
            Some("wasm") => optimise_program(&file)?,
            Some("js") => shorten(&file)?,
            _ => (),
        }
    }
    Ok(())
}

fn optimise_program(file: &Path) -> Result<()> {
    let mut optimiser = Kit::plain().command("wasm-opt")?;
    // Functions that have much in common stand together, and so compress better.
    optimiser
        .args(effort(file))
        .arg("--reorder-functions-by-name");
    shell::stream(optimiser.arg(file).arg("-o").arg(file))
}

/// What is named in the worker's script is looked for by its starter; a module names nothing outside of itself.
fn shorten(file: &Path) -> Result<()> {
    let mut shortener = Kit::plain().command("terser")?;
    if !file.ends_with("worker.js") {
        shortener.arg("--module");
    }
    shortener.args(["--compress", "passes=2", "--mangle"]);
    shell::stream(shortener.arg("--output").arg(file).arg("--").arg(file))
}

/// What wasm-opt strives for: speed, or fewest bytes over the wire. Inlining makes more bytes of fewer functions, and
/// nothing of ours stands in the first kilobyte of memory.
fn effort(file: &Path) -> &'static [&'static str] {
    if file.ends_with("worker_bg.wasm") {
        &["-O3"]
    } else {
        &[
            "-Oz",
            "--converge",
            "--low-memory-unused",
            "--always-inline-max-function-size=0",
            "--one-caller-inline-max-function-size=20",
        ]
    }
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
