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
    FewerThan(u32),
    /// So many, 0 to 100.
    Exactly(u32),
    /// All of fewer than 10,000 futures.
    MoreThan(u32),
}

impl Frequency {
    /// What is said of `count` of 100, counted in so many futures.
    ///
    /// Where none of n do it, fewer than 3/n of all do with a certainty of 95 % (the rule of three): none of 320 are fewer than 1
    /// of 100, and none of 10 fewer than 30.
    pub fn from_count(count: u32, futures: u32) -> Self {
        let bound = 300_u32.div_ceil(futures.max(3));
        match count {
            0 if futures < ENOUGH => Self::FewerThan(bound),
            100 if futures < ENOUGH => Self::MoreThan(100 - bound),
            _ => Self::Exactly(count),
        }
    }

    /// The number that is said, which a verb agrees with.
    pub fn number(self) -> u32 {
        match self {
            Self::FewerThan(count) | Self::Exactly(count) | Self::MoreThan(count) => count,
        }
    }
}

impl fmt::Display for Frequency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = match (self, out.alternate()) {
            (Self::Exactly(_), _) => "",
            (Self::FewerThan(_), false) => "fewer than ",
            (Self::FewerThan(_), true) => "<",
            (Self::MoreThan(_), false) => "more than ",
            (Self::MoreThan(_), true) => ">",
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
        for few in [300, 320, 9_999] {
            assert_eq!(said(few), ["fewer than 1", "1", "99", "more than 99"]);
        }
        assert_eq!(said(32), ["fewer than 10", "1", "99", "more than 90"]);
        assert_eq!(said(10), ["fewer than 30", "1", "99", "more than 70"]);
        assert_eq!(said(10_000), ["0", "1", "99", "100"]);
    }

    #[test]
    fn a_narrow_column_has_signs() {
        let narrow = |count| format!("{:#}", Frequency::from_count(count, 320));
        assert_eq!([0, 7, 100].map(narrow), ["<1", "7", ">99"]);
    }
}
