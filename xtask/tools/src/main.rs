//! What only release builds and benchmarks need of xtask: splitting page and worker, ordering their functions, compressing
//! the site, drawing curves. They stand apart, because their dependencies take longer to compile than all the rest of xtask.

mod compress;
mod curves;
mod reorder;
mod split;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    tool: Tool,
}

#[derive(Subcommand)]
enum Tool {
    /// Splits the page's linked program at its lazy components. Beside the program are written what is left of it
    /// (`.rest.wasm`) and the script that loads the pieces (`.loader.js`).
    Split {
        /// The program, linked with `--emit-relocs`.
        linked: PathBuf,
        /// The folder for the pieces.
        folder: PathBuf,
    },
    /// Splits the worker's linked program in two: the second file, and beside the program what is left of it
    /// (`.rest.wasm`).
    SplitWorker {
        /// The program, linked with `--emit-relocs`.
        linked: PathBuf,
        /// The folder for the second file.
        folder: PathBuf,
    },
    /// Writes a program anew with its functions in the order in which it compresses best.
    Reorder {
        /// The program, optimised.
        program: PathBuf,
    },
    /// Writes a compressed copy beside each file of a folder that gains from it.
    Compress {
        /// The folder of the site.
        folder: PathBuf,
    },
    /// Draws curves of growth as an SVG file.
    Curves {
        /// A list of curves, each with a name and its points, as JSON.
        curves: PathBuf,
        /// The file to write.
        picture: PathBuf,
    },
}

fn main() -> Result<()> {
    match Args::parse().tool {
        Tool::Split { linked, folder } => split::split(&linked, &folder),
        Tool::SplitWorker { linked, folder } => split::split_worker(&linked, &folder),
        Tool::Reorder { program } => reorder::reorder(&program),
        Tool::Compress { folder } => compress::folder(&folder),
        Tool::Curves { curves, picture } => curves::write(&curves, &picture),
    }
}
