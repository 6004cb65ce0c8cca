//! Another language is another page over the same settings: its words, its numbers, and nothing of it in a link.

use anyhow::Result;
use serde_json::{Value, json};

use super::page::Page;
use tandem_harness::Answer;

/// Chooses an entry of a list.
async fn select(page: &Page, selector: &str, value: &str) -> Result<()> {
    let script = format!(
        "const list = document.querySelector({});
        list.value = {};
        list.focus();
        list.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        json!(selector),
        json!(value)
    );
    page.browser.ask(&script).await?;
    Ok(())
}

async fn choose(page: &Page, code: &str) -> Result<()> {
    select(page, "#language", code).await
}

/// Waits until the document says that it is in a language.
async fn wait_for_language(page: &Page, code: &str) -> Result<()> {
    let said = format!("return document.documentElement.lang === {}", json!(code));
    let here = format!("the page in {code}");
    page.browser.wait_until(&here, &said).await
}

/// The texts of the axes of a chart.
async fn axis(page: &Page, id: &str) -> Result<String> {
    let script = format!("return document.querySelector('#{id} svg').textContent");
    let text = page.browser.ask(&script).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn german_changes_words_numbers_axes_and_the_document_and_survives_a_reload() -> Result<()> {
    let page = Page::open("").await?;
    let english = page.answer().await?;
    choose(&page, "de").await?;
    wait_for_language(&page, "de").await?;
    page.settle().await?;
    let german = page.answer().await?;
    assert_ne!(german, english);
    assert!(
        german.contains("simulierten Verläufen") && german.contains("Mio.\u{a0}$"),
        "{german}"
    );
    assert!(axis(&page, "cash").await?.contains("Monat 12"));
    assert!(axis(&page, "cash").await?.contains("Mio.\u{a0}$"));
    assert_eq!(
        page.value("#plan-target-bonus-share-of-base-number")
            .await?,
        "8,2"
    );
    let title = page.browser.ask("return document.title").await?;
    assert_eq!(title, "Tandem: Würde sich ein gemeinsames Ziel lohnen?");
    let focus = page.browser.ask("return document.activeElement.id").await?;
    assert_eq!(focus, "language");
    page.go("").await?;
    page.settle().await?;
    assert_eq!(page.answer().await?, german);
    assert_eq!(page.value("#language").await?, "de");
    Ok(())
}

#[tokio::test]
async fn another_language_keeps_settings_and_the_way_back_and_no_link_carries_it() -> Result<()> {
    let page = Page::open("").await?;
    page.retype("#plan-weights-joint-number", "20").await?;
    page.wait_for_value("#plan-weights-joint", "20").await?;
    page.settle().await?;
    page.browser
        .wait_until("a code in the address", "return location.hash.length > 2")
        .await?;
    let before = page.browser.ask("return location.hash").await?;
    choose(&page, "fr").await?;
    wait_for_language(&page, "fr").await?;
    assert_eq!(page.value("#plan-weights-joint-number").await?, "20");
    assert_eq!(page.browser.ask("return location.hash").await?, before);
    let undo = "document.querySelector('.bar button[aria-label=\"Annuler\"]').click()";
    page.browser.ask(undo).await?;
    page.wait_for_value("#plan-weights-joint-number", "45")
        .await?;
    Ok(())
}

#[tokio::test]
async fn numbers_are_read_as_the_language_writes_them_and_never_misread() -> Result<()> {
    let page = Page::open("").await?;
    choose(&page, "de").await?;
    wait_for_language(&page, "de").await?;
    page.retype("#plan-target-bonus-share-of-base-number", "7,5")
        .await?;
    page.wait_for_value("#plan-target-bonus-share-of-base", "7.5")
        .await?;
    page.retype("#plan-target-bonus-share-of-base-number", "1.000")
        .await?;
    page.wait_for_words(
        "#plan-target-bonus-share-of-base-number-fault",
        "lässt sich auf zwei Arten lesen",
    )
    .await?;
    assert_eq!(page.value("#plan-target-bonus-share-of-base").await?, "7.5");
    Ok(())
}

#[tokio::test]
async fn a_language_that_cannot_be_loaded_is_said_and_the_page_stays() -> Result<()> {
    let page = Page::open("").await?;
    let answer = page.answer().await?;
    page.site.answer("es.words", Answer::Missing);
    choose(&page, "es").await?;
    page.wait_for_words("#notice", "The words in Español could not be loaded")
        .await?;
    assert_eq!(page.answer().await?, answer);
    let lang = page
        .browser
        .ask("return document.documentElement.lang")
        .await?;
    assert_eq!(lang, Value::from("en"));
    page.site.restore("es.words");
    choose(&page, "es").await?;
    wait_for_language(&page, "es").await
}

#[tokio::test]
async fn another_currency_renames_amounts_and_can_be_undone() -> Result<()> {
    let page = Page::open("").await?;
    let dollars = page.answer().await?;
    let group = "document.querySelectorAll('details.group').forEach(it => it.open = true)";
    page.browser.ask(group).await?;
    page.browser.wait_for_element("#currency").await?;
    select(&page, "#currency", "EUR").await?;
    page.wait_for_words("#answer-lead", "€").await?;
    page.settle().await?;
    let euros = page.answer().await?;
    assert_eq!(euros, dollars.replace('$', "€"));
    let undo = "document.querySelector('.bar button[aria-label=\"Undo\"]').click()";
    page.browser.ask(undo).await?;
    page.wait_for_words("#answer-lead", "$").await?;
    page.settle().await?;
    assert_eq!(page.answer().await?, dollars);
    Ok(())
}
