//! Compressed copies beside the site's files: hosts may send them as they are, and what visitors wait for is counted on
//! them.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};

use anyhow::Result;
use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;

/// What a compressed copy's name ends in, after the name of the file.
pub const END: &str = "br";
/// Files that are smaller when compressed.
const KINDS: [&str; 8] = ["html", "js", "json", "wasm", "css", "svg", "txt", "words"];

/// Writes a compressed copy beside each file of a folder that gains from it.
pub fn folder(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            self::folder(&path)?;
        } else if is_kind(&path) {
            file(&path)?;
        }
    }
    Ok(())
}

/// Where the compressed copy of a file is.
pub fn copy_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(END);
    name.into()
}

fn is_kind(path: &Path) -> bool {
    path.extension()
        .and_then(|end| end.to_str())
        .is_some_and(|end| KINDS.contains(&end))
}

fn file(path: &Path) -> Result<()> {
    let mut source = BufReader::new(File::open(path)?);
    let mut copy = BufWriter::new(File::create(copy_of(path))?);
    let best = BrotliEncoderParams {
        quality: 11,
        ..BrotliEncoderParams::default()
    };
    BrotliCompress(&mut source, &mut copy, &best)?;
    Ok(())
}
