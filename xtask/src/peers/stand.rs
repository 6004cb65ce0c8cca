//! Where the peers stand: what they are given and run with, built and brought as far as it is not there yet.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::python;
use crate::kit::Kit;
use crate::metadata::Metadata;
use crate::place::Place;
use crate::setup::Ready;
use crate::std_wasm::TARGET;
use crate::{shell, site};

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
    tools: Kit,
}

impl Stand {
    /// Builds Tandem for both targets, writes the order and brings the Python packages.
    pub fn prepare(place: &Place, ready: &Ready) -> Result<Self> {
        site::fetch(place, &ready.tools)?;
        let folder = place.root.join("target/peers");
        fs::create_dir_all(&folder)?;
        let sources = place.root.join("benches/peers");
        let target = Metadata::read(place, &ready.tools, &["--no-deps"])?.target_folder();
        build(place, &ready.tools, "--bin tandem-peer")?;
        build(
            place,
            &ready.wasm(),
            &format!("--bin wasm --target {TARGET}"),
        )?;
        let module = target.join(TARGET).join("release/wasm.wasm");
        let stand = Self {
            native: target.join("release/tandem-peer"),
            wasm: bind(&ready.tools, &module, &folder)?,
            order: folder.join("order.json"),
            python: python::ensure(&folder.join("python"), &sources.join("requirements.txt"))?,
            tools: ready.tools.clone(),
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

fn build(place: &Place, kit: &Kit, what: &str) -> Result<()> {
    let mut cargo = kit.command("cargo")?;
    site::plain(&mut cargo);
    let words = format!("build --release --locked --offline --package tandem-peer {what}");
    shell::quietly(cargo.current_dir(&place.root).args(words.split(' ')))
}

/// Makes a module that browsers and Node can start, optimised as the site's own are.
fn bind(tools: &Kit, module: &Path, folder: &Path) -> Result<PathBuf> {
    let wasm = folder.join("wasm");
    let mut bindgen = tools.command("wasm-bindgen")?;
    bindgen.args([
        "--target",
        "web",
        "--no-typescript",
        "--out-name",
        "wasm",
        "--out-dir",
    ]);
    shell::quietly(bindgen.arg(&wasm).arg(module))?;
    let bound = wasm.join("wasm_bg.wasm");
    let mut optimiser = tools.command("wasm-opt")?;
    shell::quietly(optimiser.arg("-O3").arg(&bound).arg("-o").arg(&bound))?;
    Ok(wasm)
}
