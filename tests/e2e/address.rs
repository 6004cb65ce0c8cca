//! The address holds the state, and a broken one is said.

use anyhow::Result;
use tandem_model::preset;

use super::page::Page;

#[tokio::test]
async fn a_reload_restores_the_state() -> Result<()> {
    let page = Page::open("").await?;
    page.retype("#programme-roles-number", "35").await?;
    page.wait_for_value("#programme-roles", "35").await?;
    page.settle().await?;
    let answer = page.answer().await?;
    page.browser
        .wait_until("the address follows", "return location.hash.length > 1")
        .await?;
    page.browser.client.refresh().await?;
    page.settle().await?;
    assert_eq!(page.value("#programme-roles-number").await?, "35");
    assert_eq!(page.answer().await?, answer);
    page.wait_for_words("#changes", "1 change from the start")
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_broken_link_is_said_and_the_default_shown() -> Result<()> {
    let page = Page::ready().await?;
    let broken = [
        "#1z-rubbish",
        "#%F0%9F",
        "#9z-fromthefuture",
        "#1p-nowhere",
        "#1p-default-99",
    ];
    for (visit, broken) in broken.into_iter().enumerate() {
        page.go(&format!("?visit={visit}{broken}")).await?;
        page.settle().await?;
        page.wait_for_words(
            "#notice",
            "This link cannot be read, so the default scenario is shown",
        )
        .await?;
        assert_eq!(page.value("#plan-weights-joint").await?, "45", "{broken}");
        assert_eq!(
            page.browser.ask("return location.hash").await?,
            broken,
            "the link is kept"
        );
    }
    Ok(())
}

#[tokio::test]
async fn the_link_can_be_copied_or_the_page_says_where_it_is() -> Result<()> {
    let page = Page::open("").await?;
    page.click("#copy").await?;
    page.wait_for_words("#notice", "link").await?;
    page.click("#notice button").await?;
    page.browser
        .wait_until(
            "the notice is closed",
            "return !document.querySelector('#notice')",
        )
        .await
}

/// The address of the starter scenario called `name`, as it comes with the page.
fn fragment(name: &str) -> Result<String> {
    let code = tandem_share::encode(&preset::scenario(name)?)?;
    assert!(code.starts_with("1p-"), "{code}");
    Ok(format!("#{code}"))
}

#[tokio::test]
async fn the_back_button_returns_to_the_scenario_before() -> Result<()> {
    let page = Page::open(&fragment("default")?).await?;
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
            &format!("return location.hash === '{}'", fragment("startup")?),
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

#[tokio::test]
async fn a_strangers_scenario_without_anything_to_set_is_shown_as_text() -> Result<()> {
    let mut form = preset::scenario("startup")?;
    form.name = "<img src=x onerror=\"document.title='broken'\">".to_owned();
    form.programmes.clear();
    form.plans.truncate(1);
    form.options.truncate(1);
    form.options[0].plan = form.plans[0].name.clone();
    form.options[0].programme = None;
    form.options[0].name = "<b>Same</b>".to_owned();
    let page = Page::open(&format!("#{}", tandem_share::encode(&form)?)).await?;
    assert!(
        page.answer()
            .await?
            .contains("<b>Same</b>, comes to about $0 net")
    );
    let levers = page.browser.text(".levers").await?;
    assert!(
        levers.contains("No option of this scenario has a plan of its own to set."),
        "{levers}"
    );
    assert!(
        levers.contains("No option of this scenario has a programme to set."),
        "{levers}"
    );
    assert_eq!(page.value("#scenario").await?, "");
    assert_ne!(page.browser.ask("return document.title").await?, "broken");
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    Ok(())
}
