//! Parameter uncertainty: draws the constants of a replicate where [`Uncertainty::All`] asks for it.

use crate::constants::ensemble::Ensemble;
use crate::constants::latin_hypercube::Design;
use crate::constants::table::Constants;
use crate::input::form::Uncertainty;

impl Uncertainty {
    /// The constants of future number `future` under `seed`: `central`, or those of its member of the ensemble.
    pub fn constants(self, central: &Constants, seed: u64, future: u32) -> Constants {
        match self {
            Self::Noise => *central,
            Self::All => Design::constants(central, Ensemble::kept().point(seed, future)),
        }
    }
}

impl Uncertainty {
    /// Which of the first `replicates` share their constants: for each the number of its set of constants, from 0.
    pub fn sets_of_constants(self, replicates: usize) -> Vec<usize> {
        let set = |replicate: usize| match self {
            Self::Noise => 0,
            Self::All => Ensemble::kept().place(replicate as u32) as usize,
        };
        (0..replicates).map(set).collect()
    }

    /// How many different sets of constants the first `replicates` have.
    pub fn distinct_sets(self, replicates: u32) -> u32 {
        match self {
            Self::Noise => 1,
            Self::All => Ensemble::kept().distinct(replicates),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn without_uncertainty_every_future_has_the_published_constants() {
        let central = Constants::default();
        assert_eq!(Uncertainty::Noise.constants(&central, 1, 1), central);
        let drawn = |future| Uncertainty::All.constants(&central, 1, future);
        assert_ne!(drawn(1), central);
        assert_ne!(drawn(1), drawn(2));
        assert_eq!(drawn(1), drawn(29), "a repeated point");
    }

    #[test]
    fn distinct_sets_are_counted_as_they_are_numbered() {
        for uncertainty in [Uncertainty::Noise, Uncertainty::All] {
            for replicates in [1, 27, 29, 31, 32, 33, 47, 60, 61, 320, 2_000] {
                let sets = uncertainty.sets_of_constants(replicates as usize);
                let distinct: BTreeSet<usize> = sets.into_iter().collect();
                assert_eq!(
                    uncertainty.distinct_sets(replicates) as usize,
                    distinct.len(),
                    "{replicates}"
                );
            }
        }
    }
}
