//! What the page looks like at the sizes and in the schemes it is made for.

use anyhow::Result;

use super::page::Page;
use tandem_harness::Scheme;

const OVERFLOW: &str =
    "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

#[tokio::test]
async fn the_page_loads_and_the_worker_answers_without_a_complaint() -> Result<()> {
    let page = Page::open("").await?;
    let answer = page.answer().await?;
    assert!(
        answer.contains("simulated futures") && answer.contains('$'),
        "{answer}"
    );
    assert_eq!(
        page.browser.text("#futures").await?,
        "320 simulated futures"
    );
    // What flips the answer is found after it.
    let drawn = "return [...document.querySelectorAll('figure.figure')].every(\
         figure => figure.querySelector('svg'))";
    page.browser.wait_until("every picture", drawn).await?;
    assert_eq!(
        page.browser
            .ask("return !!document.querySelector('#fallback')")
            .await?,
        false
    );
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    page.browser.screenshot("page-light").await
}

#[tokio::test]
async fn answer_tabs_and_four_pictures_fit_a_small_projector() -> Result<()> {
    let page = Page::open("").await?;
    let lowest = "return Math.max(...['.answer', '.tabs', '#options', '#cash', '#lanes', '#bonus'].map(\
         part => document.querySelector(part).getBoundingClientRect().bottom))";
    let lowest = page.browser.ask(lowest).await?;
    assert!(
        lowest.as_f64().is_some_and(|bottom| bottom <= 720.0),
        "{lowest}"
    );
    assert_eq!(page.browser.ask(OVERFLOW).await?, 0);
    Ok(())
}

#[tokio::test]
async fn charts_follow_the_scheme_without_a_new_run() -> Result<()> {
    let page = Page::open("").await?;
    assert!(page.chart("cash").await?.contains("#0072B2"));
    page.browser.prefer_scheme(Scheme::Dark).await?;
    let dark = "return document.querySelector('#cash svg').outerHTML.includes('#56B4E9')";
    page.browser
        .wait_until("the chart is drawn for the dark", dark)
        .await?;
    page.browser.screenshot("page-dark").await
}

#[tokio::test]
async fn phones_and_strong_zoom_need_no_sideways_scrolling() -> Result<()> {
    let page = Page::ready().await?;
    page.browser.resize(390, 844).await?;
    page.go("").await?;
    page.settle().await?;
    assert_eq!(page.browser.ask(OVERFLOW).await?, 0);
    page.browser.screenshot("page-phone").await?;
    page.browser.resize(320, 640).await?;
    for group in ["details.group", "#options .figure__toggle"] {
        page.browser
            .ask(&format!("document.querySelector('{group}').click()"))
            .await?;
    }
    page.browser
        .ask("document.querySelectorAll('details').forEach(group => group.open = true)")
        .await?;
    page.browser.wait_for_element("#run-seed").await?;
    assert_eq!(page.browser.ask(OVERFLOW).await?, 0);
    page.browser.screenshot("page-narrow").await
}

#[tokio::test]
async fn nothing_jumps_while_the_answer_changes() -> Result<()> {
    let page = Page::open("").await?;
    let top = "return document.querySelector('#options').getBoundingClientRect().top";
    let before = page.browser.ask(top).await?;
    page.press("#plan-weights-joint", "\u{e012}\u{e012}")
        .await?;
    page.settle().await?;
    assert_eq!(page.browser.ask(top).await?, before);
    Ok(())
}
