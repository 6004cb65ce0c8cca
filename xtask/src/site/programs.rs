//! The programs of the page: the page itself, the worker, and what reads and writes links, which is loaded when it is
//! asked for.
//!
//! Releases split the page at its lazy components and the worker at what it does only after the first answer, and give
//! vector instructions to the worker alone, so that a browser without them can say so. While one works on the page all
//! three are compiled at once, with one set of flags.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::env::cargo;
use crate::env::parallel;
use crate::env::place::Place;
use crate::env::progress::{self, Estimate};
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::std_wasm::TARGET;
use crate::setup::workspace_tools::{BIND, TOOLS};
use crate::site::{short_names, small_chunks};

/// Cargo's own variable for the target's flags.
pub const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
/// What the worker's WebAssembly may contain beside what every browser knows.
const VECTORS: &str = "-C target-feature=+simd128";
/// The worker inlines less than the compiler would by itself: 5 kB fewer over the wire, and as many weeks a second.
const INLINE_LESS: &str = "-C llvm-args=-inline-threshold=60";

/// Where the linker put what, so that it can be put elsewhere.
const RELOCATIONS: [&str; 3] = ["--", "-C", "link-arg=--emit-relocs"];
/// What links the worker's second file; it follows the worker's own script.
const LINK: &str = "src/simulation/worker/link.js";

/// One program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Program {
    App,
    Worker,
    Links,
}

impl Program {
    const ALL: [Program; 3] = [Program::App, Program::Worker, Program::Links];

    /// Its name, with which its files begin.
    fn name(self) -> &'static str {
        match self {
            Program::App => "app",
            Program::Worker => "worker",
            Program::Links => "links",
        }
    }

    /// The profile of its release.
    fn profile(self) -> &'static str {
        match self {
            Program::Worker => "worker",
            Program::App | Program::Links => "page",
        }
    }

    /// What the binder writes: classic scripts are the only ones that workers start from everywhere.
    fn modules(self) -> &'static str {
        match self {
            Program::Worker => "no-modules",
            Program::App | Program::Links => "web",
        }
    }
}

/// Compiles all programs as fast as possible, and binds into a folder those that have changed.
pub fn develop(
    place: &Place,
    tool_env: &ToolEnv,
    folder: &Path,
    estimate: Option<Estimate>,
) -> Result<()> {
    let mut cargo = cargo(place, tool_env, "build")?;
    cargo
        .env(FLAGS, with_vectors(tool_env.variable(FLAGS)))
        .args(["--package", "tandem", "--bins"]);
    progress::run("page", &mut cargo, estimate)?;
    fs::create_dir_all(folder)?;
    let built = place.target().join(TARGET).join("debug");
    parallel::each(Program::ALL.to_vec(), |program| {
        let linked = built.join(program.name()).with_extension("wasm");
        let bound = folder.join(format!("{}_bg.wasm", program.name()));
        if is_newer(&linked, &bound)? {
            bind(tool_env, program, &linked, folder)?;
        }
        Ok(())
    })
}

/// Compiles, splits, binds, names and optimises all programs for visitors, into a folder.
pub fn release(place: &Place, tool_env: &ToolEnv, folder: &Path) -> Result<()> {
    let page = || {
        app(place, tool_env, folder)?;
        links(place, tool_env, folder)
    };
    let worker = || worker(place, tool_env, folder);
    let jobs: [&(dyn Fn() -> Result<()> + Sync); 2] = [&page, &worker];
    parallel::all(jobs)?;
    for program in Program::ALL {
        short_names::shorten(folder, program.name())?;
    }
    parallel::each(files(folder)?, |file| optimise(tool_env, &file))?;
    small_chunks::bundle(folder)
}

/// The page, split at its lazy components; the script that loads the pieces is put into its own, so that the first answer
/// takes no file more.
fn app(place: &Place, tool_env: &ToolEnv, folder: &Path) -> Result<()> {
    let mut cargo = cargo(place, tool_env, "rustc")?;
    cargo.args(["--features", "embedded,split"]);
    let linked = compile(Program::App, cargo, &RELOCATIONS, &place.target())?;
    let mut splitter = tool_env.command(TOOLS)?;
    shell::stream(splitter.arg("split").arg(&linked).arg(folder))?;
    let rest = linked.with_extension("rest.wasm");
    bind(tool_env, Program::App, &rest, folder)?;
    append(&folder.join("app.js"), &linked.with_extension("loader.js"))
}

/// Adds the text of one script to the end of another.
fn append(script: &Path, more: &Path) -> Result<()> {
    let more = fs::read(more)?;
    let mut script = OpenOptions::new().append(true).open(script)?;
    Ok(script.write_all(&more)?)
}

fn links(place: &Place, tool_env: &ToolEnv, folder: &Path) -> Result<()> {
    let mut cargo = cargo(place, tool_env, "rustc")?;
    cargo.args(["--features", "embedded"]);
    let linked = compile(Program::Links, cargo, &[], &place.target())?;
    bind(tool_env, Program::Links, &linked, folder)
}

/// The worker, split in two. It has flags of its own, and with them a folder of its own: neither build undoes the other's,
/// and both run at the same time.
fn worker(place: &Place, tool_env: &ToolEnv, folder: &Path) -> Result<()> {
    let target = place.target().join("simd");
    let mut cargo = cargo(place, tool_env, "rustc")?;
    cargo
        .env(FLAGS, worker_flags(tool_env.variable(FLAGS)))
        .env("CARGO_TARGET_DIR", &target)
        .args(["--features", "split_worker"]);
    let linked = compile(Program::Worker, cargo, &RELOCATIONS, &target)?;
    let mut splitter = tool_env.command(TOOLS)?;
    shell::stream(splitter.arg("split-worker").arg(&linked).arg(folder))?;
    let rest = linked.with_extension("rest.wasm");
    bind(tool_env, Program::Worker, &rest, folder)?;
    append(&folder.join("worker.js"), &place.root.join(LINK))
}

fn cargo(place: &Place, tool_env: &ToolEnv, command: &str) -> Result<Command> {
    let mut cargo = tool_env.command("cargo")?;
    cargo::plain(&mut cargo);
    cargo.current_dir(&place.root);
    cargo.args([command, "--locked", "--target", TARGET]);
    Ok(cargo)
}

/// Compiles one program for release; says where it is.
fn compile(program: Program, mut cargo: Command, flags: &[&str], target: &Path) -> Result<PathBuf> {
    let (name, profile) = (program.name(), program.profile());
    cargo
        .args(["--profile", profile, "--bin", name])
        .args(flags);
    progress::run(name, &mut cargo, None)?;
    Ok(target
        .join(TARGET)
        .join(profile)
        .join(name)
        .with_extension("wasm"))
}

/// The target's flags and those of the worker.
pub fn with_vectors(flags: Option<&OsString>) -> OsString {
    let mut flags = flags.cloned().unwrap_or_default();
    flags.push(" ");
    flags.push(VECTORS);
    flags
}

/// The flags of the worker's release.
pub fn worker_flags(flags: Option<&OsString>) -> OsString {
    let mut flags = with_vectors(flags);
    flags.push(" ");
    flags.push(INLINE_LESS);
    flags
}

fn bind(tool_env: &ToolEnv, program: Program, linked: &Path, folder: &Path) -> Result<()> {
    let mut binder = tool_env.command(BIND)?;
    binder.args(["--target", program.modules(), "--out-name", program.name()]);
    if linked.to_string_lossy().ends_with(".rest.wasm") {
        // What the pieces share with the rest.
        binder.arg("--keep-lld-exports");
    }
    shell::stream(binder.arg("--out-dir").arg(folder).arg(linked))
}

/// Whether a file was written after another, or the other is not there.
fn is_newer(file: &Path, other: &Path) -> Result<bool> {
    let written = |path: &Path| fs::metadata(path).and_then(|data| data.modified());
    let built = written(file).with_context(|| format!("there is no {}", file.display()))?;
    Ok(written(other).map_or(true, |bound| built > bound))
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    // The largest take longest and are begun first.
    files.sort_by_key(|path| std::cmp::Reverse(fs::metadata(path).map_or(0, |data| data.len())));
    Ok(files)
}

/// Makes a file as small as it gets, but the worker's WebAssembly as fast.
fn optimise(tool_env: &ToolEnv, file: &Path) -> Result<()> {
    match file.extension().and_then(|end| end.to_str()) {
        Some("wasm") => optimise_program(tool_env, file),
        Some("js") => shorten(tool_env, file),
        _ => Ok(()),
    }
}

fn optimise_program(tool_env: &ToolEnv, file: &Path) -> Result<()> {
    let mut optimiser = tool_env.command("wasm-opt")?;
    // The order by name numbers like functions alike, so that the bodies that call them are alike in the next.
    optimiser.args(effort(file)).args([
        // Nothing of ours stands in the first kilobyte of memory.
        "--low-memory-unused",
        "--reorder-functions-by-name",
        "--strip-producers",
        "--strip-target-features",
    ]);
    // It warns of names in a notation that it does not know, and strips them all the same: shown only where it fails.
    shell::answer(optimiser.arg(file).arg("-o").arg(file))?;
    let mut tool = tool_env.command(TOOLS)?;
    shell::stream(tool.arg("reorder").arg(file))
}

/// What is named in the worker's script is looked for by its starter; a module names nothing outside of itself.
fn shorten(tool_env: &ToolEnv, file: &Path) -> Result<()> {
    let mut shortener = tool_env.command("terser")?;
    if !file.ends_with("worker.js") {
        shortener.arg("--module");
    }
    shortener.args(["--compress", "passes=2", "--mangle"]);
    shell::stream(shortener.arg("--output").arg(file).arg("--").arg(file))
}

/// The text of an inline script without comments and long names; other scripts look for its outermost name.
///
/// # Errors
/// If terser cannot read it.
pub fn minified(tool_env: &ToolEnv, file: &Path) -> Result<String> {
    let mut minifier = tool_env.command("terser")?;
    minifier.args(["--compress", "passes=2", "--mangle", "--"]);
    shell::answer(minifier.arg(file)).map(|text| text.trim_end().to_owned())
}

/// What wasm-opt strives for: speed, or fewest bytes over the wire. Inlining makes more bytes of fewer functions.
fn effort(file: &Path) -> &'static [&'static str] {
    if file.ends_with("worker_bg.wasm") || file.ends_with("worker_analysis.wasm") {
        &["-O3"]
    } else {
        &[
            "-Oz",
            "--converge",
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

    #[test]
    fn what_is_not_there_yet_is_older_than_anything() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
        assert!(is_newer(&file, Path::new("nowhere")).unwrap());
        assert!(!is_newer(&file, &file).unwrap());
        assert!(is_newer(Path::new("nowhere"), &file).is_err());
    }
}
