//! A headless browser with a fresh profile, and the few things a test does with it.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::command::Extra;
use super::driver::Driver;
use super::engine::Engine;
use super::firefox;
use super::preferences::{MediaPreference, Scheme};

/// How long a state may take to come before the test fails.
const TIMEOUT: Duration = Duration::from_secs(30);
/// How often the page is asked whether the state is there.
const PULSE: Duration = Duration::from_millis(40);
/// Categories of events that say when a frame begins and how long each task takes.
const TRACED: &str =
    "disabled-by-default-devtools.timeline,disabled-by-default-devtools.timeline.frame";

/// How high the page would be if nothing in it had to scroll.
const HEIGHT: &str = "
    const columns = [...document.querySelectorAll('.levers, .main')];
    const hidden = Math.max(0, ...columns.map(it => it.scrollHeight - it.clientHeight));
    return document.documentElement.scrollHeight + hidden;";
/// The tallest picture that is taken.
const TALLEST: u32 = 8000;

/// True once all futures of the form in force are simulated and shown.
pub const SETTLED: &str = "return document.querySelector('.page')?.dataset.state === 'settled'";

/// Makes the browser refuse to keep anything.
const REFUSING: &str = "Object.defineProperty(window, 'localStorage', \
    { get() { throw new DOMException('refused', 'SecurityError') } })";

/// A browser with one page; dropping it ends the browser.
pub struct Browser {
    /// For what this type has no verb for.
    pub client: Client,
    engine: Engine,
    _driver: Driver,
}

impl Browser {
    /// Starts a browser whose page is 1280 by 720 pixels large.
    pub async fn start() -> Result<Browser> {
        let engine = Engine::wanted()?;
        let driver = Driver::start(engine)?;
        let wanted = engine.capabilities(driver.profile());
        Browser::with(driver, engine, wanted).await
    }

    /// The same, with a trace of what the page's main thread does in the log called `performance`.
    pub async fn traced() -> Result<Browser> {
        let engine = Engine::Chromium;
        let driver = Driver::start(engine)?;
        let mut wanted = engine.capabilities(driver.profile());
        wanted["goog:loggingPrefs"]["performance"] = json!("ALL");
        wanted["goog:chromeOptions"]["perfLoggingPrefs"] = json!({
            "enableNetwork": false,
            "enablePage": false,
            "traceCategories": TRACED,
        });
        Browser::with(driver, engine, wanted).await
    }

    async fn with(mut driver: Driver, engine: Engine, wanted: Value) -> Result<Browser> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let Value::Object(wanted) = wanted else {
            bail!("capabilities are an object")
        };
        let client = builder
            .capabilities(wanted)
            .connect(&driver.address())
            .await
            .with_context(|| format!("{} does not start", engine.name()))?;
        driver.owns(client.session_id().await?);
        let browser = Browser {
            client,
            engine,
            _driver: driver,
        };
        browser.resize(1280, 720).await?;
        Ok(browser)
    }

    /// From now on the browser refuses to keep anything, as it does in sandboxed frames. Chromium alone can be told so.
    pub async fn without_storage(&self) -> Result<()> {
        let source = json!({ "source": REFUSING });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &source)
            .await?;
        Ok(())
    }

    /// Gives the page a size, also one that is smaller than a window can be.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.devtools("Emulation.setDeviceMetricsOverride", &size)
                    .await?;
            }
            Engine::Firefox => {
                self.client
                    .set_window_size(width.max(1400), height.max(900) + 200)
                    .await?;
                self.chrome(&firefox::resize(width, height)).await?;
            }
        }
        let there = format!("return innerWidth === {width} && innerHeight === {height}");
        self.wait_until("the page has its size", &there).await
    }

    /// Sets which colours the visitor's system prefers.
    pub async fn prefer_scheme(&self, scheme: Scheme) -> Result<()> {
        self.emulate(
            "prefers-color-scheme",
            scheme.name(),
            &firefox::prefer(scheme),
        )
        .await
    }

    /// Sets what the visitor's system asks of every page.
    pub async fn prefer_media(&self, preference: MediaPreference) -> Result<()> {
        let (feature, value) = preference.media();
        self.emulate(feature, value, firefox::preference(preference))
            .await
    }

    /// Sets a feature that style sheets ask for; Firefox has no command for it but a script of its own.
    async fn emulate(&self, feature: &str, value: &str, script: &str) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                let media = json!({ "features": [{ "name": feature, "value": value }] });
                self.devtools("Emulation.setEmulatedMedia", &media).await?;
            }
            Engine::Firefox => {
                self.chrome(script).await?;
            }
        }
        Ok(())
    }

    /// Runs a script in Firefox itself instead of the page.
    async fn chrome(&self, script: &str) -> Result<Value> {
        self.client.issue_cmd(Extra::context("chrome")).await?;
        let answer = self.ask(script).await;
        self.client.issue_cmd(Extra::context("content")).await?;
        answer
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
            if start.elapsed() > TIMEOUT {
                bail!(
                    "after {} s not yet: {state}\n{}",
                    TIMEOUT.as_secs(),
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
        let log = match self.engine {
            Engine::Chromium => self.log("browser").await?,
            Engine::Firefox => self.chrome(firefox::ERRORS).await?,
        };
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
        let folder = crate::root().join("target/screenshots");
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join(format!("{name}.png")),
            self.client.screenshot().await?,
        )?;
        Ok(())
    }

    /// Takes a picture of the page down to its end, or as far as columns of their own can be stretched.
    pub async fn whole_screenshot(&self, name: &str, (width, height): (u32, u32)) -> Result<()> {
        let wanted = self.ask(HEIGHT).await?;
        let whole = wanted
            .as_u64()
            .and_then(|height| u32::try_from(height).ok());
        self.resize(width, whole.unwrap_or(height).clamp(height, TALLEST))
            .await?;
        self.screenshot(name).await?;
        self.resize(width, height).await
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

fn is_true(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false)) && value != 0 && value != ""
}
