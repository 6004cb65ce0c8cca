//! A headless Chromium with a fresh profile, and the few things a test does with it.

use std::env;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::command::Extra;
use super::driver::Driver;

/// How long a state may take to come before the test fails.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often the page is asked whether the state is there.
const PULSE: Duration = Duration::from_millis(40);
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

/// Categories of events that say when a frame begins and how long each task takes.
const TRACED: &str =
    "disabled-by-default-devtools.timeline,disabled-by-default-devtools.timeline.frame";

/// True once all futures of the form in force are simulated and shown.
pub const SETTLED: &str = "return document.querySelector('.page')?.dataset.state === 'settled'";

/// Makes the visitor one who was here before, so that no tour lies over what a test looks at.
const KNOWN: &str = "try { localStorage.setItem('tandem-visited', '1') } catch {}";
/// Makes the browser refuse to keep anything.
const REFUSING: &str = "Object.defineProperty(window, 'localStorage', \
    { get() { throw new DOMException('refused', 'SecurityError') } })";

/// What the visitor's system prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A browser with one page; dropping it ends the browser.
pub struct Browser {
    /// For what this type has no verb for.
    pub client: Client,
    /// The name of the script that makes the visitor a known one.
    known: String,
    _driver: Driver,
}

impl Browser {
    /// Starts a browser whose page is 1280 by 720 pixels large.
    pub async fn start() -> Result<Browser> {
        let driver = Driver::start()?;
        let wanted = capabilities(driver.profile());
        Browser::with(driver, wanted).await
    }

    /// The same, with a trace of what the page's main thread does in the log called `performance`.
    pub async fn traced() -> Result<Browser> {
        let driver = Driver::start()?;
        let mut wanted = capabilities(driver.profile());
        wanted["goog:loggingPrefs"]["performance"] = json!("ALL");
        wanted["goog:chromeOptions"]["perfLoggingPrefs"] = json!({
            "enableNetwork": false,
            "enablePage": false,
            "traceCategories": TRACED,
        });
        Browser::with(driver, wanted).await
    }

    async fn with(mut driver: Driver, wanted: Value) -> Result<Browser> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let Value::Object(wanted) = wanted else {
            bail!("capabilities are an object")
        };
        let client = builder
            .capabilities(wanted)
            .connect(&driver.address())
            .await
            .context("Chromium does not start")?;
        driver.owns(client.session_id().await?);
        let mut browser = Browser {
            client,
            known: String::new(),
            _driver: driver,
        };
        browser.resize(1280, 720).await?;
        browser.known = browser.before_each_page(KNOWN).await?;
        Ok(browser)
    }

    /// From now on runs a script before every page; returns the name by which that ends.
    async fn before_each_page(&self, script: &str) -> Result<String> {
        let source = json!({ "source": script });
        let method = "Page.addScriptToEvaluateOnNewDocument";
        let name = self.devtools(method, &source).await?;
        Ok(name["identifier"].as_str().unwrap_or_default().to_owned())
    }

    /// From now on the visitor is one who was never here before.
    pub async fn as_stranger(&self) -> Result<()> {
        let known = json!({ "identifier": self.known });
        let method = "Page.removeScriptToEvaluateOnNewDocument";
        self.devtools(method, &known).await?;
        Ok(())
    }

    /// From now on the browser refuses to keep anything, as it does in sandboxed frames.
    pub async fn without_storage(&self) -> Result<()> {
        self.before_each_page(REFUSING).await?;
        Ok(())
    }

    /// The visitor's system asks that nothing move by itself.
    pub async fn without_motion(&self) -> Result<()> {
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let media = json!({ "features": [still] });
        self.devtools("Emulation.setEmulatedMedia", &media).await?;
        Ok(())
    }

    /// Gives the page a size, also one that is smaller than a window can be.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &size)
            .await?;
        Ok(())
    }

    /// Sets what the visitor's system prefers.
    pub async fn prefer(&self, scheme: Scheme) -> Result<()> {
        let value = if scheme == Scheme::Dark {
            "dark"
        } else {
            "light"
        };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        self.devtools("Emulation.setEmulatedMedia", &media).await?;
        Ok(())
    }

    /// Goes to an address; the page has loaded, but may still be starting.
    pub async fn open(&self, url: &str) -> Result<()> {
        self.client
            .goto(url)
            .await
            .with_context(|| format!("cannot open {url}"))
    }

    /// What a script returns.
    pub async fn ask(&self, script: &str) -> Result<Value> {
        self.client
            .execute(script, Vec::new())
            .await
            .with_context(|| format!("the page cannot run: {script}"))
    }

    /// The visible text of the first element that a selector finds; nothing if there is none.
    pub async fn text(&self, selector: &str) -> Result<String> {
        let script = "return document.querySelector(arguments[0])?.innerText ?? ''";
        let text = self.client.execute(script, vec![json!(selector)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a script returns something true; `state` names what is waited for.
    pub async fn wait_until(&self, state: &str, script: &str) -> Result<()> {
        let start = Instant::now();
        while !is_true(&self.ask(script).await?) {
            if start.elapsed() > PATIENCE {
                bail!(
                    "after {} s not yet: {state}\n{}",
                    PATIENCE.as_secs(),
                    self.describe().await
                );
            }
            tokio::time::sleep(PULSE).await;
        }
        Ok(())
    }

    /// Waits until a selector finds an element that shows some text.
    pub async fn wait_for(&self, selector: &str) -> Result<()> {
        let found = format!(
            "return !!document.querySelector({})?.innerText",
            json!(selector)
        );
        self.wait_until(&format!("text in {selector}"), &found)
            .await
    }

    /// Waits until a selector finds an element.
    pub async fn wait_for_element(&self, selector: &str) -> Result<()> {
        let found = format!("return !!document.querySelector({})", json!(selector));
        self.wait_until(selector, &found).await
    }

    /// What one of the driver's logs says since the last time it was asked.
    pub async fn log(&self, name: &'static str) -> Result<Value> {
        Ok(self.client.issue_cmd(Extra::log(name)).await?)
    }

    /// What the console called an error since the last time it was asked.
    pub async fn errors(&self) -> Result<Vec<String>> {
        let log = self.log("browser").await?;
        let severe = log
            .as_array()
            .into_iter()
            .flatten()
            .filter(|entry| entry["level"] == "SEVERE");
        Ok(severe
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect())
    }

    /// Takes a picture into `target/screenshots/`.
    pub async fn screenshot(&self, name: &str) -> Result<()> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join(format!("{name}.png")),
            self.client.screenshot().await?,
        )?;
        Ok(())
    }

    /// Sends a command of the browser's own protocol for developer tools.
    pub async fn devtools(&self, method: &str, parameters: &Value) -> Result<Value> {
        let command = Extra::devtools(method, parameters);
        let answer = self.client.issue_cmd(command).await;
        answer.with_context(|| format!("Chromium refuses {method}"))
    }

    /// The page as far as it got, for a test that waits in vain.
    async fn describe(&self) -> String {
        let text = self.text("body").await.unwrap_or_default();
        let errors = self.errors().await.unwrap_or_default().join("\n");
        format!("the page shows:\n{text}\nthe console says:\n{errors}")
    }
}

fn capabilities(profile: &Path) -> Value {
    let profile = format!("--user-data-dir={}", profile.display());
    let flags: Vec<_> = FLAGS.into_iter().chain([profile.as_str()]).collect();
    let mut options = json!({ "args": flags });
    if let Ok(program) = env::var("TANDEM_CHROMIUM") {
        options["binary"] = json!(program);
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } })
}

fn is_true(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value != 0 && value != ""
}
