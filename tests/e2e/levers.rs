//! Levers change the answer while they are dragged, and everything can be taken back.

use anyhow::Result;

use super::page::Page;

/// WebDriver's code for the arrow to the left.
const LEFT: &str = "\u{e012}";
/// WebDriver's code for the tabulator.
const TAB: &str = "\u{e004}";
/// WebDriver's code for Control, which holds until it is sent again.
const CONTROL: &str = "\u{e009}";
/// WebDriver's code for Shift.
const SHIFT: &str = "\u{e008}";

#[tokio::test]
async fn a_key_on_the_slider_changes_number_answer_and_charts() -> Result<()> {
    let page = Page::open("").await?;
    let (answer, chart) = (page.answer().await?, page.chart("cash").await?);
    page.press("#plan-weights-joint", &LEFT.repeat(6)).await?;
    assert_eq!(page.value("#plan-weights-joint-number").await?, "15");
    page.settle().await?;
    assert_ne!(page.answer().await?, answer);
    assert_ne!(page.chart("cash").await?, chart);
    assert!(
        page.browser
            .text("[data-lever=plan-weights-joint] .lever__hint")
            .await?
            .contains("joint 15")
    );
    page.wait_for_words("#changes", "1 change from the start")
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_typed_number_counts_and_a_wrong_one_is_said_and_changes_nothing() -> Result<()> {
    let page = Page::open("").await?;
    page.retype("#plan-weights-joint-number", "20").await?;
    page.wait_for_value("#plan-weights-joint", "20").await?;
    page.settle().await?;
    let answer = page.answer().await?;
    page.retype("#plan-weights-joint-number", "900").await?;
    page.wait_for_words(
        "#plan-weights-joint-number-fault",
        "is not a number from 0 to 70 %",
    )
    .await?;
    assert_eq!(page.value("#plan-weights-joint-number").await?, "900");
    assert_eq!(
        (
            page.value("#plan-weights-joint").await?.as_str(),
            page.answer().await?
        ),
        ("20", answer)
    );
    Ok(())
}

#[tokio::test]
async fn undo_redo_and_reset_by_key_and_button() -> Result<()> {
    let page = Page::open("").await?;
    page.retype("#plan-weights-joint-number", "20").await?;
    page.press("#plan-weights-joint-number", TAB).await?;
    page.press("#programme-roles", LEFT).await?;
    page.press("#programme-roles", &format!("{CONTROL}z{CONTROL}"))
        .await?;
    assert_eq!(
        (
            page.value("#programme-roles").await?.as_str(),
            page.value("#plan-weights-joint").await?.as_str()
        ),
        ("100", "20")
    );
    page.click("button[aria-label=Undo]").await?;
    assert_eq!(page.value("#plan-weights-joint").await?, "45");
    page.press("body", &format!("{CONTROL}{SHIFT}z{SHIFT}{CONTROL}"))
        .await?;
    assert_eq!(page.value("#plan-weights-joint").await?, "20");
    page.click("button[aria-label^=Reset]").await?;
    assert_eq!(page.value("#plan-weights-joint").await?, "45");
    page.settle().await
}

#[tokio::test]
async fn choices_and_scenarios_change_the_answer() -> Result<()> {
    let page = Page::open("").await?;
    let answer = page.answer().await?;
    choose(&page, "#lead", "Nobody").await?;
    page.settle().await?;
    let without = page.answer().await?;
    assert_ne!(without, answer);
    page.click("button[aria-label=Undo]").await?;
    page.settle().await?;
    assert_eq!(
        page.browser.text("#lead option:checked").await?,
        "One lead with authority"
    );
    assert_eq!(page.answer().await?, answer);
    choose(&page, "#scenario", "Retailer with shops").await?;
    page.settle().await?;
    let retailer = page.answer().await?;
    assert!(retailer.contains('\u{20ac}'), "{retailer}");
    Ok(())
}

#[tokio::test]
async fn a_check_box_says_who_is_inside_and_can_be_taken_back() -> Result<()> {
    let page = Page::open("").await?;
    page.click("details.group summary").await?;
    page.browser.wait_for_element("#ItInside").await?;
    assert!(checked(&page, "#ItInside").await?);
    page.press("#ItInside", " ").await?;
    assert!(!checked(&page, "#ItInside").await?);
    let changes = "#changes .changes__row";
    page.browser.wait_for_element("#changes summary").await?;
    page.click("#changes summary").await?;
    page.wait_for_words(changes, "IT in the joint goal").await?;
    assert!(page.browser.text(changes).await?.contains("outside"));
    page.click("button[aria-label=Undo]").await?;
    assert!(checked(&page, "#ItInside").await?);
    page.settle().await
}

#[tokio::test]
async fn a_stop_rule_brings_its_numbers_and_a_link_carries_them() -> Result<()> {
    let page = Page::open("").await?;
    open_all(&page).await?;
    let levers = "return document.querySelectorAll('[data-lever^=programme-stop] .slider').length";
    page.browser.wait_for_element("#StopRule").await?;
    assert_eq!(page.browser.ask(levers).await?, 0);
    page.click("#StopRule").await?;
    assert_eq!(page.browser.ask(levers).await?, 2);
    let moved =
        |than: &str| format!("return location.hash.length > 1 && location.hash !== '{than}'");
    let follows = "the address follows";
    page.browser.wait_until(follows, &moved("")).await?;
    let before = page.browser.ask("return location.hash").await?;
    page.retype("#programme-stop-after-number", "26").await?;
    page.wait_for_value("#programme-stop-after", "26").await?;
    let after = moved(before.as_str().unwrap_or_default());
    page.browser.wait_until(follows, &after).await?;
    page.browser.client.refresh().await?;
    page.settle().await?;
    open_all(&page).await?;
    page.browser
        .wait_for_element("#programme-stop-after")
        .await?;
    assert!(checked(&page, "#StopRule").await?);
    assert_eq!(page.value("#programme-stop-after").await?, "26");
    page.browser
        .ask("document.querySelector('#StopRule').click()")
        .await?;
    assert_eq!(page.browser.ask(levers).await?, 0);
    Ok(())
}

/// Opens all groups; their levers follow.
async fn open_all(page: &Page) -> Result<()> {
    let open = "document.querySelectorAll('details.group').forEach(group => group.open = true)";
    page.browser.ask(open).await?;
    Ok(())
}

async fn checked(page: &Page, selector: &str) -> Result<bool> {
    let script = format!("return document.querySelector('{selector}').checked");
    Ok(page.browser.ask(&script).await? == true)
}

/// Drags through many values faster than anything could be simulated, frame by frame, and notes the longest frame.
const DRAG: &str = "
    const slider = document.querySelector('#plan-weights-joint');
    window.drag = { longest: 0, done: false };
    let step = 0, last = performance.now();
    const move = now => {
        window.drag.longest = Math.max(window.drag.longest, now - last);
        last = now;
        if (step === 60) { slider.dispatchEvent(new Event('change', { bubbles: true })); window.drag.done = true; return; }
        slider.value = step === 59 ? 25 : 5 * (step % 14);
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
        step += 1;
        requestAnimationFrame(move);
    };
    requestAnimationFrame(move);";

#[tokio::test]
async fn the_newest_of_many_requests_wins_and_the_page_never_freezes() -> Result<()> {
    let page = Page::open("").await?;
    page.browser.ask(DRAG).await?;
    page.browser
        .wait_until("the drag is over", "return window.drag.done")
        .await?;
    let longest = page.browser.ask("return window.drag.longest").await?;
    assert!(
        longest.as_f64().is_some_and(|frame| frame < 500.0),
        "a frame took {longest} ms"
    );
    page.settle().await?;
    let (answer, table) = (page.answer().await?, page.table("options").await?);
    page.browser
        .wait_until("the address follows", "return location.hash.length > 1")
        .await?;
    page.browser.client.refresh().await?;
    page.settle().await?;
    assert_eq!(page.value("#plan-weights-joint").await?, "25");
    assert_eq!(
        (page.answer().await?, page.table("options").await?),
        (answer, table)
    );
    Ok(())
}

async fn choose(page: &Page, select: &str, name: &str) -> Result<()> {
    let element = page
        .browser
        .client
        .find(fantoccini::Locator::Css(select))
        .await?;
    Ok(element.select_by_label(name).await?)
}
