//! Compressed copies beside the site's files: hosts may send them as they are, and what visitors wait for is counted on
//! them.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow};
use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;

/// What a compressed copy's name ends in, after the name of the file; xtask looks for the copies by it.
const END: &str = "br";
/// Files that are smaller when compressed.
const KINDS: [&str; 9] = [
    "html", "js", "json", "wasm", "bin", "css", "svg", "txt", "words",
];

/// Writes a compressed copy beside each file of a folder, and of the folders in it, that gains from it.
pub fn folder(folder: &Path) -> Result<()> {
    let files = files(folder)?;
    thread::scope(|scope| {
        let all: Vec<_> = files
            .iter()
            .map(|path| scope.spawn(|| compress(path)))
            .collect();
        all.into_iter().try_for_each(|thread| {
            thread
                .join()
                .map_err(|_| anyhow!("the compressor stopped"))?
        })
    })
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if is_kind(&path) {
            found.push(path);
        }
    }
    Ok(found)
}

fn is_kind(path: &Path) -> bool {
    path.extension()
        .and_then(|end| end.to_str())
        .is_some_and(|end| KINDS.contains(&end))
}

fn compress(path: &Path) -> Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(END);
    let mut source = BufReader::new(File::open(path)?);
    let mut copy = BufWriter::new(File::create(name)?);
    let best = BrotliEncoderParams {
        quality: 11,
        ..BrotliEncoderParams::default()
    };
    BrotliCompress(&mut source, &mut copy, &best)?;
    Ok(())
}
