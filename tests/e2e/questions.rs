//! The first five questions of a leader, answered by somebody who sees the page for the first time and has no mouse, in
//! the currency they count in.

use anyhow::{Context, Result, ensure};

use super::access::{tab_to, type_keys};
use super::page::Page;

const DOWN: &str = "\u{e015}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const RIGHT: &str = "\u{e014}";
const END: &str = "\u{e010}";

/// Words that an answer has to hold.
async fn says(page: &Page, selector: &str, words: &[&str]) -> Result<String> {
    let said = page.browser.text(selector).await?;
    for word in words {
        ensure!(said.contains(word), "no {word:?} in {selector}: {said}");
    }
    Ok(said)
}

#[tokio::test]
async fn five_questions_are_answered_by_keyboard_alone_in_the_visitors_currency() -> Result<()> {
    let page = Page::stranger().await?;
    page.go("").await?;
    page.visited().await?;
    // The tour offers itself; it is sent away with the keyboard.
    page.browser.wait_for_element("#tour").await?;
    type_keys(&page, ESCAPE).await?;
    in_euro(&page).await?;

    // What do today's hand-offs cost us, and which barrier is behind it?
    says(
        &page,
        "#lanes .figure__finding",
        &["Hand-offs cost up to about €", "a year"],
    )
    .await?;
    says(&page, "#lanes .figure__drawn", &["weigh"]).await?;

    // Which option wins?
    let answer = says(
        &page,
        "#answer-lead",
        &["compared with today’s plan", "80 of 100", "€"],
    )
    .await?;
    let option = page.browser.text("#answer-lead strong").await?;
    says(&page, "#options .figure__finding", &[&option]).await?;

    // What does it cost: cash hole, payback, a bad year?
    ensure!(
        answer.contains("out about €") && answer.contains("level around month"),
        "{answer}"
    );
    tab_to(&page, "#cash .reader").await?;
    type_keys(&page, END).await?;
    says(&page, "#cash .figure__drawn", &[&option, "month 36", "€"]).await?;
    says(&page, "#bonus .figure__drawn", &["bad, normal, good year"]).await?;

    // Who gains and who loses, and may we do it?
    tab_to(&page, "#tab-overview").await?;
    type_keys(&page, &[RIGHT, RIGHT].concat()).await?;
    page.wait_for_words("#groups-title", &option).await?;
    says(&page, "#view", &["groups have five people or more"]).await?;
    tab_to(&page, "#law").await?;
    type_keys(&page, ENTER).await?;
    page.wait_for_words("#law-dialog", "Co-determination")
        .await?;
    type_keys(&page, ESCAPE).await?;

    // What flips the answer, and how sure is it?
    page.wait_for_words("#answer-more", "It rests most on")
        .await?;
    says(&page, "#answer-more", &["It rests most on"]).await?;
    says(
        &page,
        "#answer-odds",
        &["of 100", "simulated futures clear your €"],
    )
    .await?;
    tab_to(&page, "#tab-people").await?;
    type_keys(&page, RIGHT).await?;
    page.browser.wait_for_element("#flips svg").await?;
    says(&page, "#flips .figure__finding", &["flip"]).await?;
    tab_to(&page, "#flips .reader").await?;
    type_keys(&page, DOWN).await?;
    let read = page.browser.text("#flips .figure__drawn").await?;
    ensure!(read.contains("Now"), "{read}");
    Ok(())
}

/// Chooses the euro as a visitor without a mouse does.
async fn in_euro(page: &Page) -> Result<()> {
    let last = "[...document.querySelectorAll('details.group')].at(-1)";
    let mark = format!("{last}.querySelector('summary').id = 'last-group'");
    page.browser
        .ask(&mark)
        .await
        .context("there are no groups")?;
    tab_to(page, "#last-group").await?;
    type_keys(page, ENTER).await?;
    page.browser.wait_for_element("#currency").await?;
    tab_to(page, "#currency").await?;
    type_keys(page, "EUR").await?;
    page.wait_for_words("#answer-lead", "€").await?;
    page.settle().await
}
