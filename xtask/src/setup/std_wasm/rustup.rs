//! The usual way: the target's library beside the compiler, downloaded with `rustup target add` when missing.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{TARGET, library, rustup_may_download};
use crate::env::shell;
use crate::env::tool_env::ToolEnv;

/// Looks beside the compiler on PATH.
pub fn find() -> Result<Option<ToolEnv>> {
    let mut rustc = Command::new("rustc");
    let folder = shell::answer(rustc.args(["--print", "target-libdir", "--target", TARGET]))?;
    Ok(library::is_in(Path::new(folder.trim())).then(ToolEnv::plain))
}

/// Asks rustup, unless this machine forbids its downloads.
pub fn install() -> Result<()> {
    if !rustup_may_download() {
        bail!("rustup is missing, or RUSTUP_AUTO_INSTALL=0 says that it must not download");
    }
    shell::quietly(Command::new("rustup").args(["target", "add", TARGET]))
        .context("rustup could not download the library")
}
