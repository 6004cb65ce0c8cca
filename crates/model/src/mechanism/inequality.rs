//! Gini coefficient of a payout, and the share of it that goes with true results.

use crate::math::order::sort;

/// Standard deviation, relative to the mean, from which on a bonus varies between people; below, it is of whole cents.
const LEAST_SPREAD_OF_PAY: f64 = 1e-4;
/// The same of results; below, it is of rounding.
const LEAST_SPREAD_OF_RESULTS: f64 = 1e-6;

/// Inequality of the last payout.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Inequality {
    /// Gini coefficient of bonus in multiples of its target, 0 to 1.
    pub gini: f64,
    /// Share of its variance that goes with true results, 0 to 1.
    pub earned: f64,
}

impl Inequality {
    /// Of bonuses in multiples of their target, beside the true results of the same people.
    pub fn compute(multiples: &[f64], results: &[f64]) -> Self {
        Self {
            gini: gini(multiples),
            earned: explained(multiples, results),
        }
    }
}

/// Mean difference between two people over twice the mean; 0 where nobody gets anything.
fn gini(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sort(&mut sorted);
    let count = sorted.len() as f64;
    let total: f64 = sorted.iter().sum();
    let ranked: f64 = sorted
        .iter()
        .enumerate()
        .map(|(rank, value)| (2.0 * rank as f64 + 1.0 - count) * value)
        .sum();
    if total > 0.0 {
        ranked / (count * total)
    } else {
        0.0
    }
}

/// Squared correlation; 0 where either does not vary.
fn explained(values: &[f64], causes: &[f64]) -> f64 {
    let count = values.len().max(1) as f64;
    let mean = |of: &[f64]| of.iter().sum::<f64>() / count;
    let (value, cause) = (mean(values), mean(causes));
    let (mut both, mut one, mut other) = (0.0, 0.0, 0.0);
    for (v, c) in values.iter().zip(causes) {
        both += (v - value) * (c - cause);
        one += (v - value) * (v - value);
        other += (c - cause) * (c - cause);
    }
    let varies = |squares: f64, mean: f64, spread: f64| {
        let least = spread * mean;
        squares > count * least * least
    };
    let pay_varies = varies(one, value, LEAST_SPREAD_OF_PAY);
    if pay_varies && varies(other, cause, LEAST_SPREAD_OF_RESULTS) {
        both * both / (one * other)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gini_of_equals_is_nought_and_of_one_winner_nearly_one() {
        assert_eq!(gini(&[2.0; 5]), 0.0);
        assert_eq!(gini(&[]), 0.0);
        assert!((gini(&[0.0, 0.0, 0.0, 4.0]) - 0.75).abs() < 1e-12);
    }

    #[test]
    fn what_follows_results_is_earned() {
        let results = [0.8, 1.0, 1.2, 1.4];
        assert!((explained(&[1.6, 2.0, 2.4, 2.8], &results) - 1.0).abs() < 1e-12);
        assert_eq!(explained(&[1.0; 4], &results), 0.0);
        assert!(explained(&[1.0, 2.0, 2.0, 1.0], &results) < 0.01);
        let but_for_cents = [1.000_01, 1.0, 1.000_01, 1.000_02];
        assert_eq!(explained(&but_for_cents, &results), 0.0);
    }
}
