//! Variance decomposition (one-way ANOVA): the share of the variance of net that noise explains, the rest being uncertainty
//! about constants.

use crate::report::group::Groups;

/// Degrees of freedom of noise below which nothing is said.
const FEWEST_DEGREES: usize = 24;

/// Share of the variance of `ends`, a number of each replicate, that noise alone explains, 0 to 1: one-way analysis of
/// variance over groups of replicates that share their constants, within groups against in all. None where too few
/// replicates share theirs, and where all ends are alike.
pub fn noise_variance_share(ends: &[f64], groups: &Groups) -> Option<f64> {
    let degrees = ends.len() - groups.count();
    if degrees < FEWEST_DEGREES {
        return None;
    }
    let means = groups.means(ends);
    let within = groups
        .of_each(ends)
        .map(|(group, end)| square(end - means[group]));
    let noise = within.sum::<f64>() / degrees as f64;
    let all = variance(ends);
    (all > 0.0).then(|| (noise / all).clamp(0.0, 1.0))
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

    /// What replicates share with those of their set of constants and what each has alone, as standard deviations.
    fn ends(sets: &[usize], shared: f64, alone: f64) -> Vec<f64> {
        let normal = |entity, time| Draws::new(1, 1).normal(Purpose::Market, entity, time);
        let end = |(replicate, set): (usize, &usize)| {
            shared * normal(*set as u32, 1) + alone * normal(replicate as u32, 2)
        };
        sets.iter().enumerate().map(end).collect()
    }

    /// Sets of one, two and three replicates.
    fn sets(replicates: usize) -> Vec<usize> {
        let set = |replicate: usize| 3 * (replicate / 6) + [0, 1, 1, 2, 2, 2][replicate % 6];
        (0..replicates).map(set).collect()
    }

    #[test]
    fn the_share_is_that_of_the_variance_whatever_the_size_of_groups() {
        let sets = sets(24_000);
        let groups = Groups::new(&sets);
        for (shared, alone, share) in [(0.0, 1.0, 1.0), (1.0, 0.0, 0.0), (2.0, 1.0, 0.2)] {
            let found = noise_variance_share(&ends(&sets, shared, alone), &groups).unwrap();
            assert!((found - share).abs() < 0.02, "{found} against {share}");
        }
    }

    #[test]
    fn where_all_share_their_constants_noise_is_all_there_is() {
        // To the last bit: a share of 1 says that no constants were drawn.
        for replicates in [25, 60, 200, 333] {
            let sets = vec![0; replicates];
            let share = noise_variance_share(&ends(&sets, 1.0, 1.0), &Groups::new(&sets));
            assert_eq!(share, Some(1.0));
        }
    }

    #[test]
    fn few_replicates_that_share_and_ends_that_are_alike_say_nothing() {
        let sets = sets(47);
        assert_eq!(
            noise_variance_share(&ends(&sets, 1.0, 1.0), &Groups::new(&sets)),
            None
        );
        let alone: Vec<usize> = (0..200).collect();
        assert_eq!(
            noise_variance_share(&ends(&alone, 1.0, 1.0), &Groups::new(&alone)),
            None
        );
        assert_eq!(
            noise_variance_share(&[3.0; 80], &Groups::new(&[0; 80])),
            None
        );
    }
}
