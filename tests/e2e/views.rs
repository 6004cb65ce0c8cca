//! The views of the page. In each of them axe finds nothing to blame, and a picture of it is kept in `target/screenshots`.

use anyhow::Result;

use super::page::Page;
use tandem_harness::Scheme;

/// A laptop, a phone and a projector, which shows what the laptop does and is not judged again.
const SIZES: [(u32, u32); 3] = [(1280, 720), (390, 844), PROJECTOR];
const PROJECTOR: (u32, u32) = (1920, 1080);

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
    Weeks,
    People,
    Why,
    Evidence,
    Model,
    Copies,
    Teams,
    Options,
    Check,
    German,
}

impl View {
    const ALL: [Self; 20] = [
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
        Self::Weeks,
        Self::People,
        Self::Why,
        Self::Evidence,
        Self::Model,
        Self::Copies,
        Self::Teams,
        Self::Options,
        Self::Check,
        // The last one, since the choice of a language is kept.
        Self::German,
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
            Self::Weeks => "weeks",
            Self::People => "people",
            Self::Why => "why",
            Self::Evidence => "evidence",
            Self::Model => "model",
            Self::Copies => "copies",
            Self::Teams => "teams",
            Self::Options => "options",
            Self::Check => "check",
            Self::German => "german",
        }
    }

    /// Brings it onto the screen of a page that was just opened.
    async fn show(self, page: &Page) -> Result<()> {
        match self {
            Self::Weeks | Self::People | Self::Why => page.view(self.name()).await,
            Self::Evidence => {
                page.view(self.name()).await?;
                page.browser.wait_for_element(".study").await
            }
            Self::Model => {
                page.view(self.name()).await?;
                page.browser.wait_for_element("#constants tbody tr").await
            }
            Self::Copies => {
                page.click("#cash-copy").await?;
                page.browser.wait_for_element(".copies__rows").await
            }
            Self::Teams => {
                drawer(page, 1, "#open-teams").await?;
                opened(page, "#open-teams", "#team-0-name").await
            }
            Self::Options => opened(page, "#open-options", "#option-0-name").await,
            Self::Check => {
                drawer(page, 2, "#open-check").await?;
                opened(page, "#open-check", "#check .check__answer").await
            }
            Self::German => {
                page.browser.ask(CHOOSE_GERMAN).await?;
                page.wait_for_words("#levers-title", "Was würden Sie ändern")
                    .await?;
                page.settle().await
            }
            Self::Start => Ok(()),
            Self::Drawers => drawers(page).await,
            Self::Changes => {
                page.press("#plan-weights-joint", "\u{e012}").await?;
                page.browser.wait_for_element("#changes summary").await?;
                page.browser
                    .ask(&each("#changes details", "it.open = true"))
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

/// Chooses a language whose words are long.
const CHOOSE_GERMAN: &str = "
    const menu = document.querySelector('#language');
    menu.value = 'de';
    menu.dispatchEvent(new Event('change', { bubbles: true }))";

/// Opens every group of levers.
async fn drawers(page: &Page) -> Result<()> {
    let open = each("details.group", "it.open = true");
    page.browser.ask(&open).await?;
    page.browser.wait_for_element("#run-seed").await
}

/// Opens the group of levers at a place, which brings what is in it.
async fn drawer(page: &Page, place: usize, brought: &str) -> Result<()> {
    let open = format!("document.querySelectorAll('details.group')[{place}].open = true");
    page.browser.ask(&open).await?;
    page.browser.wait_for_element(brought).await
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
    page.browser.prefer_scheme(scheme).await?;
    for (width, height) in SIZES {
        page.browser.resize(width, height).await?;
        for view in View::ALL {
            let name = format!("{}-{width}-{}", view.name(), scheme.name());
            page.go("?fresh").await?;
            page.browser
                .ask("localStorage.removeItem('tandem-language')")
                .await?;
            page.go("").await?;
            page.settle().await?;
            view.show(&page).await?;
            if (width, height) != PROJECTOR {
                page.browser.axe(&name).await?;
            }
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

#[tokio::test]
async fn axe_finds_what_is_wrong() -> Result<()> {
    let page = Page::open("").await?;
    page.browser
        .ask("document.querySelector('label[for=scenario]').remove()")
        .await?;
    let found = page.browser.axe("a menu without a name").await;
    let said = found
        .err()
        .map(|error| error.to_string())
        .unwrap_or_default();
    assert!(said.contains("(serious): #scenario"), "{said}");
    Ok(())
}
