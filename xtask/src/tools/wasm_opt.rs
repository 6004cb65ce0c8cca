//! wasm-opt, from the npm package of Binaryen; it runs under Node and ships no foreign binary.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::kit::Kit;
use crate::part::Part;
use crate::place::Place;
use crate::shell;

/// The version that `Trunk.toml` names too.
const VERSION: &str = "129.0.0";

/// The optimiser for release builds.
pub struct WasmOpt;

impl WasmOpt {
    fn folder(place: &Place) -> PathBuf {
        place.tools.join(format!("binaryen-{VERSION}"))
    }
}

impl Part for WasmOpt {
    fn name(&self) -> String {
        format!("wasm-opt (npm's binaryen {VERSION})")
    }

    fn find(&self, place: &Place, _: &Kit) -> Result<Option<Kit>> {
        let bin = WasmOpt::folder(place).join("node_modules/.bin");
        Ok(bin.join("wasm-opt").is_file().then(|| Kit::folder(bin)))
    }

    fn bring(&self, place: &Place, so_far: &Kit) -> Result<()> {
        let staged = place.staging("binaryen")?;
        let mut npm = so_far.command("npm")?;
        npm.args([
            "install",
            "--no-save",
            "--no-package-lock",
            "--no-audit",
            "--no-fund",
            "--prefix",
        ])
        .arg(&staged);
        npm.arg(format!("binaryen@{VERSION}")).current_dir(&staged);
        shell::quietly(&mut npm).context("it needs npm and the npm registry")?;
        place.settle(&staged, &WasmOpt::folder(place))
    }
}
