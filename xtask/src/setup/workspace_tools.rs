//! Compiles the helper programs of this workspace (`xtask-bind`, `xtask-tools`), which are separate so that xtask itself
//! compiles quickly.

use anyhow::Result;

use crate::env::cargo;
use crate::env::kit::Kit;
use crate::env::place::Place;
use crate::env::progress;

/// Binds WebAssembly programs for the browser.
pub const BIND: &str = "xtask-bind";
/// What release builds and benchmarks need.
pub const TOOLS: &str = "xtask-tools";

/// Compiles packages; the kit finds their programs.
pub fn bring(place: &Place, packages: &[&str]) -> Result<Kit> {
    let mut cargo = Kit::plain().command("cargo")?;
    cargo::plain(&mut cargo);
    cargo.current_dir(&place.root).args(["build", "--locked"]);
    for package in packages {
        cargo.args(["--package", package]);
    }
    progress::run("tools of the workspace", &mut cargo, None)?;
    Ok(found(place))
}

/// Where cargo puts them.
pub fn found(place: &Place) -> Kit {
    Kit::folder(place.target().join("debug"))
}
