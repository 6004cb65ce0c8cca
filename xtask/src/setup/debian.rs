//! Installs Debian packages with apt as root, or downloads and unpacks them without root.

mod mirror;
mod private;

use std::process::Command;

use anyhow::Result;

use crate::env::place::on_path;
use crate::env::shell;

pub use mirror::Mirror;
pub use private::{Apt, unpack};

/// Whether packages can be installed: a Debian-like machine on which we are root.
pub fn may_install() -> bool {
    on_path("apt-get").is_some()
        && shell::answer(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Refreshes the machine's package lists. One source out of many that fails is no reason to stop: what is missing in
/// the end is named by the installation.
pub fn refresh() {
    let mut apt = Command::new("apt-get");
    if let Err(error) = shell::quietly(apt.args(["-qq", "update"])) {
        println!("    the package lists could not all be refreshed: {error:#}");
    }
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
