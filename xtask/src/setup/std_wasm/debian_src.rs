//! First fall-back: downloads Debian's `rust-src` of exactly the installed compiler's version and compiles it with that
//! compiler.
//!
//! The result is a sysroot in the tool folder; rustup's own folder is never written to, because the official files may be
//! installed there later.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::compiler::Compiler;
use super::library;
use crate::env::place::{Place, remove};
use crate::env::tool_env::ToolEnv;
use crate::setup::debian::{Apt, Mirror, unpack};

/// Suites that may hold the version, the smallest lists first.
const SUITES: [&str; 5] = [
    "trixie-backports",
    "forky-backports",
    "trixie",
    "forky",
    "sid",
];
/// How cargo is told flags for this one target; RUSTFLAGS would drop the target's other flags.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// A sysroot built before for this very compiler.
pub fn find(place: &Place) -> Result<Option<ToolEnv>> {
    let sysroot = sysroot(place)?;
    let tool_env = || ToolEnv::plain().with(FLAGS, format!("--sysroot={}", sysroot.display()));
    Ok(library::is_in(&library::folder(&sysroot)).then(tool_env))
}

/// Fetches, unpacks and compiles; installs nothing.
pub fn install(place: &Place) -> Result<()> {
    let work = place.staging("std-debian-src")?;
    let package = fetch(&work)?;
    unpack(&package, &work, &["./usr/src/rustc-*/library"])?;
    let staged = place.staging("sysroot")?;
    println!("    compiling the standard library");
    library::build(
        &library::source_in(&work)?,
        &ToolEnv::plain(),
        &work.join("target"),
        &library::folder(&staged),
    )?;
    remove(&work)?;
    place.settle(&staged, &sysroot(place)?)
}

fn sysroot(place: &Place) -> Result<PathBuf> {
    let compiler = Compiler::of(&ToolEnv::plain())?;
    Ok(place
        .tools
        .join(format!("sysroot-{}-{}", compiler.release, compiler.commit)))
}

fn fetch(work: &Path) -> Result<PathBuf> {
    let mirror = Mirror::of_this_machine()?;
    let release = Compiler::of(&ToolEnv::plain())?.release;
    for suite in SUITES {
        let Ok(apt) = Apt::of(&work.join(suite), &mirror, &[suite]) else {
            continue;
        };
        let Some(version) = apt
            .versions("rust-src")?
            .into_iter()
            .find(|version| is_of(version, &release))
        else {
            continue;
        };
        println!("    rust-src {version} from {suite}");
        return apt
            .fetch(&[format!("rust-src={version}")])?
            .pop()
            .context("apt fetched nothing");
    }
    bail!(
        "no Debian suite that can be reached here holds rust-src {release}, the version of the installed compiler"
    )
}

/// Whether a Debian version such as `1.95.0+dfsg1-2~bpo13+1` is of this release.
fn is_of(version: &str, release: &str) -> bool {
    version
        .strip_prefix(release)
        .is_some_and(|rest| rest.starts_with(['+', '-', '~']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_debian_version_belongs_to_one_release() {
        assert!(is_of("1.95.0+dfsg1-2~bpo13+1", "1.95.0"));
        assert!(!is_of("1.95.01-1", "1.95.0"));
        assert!(!is_of("1.96.1+dfsg1-2", "1.95.0"));
    }
}
