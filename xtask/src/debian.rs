//! Debian's packages: installed when we are root, or fetched through a private apt and unpacked without installing.

mod mirror;
mod private;

use std::process::Command;

use anyhow::{Context, Result};

use crate::place::on_path;
use crate::shell;

pub use mirror::Mirror;
pub use private::{Apt, unpack};

/// Whether packages can be installed: a Debian-like machine on which we are root.
pub fn may_install() -> bool {
    on_path("apt-get").is_some()
        && shell::answer(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Refreshes the machine's package lists; a source that fails is apt's to report, not a reason to stop.
pub fn refresh() -> Result<()> {
    let mut apt = Command::new("apt-get");
    shell::quietly(apt.args(["-qq", "update"]))
        .context("the package lists could not be refreshed; it needs Debian's packages")
}

/// The version of a package that would be installed.
pub fn candidate(package: &str) -> Result<String> {
    let policy = shell::answer(Command::new("apt-cache").args(["policy", package]))?;
    let line = policy
        .lines()
        .find_map(|line| line.trim().strip_prefix("Candidate: "));
    Ok(line.unwrap_or("(none)").to_owned())
}

/// Installs packages for the whole machine.
pub fn install(packages: &[&str]) -> Result<()> {
    println!("    apt-get install {}", packages.join(" "));
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive")
        .args(["-y", "-qq", "install", "--no-install-recommends"])
        .args(packages);
    shell::quietly(&mut apt)
}
