//! Several workers share a run, an estimate comes first, and whatever happens to one of them the numbers are the same.

use anyhow::Result;
use serde_json::{Value, json};

use super::page::Page;

/// WebDriver's code for the arrow to the left.
const LEFT: &str = "\u{e012}";

/// Runs before the page does: keeps its workers and counts what they say.
const KEEP_WORKERS: &str = "
    window.workers = [];
    window.heard = 0;
    const Real = Worker;
    window.Worker = class extends Real {
        constructor(address) {
            super(address);
            window.workers.push(this);
            this.addEventListener('message', () => window.heard += 1);
        }
    };";

/// The page at an address with its workers kept, settled.
pub async fn open(rest: &str) -> Result<Page> {
    let page = Page::ready().await?;
    let script = json!({ "source": KEEP_WORKERS });
    let method = "Page.addScriptToEvaluateOnNewDocument";
    page.browser.devtools(method, &script).await?;
    page.go(rest).await?;
    page.settle().await?;
    Ok(page)
}

/// Everything that stands on the page in numbers.
async fn numbers(page: &Page) -> Result<Value> {
    let mut numbers = vec![json!(page.answer().await?)];
    for figure in ["options", "cash"] {
        numbers.push(page.table(figure).await?);
    }
    page.view("weeks").await?;
    numbers.push(page.table("integrated").await?);
    Ok(json!(numbers))
}

#[tokio::test]
async fn one_worker_and_several_say_the_same_to_the_last_bit() -> Result<()> {
    let alone = open("?workers=1#1p-startup").await?;
    let expected = numbers(&alone).await?;
    assert_eq!(alone.browser.ask("return workers.length").await?, 1);
    drop(alone);
    let shared = open("?workers=3#1p-startup").await?;
    assert_eq!(shared.browser.ask("return workers.length").await?, 3);
    assert_eq!(numbers(&shared).await?, expected);
    let code = shared.site.requests("worker_bg.wasm");
    assert_eq!(code, 1, "the code is loaded once for all workers");
    Ok(())
}

#[tokio::test]
async fn the_part_of_a_worker_that_dies_in_mid_run_is_done_anew() -> Result<()> {
    let page = open("?workers=2#1p-startup").await?;
    let corrupt = "
        const lost = workers[1];
        lost.postMessage = (...message) => {
            delete lost.postMessage;
            lost.postMessage(new Uint8Array([255, 255, 255, 255, 255, 255]));
        };";
    page.browser.ask(corrupt).await?;
    page.press("#plan-weights-joint", LEFT).await?;
    page.settle().await?;
    page.wait_for_words("#health", "was started again; these numbers are new")
        .await?;
    let (value, found) = (
        page.value("#plan-weights-joint").await?,
        numbers(&page).await?,
    );
    page.browser
        .wait_until("another worker is there", "return workers.length === 3")
        .await?;
    page.browser
        .wait_until(
            "the address follows",
            "return !location.hash.endsWith('startup')",
        )
        .await?;
    page.browser.client.refresh().await?;
    page.settle().await?;
    assert_eq!(page.value("#plan-weights-joint").await?, value);
    assert_eq!(numbers(&page).await?, found);
    Ok(())
}

/// Notes what the page says whenever it has something new to say, and where the pictures are.
const NOTE: &str = "
    window.notes = [];
    const page = document.querySelector('.page');
    const note = () => window.notes.push({
        basis: page.dataset.basis,
        state: page.dataset.state,
        lead: document.querySelector('#answer-lead').innerText,
        odds: document.querySelector('#answer-odds').innerText,
        top: document.querySelector('#cash').getBoundingClientRect().top,
    });
    new MutationObserver(note).observe(page, { attributes: true });";

#[tokio::test]
async fn an_estimate_comes_first_claims_no_odds_and_moves_nothing_out_of_place() -> Result<()> {
    let page = open("").await?;
    page.browser.ask(NOTE).await?;
    page.press("#plan-weights-joint", LEFT).await?;
    let begun = "return window.notes.some(note => note.basis === 'estimate')";
    page.browser
        .wait_until("there is an estimate", begun)
        .await?;
    page.settle().await?;
    let notes = page.browser.ask("return window.notes").await?;
    let notes: Vec<&Value> = notes.as_array().into_iter().flatten().collect();
    let estimates = || notes.iter().filter(|note| note["basis"] == "estimate");
    assert!(estimates().count() > 0, "{notes:?}");
    for note in estimates() {
        let (lead, odds) = (note["lead"].as_str(), note["odds"].as_str());
        assert!(
            lead.is_some_and(|lead| lead.starts_with("First estimate")),
            "{note}"
        );
        assert!(
            odds.is_some_and(|odds| odds.ends_with("is being counted")),
            "{note}"
        );
    }
    let place = &notes[0]["top"];
    assert!(notes.iter().all(|note| note["top"] == *place), "{notes:?}");
    assert!(notes.last().is_some_and(|note| note["basis"] == "futures"));
    Ok(())
}

/// Moves the slider in each of sixty frames.
const DRAG: &str = "
    const slider = document.querySelector('#plan-weights-joint');
    window.heard = 0;
    let step = 0;
    const move = () => {
        step += 1;
        slider.value = step === 60 ? 25 : 5 * (step % 14);
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
        if (step < 60) requestAnimationFrame(move); else window.dragged = true;
    };
    requestAnimationFrame(move);";

#[tokio::test]
async fn a_drag_asks_for_no_more_than_an_estimate_a_frame_and_one_run() -> Result<()> {
    let page = open("?workers=2").await?;
    page.browser.ask(DRAG).await?;
    page.browser
        .wait_until("the drag is over", "return !!window.dragged")
        .await?;
    page.settle().await?;
    let heard = page.browser.ask("return window.heard").await?;
    // An estimate and the first pieces of a run that is dropped, for each frame at most; then the pieces of one run.
    assert!(
        heard.as_u64().is_some_and(|heard| heard < 60 * 4 + 60),
        "{heard}"
    );
    Ok(())
}
