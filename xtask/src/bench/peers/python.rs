//! Creates the virtual environment with the packages of the Python peers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::env::place::remove;
use crate::env::shell;

/// Returns the Python of an environment in `folder` that holds `requirements`; it is made anew when they change.
pub fn ensure(folder: &Path, requirements: &Path) -> Result<PathBuf> {
    let python = folder.join("bin/python");
    let (stamp, wanted) = (
        folder.join("requirements.txt"),
        fs::read_to_string(requirements)?,
    );
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    println!(
        "peers: bringing the Python packages of {}",
        requirements.display()
    );
    remove(folder)?;
    shell::quietly(Command::new("python3").args(["-m", "venv"]).arg(folder))
        .context("it needs Python 3.11 or newer with its module venv")?;
    let mut pip = Command::new(&python);
    pip.args(
        "-m pip install --quiet --disable-pip-version-check --only-binary :all: --requirement"
            .split(' '),
    );
    shell::quietly(pip.arg(requirements)).context("it needs the Python package registry")?;
    fs::write(stamp, wanted)?;
    Ok(python)
}
