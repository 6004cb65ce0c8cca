//! Journeys, bonus and what flips the answer: what is read and looked up is what the terminal says.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::numbers::{number, terminal};
use super::page::Page;

/// The arrow keys of WebDriver.
const LEFT: &str = "\u{e012}";
const HOME: &str = "\u{e011}";
/// The slider through the months.
const MONTH: &str = "#lanes-month";

/// The option that leads: the highest median net.
fn lead(report: &Value) -> Result<usize> {
    let options = report["comparison"]["options"].as_array();
    let nets = options
        .context("no options")?
        .iter()
        .map(|o| o["net"]["p50"].as_f64());
    let best = nets.enumerate().max_by(|one, other| {
        one.1
            .unwrap_or(f64::MIN)
            .total_cmp(&other.1.unwrap_or(f64::MIN))
    });
    Ok(best.context("no options")?.0 + 1)
}

/// The journeys' table at the end of a month, without what the page works out of it; the worst today first.
fn journeys(report: &Value, month: usize) -> Result<Value> {
    let passings = |option: usize| report["options"][option]["handoffs"]["journeys"].as_array();
    let today = passings(0).context("no journeys")?;
    let this = passings(lead(report)?).context("no journeys")?;
    let mut rows: Vec<(f64, Value)> = Vec::new();
    for (place, (today, this)) in today.iter().zip(this).enumerate() {
        let held = |passing: &Value| {
            let at = |quantile: &str| number(&passing[quantile][month]);
            json!([at("p10"), at("p50"), at("p90")])
        };
        let lost = &today["lost_in_year"];
        rows.push((
            lost.as_f64().unwrap_or_default(),
            json!([
                [number(&report["journeys"][place]["volume"])],
                held(today),
                held(this),
                [number(lost)],
                [number(&this["lost"][month])]
            ]),
        ));
    }
    rows.sort_by(|one, other| other.0.total_cmp(&one.0));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// The table on the page without what it works out itself: the quality of each hand-off.
async fn shown(page: &Page) -> Result<Value> {
    let rows = page.table("lanes").await?;
    let rows = rows.as_array().context("no rows")?.iter();
    let kept = rows.filter(|row| row.as_array().is_some_and(|row| row.len() == 6));
    let row = |row: &Value| -> Value {
        let cells = row.as_array().into_iter().flatten().enumerate();
        cells
            .filter(|(place, _)| *place != 3)
            .map(|(_, cell)| cell.clone())
            .collect()
    };
    Ok(kept.map(row).collect())
}

#[tokio::test]
async fn the_months_run_by_keyboard_and_every_number_is_the_terminals() -> Result<()> {
    let report = terminal("default")?;
    let page = Page::open("").await?;
    assert_eq!(page.value(MONTH).await?, "12");
    assert_eq!(shown(&page).await?, journeys(&report, 12)?);
    let drawn = page.chart("lanes").await?;
    page.press(MONTH, LEFT).await?;
    page.wait_for_words(".scrub__month", "Month 11").await?;
    assert_eq!(shown(&page).await?, journeys(&report, 11)?);
    assert_ne!(page.chart("lanes").await?, drawn);
    page.press(MONTH, HOME).await?;
    page.wait_for_words(".scrub__month", "Start").await?;
    let start = shown(&page).await?;
    for row in start.as_array().context("no rows")? {
        assert_eq!(row[1], row[2], "the start is today's");
    }
    Ok(())
}

#[tokio::test]
async fn the_months_play_to_the_end_and_can_be_stopped() -> Result<()> {
    let page = Page::open("").await?;
    page.click(".scrub__play").await?;
    page.wait_for_words(".scrub__month", "Month 15").await?;
    page.click(".scrub__play").await?;
    let stopped = page.value(MONTH).await?;
    page.browser
        .ask("return new Promise(done => setTimeout(done, 600))")
        .await?;
    assert_eq!(page.value(MONTH).await?, stopped);
    page.click(".scrub__play").await?;
    page.wait_for_value(MONTH, "36").await
}

#[tokio::test]
async fn what_groups_get_and_what_flips_it_are_the_terminals() -> Result<()> {
    let report = terminal("default")?;
    let page = Page::open("").await?;
    let lead = lead(&report)?;
    let mut groups: Vec<(f64, Value)> = Vec::new();
    for group in report["options"][lead]["pay"]
        .as_array()
        .into_iter()
        .flatten()
    {
        // Bonus that became salary counts with what is paid.
        let made_up = group["made_up"].as_f64().unwrap_or(f64::NAN);
        let year = |whose: &str, place: usize| {
            let paid = group[whose][place].as_f64().unwrap_or(f64::NAN);
            if whose == "this" {
                paid + made_up
            } else {
                paid
            }
        };
        let loss = (0..3).map(|place| year("today", place) - year("this", place));
        let cell = |whose: &str, place: usize| json!([number(&json!(year(whose, place)))]);
        groups.push((
            loss.fold(f64::NEG_INFINITY, f64::max),
            json!([
                cell("this", 0),
                cell("this", 1),
                cell("this", 2),
                [number(&group["made_up"])],
                cell("today", 0),
                cell("today", 1),
                cell("today", 2),
                [number(&group["guarantee"])]
            ]),
        ));
    }
    groups.sort_by(|one, other| other.0.total_cmp(&one.0));
    let expected: Value = groups.into_iter().map(|(_, row)| row).collect();
    assert_eq!(page.table("bonus").await?, expected);
    let flips = report["comparison"]["options"][lead - 1]["flips"].as_array();
    let row = |flip: &Value| {
        let cell = |name: &str| number(&flip["assumption"][name]);
        json!([
            [cell("usual")],
            [number(&flip["at"])],
            [cell("least"), cell("most")],
            [0]
        ])
    };
    // A cell without a number reads as nought.
    let holds = report["comparison"]["options"][lead - 1]["holds"].as_array();
    let held = |hold: &Value| {
        let cell = |name: &str| number(&hold["assumption"][name]);
        let net = [number(&hold["net"][0]), number(&hold["net"][1])];
        json!([[cell("usual")], [0], [cell("least"), cell("most")], net])
    };
    let flips = flips.into_iter().flatten().map(row);
    let expected: Value = flips.chain(holds.into_iter().flatten().map(held)).collect();
    assert!(expected.as_array().is_some_and(|rows| !rows.is_empty()));
    page.wait_for_words("#flips .figure__finding", "could flip it")
        .await?;
    let rows = page.table("flips").await?;
    let kept = |row: &Value| json!([row[0], row[1], row[3], row[4]]);
    let shown: Value = rows.as_array().into_iter().flatten().map(kept).collect();
    assert_eq!(shown, expected);
    Ok(())
}

#[tokio::test]
async fn the_first_question_is_answered_with_a_barrier() -> Result<()> {
    let report = terminal("default")?;
    let page = Page::open("").await?;
    let finding = page.browser.text("#lanes .figure__finding").await?;
    assert!(finding.contains("cost up to about $"), "{finding}");
    let drawn = page.browser.text("#lanes .figure__drawn").await?;
    assert!(drawn.contains("weigh"), "{drawn}");
    let label = page
        .browser
        .ask("return document.querySelector('#lanes [role=img]').getAttribute('aria-label')")
        .await?;
    assert_eq!(label, finding);
    assert_eq!(report["reliefs"].as_array().map(Vec::len), Some(5));
    Ok(())
}
