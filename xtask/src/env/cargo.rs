//! Calls cargo with a clean environment, and downloads locked crates.

use std::process::Command;

use anyhow::{Context, Result};

use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;

/// Takes away what an outer cargo or the shell set for other compilations than those of wasm: `RUSTFLAGS` would drop the
/// target's own flags.
pub fn plain(command: &mut Command) {
    for name in [
        "CARGO",
        "RUSTFLAGS",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_BUILD_TARGET",
    ] {
        command.env_remove(name);
    }
}

/// Brings all locked crates, so that the rest works offline.
pub fn fetch(place: &Place, tools: &ToolEnv) -> Result<()> {
    let mut cargo = tools.command("cargo")?;
    shell::quietly(cargo.current_dir(&place.root).args(["fetch", "--locked"]))
        .context("the crates of Cargo.lock are not all here; it needs the Rust crate registry")
}
