//! Compares the medians of two programs that use different random number generators: they may differ by sampling error
//! only.

use anyhow::{Context, Result, ensure};

use super::answer::Answer;

/// Standard errors of a difference that chance may explain. Thirty medians of each peer are compared; by chance alone one check
/// in seventy fails.
const LIMIT: f64 = 3.5;

/// Compares every median of `peer` with `tandem`'s and returns the largest difference, in standard errors.
pub fn compare(tandem: &Answer, peer: &Answer) -> Result<f64> {
    let mut worst: f64 = 0.0;
    for (measure, options) in &tandem.values {
        let theirs = peer
            .values
            .get(measure)
            .with_context(|| format!("{} has no {measure}", peer.name))?;
        ensure!(
            theirs.len() == options.len(),
            "{} has other options",
            peer.name
        );
        for (option, (ours, theirs)) in options.iter().zip(theirs).enumerate() {
            ensure!(theirs.len() == ours.len(), "{} has other dates", peer.name);
            for (date, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                let (ours, theirs) = (Middle::of(ours), Middle::of(theirs));
                let off = ours.distance(theirs);
                ensure!(
                    off <= LIMIT,
                    "{}: {measure} of option {option} at date {date} is {} and should be {}: {off:.1} standard errors off",
                    peer.name,
                    theirs.median,
                    ours.median
                );
                worst = worst.max(off);
            }
        }
    }
    Ok(worst)
}

/// A median, and how far another sample's may lie from it.
#[derive(Clone, Copy, Debug)]
struct Middle {
    median: f64,
    error: f64,
}

impl Middle {
    /// By order statistics: the rank of the true median has a standard deviation of half the square root of the count. No
    /// values, or some that are no numbers, have no middle.
    fn of(values: &[f64]) -> Self {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let (middle, step) = (
            (sorted.len() as f64 - 1.0) / 2.0,
            (sorted.len() as f64).sqrt() / 2.0,
        );
        Self {
            median: at(&sorted, middle),
            error: (at(&sorted, middle + step) - at(&sorted, middle - step)) / 2.0,
        }
    }

    /// How far apart they are, in standard errors of the difference; infinitely far where that cannot be said.
    fn distance(self, other: Self) -> f64 {
        let off = (self.median - other.median).abs() / self.error.hypot(other.error);
        if off.is_nan() { f64::INFINITY } else { off }
    }
}

/// The value at a rank between two values.
fn at(sorted: &[f64], rank: f64) -> f64 {
    let value = |rank: f64| sorted.get(rank as usize).copied().unwrap_or(f64::NAN);
    let share = rank - rank.floor();
    (1.0 - share) * value(rank.floor()) + share * value(rank.ceil())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn answer(values: Vec<f64>) -> Answer {
        Answer {
            name: "x".to_owned(),
            agent_weeks: 1.0,
            seconds: Vec::new(),
            values: BTreeMap::from([("trust".to_owned(), vec![vec![values]])]),
        }
    }

    /// Evenly spread over `from` to `from` + 1.
    fn even(from: f64) -> Answer {
        answer((0..400).map(|i| from + f64::from(i) / 400.0).collect())
    }

    #[test]
    fn the_error_of_the_median_of_an_even_spread_is_that_of_its_closed_form() {
        let middle = Middle::of(&even(0.0).values["trust"][0][0]);
        assert!((middle.median - 0.5).abs() < 0.002);
        assert!((middle.error - 0.5 / 400_f64.sqrt()).abs() < 1e-3);
    }

    #[test]
    fn chance_is_let_pass_and_another_model_is_not() {
        assert!(compare(&even(0.0), &even(0.05)).unwrap() < 3.0);
        let error = compare(&even(0.0), &even(0.2)).unwrap_err().to_string();
        assert!(
            error.starts_with("x: trust of option 0 at date 0 is 0.69"),
            "{error}"
        );
    }

    #[test]
    fn what_is_missing_or_no_number_does_not_pass() {
        assert!(compare(&even(0.0), &answer(vec![])).is_err());
        assert!(compare(&even(0.0), &answer(vec![f64::NAN; 400])).is_err());
        let mut other = even(0.0);
        other.values.clear();
        assert!(compare(&even(0.0), &other).is_err());
    }
}
