//! What is loaded before the first answer, and what only when it is asked for.

use anyhow::Result;
use serde_json::json;

use super::page::Page;
use tandem_harness::Answer;

/// Names of the files that the page asked for before its first chart, in order, without the icon, which browsers ask for
/// as they like.
const FIRST: &str = "
    const drawn = performance.getEntriesByName('first chart')[0].startTime;
    const files = performance.getEntriesByType('resource').filter(file => file.startTime <= drawn);
    return files.map(file => file.name.split('/').pop()).filter(name => !/[.](svg|ico)$/.test(name)).sort()";

#[tokio::test]
async fn the_first_answer_takes_five_files_and_each_is_asked_for_once() -> Result<()> {
    let page = Page::open("").await?;
    let first = ["app.js", "app_bg.wasm", "worker.js", "worker_bg.wasm"];
    assert_eq!(page.browser.ask(FIRST).await?, json!(first));
    for name in first.into_iter().chain(["index.html"]) {
        assert_eq!(page.site.requests(name), 1, "{name}");
    }
    for name in ["links.js", "links_bg.wasm"] {
        assert_eq!(page.site.requests(name), 0, "{name}");
    }
    page.press("#plan-weights-joint", "\u{e012}").await?;
    page.browser
        .wait_until("the address follows", "return location.hash.length > 1")
        .await?;
    for name in ["links.js", "links_bg.wasm"] {
        assert_eq!(page.site.requests(name), 1, "{name}");
    }
    Ok(())
}

/// What workers do only after the first answer: thresholds, costs of barriers, and reusing an earlier run.
const SECOND: &str = "worker_analysis.wasm";

#[tokio::test]
async fn the_workers_second_file_comes_after_the_first_answer_and_once_for_all_of_them()
-> Result<()> {
    let page = Page::open("?workers=3").await?;
    assert_eq!(page.site.requests(SECOND), 1);
    let later = format!(
        "const drawn = performance.getEntriesByName('first chart')[0].startTime;
        const second = performance.getEntriesByType('resource').find(file => file.name.endsWith('{SECOND}'));
        return second.startTime > drawn"
    );
    assert_eq!(page.browser.ask(&later).await?, true);
    shows_what_the_second_file_finds(&page).await?;
    page.press("#plan-weights-joint", "\u{e012}").await?;
    page.settle().await?;
    assert_eq!(page.site.requests(SECOND), 1);
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn shows_what_the_second_file_finds(page: &Page) -> Result<()> {
    page.wait_for_words("#lanes .figure__drawn", "weigh")
        .await?;
    page.wait_for_words("#answer-more", "It rests most on")
        .await
}

#[tokio::test]
async fn without_the_workers_second_file_the_first_answer_stays_and_the_rest_is_asked_for_again()
-> Result<()> {
    let page = Page::ready().await?;
    page.site.answer(SECOND, Answer::Missing);
    page.go("").await?;
    let said = "A part of the simulation could not be loaded";
    page.wait_for_words("#health", said).await?;
    assert!(page.answer().await?.contains("80 of 100"));
    // What is changed meanwhile is answered as far as it can be.
    page.press("#plan-weights-joint", "\u{e012}").await?;
    page.pass(1_000).await?;
    page.wait_for_words("#health", said).await?;
    page.site.restore(SECOND);
    page.click("#health button").await?;
    page.settle().await?;
    shows_what_the_second_file_finds(&page).await
}

#[tokio::test]
async fn a_second_file_that_is_none_is_noticed_and_asked_for_again() -> Result<()> {
    let page = Page::ready().await?;
    // An empty program: it is compiled and does nothing.
    let empty = b"\0asm\x01\0\0\0".to_vec();
    page.site.answer(SECOND, Answer::Body(empty));
    page.go("").await?;
    page.wait_for_words("#health", "The simulation stopped")
        .await?;
    page.site.restore(SECOND);
    page.settle().await?;
    shows_what_the_second_file_finds(&page).await
}

#[tokio::test]
async fn a_host_that_does_not_know_webassembly_serves_the_worker_all_the_same() -> Result<()> {
    let page = Page::ready().await?;
    for file in ["worker_bg.wasm", SECOND] {
        page.site.answer(file, Answer::Mistyped);
    }
    page.go("").await?;
    page.settle().await?;
    shows_what_the_second_file_finds(&page).await
}

/// What the page says to eyes or ears that is the name of a message.
const NAMES: &str = "
    const told = ['aria-label', 'aria-valuetext', 'placeholder', 'title'];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const said = [];
    while (walk.nextNode()) said.push(walk.currentNode.data.trim());
    for (const name of told) document.querySelectorAll(`[${name}]`).forEach(it => said.push(it.getAttribute(name)));
    return said.filter(it => /^[a-z]+(-[a-z0-9]+)+$/.test(it))";

#[tokio::test]
async fn the_first_screen_has_all_its_words_while_those_of_later_parts_are_on_their_way()
-> Result<()> {
    let page = Page::ready().await?;
    page.site.answer("en.words", Answer::Silence);
    page.go("").await?;
    page.answered().await?;
    assert_eq!(page.browser.ask(NAMES).await?, json!([]));
    assert_eq!(
        page.browser
            .ask("return document.querySelectorAll('.figure--coming').length")
            .await?,
        json!(3)
    );
    Ok(())
}

/// A piece of the page that a test makes fail.
const PIECE: &str = "split_levers.wasm";

#[tokio::test]
async fn pieces_are_loaded_ahead_once_there_is_an_answer() -> Result<()> {
    let page = Page::open("").await?;
    let loaded = format!(
        "return performance.getEntriesByType('resource').some(file => file.name.endsWith('{PIECE}'))"
    );
    page.browser
        .wait_until("the piece is loaded", &loaded)
        .await?;
    page.click("details.group summary").await?;
    page.browser
        .wait_for_element("details.group [data-lever]")
        .await?;
    assert_eq!(page.site.requests(PIECE), 1);
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn a_piece_that_is_being_loaded_keeps_its_place() -> Result<()> {
    let page = Page::ready().await?;
    page.site.answer(PIECE, Answer::Silence);
    page.go("").await?;
    page.settle().await?;
    page.click("details.group summary").await?;
    page.browser
        .wait_for_element("details.group [aria-busy=true]")
        .await?;
    let height = "return document.querySelector('[aria-busy=true]').offsetHeight >= 96";
    assert_eq!(page.browser.ask(height).await?, true);
    Ok(())
}

#[tokio::test]
async fn a_piece_that_cannot_be_loaded_is_said_and_can_be_asked_for_again() -> Result<()> {
    let page = Page::ready().await?;
    page.site.answer(PIECE, Answer::Missing);
    page.go("").await?;
    page.settle().await?;
    page.click("details.group summary").await?;
    let said = "details.group [role=alert]";
    page.wait_for_words(said, "This part of the page could not be loaded")
        .await?;
    page.site.restore(PIECE);
    page.click(&format!("{said} button")).await?;
    page.browser
        .wait_for_element("details.group [data-lever]")
        .await
}

#[tokio::test]
async fn without_what_reads_links_the_page_still_answers_and_says_so() -> Result<()> {
    let page = Page::ready().await?;
    page.site.answer("links_bg.wasm", Answer::Missing);
    page.go("#1p-startup").await?;
    page.settle().await?;
    page.wait_for_words("#notice", "what reads links could not be loaded")
        .await?;
    page.site.restore("links_bg.wasm");
    page.go("#1p-retailer").await?;
    page.browser
        .wait_until(
            "the link is read after all",
            "return document.querySelector('#scenario').value === 'Retailer with shops'",
        )
        .await
}
