//! Compiles the helper programs of this workspace (`xtask-bind`, `xtask-tools`), which are separate so that xtask itself
//! compiles quickly.

use anyhow::Result;

use crate::env::cargo;
use crate::env::place::Place;
use crate::env::progress;
use crate::env::tool_env::ToolEnv;

/// Binds WebAssembly programs for the browser.
pub const BIND: &str = "xtask-bind";
/// What release builds and benchmarks need.
pub const TOOLS: &str = "xtask-tools";

/// Compiles packages; the environment finds their programs.
pub fn install(place: &Place, packages: &[&str]) -> Result<ToolEnv> {
    let mut cargo = ToolEnv::plain().command("cargo")?;
    cargo::plain(&mut cargo);
    cargo.current_dir(&place.root).args(["build", "--locked"]);
    for package in packages {
        cargo.args(["--package", package]);
    }
    progress::run("tools of the workspace", &mut cargo, None)?;
    Ok(found(place))
}

/// Where cargo puts them.
pub fn found(place: &Place) -> ToolEnv {
    ToolEnv::folder(place.target().join("debug"))
}
