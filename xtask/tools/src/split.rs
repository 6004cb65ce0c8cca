//! WebAssembly split into what the first answer needs and what is loaded later: a piece for each part of the page, when it
//! is first shown, and one for what the worker does after the first answer.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use wasm_split_cli_support::{Options, transform};

/// The page's own script.
const SCRIPT: &str = "app.js";
/// The worker's second file, as `assets/boot.js` asks for it.
const SECOND_FILE: &str = "worker_analysis.wasm";
/// How a loader begins that stands beside that script.
const BESIDE: &str = "import { initSync } from \"./app.js\";";
/// How the loading of a piece begins and ends in the splitter's words, which trust every host to know what WebAssembly is;
/// its name stands between.
const TRUSTING: [&str; 2] = [
    "{\n    const src = fetch(new URL(\"./",
    "\", import.meta.url));\n    src.catch(() => {});\n    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n}",
];
/// The same by `assets/boot.js`, which does not.
const CAREFUL: [&str; 2] = ["tandem.piece(\"", "\")"];

/// Splits a linked program that kept its relocations. The pieces are written into a folder; what is left of the program
/// (`.rest.wasm`, still to be bound) and the loader of the pieces (`.loader.js`, to be appended to the page's own script,
/// so that the first answer takes no file more) stand beside the program.
pub fn split(linked: &Path, folder: &Path) -> Result<()> {
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
    Ok(fs::write(linked.with_extension("loader.js"), loader)?)
}

/// Splits the worker's linked program, which kept its relocations, in two. The second file is written into a folder, and
/// what is left (`.rest.wasm`, still to be bound) beside the program. The page hands the second file over, so no loader is
/// wanted.
pub fn split_worker(linked: &Path, folder: &Path) -> Result<()> {
    let program = fs::read(linked).with_context(|| format!("there is no {}", linked.display()))?;
    let pieces = linked.with_extension("pieces");
    let rest = linked.with_extension("rest.wasm");
    let mut options = Options::new(&program);
    options.output_dir = &pieces;
    options.main_out_path = &rest;
    let split = transform(options).map_err(|error| anyhow!("{error:#}"))?;
    let [second] = &split.split_modules[..] else {
        let count = split.split_modules.len();
        bail!("the worker is split into {count} pieces and a rest; its script links one");
    };
    fs::copy(second, folder.join(SECOND_FILE))?;
    Ok(fs::remove_dir_all(pieces)?)
}

/// The loader as it stands inside of the page's script.
fn inner(loader: &str) -> Result<String> {
    let [begin, end] = TRUSTING.map(|words| loader.matches(words).count());
    let known = begin > 0 && begin == end && loader.starts_with(BESIDE);
    ensure!(
        known,
        "the splitter writes another loader; `xtask/tools/src/split.rs` should know it"
    );
    let both = TRUSTING.iter().zip(CAREFUL);
    let loader = loader.replace(BESIDE, "");
    Ok(both.fold(loader, |loader, (old, new)| loader.replace(old, new)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loader_moves_into_the_script_and_an_unknown_one_is_refused() {
        let [begin, end] = TRUSTING;
        let loader = format!("{BESIDE}\nconst load = () => {begin}split_a.wasm{end};\n");
        assert_eq!(
            inner(&loader).unwrap(),
            "\nconst load = () => tandem.piece(\"split_a.wasm\");\n"
        );
        assert!(inner("const load = 1;").is_err());
    }
}
