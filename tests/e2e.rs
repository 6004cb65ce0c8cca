//! The built site in a real browser. `cargo xtask test` builds the site and brings the browser first.

mod browser;

use anyhow::Result;
use browser::{Browser, Scheme, Site};

#[tokio::test]
async fn the_page_loads_without_a_complaint() -> Result<()> {
    let site = Site::built()?;
    let browser = Browser::start().await?;
    open(&browser, &site).await?;
    assert_eq!(browser.errors().await?, Vec::<String>::new());
    browser.screenshot("page").await
}

#[tokio::test]
async fn a_dark_phone_gets_the_page_too() -> Result<()> {
    let site = Site::built()?;
    let browser = Browser::start().await?;
    browser.resize(390, 844).await?;
    browser.prefer(Scheme::Dark).await?;
    open(&browser, &site).await?;
    let overflow = browser
        .ask("return document.documentElement.scrollWidth - innerWidth")
        .await?;
    assert_eq!(overflow, 0, "the page is wider than the phone");
    browser.screenshot("page-phone-dark").await
}

async fn open(browser: &Browser, site: &Site) -> Result<()> {
    browser.open(&site.url("")).await?;
    browser.wait_for("body").await?;
    browser
        .wait_until(
            "the app has replaced the fallback",
            "return !document.querySelector('#fallback')",
        )
        .await
}
