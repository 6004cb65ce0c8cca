//! The release site in `dist/`: Trunk builds it, its hook builds the [`parts`] it does not know, and the rest is added afterwards.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::kit::Kit;
use crate::place::Place;
use crate::setup::Ready;
use crate::{compress, csp, notices, parts, parts_folder, shell};

/// Builds the site; addresses in it are relative, so that it works under any path of any host.
pub fn build(place: &Place, ready: &Ready) -> Result<()> {
    fetch(place, &ready.tools)?;
    let mut trunk = trunk(place, ready)?;
    trunk.args([
        "build",
        "--release",
        "--cargo-profile",
        "page",
        "--locked",
        "--offline",
        "--public-url",
        "./",
        "--dist",
        "dist",
    ]);
    shell::stream(&mut trunk)?;
    let dist = place.root.join("dist");
    finish(&dist)?;
    fs::write(
        dist.join("third-party-notices.txt"),
        notices::collect(place, &ready.tools)?,
    )?;
    compress::folder(&dist)?;
    println!(
        "site: dist/ is ready for any static host ({})",
        sizes(&dist)?
    );
    Ok(())
}

/// Trunk in the environment it needs: it refuses NO_COLOR=1, and RUSTFLAGS would drop the target's own flags.
pub fn trunk(place: &Place, ready: &Ready) -> Result<Command> {
    let mut trunk = ready.wasm().command("trunk")?;
    trunk.current_dir(&place.root).env_remove("NO_COLOR");
    trunk.env(parts::PROGRAM, env::current_exe()?);
    plain(&mut trunk);
    Ok(trunk)
}

/// Takes away what an outer cargo or the shell set for other compilations than those of wasm.
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
pub fn fetch(place: &Place, tools: &Kit) -> Result<()> {
    let mut cargo = tools.command("cargo")?;
    shell::quietly(cargo.current_dir(&place.root).args(["fetch", "--locked"]))
        .context("the crates of Cargo.lock are not all here; it needs the Rust crate registry")
}

fn finish(dist: &Path) -> Result<()> {
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).context("Trunk wrote no index.html")?;
    let html = parts_folder::stamp(dist, html)?;
    fs::write(&index, csp::protect(&html)?)?;
    Ok(())
}

fn sizes(dist: &Path) -> Result<String> {
    let mut said = Vec::new();
    for (name, bytes) in wasm_files(dist)? {
        said.push(format!("{name} {} KB", bytes / 1000));
    }
    Ok(said.join(", "))
}

fn wasm_files(folder: &Path) -> Result<Vec<(String, u64)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(wasm_files(&path)?);
        } else if path.extension().is_some_and(|end| end == "wasm") {
            files.push((
                entry.file_name().to_string_lossy().into_owned(),
                entry.metadata()?.len(),
            ));
        }
    }
    Ok(files)
}
