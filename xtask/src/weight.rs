//! How much crosses the wire before the first answer is on the screen, file by file, and that it stays little.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::compress;
use crate::place::Place;

/// Most bytes of all files of the first answer together, compressed.
const SUM: u64 = 350_000;

/// A file of the site, known by the ends of its name, since a hash stands between them.
struct File {
    begins: &'static str,
    ends: &'static str,
    /// Most bytes, compressed.
    most: u64,
}

/// What is loaded before the first answer. A page that outgrows a limit should load what is new when it is asked for.
const FIRST: [File; 5] = [
    file("index", ".html", 8_000),
    file("app-", ".js", 8_000),
    file("app-", "_bg.wasm", 200_000),
    file("worker", ".js", 4_000),
    file("worker", "_bg.wasm", 150_000),
];

/// What is loaded when it is asked for.
const LATER: [File; 5] = [
    file("links", ".js", 4_000),
    file("links", "_bg.wasm", 110_000),
    file("de", ".words", 30_000),
    file("fr", ".words", 30_000),
    file("es", ".words", 30_000),
];

const fn file(begins: &'static str, ends: &'static str, most: u64) -> File {
    File { begins, ends, most }
}

/// Weighs the built site.
pub fn check(place: &Place) -> Result<()> {
    let files = files(&place.root.join("dist"))?;
    let first = weigh(&files, &FIRST)?;
    weigh(&files, &LATER)?;
    println!("   {first:>9} of {SUM} bytes before the first answer");
    if first > SUM {
        bail!("the first answer takes {first} bytes over the wire, more than {SUM}");
    }
    Ok(())
}

fn weigh(files: &[PathBuf], expected: &[File]) -> Result<u64> {
    let mut sum = 0;
    for one in expected {
        let path = files.iter().find(|path| one.is(path));
        let path = path.with_context(|| format!("the site has no {}…{}", one.begins, one.ends))?;
        let bytes = fs::metadata(compress::copy_of(path))?.len();
        println!("   {bytes:>9} of {:>6} bytes {}", one.most, name(path));
        if bytes > one.most {
            bail!(
                "{} has {bytes} bytes compressed, more than {}",
                name(path),
                one.most
            );
        }
        sum += bytes;
    }
    Ok(sum)
}

impl File {
    fn is(&self, path: &Path) -> bool {
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

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder).context("there is no built site; `cargo xtask build`")?;
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_both_ends_of_their_names() {
        let script = |path: &str| FIRST[1].is(Path::new(path));
        assert!(script("dist/app-1f.js"));
        assert!(!script("dist/app-1f_bg.wasm") && !script("dist/app-1f.js.br"));
    }

    #[test]
    fn single_limits_leave_no_more_than_the_sum_is_worth() {
        let singles: u64 = FIRST.iter().map(|file| file.most).sum();
        assert!(singles <= SUM + SUM / 10);
    }
}
