//! The address holds the state, and a broken one is said.

use anyhow::Result;

use super::page::Page;

#[tokio::test]
async fn a_reload_restores_the_state() -> Result<()> {
    let page = Page::open("").await?;
    page.retype("#Roles-number", "35").await?;
    page.wait_for_value("#Roles", "35").await?;
    page.settle().await?;
    let answer = page.answer().await?;
    page.browser
        .wait_until("the address follows", "return location.hash.length > 1")
        .await?;
    page.browser.client.refresh().await?;
    page.settle().await?;
    assert_eq!(page.value("#Roles-number").await?, "35");
    assert_eq!(page.answer().await?, answer);
    assert_eq!(
        page.browser.text("#changes summary").await?,
        "1 change from the start"
    );
    Ok(())
}

#[tokio::test]
async fn a_broken_link_is_said_and_the_default_shown() -> Result<()> {
    for broken in ["#1z-rubbish", "#%F0%9F", "#9z-fromthefuture", "#1p-nowhere"] {
        let page = Page::open(broken).await?;
        page.wait_for_words(
            "#notice",
            "This link cannot be read, so the default scenario is shown",
        )
        .await?;
        assert_eq!(page.value("#JointShare").await?, "45", "{broken}");
        assert_eq!(
            page.browser.ask("return location.hash").await?,
            broken,
            "the link is kept"
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_back_button_returns_to_the_scenario_before() -> Result<()> {
    let page = Page::open("#1p-default").await?;
    let answer = page.answer().await?;
    let scenario = page
        .browser
        .client
        .find(fantoccini::Locator::Css("#scenario"))
        .await?;
    scenario.select_by_label("Start-up of 20").await?;
    page.browser
        .wait_until(
            "the address follows",
            "return location.hash === '#1p-startup'",
        )
        .await?;
    page.settle().await?;
    page.browser.client.back().await?;
    page.browser
        .wait_until(
            "the scenario is back",
            "return document.querySelector('#scenario').value === 'Mid-size brand'",
        )
        .await?;
    page.settle().await?;
    assert_eq!(page.answer().await?, answer);
    Ok(())
}
