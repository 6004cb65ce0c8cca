//! The payout curve, and what a person expects of it: mean and slope in closed form under a normal forecast error.

use serde::{Deserialize, Serialize};

use crate::math::elementary::normal;
use crate::math::simd::SimdFloat;

/// How attainment of a measure turns into pay: nothing below the threshold, a straight line to target (1 at 1),
/// a straight line to the maximum, flat beyond.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "Curve::absent")]
pub struct Curve {
    /// Attainment below which nothing is paid, below 1.
    pub threshold: f64,
    /// Payout at the threshold, 0 to 1 of target.
    pub threshold_pay: f64,
    /// Attainment beyond which pay stays flat, above 1.
    pub maximum: f64,
    /// Payout at the maximum, at least 1: the cap.
    pub maximum_pay: f64,
}

/// What a person expects a measure to pay.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Expectation<L = f64> {
    /// Expected payout, in multiples of the target payout.
    pub mean: L,
    /// Change of the expected payout with attainment: what an extra point of the measure is perceived to be worth.
    pub slope: L,
}

/// A payout curve seen through a normal forecast error: where it jumps and bends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Blurred<L> {
    sd: L,
    /// Payout at the threshold.
    jump: f64,
    /// Attainment at which the slope changes, the threshold first, and by how much.
    bends: [(f64, f64); 3],
}

impl<L: SimdFloat> Blurred<L> {
    /// Expected payout and its slope at a forecast.
    #[inline]
    pub(crate) fn expect(&self, forecast: L) -> Expectation<L> {
        let sharpness = L::splat(1.0) / self.sd;
        let at = |(at, bend): (f64, f64)| {
            let distance = (forecast - at) * sharpness;
            let normal = normal(distance);
            let beyond = distance * normal.below + normal.density;
            let bent = Expectation {
                mean: beyond * (self.sd * bend),
                slope: normal.below * bend,
            };
            (normal, bent)
        };
        let (threshold, mut expectation) = at(self.bends[0]);
        expectation.mean += threshold.below * self.jump;
        expectation.slope += threshold.density * (sharpness * self.jump);
        expectation += at(self.bends[1]).1;
        expectation += at(self.bends[2]).1;
        expectation
    }
}

impl Curve {
    /// Payout at `attainment`, in multiples of the target payout.
    pub fn pay(&self, attainment: f64) -> f64 {
        if attainment < self.threshold {
            0.0
        } else if attainment < 1.0 {
            self.threshold_pay + self.rise_to_target() * (attainment - self.threshold)
        } else if attainment < self.maximum {
            1.0 + self.rise_to_maximum() * (attainment - 1.0)
        } else {
            self.maximum_pay
        }
    }

    /// Expected payout and its slope when attainment is forecast at `forecast` with a normal error of standard
    /// deviation `sd` above 0.
    ///
    /// The payout is a jump at the threshold plus two changes of slope and one end of slope; each has a closed form in
    /// the normal distribution function Φ and its density φ.
    pub(crate) fn expect<L: SimdFloat>(&self, forecast: L, sd: L) -> Expectation<L> {
        self.blurred(sd).expect(forecast)
    }

    /// The curve as those see it whose forecasts are off by `sd`.
    pub(crate) fn blurred<L: SimdFloat>(&self, sd: L) -> Blurred<L> {
        Blurred {
            sd,
            jump: self.threshold_pay,
            bends: [
                (self.threshold, self.rise_to_target()),
                (1.0, self.rise_to_maximum() - self.rise_to_target()),
                (self.maximum, -self.rise_to_maximum()),
            ],
        }
    }

    fn rise_to_target(&self) -> f64 {
        (1.0 - self.threshold_pay) / (1.0 - self.threshold)
    }

    fn rise_to_maximum(&self) -> f64 {
        (self.maximum_pay - 1.0) / (self.maximum - 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::elementary::normal_density;

    /// The expectation by brute force: a fine sum over the normal density.
    fn by_sum(curve: &Curve, forecast: f64, sd: f64) -> f64 {
        let step = 1e-4;
        (-80_000..=80_000)
            .map(|i| f64::from(i) * step)
            .map(|z| curve.pay(forecast + sd * z) * normal_density(z) * step)
            .sum()
    }

    #[test]
    fn closed_form_equals_the_sum_and_its_difference() {
        let curve = Curve::default();
        for forecast in [0.5, 0.79, 0.8, 1.0, 1.1, 1.3] {
            for sd in [0.05, 0.12, 0.25] {
                let expected = curve.expect(forecast, sd);
                assert!((expected.mean - by_sum(&curve, forecast, sd)).abs() < 1e-4);
                let up = curve.expect(forecast + 1e-5, sd).mean;
                let down = curve.expect(forecast - 1e-5, sd).mean;
                assert!((expected.slope - (up - down) / 2e-5).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn far_below_the_threshold_and_beyond_the_cap_nothing_is_felt() {
        let curve = Curve::default();
        for forecast in [0.1, 2.0] {
            assert!(curve.expect(forecast, 0.1).slope.abs() < 1e-6);
        }
    }

    #[test]
    fn pays_nothing_below_threshold_one_at_target_and_no_more_than_the_cap() {
        let curve = Curve::default();
        assert_eq!(curve.pay(0.7999), 0.0);
        assert!((curve.pay(0.8) - 0.5).abs() < 1e-12);
        assert!((curve.pay(1.0) - 1.0).abs() < 1e-12);
        assert!((curve.pay(9.0) - 1.5).abs() < 1e-12);
        let steep = Curve {
            maximum_pay: 2.0,
            ..curve
        };
        assert!((steep.pay(0.9) - 0.75).abs() < 1e-12, "half-way to target");
        assert!((steep.pay(1.1) - 1.5).abs() < 1e-12, "half-way to the cap");
    }
}
