//! Kinds of teams (channel, sales, service, IT, agency) and sets of kinds.

use serde::{Deserialize, Serialize};

/// What a team does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Runs a marketing channel: search, social, television, mail.
    #[default]
    Channel,
    /// Brand, creative work and content.
    Brand,
    /// Website, shop or app.
    Site,
    /// Customer service and call centres.
    Service,
    /// Sales, in the field or in shops.
    Sales,
    /// Marketing technology and IT.
    It,
    /// Data and analytics.
    Analytics,
    /// An agency outside the firm.
    Agency,
}

impl Kind {
    /// What a file means that leaves it out.
    pub(crate) fn absent() -> Self {
        Self::Channel
    }

    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Channel,
        Self::Brand,
        Self::Site,
        Self::Service,
        Self::Sales,
        Self::It,
        Self::Analytics,
        Self::Agency,
    ];
}

/// A set of kinds; a list in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Kind>", into = "Vec<Kind>")]
pub struct Kinds(u8);

impl Kinds {
    /// No kind at all.
    pub const NONE: Self = Self(0);

    /// Whether `kind` is one of them.
    pub fn contains(self, kind: Kind) -> bool {
        self.0 & bit(kind) != 0
    }

    /// Returns the set with `kind` added.
    #[must_use]
    pub fn with(self, kind: Kind) -> Self {
        Self(self.0 | bit(kind))
    }

    /// Returns the set with `kind` removed.
    #[must_use]
    pub fn without(self, kind: Kind) -> Self {
        Self(self.0 & !bit(kind))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == Self::NONE
    }
}

fn bit(kind: Kind) -> u8 {
    1 << kind as u8
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<I: IntoIterator<Item = Kind>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::NONE, Self::with)
    }
}

impl From<Vec<Kind>> for Kinds {
    fn from(kinds: Vec<Kind>) -> Self {
        kinds.into_iter().collect()
    }
}

impl From<Kinds> for Vec<Kind> {
    fn from(kinds: Kinds) -> Self {
        Kind::ALL
            .into_iter()
            .filter(|kind| kinds.contains(*kind))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in_and_reads_back_from_its_list() {
        let set = Kinds::NONE.with(Kind::Sales).with(Kind::It).with(Kind::It);
        assert!(set.contains(Kind::It) && !set.contains(Kind::Brand));
        assert_eq!(Kinds::from(Vec::from(set)), set);
        assert!(set.without(Kind::It).without(Kind::Sales).is_empty());
    }
}
