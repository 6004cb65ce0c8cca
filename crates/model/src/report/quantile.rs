//! Quantiles of a sample by binning instead of sorting: only bins that hold a wanted rank are sorted. Linear in the size of
//! the sample, and equal to a full sort to the last bit.

use crate::math::order::sort;
use crate::report::Spread;

/// Shares of a sample that lie below the quantiles of a [`Spread`], in its order.
const SHARES: [f64; 7] = [0.025, 0.10, 0.25, 0.50, 0.75, 0.90, 0.975];
/// Numbers that are compared at once.
const LANES: usize = 8;
/// Added to a number below 2^32, leaves the nearest whole number in the low bits.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Finds the quantiles of one sample after another and keeps its room from each to the next.
#[derive(Debug, Clone, Default)]
pub struct Quantiles {
    /// The bin of each number.
    bins: Vec<u32>,
    /// Numbers in each bin.
    counts: Vec<u32>,
    /// 1 for a bin that holds a wanted rank, 0 for any other.
    marks: Vec<u32>,
    /// Numbers that share a bin with a wanted rank.
    near: Vec<f64>,
}

impl Quantiles {
    /// Quantiles of a sample, interpolated between neighbours; zeros for an empty one.
    pub fn compute(&mut self, sample: &[f64]) -> Spread {
        let Some(last) = sample.len().checked_sub(1) else {
            return Spread::default();
        };
        let (least, most) = range(sample);
        if least == most {
            return Spread::from([least + 0.0; SHARES.len()]);
        }
        self.fill(sample, least, most);
        let below = SHARES.map(|share| (share * last as f64) as usize);
        let places = self.mark(below.map(|rank| [rank, (rank + 1).min(last)]));
        let near = self.sorted(sample);
        Spread::from(std::array::from_fn(|k| {
            let [low, high] = places[k].map(|place| near[place]);
            low + (high - low) * (SHARES[k] * last as f64 - below[k] as f64)
        }))
    }

    /// Puts every number into its bin; a larger one never falls into a lower bin.
    fn fill(&mut self, sample: &[f64], least: f64, most: f64) {
        let count = sample.len().next_power_of_two();
        let mask = count as u32 - 1;
        let scale = f64::from(mask) / (most - least);
        let bin = |number: &f64| ((number - least) * scale + WHOLE).to_bits() as u32 & mask;
        self.bins.clear();
        if scale.is_normal() {
            self.bins.extend(sample.iter().map(bin));
        } else {
            // A range too narrow or too wide to be divided: all in one bin, and all are sorted.
            self.bins.resize(sample.len(), 0);
        }
        self.counts.clear();
        self.counts.resize(count, 0);
        for &bin in &self.bins {
            self.counts[bin as usize] += 1;
        }
    }

    /// Marks the bins that hold these ranks, which rise, and says where the ranks stand among the numbers in marked bins.
    fn mark<const PAIRS: usize>(&mut self, ranks: [[usize; 2]; PAIRS]) -> [[usize; 2]; PAIRS] {
        self.marks.clear();
        self.marks.resize(self.counts.len(), 0);
        let mut places = ranks;
        let (mut bin, mut below, mut left_out) = (0, 0, 0);
        for rank in places.as_flattened_mut() {
            while below + self.counts[bin] <= *rank as u32 {
                below += self.counts[bin];
                left_out += self.counts[bin] * (1 - self.marks[bin]);
                bin += 1;
            }
            self.marks[bin] = 1;
            *rank -= left_out as usize;
        }
        places
    }

    /// The numbers in marked bins, sorted.
    fn sorted(&mut self, sample: &[f64]) -> &[f64] {
        self.near.resize(sample.len(), 0.0);
        let mut count = 0;
        for (number, &bin) in sample.iter().zip(&self.bins) {
            // Written in any case and kept if marked: no branch to guess.
            self.near[count] = *number;
            count += self.marks[bin as usize] as usize;
        }
        let near = &mut self.near[..count];
        sort(near);
        near
    }
}

/// The least and the greatest of a sample that is not empty.
fn range(sample: &[f64]) -> (f64, f64) {
    let (mut least, mut most) = ([sample[0]; LANES], [sample[0]; LANES]);
    let (chunks, rest) = sample.as_chunks::<LANES>();
    for chunk in chunks {
        for lane in 0..LANES {
            least[lane] = lesser(least[lane], chunk[lane]);
            most[lane] = greater(most[lane], chunk[lane]);
        }
    }
    let least = least.iter().chain(rest).copied().reduce(lesser);
    let most = most.iter().chain(rest).copied().reduce(greater);
    (least.unwrap_or(0.0), most.unwrap_or(0.0))
}

/// Unlike `f64::min` a single instruction, since it need not care for what is no number.
fn lesser(one: f64, other: f64) -> f64 {
    if other < one { other } else { one }
}

fn greater(one: f64, other: f64) -> f64 {
    if other > one { other } else { one }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The definition: sort everything and look.
    fn by_sorting(sample: &[f64]) -> Spread {
        let mut sorted = sample.to_vec();
        sorted.sort_by(f64::total_cmp);
        Spread::from(SHARES.map(|share| {
            let place = share * (sorted.len() - 1) as f64;
            let below = place as usize;
            let above = (below + 1).min(sorted.len() - 1);
            sorted[below] + (sorted[above] - sorted[below]) * (place - below as f64)
        }))
    }

    fn bits(spread: &Spread) -> [u64; 7] {
        let Spread {
            p2_5,
            p10,
            p25,
            p50,
            p75,
            p90,
            p97_5,
        } = *spread;
        [p2_5, p10, p25, p50, p75, p90, p97_5].map(f64::to_bits)
    }

    fn sample() -> impl Strategy<Value = Vec<f64>> {
        let number = prop_oneof![
            4 => -10.0..10.0,
            2 => (-3..3).prop_map(f64::from),
            1 => Just(-0.0),
            1 => -f64::MAX..f64::MAX,
            1 => -1e-310..1e-310,
        ];
        prop_oneof![
            prop::collection::vec(number, 1..600),
            prop::collection::vec(-1e-310..1e-310, 1..40),
            prop::collection::vec(Just(-0.0), 1..40),
        ]
    }

    proptest! {
        #[test]
        fn quantiles_are_those_of_a_full_sort_to_the_last_bit(samples in prop::collection::vec(sample(), 1..4)) {
            let mut quantiles = Quantiles::default();
            for sample in samples {
                prop_assert_eq!(bits(&quantiles.compute(&sample)), bits(&by_sorting(&sample)));
            }
        }
    }

    #[test]
    fn quantiles_of_an_even_ladder_are_its_rungs() {
        let ladder: Vec<f64> = (0..=1000).map(f64::from).rev().collect();
        let spread = Quantiles::default().compute(&ladder);
        assert_eq!(
            (spread.p10, spread.p50, spread.p97_5),
            (100.0, 500.0, 975.0)
        );
    }

    #[test]
    fn an_empty_sample_has_zeros() {
        assert_eq!(Quantiles::default().compute(&[]), Spread::default());
    }
}
