//! Size budget: the compressed bytes that are downloaded before the first answer, file by file, and their limits.
//!
//! An end-to-end test asserts which files those are; here every file of the site must be on one of the lists.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::env::place::Place;

/// Most bytes of all files of the first answer together, compressed.
const SUM: u64 = 334_500;
/// How the names of files end that hold the page, its programs, words and records; a visitor waits for nothing else.
const KINDS: [&str; 7] = ["bin", "css", "html", "js", "json", "wasm", "words"];

/// Files of the site, known by the ends of their names.
struct Files {
    begins: &'static str,
    ends: &'static str,
    /// Most bytes of each, compressed.
    most: u64,
}

/// What is loaded before the first answer, a request each. A page that outgrows a limit should load what is new when it
/// is asked for: `chunk.rs` in a folder of `src/components`.
const FIRST: [Files; 5] = [
    files("index", ".html", 7_500),
    files("app", ".js", 5_500),
    files("app", "_bg.wasm", 207_000),
    files("worker", ".js", 3_000),
    files("worker", "_bg.wasm", 114_600),
];

/// What is loaded when it is asked for, or when there is nothing else to do.
const LATER: [Files; 9] = [
    files("split_", ".wasm", 60_000),
    files("chunk_", ".wasm", 60_000),
    files("chunks", ".bin", 8_000),
    files("worker", "_analysis.wasm", 31_500),
    files("links", ".js", 4_000),
    files("links", "_bg.wasm", 110_000),
    files("", ".words", 40_000),
    files("", ".json", 15_000),
    files("later", ".css", 8_000),
];

const fn files(begins: &'static str, ends: &'static str, most: u64) -> Files {
    Files { begins, ends, most }
}

/// Weighs the built site.
pub fn check(place: &Place) -> Result<()> {
    let all = all(&place.root.join("dist"))?;
    for path in &all {
        let known = FIRST.iter().chain(&LATER).any(|files| files.has(path));
        ensure!(known, "nothing says when {} is loaded", name(path));
    }
    for files in &FIRST {
        let times = all.iter().filter(|path| files.has(path)).count();
        ensure!(
            times == 1,
            "the site has {times} {}…{}, not one",
            files.begins,
            files.ends
        );
    }
    let first = weigh(&all, &FIRST)?;
    println!("   later, each when it is asked for:");
    weigh(&all, &LATER)?;
    println!(
        "   {first:>9} of {SUM} bytes in {} requests before the first answer",
        FIRST.len()
    );
    ensure!(
        first <= SUM,
        "the first answer takes {first} bytes over the wire, more than {SUM}"
    );
    Ok(())
}

/// Bytes of a built site, compressed.
pub struct FirstAnswer {
    /// Before the first answer.
    pub all: u64,
    /// Of the worker among them.
    pub worker: u64,
}

/// Weighs what a built site loads before the first answer.
pub fn first_answer(site: &Path) -> Result<FirstAnswer> {
    let mut bytes = FirstAnswer { all: 0, worker: 0 };
    for path in all(site)? {
        if let Some(files) = FIRST.iter().find(|files| files.has(&path)) {
            let size = fs::metadata(xtask_host::compressed(&path))?.len();
            bytes.all += size;
            if files.begins == "worker" {
                bytes.worker += size;
            }
        }
    }
    Ok(bytes)
}

/// The bytes of the files that are on a list, none of which may be too large.
fn weigh(all: &[PathBuf], list: &[Files]) -> Result<u64> {
    let mut sum = 0;
    for files in list {
        for path in all.iter().filter(|path| files.has(path)) {
            let bytes = fs::metadata(xtask_host::compressed(path))?.len();
            println!("   {bytes:>9} of {:>6} bytes {}", files.most, name(path));
            if bytes > files.most {
                bail!(
                    "{} has {bytes} bytes compressed, more than {}",
                    name(path),
                    files.most
                );
            }
            sum += bytes;
        }
    }
    Ok(sum)
}

impl Files {
    fn has(&self, path: &Path) -> bool {
        let name = name(path);
        name.starts_with(self.begins) && name.ends_with(self.ends)
    }
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// All files of the kinds that are weighed.
fn all(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).context("there is no built site; `cargo xtask build`")?;
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(all(&path)?);
        } else if is_weighed(&path) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn is_weighed(path: &Path) -> bool {
    let end = path.extension().and_then(|end| end.to_str());
    end.is_some_and(|end| KINDS.contains(&end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_both_ends_of_their_names() {
        let script = |path: &str| FIRST[1].has(Path::new(path));
        assert!(script("dist/parts-1f/app.js"));
        assert!(!script("dist/parts-1f/app_bg.wasm") && !script("dist/parts-1f/app.js.br"));
        let piece = Path::new("dist/parts-1f/split_levers.wasm");
        assert!(LATER[0].has(piece) && !FIRST.iter().any(|files| files.has(piece)));
    }

    #[test]
    fn what_is_compressed_already_or_never_waited_for_is_not_weighed() {
        assert!(is_weighed(Path::new("dist/index.html")));
        assert!(!is_weighed(Path::new("dist/index.html.br")));
        assert!(!is_weighed(Path::new("dist/robots.txt")));
    }

    #[test]
    fn single_limits_leave_no_more_than_the_sum_is_worth() {
        let singles: u64 = FIRST.iter().map(|files| files.most).sum();
        assert!(singles <= SUM + SUM / 10);
    }
}
