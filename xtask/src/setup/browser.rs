//! Chromium and chromedriver, for the end-to-end tests.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::env::place::{Place, on_path};
use crate::env::tool_env::ToolEnv;
use crate::setup::debian;
use crate::setup::tool::Tool;

/// The variable that names the browser to the end-to-end tests.
const CHROMIUM: &str = "TANDEM_CHROMIUM";
/// The variable that names its driver.
const DRIVER: &str = "TANDEM_CHROMEDRIVER";

/// A browser with its driver, of one version.
pub struct Browser;

impl Browser {
    /// The browser alone, where there is one.
    pub fn chromium() -> Option<PathBuf> {
        named(CHROMIUM, &["chromium", "chromium-browser", "google-chrome"])
    }
}

impl Tool for Browser {
    fn name(&self) -> String {
        "Chromium with chromedriver".to_owned()
    }

    fn find(&self, _: &Place, _: &ToolEnv) -> Result<Option<ToolEnv>> {
        let chromium = Browser::chromium();
        let driver = named(DRIVER, &["chromedriver"]);
        Ok(chromium.zip(driver).map(|(chromium, driver)| {
            ToolEnv::plain()
                .with(CHROMIUM, chromium)
                .with(DRIVER, driver)
        }))
    }

    fn install(&self, _: &Place, _: &ToolEnv) -> Result<()> {
        if !debian::may_install() {
            bail!(
                "it needs root rights on Debian (packages chromium and chromium-driver), or both programs on PATH, \
                 or their paths in {CHROMIUM} and {DRIVER}"
            );
        }
        debian::refresh();
        debian::install(&[
            "chromium",
            "chromium-driver",
            "fonts-dejavu-core",
            "fonts-liberation",
        ])
    }
}

/// A program that a variable names, or the first of its usual names on PATH.
pub fn named(variable: &str, programs: &[&str]) -> Option<PathBuf> {
    let by_hand = env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_file());
    by_hand.or_else(|| programs.iter().find_map(|program| on_path(program)))
}
