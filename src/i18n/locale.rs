//! Saying a message in the language in force, which is set in one place and holds for the whole page.

use std::cell::RefCell;
use std::sync::LazyLock;

use tandem_words::{Book, Voice};
pub use tandem_words::{Language, Value};

use crate::i18n::number::number;

/// The book that comes with the page; what another language lacks is said in English.
static FIRST: LazyLock<Book<'static>> =
    LazyLock::new(|| Book::read(FIRST_BYTES).unwrap_or_default());

/// Made by `build.rs`, as the next one is.
const FIRST_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/first.words"));
/// English words of what is loaded later; in a browser they are, and elsewhere there is no need to wait for them.
#[cfg(not(target_family = "wasm"))]
const LATER_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/later.words"));
#[cfg(target_family = "wasm")]
const LATER_BYTES: &[u8] = &[];

thread_local! {
    static LATER: RefCell<Option<Book<'static>>> = RefCell::new(Book::read(LATER_BYTES));
    static SPEECH: RefCell<Speech> = RefCell::default();
}

/// The language in force with its words; English has none of its own here.
#[derive(Default)]
struct Speech {
    language: Language,
    book: Option<Book<'static>>,
}

/// Says the message `id`; by its name if there is none of that name, which a test excludes.
pub fn say(id: &str) -> String {
    tell(id, &[])
}

/// Says the message `id` with the values of its variables.
pub fn tell(id: &str, arguments: &[(&str, Value)]) -> String {
    let said = told(id, arguments).or_else(|| english(id, arguments));
    said.unwrap_or_else(|| id.to_owned())
}

/// What the message `id` says, if there is one of that name: for what only some things have words of their own.
pub fn known(id: &str) -> Option<String> {
    translated(id).or_else(|| english(id, &[]))
}

/// What the message `id` says in the language in force itself; none in English, and none of a message it lacks.
pub fn translated(id: &str) -> Option<String> {
    told(id, &[])
}

fn told(id: &str, arguments: &[(&str, Value)]) -> Option<String> {
    SPEECH.with_borrow(|speech| {
        let voice = voice(speech.language);
        speech.book.as_ref()?.say(id, arguments, &voice)
    })
}

fn english(id: &str, arguments: &[(&str, Value)]) -> Option<String> {
    let voice = voice(Language::English);
    let later = || LATER.with_borrow(|later| later.as_ref()?.say(id, arguments, &voice));
    FIRST.say(id, arguments, &voice).or_else(later)
}

/// Whether the English words of what is loaded later are here.
pub fn is_complete() -> bool {
    LATER.with_borrow(Option::is_some)
}

/// Adds them; says whether `bytes` are a book.
pub fn complete(bytes: &'static [u8]) -> bool {
    LATER.set(Book::read(bytes));
    is_complete()
}

fn voice(language: Language) -> Voice {
    Voice { language, number }
}

/// The language in force.
pub fn language() -> Language {
    SPEECH.with_borrow(|speech| speech.language)
}

/// Puts a language in force, with the bytes of its book; says whether they are one. English needs none.
pub fn speak(language: Language, bytes: &'static [u8]) -> bool {
    let book = match language {
        Language::English => None,
        _ => match Book::read(bytes) {
            Some(book) => Some(book),
            None => return false,
        },
    };
    SPEECH.set(Speech { language, book });
    true
}

#[cfg(test)]
mod tests;
