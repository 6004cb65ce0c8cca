//! Counts how many outcomes agree with what was published: sizes, signs and nulls apart, by group of studies.
//!
//! Terminal, documentation and page read these counts; nobody else counts.

use std::fmt;

use serde::Serialize;

use crate::evidence::study::Design;
use crate::evidence::verdict::Verdict;

/// What part a study had when constants were fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// They were fitted to it among others.
    Fitted,
    /// It comes with the model and was left out.
    LeftOut,
    /// None: somebody's own study.
    Own,
}

/// Studies that are counted together. Those between are counted twice, by design and by part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// All of them.
    All,
    /// Single studies.
    Single,
    /// Meta-analyses.
    Meta,
    /// Those that constants were fitted to.
    Fitted,
    /// Those that were left out of the fit.
    LeftOut,
}

impl Group {
    /// Every group, in the order in which they are told.
    pub const ALL: [Self; 5] = [
        Self::All,
        Self::Single,
        Self::Meta,
        Self::Fitted,
        Self::LeftOut,
    ];

    fn has(self, verdict: &Verdict, part: Part) -> bool {
        match self {
            Self::All => true,
            Self::Single => verdict.design == Design::SingleStudy,
            Self::Meta => verdict.design == Design::MetaAnalysis,
            Self::Fitted => part == Part::Fitted,
            Self::LeftOut => part == Part::LeftOut,
        }
    }
}

/// How many agree of how many, written `9 of 14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Agree {
    /// How many agree.
    pub inside: usize,
    /// How many there are.
    pub of: usize,
}

impl fmt::Display for Agree {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} of {}", self.inside, self.of)
    }
}

/// How many outcomes of a group of studies agree, by what was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Whose outcomes are counted.
    pub group: Group,
    /// Of published sizes.
    pub sizes: Agree,
    /// Of published signs, which need a [least size](crate::evidence::Outcome::least_size).
    pub signs: Agree,
    /// Of effects that were looked for and not seen.
    pub nulls: Agree,
}

impl Tally {
    /// The counts of `verdicts`, a group each; a group without any is left out.
    pub fn by_group(verdicts: &[(&Verdict, Part)]) -> Vec<Self> {
        let count = |group: Group| {
            let mut tally = Self::empty(group);
            let members = verdicts.iter().filter(|(one, part)| group.has(one, *part));
            members.for_each(|(verdict, _)| tally.add(verdict));
            tally
        };
        let tallies = Group::ALL.into_iter().map(count);
        tallies.filter(|tally| !tally.is_empty()).collect()
    }

    fn empty(group: Group) -> Self {
        let none = Agree::default();
        Self {
            group,
            sizes: none,
            signs: none,
            nulls: none,
        }
    }

    fn is_empty(&self) -> bool {
        *self == Self::empty(self.group)
    }

    fn add(&mut self, verdict: &Verdict) {
        let agree = match verdict.kind {
            "sign" => &mut self.signs,
            "null" => &mut self.nulls,
            _ => &mut self.sizes,
        };
        agree.of += 1;
        agree.inside += usize::from(verdict.inside);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::baseline_probe::PerceivedPay;
    use crate::evidence::study::Known;

    fn verdict(kind: &'static str, inside: bool, design: Design) -> Verdict {
        Verdict {
            id: String::new(),
            published: String::new(),
            kind,
            low: None,
            high: None,
            simulated: 0.0,
            interval: [0.0; 2],
            inside,
            too_small: false,
            unit: "%",
            study: String::new(),
            design,
            finding: String::new(),
            known: Known::Seen,
            perceived_pay: PerceivedPay {
                own: 0.0,
                help: 0.0,
            },
        }
    }

    #[test]
    fn what_was_published_is_counted_apart_and_so_are_designs_and_parts() {
        let single = |kind, inside| verdict(kind, inside, Design::SingleStudy);
        let (sign, size, null) = (
            single("sign", true),
            single("band", false),
            single("null", true),
        );
        let meta = verdict("sign", false, Design::MetaAnalysis);
        let tallies = Tally::by_group(&[
            (&sign, Part::Fitted),
            (&size, Part::LeftOut),
            (&null, Part::Fitted),
            (&meta, Part::Fitted),
        ]);
        let told: Vec<String> = tallies
            .iter()
            .map(|tally| {
                let Tally {
                    group,
                    sizes,
                    signs,
                    nulls,
                } = tally;
                format!("{group:?}: {sizes}, {signs}, {nulls}")
            })
            .collect();
        assert_eq!(
            told,
            [
                "All: 0 of 1, 1 of 2, 1 of 1",
                "Single: 0 of 1, 1 of 1, 1 of 1",
                "Meta: 0 of 0, 0 of 1, 0 of 0",
                "Fitted: 0 of 0, 1 of 2, 1 of 1",
                "LeftOut: 0 of 1, 0 of 0, 0 of 0",
            ]
        );
    }

    #[test]
    fn a_study_of_ones_own_took_no_part_in_the_fit() {
        let own = verdict("sign", true, Design::SingleStudy);
        let groups: Vec<Group> = Tally::by_group(&[(&own, Part::Own)])
            .iter()
            .map(|tally| tally.group)
            .collect();
        assert_eq!(groups, [Group::All, Group::Single]);
    }
}
