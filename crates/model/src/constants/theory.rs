//! Theories of how people respond, to see whether the ranking of options survives each of them.

use serde::{Deserialize, Serialize};

use crate::constants::constant::Constant;
use crate::constants::table::Constants;
use crate::constants::theory::assumptions::TheoryAssumption;

pub(crate) mod assumptions;

/// A theory of how people respond to pay, chosen for a run and never part of a scenario; it overrides some constants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theory {
    /// A bit of everything, as published and fitted.
    #[default]
    Tandem,
    /// One's own gain, and the pressure of those who watch.
    Selfish,
    /// Others' gain, as far as the others care too.
    ConditionalCooperation,
    /// A clear goal, paid or not.
    GoalSetting,
    /// Trust, which pay for counted results drives out.
    TrustAndFlatWage,
}

impl Theory {
    /// All of them, the default first.
    pub const ALL: [Self; 5] = [
        Self::Tandem,
        Self::Selfish,
        Self::ConditionalCooperation,
        Self::GoalSetting,
        Self::TrustAndFlatWage,
    ];

    /// Its name in a word or a few.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tandem => "Tandem",
            Self::Selfish => "selfish",
            Self::ConditionalCooperation => "conditional cooperation",
            Self::GoalSetting => "goal setting",
            Self::TrustAndFlatWage => "trust and flat wage",
        }
    }

    /// What it says, in a paragraph.
    pub fn description(self) -> &'static str {
        match self {
            Self::Tandem => {
                "People answer to pay, to what others gain and do, to a goal, to the norm and to habit, each as strongly as is held likeliest."
            }
            Self::Selfish => {
                "People care for their own gain alone. Of what n people share, each feels one n-th, so a shared bonus is diluted, and only the eyes of those who share it and the norm of the team keep effort up."
            }
            Self::ConditionalCooperation => {
                "Most people help as much as they believe the others do. Others' gain counts nearly like one's own as long as help comes back, help and trust spread or decay together, and neither one's own pay nor an unpaid goal moves much by itself."
            }
            Self::GoalSetting => {
                "A specific, hard goal that people have heard of moves them, whether it pays or not. Pay adds little beside it."
            }
            Self::TrustAndFlatWage => {
                "People do good work where they are trusted. Pay for what is counted drives out care for what is not, breeds claims of credit and moves little by itself; openness, contact and help that is given build the trust on which working together rests."
            }
        }
    }

    /// Where it comes from and how sure that is: seen in an abstract or recalled.
    pub fn source(self) -> &'static str {
        match self {
            Self::Tandem => "the table of constants",
            Self::Selfish => {
                "Holmström 1982, recalled; Kandel and Lazear 1992, structure seen, algebra recalled"
            }
            Self::ConditionalCooperation => {
                "Fischbacher and Gächter 2010, mechanism seen, coefficients recalled"
            }
            Self::GoalSetting => {
                "Kleingeld, van Mierlo and Arends 2011 (M5), seen; Locke and Latham, recalled"
            }
            Self::TrustAndFlatWage => {
                "Roos, Reale and Banning 2022, abstract seen; how it maps to constants is ours"
            }
        }
    }

    /// The constants it overrides; none for the default.
    pub fn assumptions(self) -> &'static [TheoryAssumption] {
        match self {
            Self::Tandem => &[],
            Self::Selfish => assumptions::SELFISH,
            Self::ConditionalCooperation => assumptions::CONDITIONAL_COOPERATION,
            Self::GoalSetting => assumptions::GOAL_SETTING,
            Self::TrustAndFlatWage => assumptions::TRUST_AND_FLAT_WAGE,
        }
    }

    /// Why it overrides them, a sentence for each of [`Self::assumptions`].
    pub fn reasons(self) -> &'static [&'static str] {
        match self {
            Self::Tandem => &[],
            Self::Selfish => assumptions::SELFISH_REASONS,
            Self::ConditionalCooperation => assumptions::CONDITIONAL_COOPERATION_REASONS,
            Self::GoalSetting => assumptions::GOAL_SETTING_REASONS,
            Self::TrustAndFlatWage => assumptions::TRUST_AND_FLAT_WAGE_REASONS,
        }
    }

    /// Its value of the constant of that name, where it has one of its own.
    pub fn value(self, constant: &str) -> Option<f64> {
        let mut assumptions = self.assumptions().iter();
        Some(
            assumptions
                .find(|assumption| assumption.constant == constant)?
                .value,
        )
    }

    /// The published constants with its own values in their place. What it sets is not drawn in any future.
    pub fn constants(self) -> Constants {
        let mut constants = Constants {
            theory: self,
            ..Constants::default()
        };
        for assumption in self.assumptions() {
            if let Some(constant) = Constant::named(assumption.constant) {
                constant.set(&mut constants, assumption.value);
            }
        }
        constants
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::latin_hypercube::Design;
    use std::collections::BTreeSet;

    #[test]
    fn tandem_sets_nothing_and_is_the_default() {
        assert!(Theory::Tandem.assumptions().is_empty());
        assert_eq!(Theory::default().constants(), Constants::default());
    }

    #[test]
    fn every_tenet_names_a_constant_once_and_gives_a_reason() {
        for theory in Theory::ALL {
            let names: BTreeSet<&str> = theory.assumptions().iter().map(|t| t.constant).collect();
            assert_eq!(names.len(), theory.assumptions().len(), "{theory:?}");
            for assumption in theory.assumptions() {
                let constant = Constant::named(assumption.constant).unwrap();
                assert_eq!(constant.value(&theory.constants()), assumption.value);
            }
            let reasons = theory.reasons();
            assert_eq!(reasons.len(), theory.assumptions().len(), "{theory:?}");
            assert!(reasons.iter().all(|it| it.ends_with('.')), "{theory:?}");
        }
    }

    #[test]
    fn only_what_the_selfish_do_not_feel_at_all_lies_outside_its_range() {
        for theory in Theory::ALL {
            let outside: Vec<&str> = theory
                .assumptions()
                .iter()
                .filter(|assumption| {
                    let constant = Constant::named(assumption.constant).unwrap();
                    !(constant.least..=constant.most).contains(&assumption.value)
                })
                .map(|assumption| assumption.constant)
                .collect();
            let allowed: &[&str] = match theory {
                Theory::Selfish => &["regard_inside", "regard_across", "reciprocity"],
                _ => &[],
            };
            assert_eq!(outside, allowed, "{theory:?}");
        }
    }

    #[test]
    fn what_a_theory_sets_is_the_same_in_every_future_and_all_else_is_drawn() {
        for theory in Theory::ALL {
            let central = theory.constants();
            let points = || (0..Design::SIZE).step_by(97);
            for constant in Constant::ALL {
                let values: BTreeSet<u64> = points()
                    .map(|point| {
                        constant
                            .value(&Design::constants(&central, point))
                            .to_bits()
                    })
                    .collect();
                let drawn = constant.least < constant.most && theory.value(constant.name).is_none();
                assert_eq!(values.len() > 1, drawn, "{theory:?}: {}", constant.name);
                if let Some(value) = theory.value(constant.name) {
                    assert_eq!(values.first(), Some(&value.to_bits()));
                }
            }
        }
    }

    #[test]
    fn what_no_theory_sets_is_drawn_alike_under_all() {
        let value = |theory: Theory, name| {
            let constants = Design::constants(&theory.constants(), 5);
            Constant::named(name).unwrap().value(&constants)
        };
        for theory in Theory::ALL {
            for name in ["handoff_worth", "imitation", "noise.market"] {
                assert_eq!(value(theory, name), value(Theory::Tandem, name));
            }
        }
    }

    #[test]
    fn names_are_unique_and_every_theory_says_what_it_is() {
        let names: BTreeSet<&str> = Theory::ALL.iter().map(|theory| theory.name()).collect();
        assert_eq!(names.len(), Theory::ALL.len());
        for theory in Theory::ALL {
            assert!(theory.description().ends_with('.') && !theory.source().is_empty());
        }
    }

    #[test]
    fn a_theory_is_written_in_snake_case() {
        let word = serde_json::to_string(&Theory::TrustAndFlatWage).unwrap();
        assert_eq!(word, "\"trust_and_flat_wage\"");
    }
}
