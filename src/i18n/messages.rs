//! Every word of the page, so that a translation has one place to go to: `assets/words` holds them in Fluent, a folder a
//! language and a file an area; the rules by which they are chosen are here.

pub mod ago;
pub mod answer;
pub mod brief;
pub mod builtin_names;
pub mod caption;
pub mod editors;
pub mod example;
pub mod goal;
pub mod hint;
pub mod lanes;
pub mod lever;
pub mod page;
pub mod parameter_docs;
pub mod pay;
pub mod pick;
pub mod picture;
pub mod scale;
pub mod tabs;
pub mod text;
pub mod trouble;

use crate::i18n::first;
use tandem_model::field::MEAN_TARGET_BONUS;
use tandem_model::{Assumption, AssumptionKind};

pub use crate::i18n::locale::{Language, language};

/// A stretch of weeks in words: three years, six months, 20 weeks.
pub fn horizon(weeks: u32) -> String {
    match weeks {
        _ if weeks.is_multiple_of(52) => first::horizon_years((weeks / 52).into()),
        _ if weeks.is_multiple_of(13) => first::horizon_months((weeks / 13 * 3).into()),
        _ => first::horizon_weeks(weeks.into()),
    }
}

/// What an assumption on which an answer hangs is, in words; its sign in formulas is left out.
pub fn assumption(it: &Assumption) -> String {
    if let AssumptionKind::Figure = it.kind {
        if it.constant == MEAN_TARGET_BONUS {
            return first::lever_mean_target_bonus();
        }
        return lever::of_field(&it.constant).unwrap_or_else(|| it.name.clone());
    }
    parameter_docs::constant(&it.constant).unwrap_or_else(|| {
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
    each.fold(first, |before, next| first::list_clauses(&before, &next))
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
