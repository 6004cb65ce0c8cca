//! Bundles small chunks: what two or three lazy parts share is often less than a kilobyte, and a request each costs more
//! than their bytes.
//!
//! [`BUNDLE`] begins with where each chunk begins and where the last ends, as little-endian `u16`; the page's script asks
//! `tandem.piece(number)` of `assets/boot.js` for a chunk instead of naming its file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// The bundle's name; `assets/boot.js` fetches it.
const BUNDLE: &str = "chunks.bin";
/// Chunks below this size are bundled, in bytes before compression.
const SMALL: u64 = 4_000;
const SCRIPT: &str = "app.js";

/// Replaces the small chunks of a folder by one file, in which the page's script finds them.
///
/// # Errors
/// Fails where the script does not ask for a chunk exactly once.
pub fn bundle(folder: &Path) -> Result<()> {
    let path = folder.join(SCRIPT);
    let mut script = fs::read_to_string(&path)?;
    let mut chunks = Vec::new();
    for (number, chunk) in small_chunks(folder)?.into_iter().enumerate() {
        script = with_number(&script, &name(&chunk), number)?;
        chunks.push(fs::read(&chunk)?);
        fs::remove_file(chunk)?;
    }
    fs::write(path, script)?;
    Ok(fs::write(folder.join(BUNDLE), bundled(&chunks)?)?)
}

/// The bundle's bytes.
fn bundled(chunks: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut place = 2 * (chunks.len() + 1);
    let mut bundle = Vec::new();
    for length in chunks.iter().map(Vec::len).chain([0]) {
        let begins = u16::try_from(place).context("small chunks fill more than 64 KB")?;
        bundle.extend(begins.to_le_bytes());
        place += length;
    }
    bundle.extend(chunks.concat());
    Ok(bundle)
}

/// In the order of their names, so that a build gives the same bytes again.
fn small_chunks(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut small = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_chunk = name(&path).starts_with("chunk_");
        if is_chunk && fs::metadata(&path)?.len() < SMALL {
            small.push(path);
        }
    }
    small.sort();
    Ok(small)
}

/// The script with a chunk's number in place of its name.
fn with_number(script: &str, chunk: &str, number: usize) -> Result<String> {
    let piece = format!("tandem.piece(\"{chunk}\")");
    let times = script.matches(&piece).count();
    ensure!(
        times == 1,
        "{SCRIPT} asks for {chunk} {times} times; `xtask/src/site/small_chunks.rs` should know how"
    );
    Ok(script.replace(&piece, &format!("tandem.piece({number})")))
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_number_and_an_unknown_script_is_refused() {
        let script = "const n=()=>tandem.piece(\"chunk_5.wasm\");";
        assert_eq!(
            with_number(script, "chunk_5.wasm", 3).unwrap(),
            "const n=()=>tandem.piece(3);"
        );
        assert!(with_number(script, "chunk_6.wasm", 3).is_err());
    }

    #[test]
    fn a_bundle_says_where_its_chunks_begin_and_end() {
        let bundle = bundled(&[b"ab".to_vec(), b"c".to_vec()]).unwrap();
        assert_eq!(bundle, b"\x06\0\x08\0\x09\0abc");
    }
}
