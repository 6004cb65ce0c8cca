//! Groups of replicates that share their constants, in the order in which they first occur.

use crate::scenario::Scenario;

/// Which replicates share their constants.
#[derive(Debug, Clone)]
pub struct Groups {
    /// Group of each replicate.
    of: Vec<usize>,
    /// First replicate of each group.
    first: Vec<usize>,
}

impl Groups {
    /// Those of the first `futures` futures of `scenario`.
    pub fn of_futures(scenario: &Scenario, futures: usize) -> Self {
        Self::new(&scenario.run.uncertainty.sets_of_constants(futures))
    }

    /// The groups of replicates whose sets of constants have these numbers, from 0.
    pub fn new(sets: &[usize]) -> Self {
        let most = sets.iter().max().map_or(0, |set| set + 1);
        let mut groups = vec![None; most];
        let mut first = Vec::new();
        let mut of = Vec::with_capacity(sets.len());
        for (replicate, set) in sets.iter().enumerate() {
            let group = *groups[*set].get_or_insert_with(|| {
                first.push(replicate);
                first.len() - 1
            });
            of.push(group);
        }
        Self { of, first }
    }

    /// How many sets of constants the replicates rest on.
    pub fn count(&self) -> usize {
        self.first.len()
    }

    /// The first replicate of each group.
    pub fn first(&self) -> &[usize] {
        &self.first
    }

    /// Each replicate's number with its group.
    pub fn of_each<'a>(&'a self, numbers: &'a [f64]) -> impl Iterator<Item = (usize, f64)> + 'a {
        self.of.iter().copied().zip(numbers.iter().copied())
    }

    /// The mean of a number over the replicates of each group.
    pub fn means(&self, numbers: &[f64]) -> Vec<f64> {
        let mut sums = vec![(0.0, 0.0); self.count()];
        for (group, number) in self.of_each(numbers) {
            sums[group].0 += number;
            sums[group].1 += 1.0;
        }
        sums.iter().map(|(sum, count)| sum / count).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_stand_in_the_order_of_their_first_replicate() {
        let groups = Groups::new(&[7, 3, 7, 9, 3, 7]);
        assert_eq!(groups.first(), [0, 1, 3]);
        assert_eq!(
            groups.means(&[1.0, 10.0, 2.0, 5.0, 20.0, 6.0]),
            [3.0, 15.0, 5.0]
        );
        assert_eq!(Groups::new(&[]).count(), 0);
    }
}
