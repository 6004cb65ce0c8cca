//! Cache busting: scripts and WebAssembly keep their names, and their folder gets a hash of their content.
//!
//! A page and a worker of different builds never meet, and a host that keeps the previous folder still serves visitors who
//! have the old page open.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::site::PARTS;

/// How the page names the folder; during development it has no hash.
const META: &str = "name=\"parts\" content=\"";

/// Renames the folder after its content and returns the page that names it; a page that does not ask is kept.
pub fn stamp(dist: &Path, html: String) -> Result<String> {
    let folder = dist.join(PARTS);
    if !folder.is_dir() || !html.contains(META) {
        return Ok(html);
    }
    let stamped = format!("{PARTS}-{}", digest(&folder)?);
    fs::rename(&folder, dist.join(&stamped))?;
    rename_in(&html, &stamped).context("index.html has an unfinished meta `parts`")
}

fn rename_in(html: &str, stamped: &str) -> Option<String> {
    let (before, after) = html.split_once(META)?;
    let (_, rest) = after.split_once('"')?;
    Some(format!("{before}{META}{stamped}/\"{rest}"))
}

fn digest(folder: &Path) -> Result<String> {
    let mut files: Vec<_> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        digest.update(fs::read(file)?);
    }
    Ok(HEXLOWER.encode(&digest.finalize()[..8]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_meta_names_the_stamped_folder() {
        let html = "<meta name=\"parts\" content=\"parts/\"><p>";
        assert_eq!(
            rename_in(html, "parts-1f").unwrap(),
            "<meta name=\"parts\" content=\"parts-1f/\"><p>"
        );
    }
}
