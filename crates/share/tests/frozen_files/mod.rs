//! Where frozen files lie, revision by revision, and their seals: a digest of each.

use std::collections::BTreeMap;
use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};

/// Folders under `assets` that a revision copies.
pub const COPIED: [&str; 3] = ["examples", "plans", "scenarios"];

/// The path of what this crate calls `name`.
pub fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The folder under `assets` called `name`.
pub fn asset(name: &str) -> PathBuf {
    path("../../assets").join(name)
}

/// The number of the newest revision.
pub fn newest() -> u32 {
    (1..)
        .take_while(|revision| path(&format!("frozen/{revision}")).is_dir())
        .last()
        .unwrap_or(0)
}

/// Folders of a revision whose files are sealed.
pub fn folders(revision: u32) -> impl Iterator<Item = String> {
    let frozen = format!("frozen/{revision}");
    let copied = COPIED.map(|folder| format!("{frozen}/{folder}"));
    [frozen].into_iter().chain(copied).chain([links(revision)])
}

/// Folder of the links that were handed out in a revision.
pub fn links(revision: u32) -> String {
    format!("tests/links/{revision}")
}

/// Every file in `folder`, by its name.
pub fn files(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            let name = entry.file_name().to_string_lossy().into_owned();
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

/// A line for each file of these revisions, in the order of their paths.
pub fn seals(revisions: impl IntoIterator<Item = u32>) -> Result<Vec<String>> {
    let mut seals = BTreeMap::new();
    for folder in revisions.into_iter().flat_map(folders) {
        for (name, bytes) in files(&path(&folder))? {
            seals.insert(format!("{folder}/{name}"), digest(&bytes));
        }
    }
    let line = |(path, digest)| format!("{digest:016x} {path}");
    Ok(seals.into_iter().map(line).collect())
}

/// FNV-1a.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
