//! Every word of the page, so that a translation has one place to go to: `assets/words` holds them in Fluent, a folder a
//! language and a file an area; the rules by which they are chosen are here.

pub mod ago;
pub mod answer;
pub mod brief;
pub mod caption;
pub mod given;
pub mod group;
pub mod hint;
pub mod ladder;
pub mod lanes;
pub mod lever;
pub mod manual;
pub mod page;
pub mod pick;
pub mod picture;
pub mod shape;
pub mod tabs;
pub mod text;
pub mod trouble;

use tandem_model::Assumption;

pub use crate::i18n::locale::{Language, Value, known, language, say, tell, translated};

/// A stretch of weeks in words: three years, six months, 20 weeks.
pub fn horizon(weeks: u32) -> String {
    let count = |id, number: u32| tell(id, &[("count", number.into())]);
    match weeks {
        _ if weeks.is_multiple_of(52) => count("horizon-years", weeks / 52),
        _ if weeks.is_multiple_of(13) => count("horizon-months", weeks / 13 * 3),
        _ => count("horizon-weeks", weeks),
    }
}

/// What something is called in the names of messages: `JointShare` is `joint-share`.
fn key(it: &impl std::fmt::Debug) -> String {
    let mut key = String::new();
    for letter in format!("{it:?}").chars() {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}

/// What an assumption on which an answer hangs is, in words; its sign in formulas is left out.
pub fn assumption(it: &Assumption) -> String {
    translated(&manual::constant(&it.constant)).unwrap_or_else(|| {
        let sign = |sign: &str| sign.chars().count() <= 3;
        let name = it.name.strip_suffix(')');
        let words = match name.and_then(|name| name.rsplit_once(" (")) {
            Some((words, inside)) if sign(inside) => words,
            _ => &it.name,
        };
        words.replace('\'', "\u{2019}")
    })
}

/// Clauses side by side in one sentence.
fn clauses(each: &[String]) -> String {
    let mut each = each.iter().cloned();
    let first = each.next().unwrap_or_default();
    each.fold(first, |before, next| {
        tell(
            "list-clauses",
            &[("before", before.into()), ("next", next.into())],
        )
    })
}

/// `words` with a capital letter.
fn sentence(mut words: String) -> String {
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::horizon;

    #[test]
    fn horizons_read_as_one_would_say_them() {
        let said = [156, 52, 13, 39, 65, 20].map(horizon);
        assert_eq!(
            said,
            [
                "three years",
                "one year",
                "three months",
                "nine months",
                "15 months",
                "20 weeks"
            ]
        );
    }
}
