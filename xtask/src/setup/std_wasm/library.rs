//! Compiles the standard library from source, with the flags of the compiler's own build.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::TARGET;
use crate::env::progress;
use crate::env::tool_env::ToolEnv;

/// Where a sysroot keeps the library.
pub fn folder(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

/// Whether a folder holds a standard library.
pub fn is_in(folder: &Path) -> bool {
    let names = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name());
    names
        .filter_map(|name| name.into_string().ok())
        .any(|name| name.starts_with("libstd-") && name.ends_with(".rlib"))
}

/// Compiles the source with the compiler of `tool_env` and lays the result into `into`; `target` must be an empty folder,
/// because left-over copies of a library make it ambiguous.
pub fn build(source: &Path, tool_env: &ToolEnv, target: &Path, into: &Path) -> Result<()> {
    let mut cargo = tool_env.command("cargo")?;
    cargo.args([
        "build",
        "--release",
        "--locked",
        "--target",
        TARGET,
        "--manifest-path",
        "sysroot/Cargo.toml",
    ]);
    cargo.current_dir(source).env("CARGO_TARGET_DIR", target);
    for name in [
        "CARGO",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
    ] {
        cargo.env_remove(name);
    }
    cargo
        .env("RUSTC_BOOTSTRAP", "1")
        .env("__CARGO_DEFAULT_LIB_METADATA", "stablestd");
    cargo.env(
        "RUSTFLAGS",
        "-Zforce-unstable-if-unmarked -Cembed-bitcode=yes",
    );
    // That the target has no `dylib` is warned of and means nothing.
    progress::silently("standard library", &mut cargo)
        .context("the standard library did not compile; it also needs the Rust crate registry")?;
    collect(&target.join(TARGET).join("release/deps"), into)
}

/// The `library` folder of an unpacked Debian source package.
pub fn source_in(unpacked: &Path) -> Result<PathBuf> {
    let entries = fs::read_dir(unpacked.join("usr/src")).context("the package holds no source")?;
    let mut libraries = entries.flatten().map(|entry| entry.path().join("library"));
    libraries
        .find(|library| library.join("sysroot/Cargo.toml").is_file())
        .context("the package holds no library source")
}

fn collect(from: &Path, into: &Path) -> Result<()> {
    fs::create_dir_all(into)?;
    for entry in fs::read_dir(from)? {
        let file = entry?.path();
        if let (Some(name), Some("rlib")) = (
            file.file_name(),
            file.extension().and_then(|end| end.to_str()),
        ) {
            fs::copy(&file, into.join(name))?;
        }
    }
    Ok(())
}
