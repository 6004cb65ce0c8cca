//! How many of 100 simulated futures do something, as it is said: "all" and "none" of few futures are no certainty.

use std::fmt;

/// Futures from which none of them are said as 0 of 100 and all of them as 100.
const ENOUGH: u32 = 10_000;

/// How many of 100 futures do something, from a count in which 0 and 100 stand for none and all of them.
///
/// Displayed in English words, "fewer than 1" or "more than 99", and for a narrow column by `{:#}` as `<1` or `>99`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    /// None of fewer than 10,000 futures.
    FewerThan1,
    /// So many, 0 to 100.
    Exactly(u32),
    /// All of fewer than 10,000 futures.
    MoreThan99,
}

impl Frequency {
    /// What is said of `count` of 100, counted in so many futures.
    pub fn from_count(count: u32, futures: u32) -> Self {
        match count {
            0 if futures < ENOUGH => Self::FewerThan1,
            100 if futures < ENOUGH => Self::MoreThan99,
            _ => Self::Exactly(count),
        }
    }

    /// The number that is said, which a verb agrees with.
    pub fn number(self) -> u32 {
        match self {
            Self::FewerThan1 => 1,
            Self::Exactly(count) => count,
            Self::MoreThan99 => 99,
        }
    }
}

impl fmt::Display for Frequency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = match (self, out.alternate()) {
            (Self::Exactly(_), _) => "",
            (Self::FewerThan1, false) => "fewer than ",
            (Self::FewerThan1, true) => "<",
            (Self::MoreThan99, false) => "more than ",
            (Self::MoreThan99, true) => ">",
        };
        write!(out, "{bound}{}", self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(futures: u32) -> [String; 4] {
        [0, 1, 99, 100].map(|count| Frequency::from_count(count, futures).to_string())
    }

    #[test]
    fn none_and_all_are_said_only_of_10_000_futures() {
        for few in [10, 320, 9_999] {
            assert_eq!(said(few), ["fewer than 1", "1", "99", "more than 99"]);
        }
        assert_eq!(said(10_000), ["0", "1", "99", "100"]);
    }

    #[test]
    fn a_narrow_column_has_signs() {
        let narrow = |count| format!("{:#}", Frequency::from_count(count, 320));
        assert_eq!([0, 7, 100].map(narrow), ["<1", "7", ">99"]);
    }
}
