//! Which browser the tests drive, and how it is started.

use std::env;
use std::path::Path;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use super::firefox;

/// Names the browser to drive; without it Chromium.
const BROWSER: &str = "TANDEM_BROWSER";
/// Without these Chromium wants a user namespace, a graphics card, a first-run dialogue and the network.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// A browser that the tests know how to drive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium with chromedriver.
    Chromium,
    /// Firefox with geckodriver.
    Firefox,
}

impl Engine {
    /// The one that is asked for.
    pub fn wanted() -> Result<Self> {
        match env::var(BROWSER).as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok(other) => bail!("{BROWSER} is chromium or firefox, not {other}"),
        }
    }

    /// How it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
        }
    }

    /// The variable that names its driver, the driver's usual name, and what it is told.
    pub fn driver(self) -> (&'static str, &'static str, &'static [&'static str]) {
        match self {
            Self::Chromium => ("TANDEM_CHROMEDRIVER", "chromedriver", &["--port=0"]),
            Self::Firefox => (
                "TANDEM_GECKODRIVER",
                "geckodriver",
                &["--port=0", "--allow-system-access"],
            ),
        }
    }

    /// What is asked of a session with an empty folder for the profile.
    pub fn capabilities(self, profile: &Path) -> Value {
        match self {
            Self::Chromium => chromium(profile),
            Self::Firefox => firefox::capabilities(profile),
        }
    }
}

fn chromium(profile: &Path) -> Value {
    let profile = format!("--user-data-dir={}", profile.display());
    let flags: Vec<_> = FLAGS.into_iter().chain([profile.as_str()]).collect();
    let mut options = json!({ "args": flags });
    if let Ok(program) = env::var("TANDEM_CHROMIUM") {
        options["binary"] = json!(program);
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } })
}
