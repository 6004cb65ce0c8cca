//! What is loaded before the first answer, and what only when it is asked for.

use anyhow::Result;

use super::page::Page;

/// Names of the files that were asked for, as often as they were, without their hashes and without the icon, which
/// browsers ask for as they like.
fn asked(page: &Page) -> Vec<String> {
    let named = |name: String| match name.split_once('-') {
        Some((front, rest)) if rest.ends_with("_bg.wasm") => format!("{front}_bg.wasm"),
        Some((front, rest)) if rest.ends_with(".js") => format!("{front}.js"),
        _ => name,
    };
    let times = |(name, times)| std::iter::repeat_n(name, times);
    let names = page.site.asked().into_iter().flat_map(times).map(named);
    let mut names: Vec<String> = names
        .filter(|name| !name.ends_with(".svg") && !name.ends_with(".ico"))
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn the_first_answer_takes_five_files_and_each_is_asked_for_once() -> Result<()> {
    let page = Page::open("").await?;
    let first = [
        "app.js",
        "app_bg.wasm",
        "index.html",
        "worker.js",
        "worker_bg.wasm",
    ];
    assert_eq!(asked(&page), first);
    page.press("#JointShare", "\u{e012}").await?;
    page.browser
        .wait_until("the address follows", "return location.hash.length > 1")
        .await?;
    let later = ["links.js", "links_bg.wasm"];
    assert_eq!(asked(&page).len(), first.len() + later.len());
    assert!(
        later
            .iter()
            .all(|name| asked(&page).contains(&(*name).to_owned()))
    );
    Ok(())
}

#[tokio::test]
async fn without_what_reads_links_the_page_still_answers_and_says_so() -> Result<()> {
    let page = Page::ready().await?;
    page.site
        .answer("links_bg.wasm", super::browser::Answer::Missing);
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
