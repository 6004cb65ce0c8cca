//! One side of a comparison: its tree's bench, built natively and for WebAssembly.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Bands;
use super::tree::Trees;
use crate::bench::Bench;
use crate::bench::wasm::{PACKAGE, Program};
use crate::env::cargo;
use crate::env::shell;

const PROGRAM: &str = "against";
/// The bench that is laid over needs crates that the commit's lock file knows, and none of the network.
const LOCK: &str = "--offline";

/// The built bench of a tree.
pub struct Side {
    /// The native program.
    pub native: PathBuf,
    /// The folder of its wasm.
    pub wasm: PathBuf,
    /// What it is told.
    pub asked: String,
    bytes: u64,
}

impl Side {
    /// Lays the tree out in a folder called `name` and builds its bench.
    pub fn build(
        bench: &Bench,
        trees: &Trees,
        name: &str,
        tree: &str,
        bands: Bands,
    ) -> Result<Side> {
        println!("\n== bench: building {name}, tree {tree}");
        let root = trees.lay_out(name, tree)?;
        let built = trees.folder.join("built").join(name);
        let native = built.join(PROGRAM);
        fs::create_dir_all(&built)?;
        fs::copy(compile(bench, trees, &root)?, &native)?;
        let program = Program {
            root: &root,
            target: trees.target(),
            folder: built,
            package: PACKAGE,
            binary: PROGRAM,
            form: "no-modules",
            lock: LOCK,
        };
        let wasm = program.build(&bench.tools)?;
        Ok(Side {
            native,
            bytes: fs::metadata(wasm.join("bench_bg.wasm"))?.len(),
            wasm,
            asked: bands.to_string(),
        })
    }

    /// Bytes of its wasm.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}

fn compile(bench: &Bench, trees: &Trees, root: &PathBuf) -> Result<PathBuf> {
    let mut cargo = bench.tools.command("cargo")?;
    cargo::plain(&mut cargo);
    cargo
        .current_dir(root)
        .env("CARGO_TARGET_DIR", trees.target());
    cargo.args(["build", "--release", LOCK, "--package", PACKAGE]);
    shell::stream(cargo.args(["--bin", PROGRAM]))
        .context("the bench of this tree does not compile on the model of that one")?;
    Ok(trees.target().join("release").join(PROGRAM))
}
