//! Second fall-back: downloads Debian's compiler for building browsers (`rustc-web`), which always has its source package.
//!
//! It conflicts with Debian's other Rust packages, so it is unpacked into the tool folder; from then on it compiles all
//! wasm.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::compiler::Compiler;
use super::{TARGET, library};
use crate::env::place::{Place, on_path, remove};
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::debian::{Apt, Mirror, unpack};

/// What is fetched; the source alone is needed only until the library is built.
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-clippy", "rust-web-src"];
/// How cargo is told the linker for this one target.
const LINKER: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER";

/// A compiler unpacked before, with its library.
pub fn find(place: &Place) -> Result<Option<ToolEnv>> {
    let root = root(place);
    if !library::is_in(&library_folder(&root)) {
        return Ok(None);
    }
    tool_env(&root).map(Some)
}

/// Fetches, unpacks and compiles; installs nothing.
pub fn install(place: &Place) -> Result<()> {
    let work = place.staging("std-debian-web")?;
    let staged = place.staging("debian-web")?;
    for package in fetch(&work)? {
        unpack_wanted(&package, &work, &staged)?;
    }
    let compiler = tool_env(&staged)?;
    check(&Compiler::of(&compiler)?)?;
    println!("    compiling the standard library");
    library::build(
        &library::source_in(&work)?,
        &compiler,
        &work.join("target"),
        &library_folder(&staged),
    )?;
    remove(&work)?;
    place.settle(&staged, &root(place))
}

fn root(place: &Place) -> PathBuf {
    place.tools.join("debian-web")
}

fn library_folder(root: &Path) -> PathBuf {
    library::folder(&root.join("usr"))
}

fn tool_env(root: &Path) -> Result<ToolEnv> {
    let usr = root.join("usr");
    let tool_env = ToolEnv::folder(usr.join("bin"))
        .with("LD_LIBRARY_PATH", shared_libraries(&usr)?)
        .with(LINKER, linker()?);
    Ok(tool_env)
}

/// Debian keeps shared libraries in a folder named after the machine's architecture.
fn shared_libraries(usr: &Path) -> Result<OsString> {
    let folders = fs::read_dir(usr.join("lib"))?
        .flatten()
        .map(|entry| entry.path());
    let folders = folders.filter(|path| path.to_string_lossy().ends_with("-linux-gnu"));
    std::env::join_paths(folders).context("a folder name holds a colon")
}

/// Debian's compiler brings no linker for wasm; the one beside the ordinary compiler does, and so does Debian's lld.
fn linker() -> Result<PathBuf> {
    let sysroot = shell::answer(Command::new("rustc").args(["--print", "sysroot"]))?;
    let pattern = Path::new(sysroot.trim()).join("lib/rustlib");
    let hosts = fs::read_dir(pattern).into_iter().flatten().flatten();
    let beside = hosts
        .map(|host| host.path().join("bin/rust-lld"))
        .find(|file| file.is_file());
    beside
        .or_else(|| on_path("wasm-ld"))
        .context("it needs a linker for wasm: rust-lld beside rustc, or Debian's package lld")
}

fn fetch(work: &Path) -> Result<Vec<PathBuf>> {
    let mirror = Mirror::of_this_machine()?;
    let security = format!("{}-security", mirror.suite());
    let apt = Apt::of(&work.join("apt"), &mirror, &[mirror.suite(), &security])?;
    let version = apt
        .versions("rustc-web")?
        .into_iter()
        .next()
        .context("these suites hold no rustc-web")?;
    println!("    rustc-web {version} and its companions");
    let packages: Vec<_> = PACKAGES
        .iter()
        .map(|name| format!("{name}={version}"))
        .collect();
    apt.fetch_with_dependencies(&packages)
}

fn unpack_wanted(package: &Path, work: &Path, staged: &Path) -> Result<()> {
    let name = package
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    if name.starts_with("rust-web-src_") {
        return unpack(package, work, &["./usr/src/rustc-*/library"]);
    }
    unpack(package, staged, &[])
}

/// The workspace's `rust-version` holds for this compiler too.
fn check(compiler: &Compiler) -> Result<()> {
    let wanted = env!("CARGO_PKG_RUST_VERSION");
    if numbers(&compiler.release) < numbers(wanted) {
        bail!(
            "Debian's compiler for browsers is {} and the page needs {wanted}",
            compiler.release
        );
    }
    println!("    Debian's compiler is {} for {TARGET}", compiler.release);
    Ok(())
}

fn numbers(version: &str) -> Vec<u32> {
    version
        .split('.')
        .map_while(|part| part.parse().ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert!(numbers("1.96.0") > numbers("1.95"));
        assert!(numbers("1.100.0") > numbers("1.95"));
        assert!(numbers("1.85.0") < numbers("1.95"));
    }
}
