//! Firefox and geckodriver, for the end-to-end tests of `test --full`. Where they cannot be installed, the step is skipped
//! with a message.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::env::cargo;
use crate::env::place::Place;
use crate::env::shell;
use crate::env::tool_env::ToolEnv;
use crate::setup;
use crate::setup::browser::named;
use crate::setup::debian;
use crate::setup::tools::CargoTool;

/// The variable that names the browser to the end-to-end tests.
const FIREFOX: &str = "TANDEM_FIREFOX";
/// Which end-to-end tests Firefox passes too: the page as a whole, its levers, and who uses it without a mouse or with
/// other eyes. What the others look at is no business of a browser.
const TESTS: [&str; 5] = ["access::", "levers::", "loading::", "look::", "views::"];

/// What it cannot be asked: driven like this it holds itself for a window in the background, and shows no focus.
const SKIPPED: &str = "access::everything_is_done_with_the_keyboard_alone";

/// Runs the tests where Firefox is or can be installed.
pub fn check(place: &Place, tools: &ToolEnv) -> Result<()> {
    let tool_env = match install(place, tools) {
        Ok(tool_env) => tool_env.with("TANDEM_BROWSER", "firefox"),
        Err(why) => {
            println!("   Firefox is left out: {why:#}");
            return Ok(());
        }
    };
    let mut cargo = tools.and(&tool_env).command("cargo")?;
    cargo::plain(&mut cargo);
    cargo.current_dir(&place.root).args([
        "test",
        "--package",
        "tandem",
        "--test",
        "e2e",
        "--features",
        "e2e",
        "--locked",
        "--",
        "--test-threads=1",
    ]);
    cargo.args(TESTS).args(["--skip", SKIPPED]);
    println!("   {}", shell::typed(&cargo));
    shell::stream(&mut cargo)
}

/// Finds both programs, or installs what is missing.
fn install(place: &Place, tools: &ToolEnv) -> Result<ToolEnv> {
    if firefox().is_none() && debian::may_install() {
        println!("   Firefox is missing; bringing it");
        debian::refresh();
        debian::install(&["firefox-esr"])?;
    }
    let firefox = firefox().with_context(|| {
        format!("it needs root rights on Debian (package firefox-esr), or firefox on PATH, or its path in {FIREFOX}")
    })?;
    let driver = setup::ensure(&CargoTool::geckodriver(), place, tools)?;
    Ok(driver.with(FIREFOX, firefox))
}

fn firefox() -> Option<PathBuf> {
    named(FIREFOX, &["firefox-esr", "firefox"])
}
