//! The page without a mouse, on very small screens, and with a visitor's own colours or without movement.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::page::Page;
use tandem_harness::MediaPreference;

/// WebDriver's codes for keys.
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const LEFT: &str = "\u{e012}";
/// Control, which holds until it is sent again.
const CONTROL: &str = "\u{e009}";
/// How often Tab is pressed at most on the way to something.
const FAR: usize = 120;

/// What has the focus, for a failure's message; nothing if it can be seen that it has it. No script can ask for the style
/// of a slider's thumb, so the rules are asked; so they are where a part of a drawing shows it.
const RING: &str = "
    const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
    const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]);
    const thumb = rules.some(({ selectorText, cssText }) => /::-(webkit-slider|moz-range)-thumb/.test(selectorText)
        && it.matches(selectorText.split('::')[0]) && /outline: [2-9]px solid/.test(cssText));
    const drawn = rules.some(({ selectorText, cssText }) => /:focus-visible ./.test(selectorText)
        && it.matches(selectorText.split(' ')[0]) && /stroke: (?!none)/.test(cssText));
    const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || thumb || drawn;
    const seen = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
    return ring && seen ? '' : `${it.outerHTML.slice(0, 200)} ring: ${ring}, on the screen: ${seen}`;";

/// Presses Tab until what a selector finds has the focus; on the way everything shows that it has it.
pub(super) async fn tab_to(page: &Page, selector: &str) -> Result<()> {
    let there = format!("return document.activeElement.matches('{selector}')");
    for _ in 0..FAR {
        type_keys(page, TAB).await?;
        if page
            .browser
            .ask("return document.activeElement === document.body")
            .await?
            == true
        {
            continue;
        }
        let hidden = page.browser.ask(RING).await?;
        ensure!(hidden == "", "the focus is not seen: {hidden}");
        if page.browser.ask(&there).await? == true {
            return Ok(());
        }
    }
    anyhow::bail!("{selector} is not reached with Tab")
}

/// Types into whatever has the focus.
pub(super) async fn type_keys(page: &Page, keys: &str) -> Result<()> {
    let focused = page.browser.client.active_element().await;
    let focused = focused.context("nothing has the focus")?;
    Ok(focused.send_keys(keys).await?)
}

#[tokio::test]
async fn everything_is_done_with_the_keyboard_alone() -> Result<()> {
    let page = Page::open("").await?;
    let answer = page.answer().await?;
    tab_to(&page, ".skip").await?;
    type_keys(&page, ENTER).await?;
    assert_eq!(
        page.browser.ask("return document.activeElement.id").await?,
        "answer"
    );
    tab_to(&page, "#plan-weights-joint").await?;
    type_keys(&page, &LEFT.repeat(6)).await?;
    page.wait_for_value("#plan-weights-joint-number", "15")
        .await?;
    page.settle().await?;
    assert_ne!(page.answer().await?, answer);
    type_keys(&page, &format!("{CONTROL}{}{CONTROL}", "z".repeat(6))).await?;
    page.wait_for_value("#plan-weights-joint-number", "45")
        .await?;
    tab_to(&page, "details.group summary").await?;
    type_keys(&page, ENTER).await?;
    page.browser
        .wait_for_element("details.group[open] select")
        .await?;
    tab_to(&page, "details.group[open] select").await?;
    tab_to(&page, ".figure__toggle").await?;
    type_keys(&page, ENTER).await?;
    page.browser.wait_for_element(".figure table").await?;
    page.settle().await
}

const OVERFLOW: &str =
    "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
/// Whether the answer can be brought onto the screen and nothing lies over it.
const UNCOVERED: &str = "
    const answer = document.querySelector('#answer-lead');
    answer.scrollIntoView({ block: 'end' });
    const box = answer.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + 20, box.bottom - 8);
    return answer.contains(top) || top.contains(answer);";

/// Opens everything that opens, and looks whether it fits.
async fn fits(width: u32, height: u32) -> Result<()> {
    let page = Page::ready().await?;
    page.browser.resize(width, height).await?;
    page.go("").await?;
    page.settle().await?;
    assert_eq!(page.browser.ask(UNCOVERED).await?, true);
    let open = "document.querySelectorAll('details').forEach(it => it.open = true);
        document.querySelectorAll('.figure__toggle').forEach(it => it.click());";
    page.browser.ask(open).await?;
    page.browser.wait_for_element("#run-seed").await?;
    page.browser.wait_for_element("#options table").await?;
    assert_eq!(page.browser.ask(OVERFLOW).await?, 0);
    page.browser
        .screenshot(&format!("narrow-{width}-{height}"))
        .await
}

#[tokio::test]
async fn the_smallest_phones_need_no_sideways_scrolling() -> Result<()> {
    fits(320, 640).await
}

#[tokio::test]
async fn four_times_enlarged_nothing_scrolls_sideways_or_covers_the_answer() -> Result<()> {
    fits(320, 256).await
}

/// What is drawn by a background alone, which a visitor's own colours take away unless it asks to keep it, and what does
/// not stand out from the page then.
const GONE: &str = "
    const paper = getComputedStyle(document.body).backgroundColor;
    const gone = [...document.querySelectorAll('.slider, .dot, .levels__bar')].filter(it => {
        const style = getComputedStyle(it);
        return style.forcedColorAdjust !== 'none' || it.matches('.dot') && style.backgroundColor === paper;
    });
    return gone.map(it => it.outerHTML.slice(0, 120));";

#[tokio::test]
async fn a_visitors_own_colours_leave_sliders_and_dots() -> Result<()> {
    let page = Page::ready().await?;
    page.browser
        .prefer_media(MediaPreference::ForcedColours)
        .await?;
    page.go("").await?;
    page.settle().await?;
    let forced = "return matchMedia('(forced-colors: active)').matches";
    assert_eq!(page.browser.ask(forced).await?, true);
    let dots = "return document.querySelectorAll('.dot').length";
    assert_eq!(page.browser.ask(dots).await?, 100);
    assert_eq!(page.browser.ask(GONE).await?, json!([]));
    page.browser.axe("forced colours").await?;
    page.browser.screenshot("forced-colours").await
}

/// Everything that moves by itself for longer than an instant.
const MOVING: &str = "
    const long = times => times.split(',').some(time => parseFloat(time) > 0.01);
    const moving = [...document.querySelectorAll('*')].filter(it => {
        const style = getComputedStyle(it);
        return long(style.transitionDuration) || style.animationName !== 'none' && long(style.animationDuration)
            || style.scrollBehavior === 'smooth';
    });
    return moving.map(it => it.outerHTML.slice(0, 120)).concat(document.getAnimations().map(String));";

#[tokio::test]
async fn nothing_moves_for_those_who_wish_so() -> Result<()> {
    let page = Page::ready().await?;
    page.browser
        .prefer_media(MediaPreference::LessMotion)
        .await?;
    page.go("").await?;
    page.settle().await?;
    let wished = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
    assert_eq!(page.browser.ask(wished).await?, true);
    page.browser
        .ask("document.querySelectorAll('details').forEach(it => it.open = true)")
        .await?;
    page.browser.wait_for_element("#run-seed").await?;
    page.press("#plan-weights-joint", LEFT).await?;
    assert_eq!(page.browser.ask(MOVING).await?, json!([]));
    page.settle().await
}
