//! Which form of a word goes with a number, by the rules of Unicode's CLDR. The form for whole millions that French and
//! Spanish have since is left out: nothing here is counted in millions of pieces.

use crate::language::Language;

impl Language {
    /// The name of the form that goes with `number`: `one` or `other`.
    pub(crate) fn plural(self, number: f64) -> &'static str {
        let size = number.abs();
        let one = match self {
            Self::English | Self::German | Self::Spanish => size == 1.0,
            Self::French => size < 2.0,
        };
        if one { "one" } else { "other" }
    }
}
