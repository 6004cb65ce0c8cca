//! Metadata of one behavioural constant: name, meaning, unit, range held possible, grade of evidence and source.

use serde::{Deserialize, Serialize, Serializer};

use crate::constants::table::{Constants, MANUALS, Noise, TABLE, WORDS};
use crate::input::field::parameter::{Grade, Manual};

/// A behavioural constant: its range held possible, grade and accessor.
#[derive(Debug, Clone, Copy)]
pub struct Constant {
    /// Name of its field, with a dot before a part of it: `trust_rate.up`.
    pub name: &'static str,
    /// Published value, the likeliest.
    pub default: f64,
    /// Least that is held possible.
    pub least: f64,
    /// Most that is held possible; equal to the least where it is fixed.
    pub most: f64,
    /// How well it is known.
    pub grade: Grade,
    pub(crate) unit: Unit,
    pub(crate) get: fn(&Constants) -> f64,
    pub(crate) place: fn(&mut Constants) -> &mut f64,
}

/// What is written of a constant, its words at their place.
#[derive(Serialize)]
struct Written {
    name: &'static str,
    words: &'static str,
    default: f64,
    least: f64,
    most: f64,
    grade: Grade,
}

impl Serialize for Constant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = Written {
            name: self.name,
            words: self.words(),
            default: self.default,
            least: self.least,
            most: self.most,
            grade: self.grade,
        };
        written.serialize(serializer)
    }
}

/// What the value of a constant counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A share, 0 to 1.
    Share,
    /// A share that is covered each week.
    AWeek,
    /// A share that is covered each month.
    AMonth,
    /// Hours a week.
    Hours,
    /// Money in the organisation's currency; no constant is one.
    Money,
    /// A plain number, on a scale of its own.
    Number,
}

impl Unit {
    /// The unit that a constant's sentence names, after a symbol with a colon if it has one. Read when the model is
    /// compiled, so that who runs it does not carry the sentences.
    pub(crate) const fn from_sentence(sentence: &str) -> Self {
        let meaning = after_colon(sentence.as_bytes());
        if begins(meaning, b"weekly rate") || begins(meaning, b"weekly hazard") {
            Self::AWeek
        } else if begins(meaning, b"monthly hazard") {
            Self::AMonth
        } else if begins(meaning, b"hours a week") {
            Self::Hours
        } else if begins(meaning, b"share") {
            Self::Share
        } else {
            Self::Number
        }
    }
}

/// What follows the first colon with a space; all of it if there is none.
const fn after_colon(words: &[u8]) -> &[u8] {
    let mut rest = words;
    while let [first, following @ ..] = rest {
        if *first == b':'
            && let [b' ', meaning @ ..] = following
        {
            return meaning;
        }
        rest = following;
    }
    words
}

/// Whether `words` begin so, in small or large letters.
const fn begins(words: &[u8], with: &[u8]) -> bool {
    let (mut words, mut with) = (words, with);
    while let [wanted, others @ ..] = with {
        let [first, rest @ ..] = words else {
            return false;
        };
        if !first.eq_ignore_ascii_case(wanted) {
            return false;
        }
        (words, with) = (rest, others);
    }
    true
}

impl Constant {
    /// All of them, in the order of the documentation.
    pub const ALL: &[Self] = TABLE;

    /// The constant of that name, if there is one.
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|constant| constant.name == name)
    }

    /// What it is, in a few plain words.
    ///
    /// They stand apart from [`Self::ALL`], so that a worker that has not looked for thresholds yet does not carry them.
    pub fn words(&self) -> &'static str {
        let words = self.position().and_then(|place| WORDS.get(place));
        words.copied().unwrap_or_default()
    }

    /// What is said of it: what it means and where it comes from.
    pub fn manual(&self) -> Option<Manual> {
        MANUALS.get(self.position()?).copied()
    }

    /// Its place among [`Self::ALL`].
    fn position(&self) -> Option<usize> {
        Self::ALL.iter().position(|one| one.name == self.name)
    }

    /// What its value counts.
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// Its value among `constants`.
    pub fn value(&self, constants: &Constants) -> f64 {
        (self.get)(constants)
    }

    /// Gives it a value among `constants`.
    pub fn set(&self, constants: &mut Constants, value: f64) {
        *(self.place)(constants) = value;
    }

    /// Whether futures differ in it around `central`: where it has a range, its central value lies inside and no theory sets
    /// it. A world without surprises stays one.
    pub fn is_drawn(&self, central: &Constants) -> bool {
        let surprises = central.noise != Noise::NONE || !self.name.starts_with("noise.");
        let inside = (self.least..=self.most).contains(&self.value(central));
        let open = central.theory.value(self.name).is_none();
        surprises && self.least < self.most && inside && open
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn published_values_are_the_tables_and_lie_inside_their_ranges() {
        for constant in Constant::ALL {
            let value = constant.value(&Constants::default());
            assert_eq!(value, constant.default, "{}", constant.name);
            assert!(
                (constant.least..=constant.most).contains(&value),
                "{}",
                constant.name
            );
        }
    }

    #[test]
    fn names_and_words_are_unique_and_every_sentence_ends() {
        let names: BTreeSet<&str> = Constant::ALL.iter().map(|c| c.name).collect();
        let words: BTreeSet<&str> = Constant::ALL.iter().map(Constant::words).collect();
        assert_eq!(
            (names.len(), words.len()),
            (Constant::ALL.len(), Constant::ALL.len())
        );
        for constant in Constant::ALL {
            let manual = constant.manual().unwrap();
            assert!(manual.sentence.ends_with('.'), "{}", constant.name);
            assert!(!manual.source.is_empty(), "{}", constant.name);
        }
    }

    #[test]
    fn units_are_those_that_the_sentences_name() {
        let unit = |name| Constant::named(name).map(|constant| constant.unit());
        for (name, expected) in [
            ("handoff_worth", Unit::Share),
            ("fear_toll", Unit::Share),
            ("trust_rate.up", Unit::AWeek),
            ("innovation", Unit::AMonth),
            ("workshop_hours", Unit::Hours),
            ("steepness", Unit::Number),
            ("pay_response", Unit::Number),
        ] {
            assert_eq!(unit(name), Some(expected), "{name}");
        }
        // A share lies between none and all, whatever a sentence calls it, gained or lost.
        for constant in Constant::ALL {
            if constant.unit() != Unit::Number && constant.unit() != Unit::Hours {
                assert!(
                    constant.least >= -1.0 && constant.most <= 1.0,
                    "{}",
                    constant.name
                );
            }
        }
    }

    #[test]
    fn each_entry_moves_one_number_and_all_entries_move_all_numbers() {
        let printed = |constants: &Constants| format!("{constants:#?}");
        let central = Constants::default();
        let mut all = central;
        for constant in Constant::ALL {
            let mut one = central;
            constant.set(&mut one, 77.0);
            constant.set(&mut all, 77.0);
            let moved = printed(&one)
                .lines()
                .zip(printed(&central).lines())
                .filter(|(a, b)| a != b)
                .count();
            assert_eq!(
                (constant.value(&one), moved),
                (77.0, 1),
                "{}",
                constant.name
            );
        }
        let numbers = printed(&all).matches("77.0").count();
        assert_eq!(numbers, Constant::ALL.len());
    }

    #[test]
    fn only_what_sets_a_unit_or_a_definition_is_fixed() {
        let fixed: Vec<&str> = Constant::ALL
            .iter()
            .filter(|c| c.least == c.most)
            .map(|c| c.name)
            .collect();
        assert_eq!(
            fixed,
            ["effort_cost", "kept_up_already", "noise.measurement.rank"]
        );
    }

    #[test]
    fn a_world_without_surprises_and_what_lies_outside_its_range_are_not_drawn() {
        let mut central = Constants::default();
        let drawn = |central: &Constants, name| Constant::named(name).unwrap().is_drawn(central);
        assert!(drawn(&central, "noise.market") && drawn(&central, "handoff_worth"));
        central.noise = Noise::NONE;
        central.handoff_worth = 0.0;
        for name in ["noise.market", "noise.measurement.firm", "handoff_worth"] {
            assert!(!drawn(&central, name), "{name}");
        }
    }
}
