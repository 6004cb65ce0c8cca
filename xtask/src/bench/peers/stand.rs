//! The working folder of the peers: their input files and built programs, created when missing.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use super::python;
use crate::bench::Bench;
use crate::bench::wasm::Program;
use crate::env::metadata;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;

const PACKAGE: &str = "tandem-peer";

/// Everything that the peers' commands name.
pub struct Stand {
    /// Tandem, native.
    pub native: PathBuf,
    /// The folder of Tandem's wasm.
    pub wasm: PathBuf,
    /// What every peer is given.
    pub order: PathBuf,
    sources: PathBuf,
    python: PathBuf,
    tools: ToolEnv,
}

impl Stand {
    /// Builds Tandem for both targets, writes the order and installs the Python packages.
    pub fn prepare(bench: &Bench) -> Result<Self> {
        let place = bench.place;
        let sources = place.root.join("benches/peers");
        let target = metadata::read(place, &bench.tools, &["--no-deps"])?.target_directory;
        let target = target.into_std_path_buf();
        bench.cargo(&format!(
            "build --release --locked --package {PACKAGE} --bin {PACKAGE}"
        ))?;
        let stand = Self {
            native: target.join("release").join(PACKAGE),
            wasm: Program::new(bench, PACKAGE, "tandem-peer-wasm", "web").build(&bench.tools)?,
            order: bench.folder.join("order.json"),
            python: python::ensure(
                &bench.folder.join("python"),
                &sources.join("requirements.txt"),
            )?,
            tools: bench.tools.clone(),
            sources,
        };
        let order = shell::answer(Command::new(&stand.native).arg("order"))?;
        fs::write(&stand.order, order)?;
        Ok(stand)
    }

    /// A Python program among the sources, on one thread.
    pub fn python(&self, program: &str) -> Command {
        let mut command = Command::new(&self.python);
        for library in ["OMP", "OPENBLAS", "MKL"] {
            command.env(format!("{library}_NUM_THREADS"), "1");
        }
        command.arg(self.sources.join(program));
        command
    }

    /// A JavaScript program among the sources, under Node.
    pub fn node(&self, program: &str) -> Result<Command> {
        let mut command = self.tools.command("node")?;
        command.arg(self.sources.join("javascript").join(program));
        Ok(command)
    }
}
