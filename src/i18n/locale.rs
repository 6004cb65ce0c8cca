//! The language in force, which is set in one place and holds for the whole page, and its catalogue of messages.

use std::cell::RefCell;
use std::sync::LazyLock;

use tandem_words::{Catalogue, Locale, Value};
pub use tandem_words::{Family, Language};

use crate::i18n::number::number;
use crate::i18n::words::FINGERPRINT;

/// The catalogue that comes with the page; what another language lacks is said in English.
static FIRST: LazyLock<Catalogue<'static>> =
    LazyLock::new(|| read(FIRST_BYTES).unwrap_or_default());

/// Made by `build.rs`, as the next one is.
const FIRST_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/first.words"));
/// English words of what is loaded later; in a browser they are, and elsewhere there is no need to wait for them.
#[cfg(not(target_family = "wasm"))]
const LATER_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/later.words"));
#[cfg(target_family = "wasm")]
const LATER_BYTES: &[u8] = &[];

/// What stands for a message that is not here, which a test excludes.
pub(crate) const MISSING: &str = "\u{fffd}";

thread_local! {
    static LATER: RefCell<Option<Catalogue<'static>>> = RefCell::new(read(LATER_BYTES));
    static ACTIVE: RefCell<Active> = RefCell::default();
}

/// The language in force with its messages; English has none of its own here.
#[derive(Default)]
struct Active {
    language: Language,
    catalogue: Option<Catalogue<'static>>,
}

/// The catalogue in `bytes`; none if they are none of this build.
fn read(bytes: &'static [u8]) -> Option<Catalogue<'static>> {
    Catalogue::read(bytes, FINGERPRINT)
}

/// Says the message of this number with the values of its variables; `first` and `later` have a function for each.
pub(super) fn say(message: usize, values: &[Value<'_>]) -> String {
    let said = lookup(message, values).or_else(|| english(message, values));
    said.unwrap_or_else(|| MISSING.to_owned())
}

/// What a message says in the language in force itself.
fn lookup(message: usize, values: &[Value<'_>]) -> Option<String> {
    ACTIVE.with_borrow(|active| {
        let locale = locale(active.language);
        active.catalogue.as_ref()?.say(message, values, &locale)
    })
}

fn english(message: usize, values: &[Value<'_>]) -> Option<String> {
    let locale = locale(Language::English);
    let later = || LATER.with_borrow(|later| later.as_ref()?.say(message, values, &locale));
    FIRST.say(message, values, &locale).or_else(later)
}

/// The text of a family's member, if there is one of that key. English ones come later.
pub fn name(family: Family, key: &str) -> Option<String> {
    let english = || LATER.with_borrow(|later| Some(later.as_ref()?.name(family, key)?.to_owned()));
    translated(family, key).or_else(english)
}

/// The same in the language in force itself; none in English, and none that it lacks.
pub fn translated(family: Family, key: &str) -> Option<String> {
    ACTIVE.with_borrow(|active| Some(active.catalogue.as_ref()?.name(family, key)?.to_owned()))
}

/// Whether the English words of what is loaded later are here.
pub fn is_complete() -> bool {
    LATER.with_borrow(Option::is_some)
}

/// Adds them; says whether `bytes` are a catalogue of this build.
pub fn complete(bytes: &'static [u8]) -> bool {
    LATER.set(read(bytes));
    is_complete()
}

fn locale(language: Language) -> Locale {
    Locale { language, number }
}

/// The language in force.
pub fn language() -> Language {
    ACTIVE.with_borrow(|active| active.language)
}

/// Puts a language in force, with the bytes of its catalogue; says whether they are one. English needs none.
pub fn activate(language: Language, bytes: &'static [u8]) -> bool {
    let catalogue = match language {
        Language::English => None,
        _ => match read(bytes) {
            Some(catalogue) => Some(catalogue),
            None => return false,
        },
    };
    ACTIVE.set(Active {
        language,
        catalogue,
    });
    true
}

#[cfg(test)]
pub(crate) mod tests;
