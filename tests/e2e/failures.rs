//! A worker that panics, hangs, is missing or of another version is noticed, said and started again.
//!
//! Most of these workers are false: a script in the place of the real one that greets as it does and then fails. The page
//! loads the worker's files anew after a failure, so restoring the file heals it.

use anyhow::Result;
use tandem::protocol::{PROTOCOL, Reply, pack};

use super::page::Page;
use tandem_harness::Answer;

/// A worker's script that greets and then does `then` with whatever it is asked.
fn greets_and(then: &str) -> Result<Answer> {
    Ok(script(&pack(&Reply::Ready), then))
}

fn script(greeting: &[u8], then: &str) -> Answer {
    let text = format!(
        "function wasm_bindgen() {{
            onmessage = () => {{ {then} }};
            postMessage(new Uint8Array({greeting:?}));
            return Promise.resolve();
        }}"
    );
    Answer::Body(text.into_bytes())
}

/// The page with a false worker, whose failure is said; the real one then takes over.
async fn heals(answer: Answer, rest: &str, said: &str) -> Result<Page> {
    let page = Page::ready().await?;
    page.site.answer("worker.js", answer);
    page.go(rest).await?;
    page.wait_for_words("#health", said).await?;
    page.site.restore("worker.js");
    page.settle().await?;
    page.wait_for_words("#health", "was started again; these numbers are new")
        .await?;
    assert!(page.answer().await?.contains("simulated futures"));
    Ok(page)
}

#[tokio::test]
async fn a_worker_that_throws_is_started_again() -> Result<()> {
    heals(
        greets_and("throw new Error('unreachable')")?,
        "",
        "The simulation stopped",
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn a_worker_that_hangs_is_ended_and_started_again() -> Result<()> {
    let page = heals(greets_and("for (;;);")?, "?timeout=2", "does not answer").await?;
    page.press("#plan-weights-joint", "\u{e012}").await?;
    page.settle().await?;
    assert_eq!(
        page.browser.text("#health").await?,
        "",
        "the next run is not told of it"
    );
    Ok(())
}

#[tokio::test]
async fn a_worker_that_says_nothing_at_all_is_started_again() -> Result<()> {
    heals(
        Answer::Body(b"function wasm_bindgen() { return new Promise(() => {}) }".to_vec()),
        "?timeout=2",
        "does not answer",
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn a_missing_worker_is_noticed_given_up_and_found_again_when_asked() -> Result<()> {
    let page = heals(Answer::Missing, "", "The simulation stopped").await?;
    page.site.answer("worker_bg.wasm", Answer::Missing);
    page.go("?again").await?;
    page.wait_for_words("#health", "could not be started; your settings")
        .await?;
    page.site.restore("worker_bg.wasm");
    page.click("#health button").await?;
    page.settle().await
}

#[tokio::test]
async fn a_worker_of_another_version_asks_for_a_reload_and_keeps_the_settings() -> Result<()> {
    let page = Page::ready().await?;
    let greeting = [&(PROTOCOL + 1).to_le_bytes()[..], &[0]].concat();
    page.site.answer("worker.js", script(&greeting, ""));
    page.go("#1p-startup").await?;
    page.wait_for_words(
        "#health",
        "of different versions; please load the page again",
    )
    .await?;
    page.site.restore("worker.js");
    page.click("#health button").await?;
    page.settle().await?;
    assert_eq!(
        page.browser.ask("return location.hash").await?,
        "#1p-startup"
    );
    assert_eq!(page.browser.text("#health").await?, "");
    Ok(())
}

#[tokio::test]
async fn the_last_numbers_stay_while_a_worker_that_broke_in_mid_work_is_replaced() -> Result<()> {
    let page = Page::open("").await?;
    let answer = page.answer().await?;
    let corrupt = "
        const real = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function () {
            Worker.prototype.postMessage = real;
            window.during = new Promise(done => new MutationObserver(() => {
                const health = document.querySelector('#health');
                if (health) done([health.innerText, document.querySelector('#answer-lead').innerText]);
            }).observe(document.body, { subtree: true, childList: true }));
            window.during.then(seen => window.seen = seen);
            real.call(this, new Uint8Array([255, 255, 255, 255, 255, 255]));
        };";
    page.browser.ask(corrupt).await?;
    page.press("#plan-weights-joint", "\u{e012}").await?;
    page.browser
        .wait_until("the failure was said", "return !!window.seen")
        .await?;
    let seen = page.browser.ask("return window.seen").await?;
    assert_eq!(
        seen[0],
        "The simulation stopped; it is being started again, and the last numbers stay."
    );
    assert_eq!(seen[1], answer);
    page.settle().await
}

#[tokio::test]
async fn a_page_that_breaks_says_so_and_loads_what_was_on_screen_again() -> Result<()> {
    let page = Page::open("").await?;
    page.browser.ask("history.replaceState = () => {}").await?;
    page.press("#plan-weights-joint", "\u{e014}").await?;
    let value = page.value("#plan-weights-joint").await?;
    page.settle().await?;
    let breaks = "
        delete history.replaceState;
        Node.prototype.insertBefore = () => { throw new Error('refused') };
        document.querySelector('.lever__help').click();";
    page.browser.ask(breaks).await?;
    page.wait_for_words("#broke", "Something in this page broke")
        .await?;
    assert_eq!(page.browser.ask("return location.hash").await?, "");
    let focused = "return document.activeElement.closest('#broke') !== null";
    assert_eq!(page.browser.ask(focused).await?, true);
    page.click("#broke button").await?;
    page.browser
        .wait_until(
            "the page is loaded again",
            "return !document.querySelector('#broke')",
        )
        .await?;
    page.settle().await?;
    assert_eq!(page.value("#plan-weights-joint").await?, value);
    assert_ne!(value, "45");
    Ok(())
}

#[tokio::test]
async fn without_the_app_there_is_text_to_read() -> Result<()> {
    let page = Page::ready().await?;
    page.site.answer("app.js", Answer::Missing);
    page.go("").await?;
    page.wait_for_words("#fallback", "It is a model for discussion, not advice")
        .await
}
