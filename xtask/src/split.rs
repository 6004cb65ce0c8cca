//! The page's WebAssembly split at its lazy components: what the first answer needs, and a piece for each part that is
//! loaded when it is first shown.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use wasm_split_cli_support::{Options, transform};

/// The page's own script.
const SCRIPT: &str = "app.js";
/// How a loader begins that stands beside that script.
const BESIDE: &str = "import { initSync } from \"./app.js\";";
/// How the pieces are made into functions in the splitter's words, which trust every host to know what WebAssembly is.
const TRUSTING: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// The same by `assets/boot.js`, which does not.
const CAREFUL: &str = "tandem.instantiate(src, imports)";

/// A program without its pieces.
pub struct Split {
    /// What is left of it, still to be bound.
    pub rest: PathBuf,
    /// The script that loads the pieces.
    loader: String,
}

/// Splits a linked program that kept its relocations; the pieces are written into a folder.
pub fn split(linked: &Path, folder: &Path) -> Result<Split> {
    let program = fs::read(linked).with_context(|| format!("there is no {}", linked.display()))?;
    let rest = linked.with_extension("rest.wasm");
    let itself = format!("./{SCRIPT}");
    let mut options = Options::new(&program);
    options.output_dir = folder;
    options.main_out_path = &rest;
    options.main_module = &itself;
    options.link_name = &itself;
    let split = transform(options).map_err(|error| anyhow!("{error:#}"))?;
    ensure!(
        !split.split_modules.is_empty(),
        "the page has no lazy component"
    );
    let loader = inner(&fs::read_to_string(folder.join(SCRIPT))?)?;
    Ok(Split { rest, loader })
}

impl Split {
    /// Puts the loader into the page's own script, so that the first answer takes no file more.
    pub fn join(&self, folder: &Path) -> Result<()> {
        let mut script = OpenOptions::new().append(true).open(folder.join(SCRIPT))?;
        Ok(script.write_all(self.loader.as_bytes())?)
    }
}

/// The loader as it stands inside of the page's script.
fn inner(loader: &str) -> Result<String> {
    let known = loader.contains(TRUSTING) && loader.starts_with(BESIDE);
    ensure!(
        known,
        "the splitter writes another loader; `xtask/src/split.rs` should know it"
    );
    Ok(loader.replace(BESIDE, "").replace(TRUSTING, CAREFUL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loader_moves_into_the_script_and_an_unknown_one_is_refused() {
        let loader = format!("{BESIDE}\nconst load = {TRUSTING};\n");
        assert_eq!(
            inner(&loader).unwrap(),
            format!("\nconst load = {CAREFUL};\n")
        );
        assert!(inner("const load = 1;").is_err());
    }
}
