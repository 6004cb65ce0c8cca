//! The views under the answer: opened by keys, read by keys, copied, and five theories run on demand.

use anyhow::{Context, Result};
use serde_json::Value;

use super::page::Page;
use tandem_harness::{Answer, Browser};

const LEFT: &str = "\u{e012}";
const UP: &str = "\u{e013}";
const RIGHT: &str = "\u{e014}";
const HOME: &str = "\u{e011}";
const END: &str = "\u{e010}";
const ESCAPE: &str = "\u{e00c}";

/// The view that is open, where the keyboard is, and what the panel is named after.
const OPEN: &str = "return [document.querySelector('[role=tab][aria-selected=true]').id, \
     document.activeElement.id, document.querySelector('[role=tabpanel]').getAttribute('aria-labelledby')]";

async fn is_open(page: &Page, name: &str) -> Result<()> {
    let tab = Value::from(format!("tab-{name}"));
    let open = page.browser.ask(OPEN).await?;
    assert_eq!(open, Value::from(vec![tab.clone(), tab.clone(), tab]));
    Ok(())
}

#[tokio::test]
async fn views_are_opened_by_arrow_keys_and_ask_only_for_what_they_show() -> Result<()> {
    let page = Page::open("#1p-startup").await?;
    page.press("#tab-overview", RIGHT).await?;
    is_open(&page, "weeks").await?;
    page.browser.wait_for_element("#trust svg").await?;
    page.press("#tab-weeks", RIGHT).await?;
    is_open(&page, "people").await?;
    page.browser.wait_for_element("#leaving svg").await?;
    page.press("#tab-people", END).await?;
    is_open(&page, "model").await?;
    page.press("#tab-model", RIGHT).await?;
    is_open(&page, "overview").await?;
    page.press("#tab-overview", LEFT).await?;
    page.press("#tab-model", HOME).await?;
    is_open(&page, "overview").await?;
    page.browser.wait_for_element("#cash svg").await?;
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn what_arrow_keys_read_is_what_the_table_says() -> Result<()> {
    let page = Page::open("#1p-default").await?;
    page.table("cash").await?;
    page.press("#cash .reader", &[HOME, RIGHT, RIGHT, RIGHT].concat())
        .await?;
    let read = page.browser.text("#cash .figure__drawn").await?;
    let (option, rest) = read.split_once(", month 4: ").context(read.clone())?;
    let cell = format!(
        "const heads = [...document.querySelectorAll('#cash thead th')].map(head => head.innerText);
         const row = document.querySelectorAll('#cash tbody tr')[3];
         return row.children[heads.indexOf({})].innerText",
        Value::from(option)
    );
    let cell = page.browser.ask(&cell).await?;
    let shown = cell.as_str().unwrap_or_default();
    assert_eq!(rest.replace("80 of 100: ", ""), shown);
    let heard = "return document.querySelector('#cash .reader').getAttribute('aria-valuetext')";
    assert_eq!(page.browser.ask(heard).await?, read);
    page.press("#cash .reader", UP).await?;
    let other = page.browser.text("#cash .figure__drawn").await?;
    assert!(other.contains("month 4: ") && other != read, "{other}");
    page.press("#cash .reader", ESCAPE).await?;
    page.wait_for_words("#cash .figure__drawn", "Cumulative net")
        .await
}

#[tokio::test]
async fn a_pointer_reads_the_option_it_is_over() -> Result<()> {
    let page = Page::open("#1p-default").await?;
    let sheet = page
        .browser
        .client
        .find(fantoccini::Locator::Css("#options .reader"))
        .await?;
    sheet.click().await?;
    let read = page.browser.text("#options .figure__drawn").await?;
    let names =
        "return [...document.querySelectorAll('#options .plot__name')].map(name => name.innerText)";
    let names = page.browser.ask(names).await?;
    let named = names
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    assert!(
        named.into_iter().any(|name| read.starts_with(name)),
        "{read}"
    );
    assert!(read.contains("80 of 100"), "{read}");
    Ok(())
}

/// Keeps what the page hands over in place of saving it.
const KEEP_FILES: &str = "window.files = [];
    URL.createObjectURL = file => { window.files.push(file); return 'blob:kept'; };
    HTMLAnchorElement.prototype.click = function () { window.saved = this.download; }";

/// The text of the file that was handed over last.
async fn file(browser: &Browser) -> Result<String> {
    let text = "return window.files.at(-1).text()";
    let text = browser.ask(text).await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

async fn copy(page: &Page, row: usize) -> Result<()> {
    page.click(&format!("#options .copies__row:nth-child({row}) button"))
        .await?;
    page.wait_for_words("#options .copies__told", "Saved as")
        .await
}

#[tokio::test]
async fn a_table_and_a_picture_are_saved_with_what_they_are_and_are_not() -> Result<()> {
    let page = Page::open("#1p-startup").await?;
    page.browser.ask(KEEP_FILES).await?;
    let table = page.table("options").await?;
    page.click("#options-copy").await?;
    copy(&page, 3).await?;
    assert_eq!(
        page.browser.ask("return window.saved").await?,
        "tandem-options.csv"
    );
    let csv = file(&page.browser).await?;
    let first: Vec<f64> = csv
        .lines()
        .nth(1)
        .into_iter()
        .flat_map(|row| row.rsplit(',').take(5).collect::<Vec<_>>())
        .filter_map(|cell| cell.parse().ok())
        .collect();
    let expected: Vec<f64> = table[0]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|cell| cell.as_array().cloned().unwrap_or_default())
        .filter_map(|number| number.as_f64())
        .rev()
        .collect();
    assert_eq!(first, expected, "{csv}");
    copy(&page, 1).await?;
    let svg = file(&page.browser).await?;
    for text in [csv, svg] {
        assert!(
            text.contains("not advice") && text.contains("model"),
            "{text}"
        );
    }
    copy(&page, 2).await?;
    page.browser
        .wait_until(
            "a picture in dots",
            "return window.files.at(-1).type === 'image/png'",
        )
        .await?;
    let size = "return window.files.at(-1).size";
    assert!(page.browser.ask(size).await?.as_u64() > Some(10_000));
    page.press("#options-copy", ESCAPE).await?;
    let open = "return document.querySelectorAll('.copies__menu').length";
    assert_eq!(page.browser.ask(open).await?, 0);
    assert_eq!(page.browser.errors().await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn five_theories_are_run_when_asked_and_can_be_stopped() -> Result<()> {
    let page = Page::open("?workers=1#1p-startup").await?;
    let options = page.table("options").await?;
    page.view("why").await?;
    page.click("#theories-run").await?;
    page.wait_for_words("#theories [role=status]", "simulated futures")
        .await?;
    page.click("#theories-stop").await?;
    page.wait_for_words("#theories [role=status]", "Stopped after")
        .await?;
    page.click("#theories-run").await?;
    // What runs goes on while another view is looked at.
    page.view("overview").await?;
    let found = "return document.querySelector('#theories').dataset.found === '5'";
    page.browser.wait_until("all five theories", found).await?;
    page.view("why").await?;
    page.wait_for_words("#theories [role=status]", "first")
        .await?;
    let nets = "return [...document.querySelectorAll('#theories tbody tr')].slice(1).map(\
         row => Number(row.querySelector('td').dataset.values))";
    let medians: Value = options
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| row[0][0].clone())
        .collect();
    assert_eq!(page.browser.ask(nets).await?, medians, "the usual theory");
    let columns = "return document.querySelectorAll('#theories thead th').length";
    assert_eq!(page.browser.ask(columns).await?, 6);
    Ok(())
}

#[tokio::test]
async fn evidence_and_constants_are_fetched_when_they_are_looked_at() -> Result<()> {
    let page = Page::open("#1p-startup").await?;
    assert_eq!(page.site.requests("evidence.json"), 0);
    page.site.answer("evidence.json", Answer::Missing);
    page.click("#tab-evidence").await?;
    page.wait_for_words("[role=tabpanel]", "could not be loaded")
        .await?;
    page.site.restore("evidence.json");
    page.click("[role=tabpanel] .button").await?;
    page.wait_for_words("#evidence-title", "42 of 45").await?;
    assert_eq!(
        page.browser
            .ask("return document.querySelectorAll('.study--missed').length")
            .await?,
        3
    );
    page.click("#tab-model").await?;
    page.browser.wait_for_element("#constants-filter").await?;
    page.press("#constants-filter", "peers").await?;
    page.wait_for_words("#constants [role=status]", "constant")
        .await?;
    let rows = "return document.querySelectorAll('#constants tbody tr').length";
    let rows = page.browser.ask(rows).await?;
    assert!(
        (1..30).contains(&rows.as_u64().unwrap_or_default()),
        "{rows}"
    );
    Ok(())
}
