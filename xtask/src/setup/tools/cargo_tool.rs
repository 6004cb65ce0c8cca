//! Tools installed with `cargo install`: the test runner of wasm-bindgen, at the version of the locked library, and
//! geckodriver.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::env::place::{Place, remove};
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup::tool::Tool;

/// What runs WebAssembly tests.
pub const TEST_RUNNER: &str = "wasm-bindgen-test-runner";

/// The version of Firefox's driver.
const GECKODRIVER: &str = "0.37.1";

/// A crate whose programs are wanted.
pub struct CargoTool {
    krate: &'static str,
    program: &'static str,
    version: String,
}

impl CargoTool {
    /// What lets tests drive Firefox; it looks after several versions of the browser.
    pub fn geckodriver() -> CargoTool {
        CargoTool {
            krate: "geckodriver",
            program: "geckodriver",
            version: GECKODRIVER.to_owned(),
        }
    }

    /// What runs tests under Node; it must be of the library's version, which Cargo.lock names.
    pub fn wasm_test_runner(place: &Place) -> Result<CargoTool> {
        let lock =
            fs::read_to_string(place.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
        let version =
            locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
        Ok(CargoTool {
            krate: "wasm-bindgen-cli",
            program: TEST_RUNNER,
            version,
        })
    }

    fn folder(&self, place: &Place) -> PathBuf {
        place.tools.join(format!("{}-{}", self.krate, self.version))
    }
}

impl Tool for CargoTool {
    fn name(&self) -> String {
        format!("{} {}", self.krate, self.version)
    }

    fn find(&self, place: &Place, _: &ToolEnv) -> Result<Option<ToolEnv>> {
        let bin = self.folder(place).join("bin");
        Ok(bin
            .join(self.program)
            .is_file()
            .then(|| ToolEnv::folder(bin)))
    }

    /// Compiled for quick building rather than for speed: a third of the time, and nobody waits for these tools.
    fn install(&self, place: &Place, so_far: &ToolEnv) -> Result<()> {
        let staged = place.staging(self.krate)?;
        let target = place.staging(&format!("{}-target", self.krate))?;
        let mut cargo = so_far.command("cargo")?;
        cargo.args([
            "install",
            "--locked",
            &format!("{}@{}", self.krate, self.version),
        ]);
        cargo.arg("--root").arg(&staged).current_dir(&place.tools);
        cargo
            .env("CARGO_TARGET_DIR", &target)
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET");
        cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
        cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        shell::quietly(&mut cargo).context(
            "it is built from source and needs the Rust crate registry and a C compiler",
        )?;
        remove(&target)?;
        place.settle(&staged, &self.folder(place))
    }
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_read_for_the_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\nsource = \"x\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.126")
        );
        assert_eq!(locked_version(lock, "bindgen"), None);
    }
}
