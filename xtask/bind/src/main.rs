//! Writes the JavaScript that starts a linked WebAssembly program, and the program that goes with it.
//!
//! It does what the `wasm-bindgen` command does, for the options that the site uses. As a library the binder shares its
//! dependencies with the rest of the workspace, so that a first build takes a minute less than installing the command.

use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Parser, ValueEnum};
use wasm_bindgen_cli_support::Bindgen;

/// Binds a WebAssembly program for the browser.
#[derive(Parser)]
struct Args {
    /// The program as the linker wrote it.
    program: PathBuf,
    /// How the written script is loaded.
    #[arg(long, value_enum)]
    target: Target,
    /// How the names of the written files begin.
    #[arg(long)]
    out_name: String,
    /// The folder to write into.
    #[arg(long)]
    out_dir: PathBuf,
    /// Keeps what the linker exported, for pieces that are split off and loaded later.
    #[arg(long)]
    keep_lld_exports: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    /// A module.
    Web,
    /// A classic script, which workers can start everywhere.
    NoModules,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let mut bindgen = Bindgen::new();
    match args.target {
        Target::Web => bindgen.web(true)?,
        Target::NoModules => bindgen.no_modules(true)?,
    };
    bindgen
        .input_path(&args.program)
        .out_name(&args.out_name)
        .typescript(false)
        .keep_lld_exports(args.keep_lld_exports)
        // The command's own default; without it the script cannot find its program by itself.
        .omit_default_module_path(false)
        .generate(&args.out_dir)
        .with_context(|| format!("{} cannot be bound", args.program.display()))
}
