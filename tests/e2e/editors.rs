//! Teams, journeys, the payout curve, the ten questions, options and changes, as a visitor edits them.

use anyhow::Result;

use super::page::Page;

/// WebDriver's codes of keys.
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const LEFT: &str = "\u{e012}";
const UP: &str = "\u{e013}";
const RIGHT: &str = "\u{e014}";

/// Opens all groups and then the editor behind a button, by keyboard.
async fn open(page: &Page, door: &str, inside: &str) -> Result<()> {
    let groups = "document.querySelectorAll('details.group').forEach(group => group.open = true)";
    page.browser.ask(groups).await?;
    page.browser.wait_for_element(door).await?;
    page.press(door, ENTER).await?;
    page.browser.wait_for_element(inside).await
}

async fn count(page: &Page, selector: &str) -> Result<u64> {
    let script = format!("return document.querySelectorAll('{selector}').length");
    Ok(page
        .browser
        .ask(&script)
        .await?
        .as_u64()
        .unwrap_or_default())
}

async fn focused(page: &Page) -> Result<String> {
    let id = page.browser.ask("return document.activeElement.id").await?;
    Ok(id.as_str().unwrap_or_default().to_owned())
}

async fn changes(page: &Page) -> Result<String> {
    let script = "return document.querySelector('#changes').textContent";
    let text = page.browser.ask(script).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn teams_are_edited_by_keyboard_and_the_keyboard_comes_back() -> Result<()> {
    let page = Page::open("").await?;
    open(&page, "#open-teams", "#team-0-name").await?;
    assert_eq!(focused(&page).await?, "teams-title");
    page.retype("#team-0-name", "Search").await?;
    page.press("#team-0-name", TAB).await?;
    page.retype("#team-0-Heads", "8").await?;
    page.press("#team-0-Heads", TAB).await?;
    page.press("#team-0-down", ENTER).await?;
    page.browser
        .wait_until(
            "the keyboard goes along",
            "return document.activeElement.id === 'team-1-down'",
        )
        .await?;
    assert_eq!(page.value("#team-1-name").await?, "Search");
    page.press("#team-1-name", ESCAPE).await?;
    page.browser
        .wait_until(
            "the dialog is closed",
            "return !document.querySelector('#teams').open",
        )
        .await?;
    assert_eq!(focused(&page).await?, "open-teams");
    let said = changes(&page).await?;
    assert!(
        said.contains("Search: Heads") && said.contains("Name of Paid search"),
        "{said}"
    );
    page.settle().await
}

#[tokio::test]
async fn a_wrong_name_is_said_and_a_removed_team_comes_back() -> Result<()> {
    let page = Page::open("").await?;
    open(&page, "#open-teams", "#team-0-name").await?;
    page.retype("#team-1-name", "Website").await?;
    page.wait_for_words("#team-1-name-fault", "is taken already")
        .await?;
    assert_eq!(page.value("#team-1-name").await?, "Website");
    page.press("#team-6-remove", ENTER).await?;
    page.wait_for_words("#teams .editor__said", "taken out of")
        .await?;
    assert_eq!(count(&page, ".team").await?, 11);
    page.browser
        .wait_until(
            "undo is at hand",
            "return document.activeElement.id === 'editor-undo'",
        )
        .await?;
    page.press("#editor-undo", ENTER).await?;
    page.browser
        .wait_until(
            "the team is back",
            "return document.querySelectorAll('.team').length === 12",
        )
        .await?;
    assert_eq!(page.value("#team-6-name").await?, "Website");
    page.wait_for_value("#team-1-name", "Paid social").await
}

#[tokio::test]
async fn a_refused_number_goes_with_its_team_and_its_option() -> Result<()> {
    let page = Page::open("").await?;
    open(&page, "#open-teams", "#team-0-name").await?;
    let below = page.value("#team-1-TargetBonus").await?;
    page.retype("#team-0-TargetBonus", "900").await?;
    page.wait_for_words("#team-0-TargetBonus-fault", "is not a number")
        .await?;
    page.press("#team-0-down", ENTER).await?;
    page.wait_for_value("#team-1-TargetBonus", "900").await?;
    assert_eq!(page.value("#team-0-TargetBonus").await?, below);
    page.press("#team-1-remove", ENTER).await?;
    page.wait_for_words("#teams .editor__said", "Paid search")
        .await?;
    let left =
        "return [...document.querySelectorAll('#teams input')].some(box => box.value === '900')";
    assert_eq!(page.browser.ask(left).await?, false);
    page.press("#team-0-name", ESCAPE).await?;
    page.retype("#plan-weights-joint-number", "900").await?;
    page.wait_for_words("#plan-weights-joint-number-fault", "is not a number")
        .await?;
    open(&page, "#open-options", "#option-2-copy").await?;
    page.press("#option-2-copy", ENTER).await?;
    page.wait_for_value("#plan-weights-joint-number", "45")
        .await
}

#[tokio::test]
async fn escape_gives_a_refused_name_up_and_then_closes_the_editor() -> Result<()> {
    let page = Page::open("").await?;
    open(&page, "#open-teams", "#team-0-name").await?;
    page.retype("#team-1-name", "Website").await?;
    page.wait_for_words("#team-1-name-fault", "is taken already")
        .await?;
    page.press("#team-1-name", ESCAPE).await?;
    page.wait_for_value("#team-1-name", "Paid social").await?;
    assert_eq!(count(&page, "#teams[open]").await?, 1);
    page.press("#team-1-name", ESCAPE).await?;
    let closed = "return !document.querySelector('#teams').open";
    page.browser
        .wait_until("the dialog is closed", closed)
        .await
}

#[tokio::test]
async fn the_payout_curve_moves_by_keys_and_pointer_and_one_drag_is_one_step() -> Result<()> {
    let page = Page::open("").await?;
    page.click("details.group summary").await?;
    page.browser.wait_for_element("#payout-Threshold").await?;
    page.press("#payout-Threshold", LEFT).await?;
    page.wait_for_value("#plan-curve-threshold-number", "79")
        .await?;
    page.press("#payout-Threshold", UP).await?;
    page.wait_for_value("#plan-curve-threshold-pay-number", "55")
        .await?;
    page.press("#payout-Threshold", RIGHT).await?;
    page.wait_for_value("#plan-curve-threshold-number", "80")
        .await?;
    let drag = "
        const handle = document.querySelector('#payout-Maximum .payout__reach');
        const box = handle.getBoundingClientRect();
        const chart = handle.closest('svg').getBoundingClientRect();
        const x = box.left + box.width / 2, y = box.top + box.height / 2;
        const send = (name, x, y) => handle.dispatchEvent(new PointerEvent(name,
            { bubbles: true, cancelable: true, pointerId: 1, clientX: x, clientY: y }));
        send('pointerdown', x, y);
        await new Promise(requestAnimationFrame);
        for (let step = 1; step <= 5; step += 1) {
            send('pointermove', x + 4 * step, y);
            await new Promise(requestAnimationFrame);
        }
        send('pointerup', x + 20, y);
        window.dragged = true;";
    page.browser
        .ask(&format!(
            "window.dragged = false; (async () => {{ {drag} }})()"
        ))
        .await?;
    page.browser
        .wait_until("the point is dragged", "return window.dragged")
        .await?;
    let moved = "return Number(document.querySelector('#plan-curve-maximum-number').value) > 125";
    page.browser
        .wait_until("the maximum follows", moved)
        .await?;
    page.click("button[aria-label=Undo]").await?;
    page.wait_for_value("#plan-curve-maximum-number", "120")
        .await?;
    assert_eq!(page.value("#plan-curve-threshold-pay-number").await?, "55");
    Ok(())
}

#[tokio::test]
async fn ten_questions_set_levels_once_they_are_used_and_undo_takes_them_back() -> Result<()> {
    let page = Page::open("").await?;
    open(&page, "#open-check", "#check-3-0-0").await?;
    page.press("#check-3-0-0", " ").await?;
    page.wait_for_words("#check-3-result", "One answer is missing")
        .await?;
    page.press("#check-3-1-4", " ").await?;
    page.wait_for_words("#check-3-result", "100 by your answers")
        .await?;
    assert_eq!(page.value("#culture-lack-of-trust-number").await?, "55");
    page.press("#check-use", ENTER).await?;
    page.wait_for_value("#culture-lack-of-trust-number", "100")
        .await?;
    assert_eq!(focused(&page).await?, "open-check");
    page.click("button[aria-label=Undo]").await?;
    page.wait_for_value("#culture-lack-of-trust-number", "55")
        .await?;
    page.settle().await
}

#[tokio::test]
async fn an_option_is_copied_and_the_levers_move_the_copy() -> Result<()> {
    let page = Page::open("").await?;
    open(&page, "#open-options", "#option-2-copy").await?;
    page.press("#option-2-copy", ENTER).await?;
    page.browser.wait_for_element("#option-4-name").await?;
    assert_eq!(page.value("#option-3-name").await?, "Both 2");
    page.retype("#option-3-name", "Both, softer").await?;
    page.press("#option-3-name", TAB).await?;
    page.press("#option-3-name", ESCAPE).await?;
    page.wait_for_words("#open-options", "Both, softer").await?;
    page.retype("#plan-weights-joint-number", "20").await?;
    page.press("#plan-weights-joint-number", TAB).await?;
    page.settle().await?;
    let rows = "return document.querySelector('#options').textContent";
    let rows = page.browser.ask(rows).await?;
    assert!(
        rows.as_str().is_some_and(|it| it.contains("Both, softer")),
        "{rows}"
    );
    let said = changes(&page).await?;
    assert!(said.contains("Option Both, softer"), "{said}");
    Ok(())
}

#[tokio::test]
async fn one_change_is_reverted_alone_and_the_rest_at_once() -> Result<()> {
    let page = Page::open("").await?;
    page.retype("#plan-weights-joint-number", "20").await?;
    page.press("#plan-weights-joint-number", TAB).await?;
    page.retype("#programme-roles-number", "50").await?;
    page.press("#programme-roles-number", TAB).await?;
    page.browser.wait_for_element("#changes summary").await?;
    page.click("#changes summary").await?;
    assert_eq!(count(&page, ".changes__row").await?, 2);
    page.press(
        "button[aria-label^=\"Set Joint share back\"].changes__back",
        ENTER,
    )
    .await?;
    page.wait_for_value("#plan-weights-joint", "45").await?;
    assert_eq!(page.value("#programme-roles").await?, "50");
    page.press("#revert-all", ENTER).await?;
    page.wait_for_value("#programme-roles", "100").await?;
    assert!(changes(&page).await?.contains("No changes"));
    Ok(())
}

#[tokio::test]
async fn the_editors_need_no_sideways_scrolling_on_a_narrow_phone() -> Result<()> {
    let page = Page::ready().await?;
    page.browser.resize(320, 640).await?;
    page.go("").await?;
    page.settle().await?;
    for (door, inside, dialog) in [
        ("#open-teams", "#team-0-name", "#teams"),
        ("#open-check", "#check-0-0-0", "#check"),
        ("#open-options", "#option-0-name", "#options-editor"),
    ] {
        open(&page, door, inside).await?;
        let over = format!(
            "const it = document.querySelector('{dialog}'); return it.scrollWidth - it.clientWidth"
        );
        assert_eq!(page.browser.ask(&over).await?, 0, "{dialog}");
        page.press(inside, ESCAPE).await?;
        let closed = format!("return !document.querySelector('{dialog}').open");
        page.browser
            .wait_until("the dialog is closed", &closed)
            .await?;
    }
    Ok(())
}
