//! What the tests do with the page: open it, wait until it has settled, pull levers and read.

use anyhow::{Context, Result};
use fantoccini::Locator;
use serde_json::Value;

use tandem_harness::{Answer, Browser, SETTLED, Site};

/// The built site and a browser that looks at it.
pub struct Page {
    /// The site.
    pub site: Site,
    /// The browser.
    pub browser: Browser,
}

impl Page {
    /// The page at an address such as `#1p-startup`, settled.
    pub async fn open(rest: &str) -> Result<Self> {
        let page = Self::ready().await?;
        page.go(rest).await?;
        page.settle().await?;
        Ok(page)
    }

    /// A site and the browser of somebody who was there before, so that no tour lies over what a test looks at.
    pub async fn ready() -> Result<Self> {
        let page = Self::stranger().await?;
        // What is no page names no icon, so the browser asks for the usual one.
        page.site.answer("favicon.ico", Answer::Body(Vec::new()));
        page.go("robots.txt").await?;
        let known = "try { localStorage.setItem('tandem-visited', '1') } catch {}";
        page.browser.ask(known).await?;
        Ok(page)
    }

    /// A site and a browser that has not looked at it yet.
    pub async fn stranger() -> Result<Self> {
        let site = Site::built()?;
        let browser = Browser::start().await?;
        Ok(Self { site, browser })
    }

    /// Goes to an address of the site.
    pub async fn go(&self, rest: &str) -> Result<()> {
        self.browser.open(&self.site.url(rest)).await
    }

    /// Waits until the newest run is complete and shown, in all pictures.
    pub async fn settle(&self) -> Result<()> {
        self.answered().await?;
        let drawn = "return !document.querySelector('.figure--coming, .pictures > .part')";
        self.browser
            .wait_until("every picture is drawn", drawn)
            .await
    }

    /// Waits until the newest run is complete, whether or not the later parts of the page are here.
    pub async fn answered(&self) -> Result<()> {
        self.browser
            .wait_until("the simulation has settled", SETTLED)
            .await
    }

    /// Waits until what is not needed for the first answer is there.
    pub async fn visited(&self) -> Result<()> {
        self.settle().await?;
        self.browser.wait_for_element("#replay-line").await
    }

    /// Waits until so many milliseconds have passed on the page: for what is not to happen.
    pub async fn pass(&self, milliseconds: u32) -> Result<()> {
        let start = self.browser.ask("return performance.now()").await?;
        let passed = format!("return performance.now() - {start} > {milliseconds}");
        self.browser
            .wait_until("the time has passed", &passed)
            .await
    }

    /// Waits until an element shows some words.
    pub async fn wait_for_words(&self, selector: &str, words: &str) -> Result<()> {
        let script = format!(
            "return document.querySelector({})?.innerText.includes({})",
            Value::from(selector),
            Value::from(words)
        );
        self.browser
            .wait_until(&format!("\"{words}\" in {selector}"), &script)
            .await
    }

    /// Presses keys in an element; the codes of special keys are those of WebDriver.
    pub async fn press(&self, selector: &str, keys: &str) -> Result<()> {
        let element = self.browser.client.find(Locator::Css(selector)).await;
        let element = element.with_context(|| format!("there is no {selector}"))?;
        Ok(element.send_keys(keys).await?)
    }

    /// Clicks an element.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let element = self.browser.client.find(Locator::Css(selector)).await;
        let element = element.with_context(|| format!("there is no {selector}"))?;
        Ok(element.click().await?)
    }

    /// Types over what stands in a box.
    pub async fn retype(&self, selector: &str, text: &str) -> Result<()> {
        let select = format!("document.querySelector({}).select()", Value::from(selector));
        self.browser.ask(&select).await?;
        self.press(selector, text).await
    }

    /// The value of a form control.
    pub async fn value(&self, selector: &str) -> Result<String> {
        let script = format!(
            "return document.querySelector({}).value",
            Value::from(selector)
        );
        let value = self.browser.ask(&script).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a form control has a value.
    pub async fn wait_for_value(&self, selector: &str, value: &str) -> Result<()> {
        let (selector, value) = (Value::from(selector), Value::from(value));
        let script = format!("return document.querySelector({selector}).value === {value}");
        self.browser
            .wait_until(&format!("{value} in {selector}"), &script)
            .await
    }

    /// Opens a view under the answer, and waits for its pictures.
    pub async fn view(&self, name: &str) -> Result<()> {
        self.click(&format!("#tab-{name}")).await?;
        let drawn = "return !document.querySelector('.part[aria-busy]') && \
             [...document.querySelectorAll('figure.figure .plot__chart')].every(plot => plot.querySelector('svg'))";
        self.browser
            .wait_until("all pictures are drawn", drawn)
            .await
    }

    /// The answer in words.
    pub async fn answer(&self) -> Result<String> {
        self.browser.text("#answer-lead").await
    }

    /// The chart in a figure as it is drawn.
    pub async fn chart(&self, id: &str) -> Result<String> {
        let script = format!("return document.querySelector('#{id} svg').outerHTML");
        let chart = self.browser.ask(&script).await?;
        Ok(chart.as_str().unwrap_or_default().to_owned())
    }

    /// The exact values in a figure's table: a list of rows, each a list of cells, each a list of numbers.
    pub async fn table(&self, id: &str) -> Result<Value> {
        let toggle = format!("#{id} .figure__toggle[aria-expanded='false']");
        if self
            .browser
            .ask(&format!("return !!document.querySelector(\"{toggle}\")"))
            .await?
            == true
        {
            self.click(&toggle).await?;
        }
        self.browser.wait_for(&format!("#{id} table")).await?;
        let cells = format!(
            "return [...document.querySelectorAll('#{id} tbody tr')].map(row => \
             [...row.querySelectorAll('td')].map(cell => cell.dataset.values.split(' ').map(Number)))"
        );
        self.browser.ask(&cells).await
    }
}
