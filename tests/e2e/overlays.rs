//! The first visit and those after it: tour, worked examples, what is kept, replay, shortcuts, and all of it where the
//! browser keeps nothing.

use anyhow::Result;
use serde_json::json;

use super::page::Page;
use tandem_harness::MediaPreference;

/// WebDriver's code for Escape.
const ESCAPE: &str = "\u{e00c}";
/// WebDriver's code for the tabulator.
const TAB: &str = "\u{e004}";
/// WebDriver's code for Enter.
const ENTER: &str = "\u{e007}";

/// How many of the tour's targets the card covers or the window cuts off, and how many there are.
const COVERED: &str = "
    const card = document.querySelector('#tour').getBoundingClientRect();
    const marked = [...document.querySelectorAll('[data-toured]')].map(one => one.getBoundingClientRect());
    const covered = marked.filter(one => one.left < card.right && card.left < one.right && one.top < card.bottom && card.top < one.bottom);
    const inside = card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
    const seen = marked.filter(one => one.top < innerHeight && one.bottom > 0);
    return [marked.length, covered.length, seen.length, inside];";

/// Where everything but the tour stands.
const LAYOUT: &str = "return [...document.querySelectorAll('.bar, .levers, .answer, .figure')]
    .map(one => { const at = one.getBoundingClientRect(); return [at.left, at.top, at.width, at.height]; })";

async fn focused(page: &Page) -> Result<String> {
    let id = page
        .browser
        .ask("return document.activeElement?.id ?? ''")
        .await?;
    Ok(id.as_str().unwrap_or_default().to_owned())
}

async fn gone(page: &Page, selector: &str) -> Result<()> {
    let script = format!("return !document.querySelector('{selector}')");
    page.browser
        .wait_until(&format!("{selector} is gone"), &script)
        .await
}

async fn stored(page: &Page, name: &str) -> Result<String> {
    let script = format!("return localStorage.getItem('tandem-{name}') ?? ''");
    let text = page.browser.ask(&script).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn the_tour_comes_unasked_once_and_covers_nothing_that_it_speaks_of() -> Result<()> {
    let page = Page::stranger().await?;
    for (width, height) in [(1280, 720), (390, 844)] {
        page.browser.resize(width, height).await?;
        page.go(&format!("?width={width}")).await?;
        page.browser
            .ask("localStorage.removeItem('tandem-visited')")
            .await?;
        page.browser.client.refresh().await?;
        page.settle().await?;
        page.browser.wait_for_element("#tour").await?;
        assert_ne!(focused(&page).await?, "tour", "it takes nobody's keyboard");
        let mut steps = 0;
        while page
            .browser
            .ask("return !!document.querySelector('#tour')")
            .await?
            == true
        {
            let said = page.browser.ask(COVERED).await?;
            let targets = said[0].as_u64().unwrap_or_default();
            assert!(targets > 0, "step {steps} at {width}");
            assert_eq!(
                said,
                json!([targets, 0, targets, true]),
                "step {steps} at {width}"
            );
            page.click("#tour-on").await?;
            steps += 1;
        }
        assert_eq!(steps, 4);
        assert_eq!(page.browser.ask(COVERED_AFTER).await?, 0);
        page.browser.client.refresh().await?;
        page.visited().await?;
        gone(&page, "#tour").await?;
    }
    Ok(())
}

/// How much is still marked.
const COVERED_AFTER: &str = "return document.querySelectorAll('[data-toured]').length";

#[tokio::test]
async fn the_tour_moves_nothing_and_is_walked_and_ended_by_keyboard() -> Result<()> {
    let page = Page::open("").await?;
    let layout = page.browser.ask(LAYOUT).await?;
    page.press("#help", ENTER).await?;
    page.browser.wait_for_element("#show-tour").await?;
    page.press("#show-tour", ENTER).await?;
    page.browser.wait_for_element("#tour").await?;
    assert_eq!(page.browser.ask(LAYOUT).await?, layout);
    page.browser
        .wait_until(
            "the tour has the keyboard",
            "return document.activeElement?.id === 'tour'",
        )
        .await?;
    page.press("#tour", &format!("{TAB}{TAB}")).await?;
    assert_eq!(focused(&page).await?, "tour-on");
    page.press("#tour-on", ENTER).await?;
    page.wait_for_words("#tour", "step 2 of 4").await?;
    assert_eq!(focused(&page).await?, "tour-on");
    page.press("#tour-on", ESCAPE).await?;
    gone(&page, "#tour").await?;
    assert_eq!(focused(&page).await?, "help");
    Ok(())
}

#[tokio::test]
async fn a_visit_through_a_link_or_where_nothing_is_kept_has_no_tour() -> Result<()> {
    let page = Page::stranger().await?;
    page.go("#1p-startup").await?;
    page.visited().await?;
    gone(&page, "#tour").await?;
    page.browser.without_storage().await?;
    page.go("?kept=nothing").await?;
    page.visited().await?;
    gone(&page, "#tour").await?;
    page.press("#plan-weights-joint", "\u{e012}").await?;
    page.settle().await?;
    page.click("#library").await?;
    page.wait_for_words("#kept", "keeps nothing for this page")
        .await?;
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn an_example_opens_with_its_lesson_which_goes_with_a_change_and_returns_with_undo()
-> Result<()> {
    let page = Page::open("").await?;
    let answer = page.answer().await?;
    page.click("#library").await?;
    page.browser
        .wait_for_element("[data-example=too-many-meetings]")
        .await?;
    page.click("[data-example=too-many-meetings]").await?;
    page.wait_for_words("#lesson", "Too many meetings").await?;
    page.wait_for_words("#lesson", "four turn it into a loss")
        .await?;
    gone(&page, "dialog[open]").await?;
    page.settle().await?;
    assert_eq!(focused(&page).await?, "answer");
    assert!(page.answer().await?.contains("24 minutes a week"));
    page.press("#plan-weights-joint", "\u{e012}").await?;
    gone(&page, "#lesson").await?;
    page.click("#undo").await?;
    page.wait_for_words("#lesson", "Too many meetings").await?;
    page.click("#lesson button").await?;
    gone(&page, "#lesson").await?;
    page.click("#undo").await?;
    page.settle().await?;
    assert_eq!(page.answer().await?, answer);
    Ok(())
}

#[tokio::test]
async fn a_changed_scenario_is_kept_opened_after_a_reload_and_forgotten() -> Result<()> {
    let page = Page::open("").await?;
    assert_eq!(
        stored(&page, "kept").await?,
        "",
        "what comes with the page is not kept"
    );
    page.retype("#plan-weights-joint-number", "20").await?;
    page.wait_for_value("#plan-weights-joint", "20").await?;
    page.settle().await?;
    let kept = "return localStorage.getItem('tandem-kept')?.split('\\n').length === 1";
    page.browser.wait_until("it is kept", kept).await?;
    page.retype("#plan-weights-joint-number", "10").await?;
    page.wait_for_value("#plan-weights-joint", "10").await?;
    page.settle().await?;
    let answer = page.answer().await?;
    page.go("?again").await?;
    page.settle().await?;
    page.click("#library").await?;
    page.wait_for_words("#kept .kept__row", "Mid-size brand")
        .await?;
    page.wait_for_words("#kept .kept__row", "about $").await?;
    assert_eq!(
        page.browser
            .ask("return document.querySelectorAll('.kept__row').length")
            .await?,
        1
    );
    page.click("#kept .kept__open").await?;
    page.wait_for_value("#plan-weights-joint", "10").await?;
    page.settle().await?;
    assert_eq!(page.answer().await?, answer);
    page.click("#library").await?;
    page.browser
        .wait_for_element("#kept .kept__row .button")
        .await?;
    page.click("#kept .kept__row .button").await?;
    gone(&page, ".kept__row").await?;
    assert_eq!(stored(&page, "kept").await?, "");
    Ok(())
}

#[tokio::test]
async fn a_replay_shows_both_sides_of_the_last_change_and_keeps_the_address() -> Result<()> {
    let page = Page::open("").await?;
    page.retype("#plan-weights-joint-number", "20").await?;
    page.wait_for_value("#plan-weights-joint", "20").await?;
    page.settle().await?;
    page.browser
        .wait_until("the address follows", "return location.hash.length > 1")
        .await?;
    let address = page.browser.ask("return location.hash").await?;
    page.click("#replay").await?;
    page.wait_for_value("#plan-weights-joint", "45").await?;
    page.wait_for_words("#replay-line", "Before: Joint share 45 %")
        .await?;
    page.wait_for_words("#replay-line", "After: Joint share 20 %")
        .await?;
    page.wait_for_value("#plan-weights-joint", "20").await?;
    assert_eq!(page.browser.ask("return location.hash").await?, address);
    page.settle().await
}

#[tokio::test]
async fn without_motion_the_state_before_stays_until_it_is_left() -> Result<()> {
    let page = Page::open("").await?;
    page.browser
        .prefer_media(MediaPreference::LessMotion)
        .await?;
    page.press("#programme-roles", "\u{e012}").await?;
    page.click("#replay").await?;
    page.wait_for_value("#programme-roles", "100").await?;
    page.settle().await?;
    page.pass(3000).await?;
    assert_eq!(page.value("#programme-roles").await?, "100");
    page.click("#replay").await?;
    page.wait_for_value("#programme-roles", "95").await
}

#[tokio::test]
async fn single_keys_do_what_buttons_do_outside_boxes_and_can_be_switched_off() -> Result<()> {
    let page = Page::open("").await?;
    page.visited().await?;
    page.press("#programme-roles", "\u{e012}").await?;
    page.press("#programme-roles", "u").await?;
    page.wait_for_value("#programme-roles", "100").await?;
    page.press("#programme-roles", "r").await?;
    page.wait_for_value("#programme-roles", "95").await?;
    page.press("#plan-weights-joint-number", "u").await?;
    assert_eq!(
        page.value("#programme-roles").await?,
        "95",
        "letters in a box are letters"
    );
    page.press("#plan-weights-joint-number", ESCAPE).await?;
    assert_eq!(page.value("#plan-weights-joint-number").await?, "45");
    page.press("#programme-roles", "?").await?;
    page.browser.wait_for_element("#single-keys").await?;
    page.click("#single-keys").await?;
    page.press("#single-keys", ESCAPE).await?;
    gone(&page, "dialog[open]").await?;
    page.press("#programme-roles", "u").await?;
    page.browser.client.refresh().await?;
    page.visited().await?;
    page.press("#programme-roles", "e").await?;
    gone(&page, "dialog[open]").await?;
    assert_eq!(page.value("#programme-roles").await?, "95");
    Ok(())
}

#[tokio::test]
async fn a_number_that_was_refused_goes_with_a_reset() -> Result<()> {
    let page = Page::open("").await?;
    page.press("#programme-roles", "\u{e012}").await?;
    page.retype("#plan-weights-joint-number", "900").await?;
    page.wait_for_words("#plan-weights-joint-number-fault", "is not a number")
        .await?;
    page.click("#reset").await?;
    page.wait_for_value("#plan-weights-joint-number", "45")
        .await?;
    assert_eq!(
        page.browser
            .text("#plan-weights-joint-number-fault")
            .await?,
        ""
    );
    assert_eq!(page.value("#programme-roles").await?, "100");
    Ok(())
}

#[tokio::test]
async fn intended_use_stands_beside_the_answer_and_the_brief_is_one_click_away() -> Result<()> {
    let page = Page::open("").await?;
    page.wait_for_words(".use", "Not for decisions about individuals")
        .await?;
    page.click("#law").await?;
    page.wait_for_words("#law-dialog", "groups of five or more")
        .await?;
    page.wait_for_words("#brief", "Consultation brief: Mid-size brand")
        .await?;
    page.wait_for_words("#brief", "three years, net of pay")
        .await?;
    page.press("#brief-copy", ENTER).await?;
    page.wait_for_words("#brief [role=status]", "brief is copied")
        .await?;
    page.press("#brief-copy", ESCAPE).await?;
    gone(&page, "dialog[open]").await?;
    assert_eq!(focused(&page).await?, "law");
    Ok(())
}
