//! Loads the words of a language and puts it in force: the one chosen on an earlier visit, else the first of the browser's
//! that the page speaks.

use crate::browser::{language as browser, storage};
use crate::i18n::first;
use crate::i18n::locale::{self, Language};

/// Under which name the choice is stored.
const STORED: &str = "language";

/// The language to begin in.
pub fn wanted() -> Language {
    let stored = storage::read(STORED).and_then(|code| Language::of_tag(&code));
    let preferred = || {
        let tags = browser::preferred().into_iter();
        tags.filter_map(|tag| Language::of_tag(&tag)).next()
    };
    stored.or_else(preferred).unwrap_or_default()
}

/// Loads the English words of what is loaded later, unless they are here; says whether they are.
pub async fn complete() -> bool {
    locale::is_complete()
        || match browser::words(Language::English.code()).await {
            Some(bytes) => locale::complete(bytes.leak()),
            None => false,
        }
}

/// Puts a language in force, with its words loaded; says whether it is.
pub async fn activate(language: Language) -> bool {
    let bytes = match language {
        Language::English => Vec::new(),
        _ => match browser::words(language.code()).await {
            Some(bytes) => bytes,
            None => return false,
        },
    };
    // There are four languages and few changes of mind, so what was loaded is kept for good.
    let active = locale::activate(language, bytes.leak());
    if active {
        browser::mark(locale::language().code(), &first::title());
    }
    active
}

/// Stores the choice for the next visit, where the browser allows it.
pub fn store(language: Language) {
    storage::write(STORED, language.code());
}
