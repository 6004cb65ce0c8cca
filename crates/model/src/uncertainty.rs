//! What is not known about people and markets: constants drawn anew for each future from the range we hold possible.

use serde::{Deserialize, Serialize};

use crate::constants::Constants;
use crate::draw::{Draws, Purpose};

/// What differs from future to future.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Uncertainty {
    /// Chance alone: who works there, the market, luck and errors of measurement.
    Noise,
    /// Chance, and the constants that nobody knows well.
    #[default]
    All,
}

/// A constant that is drawn: where it sits, and the least and most we hold possible. Its published value is the likeliest.
#[derive(Debug, Clone, Copy)]
pub struct Range {
    /// What it is, in words.
    pub name: &'static str,
    constant: fn(&mut Constants) -> &mut f64,
    /// Least that is held possible.
    pub least: f64,
    /// Most that is held possible.
    pub most: f64,
}

impl Range {
    /// The value of the constant in `constants`.
    pub fn value(&self, constants: &Constants) -> f64 {
        let mut constants = *constants;
        *(self.constant)(&mut constants)
    }
}

/// The drawn constants, in the order of their draws; a new one is added at the end.
const RANGES: [Range; 15] = [
    Range {
        name: "How far results follow marketing's output (α)",
        constant: |c| &mut c.output_elasticity,
        least: 0.20,
        most: 0.60,
    },
    Range {
        name: "Share of a journey's value at each hand-off (ι)",
        constant: |c| &mut c.handoff_worth,
        least: 0.03,
        most: 0.11,
    },
    Range {
        name: "How strongly people answer to pay (g)",
        constant: |c| &mut c.pay_response,
        least: 0.12,
        most: Uncertainty::MOST_PAY_RESPONSE,
    },
    Range {
        name: "How much another team's gain counts (s̄)",
        constant: |c| &mut c.regard_across,
        least: 0.10,
        most: 0.30,
    },
    Range {
        name: "Pull of a goal beyond money (γ)",
        constant: |c| &mut c.goal_pull,
        least: 0.0,
        most: 0.12,
    },
    Range {
        name: "How well peers notice help",
        constant: |c| &mut c.feedback_reliability,
        least: 0.02,
        most: 0.30,
    },
    Range {
        name: "Clarity that a role workshop brings",
        constant: |c| &mut c.clarity_from_roles,
        least: 0.35,
        most: 0.95,
    },
    Range {
        name: "What people learn of each other in an hour of contact",
        constant: |c| &mut c.knowledge_gain,
        least: 0.001,
        most: 0.010,
    },
    Range {
        name: "Trust that help received builds (k_h)",
        constant: |c| &mut c.trust_from_help,
        least: 0.05,
        most: 0.45,
    },
    Range {
        name: "Own work lost by switching to help (τ)",
        constant: |c| &mut c.switching_loss,
        least: 0.0,
        most: 0.06,
    },
    Range {
        name: "Early adopters (p)",
        constant: |c| &mut c.innovation,
        least: 0.02,
        most: 0.08,
    },
    Range {
        name: "Followers (q)",
        constant: |c| &mut c.imitation,
        least: 0.15,
        most: 0.35,
    },
    Range {
        name: "Effort of entering joint work (F)",
        constant: |c| &mut c.entry_cost,
        least: 0.0,
        most: 0.008,
    },
    Range {
        name: "How far fear holds joint work back",
        constant: |c| &mut c.fear_response,
        least: 0.4,
        most: 0.95,
    },
    Range {
        name: "People who hold out against change",
        constant: |c| &mut c.holdouts,
        least: 0.3,
        most: 0.9,
    },
];

impl Uncertainty {
    /// The constants that [`Uncertainty::All`] draws, in the order of their draws.
    pub fn ranges() -> &'static [Range] {
        &RANGES
    }

    /// The strongest response to pay that is held possible.
    pub(crate) const MOST_PAY_RESPONSE: f64 = 0.40;

    /// The constants of one future: `central`, or drawn around it.
    pub fn constants(self, central: &Constants, draws: Draws) -> Constants {
        let mut constants = *central;
        if self == Self::All {
            for (number, range) in RANGES.iter().enumerate() {
                let uniform = draws.uniform(Purpose::Constant, number as u32, 0);
                let constant = (range.constant)(&mut constants);
                *constant = triangular(uniform, range.least, *constant, range.most);
            }
        }
        constants
    }
}

/// Quantile of the triangular distribution between `least` and `most` with its peak at `likeliest`, moved between them
/// if it lies outside.
fn triangular(uniform: f64, least: f64, likeliest: f64, most: f64) -> f64 {
    let likeliest = likeliest.clamp(least, most);
    let width = most - least;
    let below = (likeliest - least) / width;
    if uniform < below {
        least + (uniform * width * (likeliest - least)).sqrt()
    } else {
        most - ((1.0 - uniform) * width * (most - likeliest)).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_values_lie_inside_the_ranges() {
        let mut published = Constants::default();
        for range in &RANGES {
            let value = *(range.constant)(&mut published);
            assert!(
                range.least < value && value < range.most,
                "{value} in {}..{}",
                range.least,
                range.most
            );
        }
    }

    #[test]
    fn draws_stay_in_range_and_peak_at_the_published_value() {
        let draw = |i: u32| triangular((f64::from(i) + 0.5) / 10_000.0, 0.2, 0.35, 0.6);
        let near = (0..10_000)
            .filter(|&i| (draw(i) - 0.35).abs() < 0.02)
            .count();
        let far = (0..10_000)
            .filter(|&i| (draw(i) - 0.55).abs() < 0.02)
            .count();
        assert!((0..10_000).all(|i| (0.2..=0.6).contains(&draw(i))));
        assert!(near > 3 * far);
    }

    #[test]
    fn without_uncertainty_every_future_has_the_published_constants() {
        let central = Constants::default();
        let one = Uncertainty::Noise.constants(&central, Draws::new(1, 1));
        assert_eq!(one, central);
        assert_ne!(
            Uncertainty::All.constants(&central, Draws::new(1, 1)),
            central
        );
    }
}
