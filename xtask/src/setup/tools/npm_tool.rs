//! Tools installed from npm at a fixed version: wasm-opt, terser, Lighthouse, axe-core. None brings native binaries.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::tool::Tool;

/// An npm package of which something is wanted.
pub struct NpmTool {
    package: &'static str,
    version: &'static str,
    wanted: Wanted,
}

/// What is wanted of a package.
enum Wanted {
    /// A program, to be found on PATH.
    Program(&'static str),
    /// A file, to be found by a variable.
    File {
        path: &'static str,
        variable: &'static str,
    },
}

impl NpmTool {
    /// The optimiser for release builds.
    pub fn wasm_opt() -> NpmTool {
        NpmTool {
            package: "binaryen",
            version: "129.0.0",
            wanted: Wanted::Program("wasm-opt"),
        }
    }

    /// What makes scripts short.
    pub fn terser() -> NpmTool {
        NpmTool {
            package: "terser",
            version: "5.44.0",
            wanted: Wanted::Program("terser"),
        }
    }

    /// What judges how a page loads, for benchmarks; the newest major version needs a newer Node than Debian's.
    pub fn lighthouse() -> NpmTool {
        NpmTool {
            package: "lighthouse",
            version: "12.8.2",
            wanted: Wanted::Program("lighthouse"),
        }
    }

    /// What judges how accessible a page is, for the end-to-end tests, which run it in the page.
    pub fn axe() -> NpmTool {
        NpmTool {
            package: "axe-core",
            version: "4.14.0",
            wanted: Wanted::File {
                path: "axe.min.js",
                variable: "TANDEM_AXE",
            },
        }
    }

    fn folder(&self, place: &Place) -> PathBuf {
        place
            .tools
            .join(format!("{}-{}", self.package, self.version))
    }
}

impl Tool for NpmTool {
    fn name(&self) -> String {
        let (Wanted::Program(wanted) | Wanted::File { path: wanted, .. }) = self.wanted;
        format!("{wanted} (npm's {} {})", self.package, self.version)
    }

    fn find(&self, place: &Place, _: &ToolEnv) -> Result<Option<ToolEnv>> {
        let modules = self.folder(place).join("node_modules");
        Ok(match self.wanted {
            Wanted::Program(program) => {
                let bin = modules.join(".bin");
                bin.join(program).is_file().then(|| ToolEnv::folder(bin))
            }
            Wanted::File { path, variable } => {
                let file = modules.join(self.package).join(path);
                file.is_file()
                    .then(|| ToolEnv::plain().with(variable, file))
            }
        })
    }

    fn install(&self, place: &Place, so_far: &ToolEnv) -> Result<()> {
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
