//! The views of the page. In each of them axe finds nothing to blame, and a picture of it is kept in `target/screenshots`.

use anyhow::Result;

use super::browser::Scheme;
use super::page::Page;

/// A projector, a laptop and a phone.
const SIZES: [(u32, u32); 3] = [(1920, 1080), (1280, 720), (390, 844)];

/// Something that a visitor can bring onto the screen. Who builds a new tab or dialogue adds it here.
#[derive(Clone, Copy, Debug)]
enum View {
    Start,
    Drawers,
    Changes,
    Tables,
    Notice,
    Library,
    Lesson,
    Help,
    Tour,
    Law,
}

impl View {
    const ALL: [Self; 10] = [
        Self::Start,
        Self::Drawers,
        Self::Changes,
        Self::Tables,
        Self::Notice,
        Self::Library,
        Self::Lesson,
        Self::Help,
        Self::Tour,
        Self::Law,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Drawers => "drawers",
            Self::Changes => "changes",
            Self::Tables => "tables",
            Self::Notice => "notice",
            Self::Library => "library",
            Self::Lesson => "lesson",
            Self::Help => "help",
            Self::Tour => "tour",
            Self::Law => "law",
        }
    }

    /// Brings it onto the screen of a page that was just opened.
    async fn show(self, page: &Page) -> Result<()> {
        match self {
            Self::Start => Ok(()),
            Self::Drawers => {
                page.browser
                    .ask(&each("details.group", "it.open = true"))
                    .await?;
                page.browser.wait_for_element("#Seed").await
            }
            Self::Changes => {
                page.press("#JointShare", "\u{e012}").await?;
                page.browser.wait_for_element("#changes summary").await?;
                page.browser
                    .ask(&each("#changes", "it.open = true"))
                    .await?;
                page.settle().await
            }
            Self::Tables => {
                page.browser
                    .ask(&each(".figure__toggle", "it.click()"))
                    .await?;
                page.browser.wait_for_element("#options table").await
            }
            Self::Notice => {
                page.go("#rubbish").await?;
                page.wait_for_words("#notice", "cannot be read").await?;
                page.settle().await
            }
            Self::Library => opened(page, "#library", "#library-dialog[open]").await,
            Self::Lesson => {
                opened(page, "#library", "[data-example=pay-alone]").await?;
                opened(page, "[data-example=pay-alone]", "#lesson").await?;
                page.settle().await
            }
            Self::Help => opened(page, "#help", "#help-dialog[open]").await,
            Self::Tour => {
                opened(page, "#help", "#show-tour").await?;
                opened(page, "#show-tour", "#tour").await
            }
            Self::Law => opened(page, "#law", "#law-dialog[open]").await,
        }
    }
}

/// Presses one element, which brings another.
async fn opened(page: &Page, press: &str, brought: &str) -> Result<()> {
    page.click(press).await?;
    page.browser.wait_for_element(brought).await
}

/// Does something with each element that a selector finds.
fn each(selector: &str, act: &str) -> String {
    format!("document.querySelectorAll('{selector}').forEach(it => {{ {act} }})")
}

async fn judged(scheme: Scheme) -> Result<()> {
    let page = Page::ready().await?;
    page.browser.prefer(scheme).await?;
    for (width, height) in SIZES {
        page.browser.resize(width, height).await?;
        for view in View::ALL {
            let name = format!("{}-{width}-{}", view.name(), scheme.name());
            page.go("?fresh").await?;
            page.go("").await?;
            page.settle().await?;
            view.show(&page).await?;
            page.browser.axe(&name).await?;
            page.browser
                .whole_screenshot(&name, (width, height))
                .await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_in_the_light() -> Result<()> {
    judged(Scheme::Light).await
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dark() -> Result<()> {
    judged(Scheme::Dark).await
}
