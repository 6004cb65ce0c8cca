//! Tools that come as npm packages; they run under Node and ship no foreign binaries.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::kit::Kit;
use crate::part::Part;
use crate::place::Place;
use crate::shell;

/// An npm package whose program is wanted.
pub struct NpmTool {
    package: &'static str,
    program: &'static str,
    version: &'static str,
}

impl NpmTool {
    /// The optimiser for release builds, of the version that `Trunk.toml` names too.
    pub fn wasm_opt() -> NpmTool {
        NpmTool {
            package: "binaryen",
            program: "wasm-opt",
            version: "129.0.0",
        }
    }

    /// What judges how a page loads, for benchmarks; the newest major version needs a newer Node than Debian's.
    pub fn lighthouse() -> NpmTool {
        NpmTool {
            package: "lighthouse",
            program: "lighthouse",
            version: "12.8.2",
        }
    }

    fn folder(&self, place: &Place) -> PathBuf {
        place
            .tools
            .join(format!("{}-{}", self.package, self.version))
    }
}

impl Part for NpmTool {
    fn name(&self) -> String {
        format!("{} (npm's {} {})", self.program, self.package, self.version)
    }

    fn find(&self, place: &Place, _: &Kit) -> Result<Option<Kit>> {
        let bin = self.folder(place).join("node_modules/.bin");
        Ok(bin.join(self.program).is_file().then(|| Kit::folder(bin)))
    }

    fn bring(&self, place: &Place, so_far: &Kit) -> Result<()> {
        let staged = place.staging(self.package)?;
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
        npm.arg(format!("{}@{}", self.package, self.version))
            .current_dir(&staged);
        shell::quietly(&mut npm).context("it needs npm and the npm registry")?;
        place.settle(&staged, &self.folder(place))
    }
}
