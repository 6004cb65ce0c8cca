//! Latin hypercube design: sample points of the behavioural constants that fill the ranges held possible.
//!
//! Each constant has one point in each stratum, in an order keyed by the constant's name, so that adding a constant moves
//! none of the others.

use crate::constants::constant::Constant;
use crate::constants::table::Constants;
use crate::math::rng::{Draws, Purpose, Shuffle, key};

/// Seed of the design; no scenario's seed has a part in it.
const SEED: u64 = 1;
/// Points of the design.
const SIZE: u32 = 4096;

/// The Latin hypercube design of the constants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Design;

impl Design {
    /// Its seed.
    pub const SEED: u64 = SEED;
    /// Its points.
    pub const SIZE: u32 = SIZE;

    /// The constants at a point around `central`; points beyond [`Design::SIZE`] are counted from 0 again.
    pub fn constants(central: &Constants, point: u32) -> Constants {
        let mut constants = *central;
        let drawn = Constant::ALL.iter().filter(|c| c.is_drawn(central));
        for constant in drawn {
            let coordinate = Self::coordinate(constant.name, point % Self::SIZE);
            let likeliest = constant.value(central);
            let value = triangular(coordinate, constant.least, likeliest, constant.most);
            constant.set(&mut constants, value);
        }
        constants.under_one_ceiling()
    }

    /// Where a point lies in the constant of that name, strictly between 0 and 1.
    fn coordinate(name: &str, point: u32) -> f64 {
        stratified(key(Self::SEED, name), Self::SIZE, point)
    }
}

/// Where a point of a Latin hypercube of `size` points lies in the coordinate of that key, strictly between 0 and 1.
pub(crate) fn stratified(key: u64, size: u32, point: u32) -> f64 {
    let stratum = Shuffle::new(key, size).at(point);
    let inside = Draws::new(key, 0).uniform(Purpose::Constant, point, 0);
    (f64::from(stratum) + inside) / f64::from(size)
}

impl Constants {
    /// Scales exponents of the hand-off ceiling so that they add up to at most 1: what is too much is taken off where they
    /// exceed the least that is held possible, in proportion, but not from what a theory sets.
    pub(crate) fn under_one_ceiling(mut self) -> Self {
        let exponents = Constant::ALL.iter().filter(|c| POWERS.contains(&c.name));
        let (mut sum, mut least) = (0.0, 0.0);
        for exponent in exponents.clone() {
            sum += exponent.value(&self);
            least += self.theory.value(exponent.name).unwrap_or(exponent.least);
        }
        if sum > 1.0 {
            let kept = (1.0 - least) / (sum - least);
            let theory = self.theory;
            for exponent in exponents.filter(|e| theory.value(e.name).is_none()) {
                let above = exponent.value(&self) - exponent.least;
                exponent.set(&mut self, exponent.least + kept * above);
            }
        }
        self
    }
}

/// The exponents of the ceiling of a hand-off.
const POWERS: [&str; 6] = [
    "systems_power",
    "ceiling_clarity_power",
    "lead_power",
    "pooling_power",
    "dialogue_power",
    "trust_ceiling_power",
];

/// Quantile of the triangular distribution between `least` and `most` with its peak at `likeliest`, which lies between.
pub(crate) fn triangular(uniform: f64, least: f64, likeliest: f64, most: f64) -> f64 {
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
    use crate::constants::table::Noise;

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
    fn each_constant_has_one_point_in_each_stratum() {
        for constant in Constant::ALL {
            let mut strata: Vec<u32> = (0..Design::SIZE)
                .map(|point| Design::coordinate(constant.name, point))
                .map(|coordinate| (coordinate * f64::from(Design::SIZE)) as u32)
                .collect();
            strata.sort_unstable();
            assert_eq!(strata, (0..Design::SIZE).collect::<Vec<_>>());
        }
    }

    #[test]
    fn constants_are_unrelated_over_the_design() {
        let column = |constant: &Constant| -> Vec<f64> {
            (0..Design::SIZE)
                .map(|point| Design::coordinate(constant.name, point) - 0.5)
                .collect()
        };
        let columns: Vec<Vec<f64>> = Constant::ALL.iter().map(column).collect();
        for (k, one) in columns.iter().enumerate() {
            for (l, other) in columns[..k].iter().enumerate() {
                let product: f64 = one.iter().zip(other).map(|(a, b)| a * b).sum();
                let correlation = 12.0 * product / f64::from(Design::SIZE);
                assert!(correlation.abs() < 0.08, "{k}, {l}: {correlation}");
            }
        }
    }

    #[test]
    fn every_point_lies_in_all_ranges_and_its_exponents_add_up_to_one_at_most() {
        let central = Constants::default();
        for point in 0..Design::SIZE {
            let constants = Design::constants(&central, point);
            let mut sum = 0.0;
            for constant in Constant::ALL {
                let value = constant.value(&constants);
                assert!(
                    (constant.least..=constant.most).contains(&value),
                    "{point}: {} is {value}",
                    constant.name
                );
                if POWERS.contains(&constant.name) {
                    sum += value;
                }
            }
            assert!(sum <= 1.0 + 1e-12, "{point}: {sum}");
        }
    }

    #[test]
    fn a_world_without_surprises_stays_one() {
        let central = Constants {
            noise: Noise::NONE,
            ..Constants::default()
        };
        assert_eq!(Design::constants(&central, 3).noise, Noise::NONE);
    }
}
