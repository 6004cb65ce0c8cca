//! Copies the site's other files: style sheets, message catalogues, and JSON that is loaded on demand.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tandem_words::{Areas, English, Language};

use crate::env::place::Place;

/// Style sheets of what is loaded later, in their order; on paper others count less.
const SHEETS: [&str; 5] = ["editors", "overlays", "lanes", "views", "print"];
/// Records that the page reads when they are asked for.
const RECORDS: [&str; 2] = ["evidence.json", "constants.json"];

/// Writes all of it: what belongs to one build into `parts`, the rest into `site`.
pub fn write(place: &Place, site: &Path, parts: &Path) -> Result<()> {
    let assets = place.root.join("assets");
    copy(&assets.join("robots.txt"), &site.join("robots.txt"))?;
    for record in RECORDS {
        copy(&assets.join("data").join(record), &parts.join(record))?;
    }
    style(&assets.join("lazy"), parts)?;
    words(&assets.join("words"), parts)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

/// Puts the style sheets of what is loaded later into one.
fn style(sheets: &Path, parts: &Path) -> Result<()> {
    let read = |name: &str| fs::read_to_string(sheets.join(name).with_extension("css"));
    let texts: Result<Vec<String>, _> = SHEETS.into_iter().map(read).collect();
    Ok(fs::write(parts.join("later.css"), texts?.concat())?)
}

/// Compiles the words of every language; of English, what the page does not begin with.
fn words(languages: &Path, parts: &Path) -> Result<()> {
    let english = English::read(&languages.join(Language::English.code()))?;
    for language in Language::ALL {
        let catalogue = match language {
            Language::English => english.catalogue(Areas::Later)?,
            _ => {
                let folder = languages.join(language.code());
                english.catalogue_of(&english.read_translation(&folder)?)?
            }
        };
        let file = parts.join(format!("{}.words", language.code()));
        fs::write(file, catalogue)?;
    }
    Ok(())
}
