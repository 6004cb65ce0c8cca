//! Builds the site: the release in `dist/`, and the development build that `serve` shows.

mod assets;
mod csp;
mod hashed_folder;
mod index;
mod notices;
pub mod programs;
pub mod serve;
mod short_names;
pub mod size_budget;
mod small_chunks;

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::env::cargo;
use crate::env::place::{Place, remove};
use crate::env::progress::Estimate;
use crate::env::shell;
use crate::setup::Ready;
use crate::setup::workspace_tools::TOOLS;

/// The folder of programs, words and records in the site.
pub const PARTS: &str = "parts";

/// Builds the release into `dist/`; addresses in it are relative, so that it works under any path of any host.
pub fn build(place: &Place, ready: &Ready) -> Result<()> {
    cargo::fetch(place, &ready.tools)?;
    let dist = place.root.join("dist");
    let staged = place.root.join("target/site");
    remove(&staged)?;
    let parts = staged.join(PARTS);
    fs::create_dir_all(&parts)?;
    let tool_env = ready.wasm();
    programs::release(place, &tool_env, &parts)?;
    assets::write(place, &staged, &parts)?;
    let html = index::assemble(&place.root, &staged, &|path| {
        programs::minified(&tool_env, path)
    })?;
    let html = hashed_folder::stamp(&staged, html)?;
    fs::write(staged.join("index.html"), csp::protect(&html)?)?;
    let notices = notices::collect(place, &ready.tools)?;
    fs::write(staged.join("third-party-notices.txt"), notices)?;
    shell::stream(tool_env.command(TOOLS)?.arg("compress").arg(&staged))?;
    place.settle(&staged, &dist)?;
    println!(
        "site: dist/ is ready for any static host ({})",
        sizes(&dist)?
    );
    Ok(())
}

/// Builds the site as quickly as possible into `folder`; what has not changed is not built again.
///
/// # Errors
/// If something does not compile: what the compiler says.
pub fn develop(
    place: &Place,
    ready: &Ready,
    folder: &Path,
    estimate: Option<Estimate>,
) -> Result<()> {
    let parts = folder.join(PARTS);
    fs::create_dir_all(&parts)?;
    programs::develop(place, &ready.wasm(), &parts, estimate)?;
    assets::write(place, folder, &parts)?;
    let html = index::assemble(&place.root, folder, &index::read)?;
    Ok(fs::write(folder.join("index.html"), html)?)
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
