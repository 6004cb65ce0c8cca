//! Variance decomposition (one-way ANOVA): the share of the variance of net that noise explains, the rest being uncertainty
//! about constants.

/// Futures below which nothing is said.
const FEWEST_FUTURES: usize = 60;

/// Share of the variance of `ends`, a number of each future, that chance alone explains, 0 to 1: one-way analysis of
/// variance over pairs of futures that share their constants, within pairs against in all. None for too few futures, and
/// where all are alike.
pub fn noise_variance_share(ends: &[f64]) -> Option<f64> {
    if ends.len() < FEWEST_FUTURES {
        return None;
    }
    let pairs = ends.chunks_exact(2);
    let count = pairs.len() as f64;
    let gaps: f64 = pairs.map(|pair| square(pair[0] - pair[1])).sum();
    let all = variance(ends);
    (all > 0.0).then(|| (0.5 * gaps / count / all).clamp(0.0, 1.0))
}

fn variance(ends: &[f64]) -> f64 {
    let count = ends.len() as f64;
    let mean = ends.iter().sum::<f64>() / count;
    ends.iter().map(|end| square(end - mean)).sum::<f64>() / (count - 1.0)
}

fn square(number: f64) -> f64 {
    number * number
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::rng::{Draws, Purpose};

    /// Futures in pairs: what a pair shares and what each has alone, as standard deviations.
    fn ends(shared: f64, alone: f64) -> Vec<f64> {
        let normal = |entity, time| Draws::new(1, 1).normal(Purpose::Market, entity, time);
        let end = |future: u32| shared * normal(future / 2, 1) + alone * normal(future, 2);
        (0..20_000).map(end).collect()
    }

    #[test]
    fn the_share_is_that_of_the_variance() {
        for (shared, alone, share) in [(0.0, 1.0, 1.0), (1.0, 0.0, 0.0), (2.0, 1.0, 0.2)] {
            let found = noise_variance_share(&ends(shared, alone)).unwrap();
            assert!((found - share).abs() < 0.02, "{found} against {share}");
        }
    }

    #[test]
    fn few_futures_and_futures_that_are_alike_say_nothing() {
        assert_eq!(noise_variance_share(&ends(1.0, 1.0)[..59]), None);
        assert_eq!(noise_variance_share(&[3.0; 80]), None);
    }
}
