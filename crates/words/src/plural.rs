//! Which form of a word goes with a number, by the rules of Unicode's CLDR. The form for whole millions that French and
//! Spanish have since is left out: nothing here is counted in millions of pieces.

use crate::language::Language;

impl Language {
    /// Whether the form `one` goes with `number`, and not the form `other`.
    pub(crate) fn is_one(self, number: f64) -> bool {
        let size = number.abs();
        match self {
            Self::English | Self::German | Self::Spanish => size == 1.0,
            Self::French => size < 2.0,
        }
    }
}
