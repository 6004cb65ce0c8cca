//! The manual of one behavioural constant: what it means, what is held possible and how well it is known.

use serde::{Deserialize, Serialize};

use crate::constants::{Constants, Noise, TABLE};
use crate::parameter::Grade;

/// The manual of one behavioural constant.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Constant {
    /// Name of its field, with a dot before a part of it: `trust_rate.up`.
    pub name: &'static str,
    /// What it is, in a few plain words.
    pub words: &'static str,
    /// Published value, the likeliest.
    pub default: f64,
    /// Least that is held possible.
    pub least: f64,
    /// Most that is held possible; equal to the least where it is fixed.
    pub most: f64,
    /// How well it is known.
    pub grade: Grade,
    /// Where it comes from; identifiers as in `docs/model.md`.
    pub source: &'static str,
    /// One sentence: what it means.
    pub sentence: &'static str,
    #[serde(skip)]
    pub(crate) get: fn(&Constants) -> f64,
    #[serde(skip)]
    pub(crate) place: fn(&mut Constants) -> &mut f64,
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
    /// A plain number, on a scale of its own.
    Number,
}

impl Unit {
    /// The unit that a constant's sentence names.
    fn of(sentence: &str) -> Self {
        let meaning = sentence.split_once(": ").map_or(sentence, |(_, rest)| rest);
        let starts = |with: &[&str]| with.iter().any(|word| meaning.starts_with(word));
        if starts(&["Weekly rate", "Weekly hazard", "weekly rate"]) {
            Self::AWeek
        } else if starts(&["monthly hazard", "Monthly hazard"]) {
            Self::AMonth
        } else if starts(&["Hours a week"]) {
            Self::Hours
        } else if starts(&["Share", "share"]) {
            Self::Share
        } else {
            Self::Number
        }
    }
}

impl Constant {
    /// All of them, in the order of the documentation.
    pub const ALL: &[Self] = TABLE;

    /// The constant of that name, if there is one.
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|constant| constant.name == name)
    }

    /// What its value counts.
    pub fn unit(&self) -> Unit {
        Unit::of(self.sentence)
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
        let words: BTreeSet<&str> = Constant::ALL.iter().map(|c| c.words).collect();
        assert_eq!(
            (names.len(), words.len()),
            (Constant::ALL.len(), Constant::ALL.len())
        );
        for constant in Constant::ALL {
            assert!(constant.sentence.ends_with('.'), "{}", constant.name);
            assert!(!constant.source.is_empty(), "{}", constant.name);
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
        // A share lies between none and all, whatever a sentence calls it.
        for constant in Constant::ALL {
            if constant.unit() != Unit::Number && constant.unit() != Unit::Hours {
                assert!(
                    constant.least >= 0.0 && constant.most <= 1.0,
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
    fn only_what_sets_a_unit_or_has_no_effect_is_fixed() {
        let fixed: Vec<&str> = Constant::ALL
            .iter()
            .filter(|c| c.least == c.most)
            .map(|c| c.name)
            .collect();
        assert_eq!(fixed, ["effort_cost", "noise.measurement.rank"]);
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
