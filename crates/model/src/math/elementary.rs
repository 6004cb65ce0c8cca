//! Exponentials, logarithms and the normal distribution for any number of futures at once: plain polynomials without
//! branches, so that every lane and every machine gets the same bits.

use std::ops::Mul;

use crate::math::outlined;
use crate::math::precision::Coefficients;
use crate::math::simd::SimdFloat;

/// e^x to 1e-13 of its value in double precision, where from −708 down it stays at 3e-308; to 1e-7 in single, where it
/// stays at 2e-35 from −80 down.
#[inline]
pub fn exp<L: SimdFloat>(x: L) -> L {
    let [least, most] = L::PRECISION.exponents;
    let [high, low] = L::PRECISION.ln_2;
    let x = x.simd_clamp(least, most);
    let twos = (x * std::f64::consts::LOG2_E).simd_round();
    let r = x - twos * high - twos * low;
    let grown = r.square() * polynomial(L::PRECISION.exp, r) + r + 1.0;
    grown * twos.power_of_two()
}

/// Natural logarithm of x > 0 to 1e-15 in double precision and 1e-7 in single; of 0 it is below that of the least positive
/// number, about −709 and −88.
#[inline]
pub fn ln<L: SimdFloat>(x: L) -> L {
    let (exponent, mantissa) = x.frexp();
    let low = mantissa.simd_lt(L::splat(std::f64::consts::FRAC_1_SQRT_2));
    let mantissa = L::select(low, mantissa * 2.0, mantissa);
    let exponent = L::select(low, exponent - 1.0, exponent);
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let square = s.square();
    let [more, less] = L::PRECISION.ln_2;
    let small = exponent * less + s * square * polynomial(L::PRECISION.ln, square) + s * 2.0;
    exponent * more + small
}

/// x^y for x ≥ 0.
#[inline]
pub fn pow<L: SimdFloat + Mul<Y, Output = L>, Y>(x: L, y: Y) -> L {
    exp(ln(x) * y)
}

/// x^4, x^-4 and their roots need no library: the fourth power.
#[inline]
pub fn fourth<L: SimdFloat>(x: L) -> L {
    x.square().square()
}

/// Fourth root of x ≥ 0, by two square roots, which are exact on every target.
#[inline]
pub fn fourth_root<L: SimdFloat>(x: L) -> L {
    x.sqrt().sqrt()
}

/// Λ: the logistic function.
#[inline]
pub fn logistic<L: SimdFloat>(x: L) -> L {
    L::splat(1.0) / (exp(-x) + 1.0)
}

/// φ: density of the standard normal distribution.
pub fn normal_density<L: SimdFloat>(z: L) -> L {
    outlined::normal(z).density
}

/// Φ: distribution function of the standard normal distribution.
pub fn normal_cdf<L: SimdFloat>(z: L) -> L {
    outlined::normal(z).below
}

/// The standard normal distribution at a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Normal<L> {
    /// φ: its density there.
    pub density: L,
    /// Φ: how much of it lies below.
    pub below: L,
}

/// Density and distribution function at once: both rest on the same exponential.
#[inline]
pub fn normal<L: SimdFloat>(z: L) -> Normal<L> {
    const INVERSE_ROOT_TWO_PI: f64 = 0.398_942_280_401_432_7;
    let most = L::splat(L::PRECISION.most_erfc);
    let x = (z.abs() * std::f64::consts::FRAC_1_SQRT_2).simd_min(most);
    let bell = exp(z.square() * -0.5);
    let erfc = polynomial(L::PRECISION.erfc, (x - 4.0) / (x + 4.0));
    let tail = bell * 0.5 * erfc / (x * 2.0 + 1.0);
    Normal {
        density: bell * INVERSE_ROOT_TWO_PI,
        below: L::select(z.simd_lt(L::default()), tail, tail.one_minus()),
    }
}

/// A polynomial: even and odd powers apart, so that two sums run side by side.
#[inline]
fn polynomial<L: SimdFloat>(coefficients: Coefficients, x: L) -> L {
    let square = x.square();
    let (mut evens, mut odds) = (L::default(), L::default());
    for [even, odd] in coefficients.iter().rev() {
        evens = evens * square + *even;
        odds = odds * square + *odd;
    }
    odds * x + evens
}

/// Φ⁻¹ for 0 < p < 1: Acklam's rational approximation, good to 1.2e-9 of its value and rising.
pub fn normal_quantile(p: f64) -> f64 {
    const TAIL: f64 = 0.024_25;
    if p < TAIL {
        tail_quantile((-2.0 * outlined::ln(p)).sqrt())
    } else if p <= 1.0 - TAIL {
        central_quantile(p - 0.5)
    } else {
        -tail_quantile((-2.0 * outlined::ln(1.0 - p)).sqrt())
    }
}

fn central_quantile(q: f64) -> f64 {
    const NUMERATOR: [f64; 6] = [
        -3.969_683_028_665_376e1,
        2.209_460_984_245_205e2,
        -2.759_285_104_469_687e2,
        1.383_577_518_672_69e2,
        -3.066_479_806_614_716e1,
        2.506_628_277_459_239,
    ];
    const DENOMINATOR: [f64; 6] = [
        -5.447_609_879_822_406e1,
        1.615_858_368_580_409e2,
        -1.556_989_798_598_866e2,
        6.680_131_188_771_972e1,
        -1.328_068_155_288_572e1,
        1.0,
    ];
    let r = q * q;
    q * horner(&NUMERATOR, r) / horner(&DENOMINATOR, r)
}

fn tail_quantile(q: f64) -> f64 {
    const NUMERATOR: [f64; 6] = [
        -7.784_894_002_430_293e-3,
        -3.223_964_580_411_365e-1,
        -2.400_758_277_161_838,
        -2.549_732_539_343_734,
        4.374_664_141_464_968,
        2.938_163_982_698_783,
    ];
    const DENOMINATOR: [f64; 5] = [
        7.784_695_709_041_462e-3,
        3.224_671_290_700_398e-1,
        2.445_134_137_142_996,
        3.754_408_661_907_416,
        1.0,
    ];
    horner(&NUMERATOR, q) / horner(&DENOMINATOR, q)
}

fn horner(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().fold(0.0, |sum, c| sum * x + c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::simd::{F32x1, Lanes};

    #[test]
    fn quantile_inverts_the_distribution_function_and_rises() {
        let mut last = f64::NEG_INFINITY;
        for i in 1..2000 {
            let p = f64::from(i) / 2000.0;
            let z = normal_quantile(p);
            assert!((normal_cdf(z) - p).abs() < 1e-9, "{p}");
            assert!(z > last);
            last = z;
        }
    }

    #[test]
    fn quantile_is_finite_at_the_smallest_draws() {
        let tiny = 1.0 / 9_007_199_254_740_992.0;
        assert!(normal_quantile(tiny).is_finite());
        assert!(normal_quantile(1.0 - tiny).is_finite());
    }

    #[test]
    fn logistic_is_symmetric_and_bounded() {
        assert_eq!(logistic(0.0), 0.5);
        // As far as the exponential is good.
        assert!((logistic(3.0) + logistic(-3.0) - 1.0_f64).abs() < 1e-13);
        assert!(logistic(-1e4) < 1e-300);
    }

    /// Numbers over many sizes and both signs.
    fn numbers() -> impl Iterator<Item = f64> {
        (-4_000..=4_000).map(|i| f64::from(i) * 0.011_7)
    }

    #[cfg(not(target_family = "wasm"))]
    #[test]
    fn elementary_functions_are_those_of_the_library() {
        let close = |one: f64, other: f64, share: f64| (one - other).abs() <= share * other.abs();
        for x in numbers() {
            assert!(close(exp(x), libm::exp(x), 1e-13), "exp {x}");
            let positive = libm::exp(3.0 * x);
            assert!(
                close(ln(positive), libm::log(positive), 1e-15),
                "ln {positive}"
            );
            assert!(
                close(pow(positive, 0.37), libm::pow(positive, 0.37), 1e-12),
                "{positive}"
            );
            let below = 0.5 * libm::erfc(-x * std::f64::consts::FRAC_1_SQRT_2);
            if x > -8.0 {
                assert!(close(normal_cdf(x), below, 1e-11), "Φ {x} {below}");
            }
        }
        assert_eq!((exp(0.0), ln(1.0)), (1.0, 0.0));
        assert!(pow(0.0, 0.3) < 1e-90 && ln(0.0) < -708.0);
    }

    /// What the elementary functions make of a number.
    fn all<L: SimdFloat>(x: L) -> [L; 8] {
        let size = x.abs();
        [
            exp(x),
            ln(size),
            pow(size, 0.7),
            logistic(x),
            normal_cdf(x),
            normal_density(x),
            fourth_root(size),
            x.simd_clamp(-1.0, 1.0),
        ]
    }

    /// Fails where a lane beside others differs by a bit from the only one.
    fn same_bits<One: SimdFloat, Many: SimdFloat>() {
        let numbers: Vec<f64> = numbers().collect();
        for (i, x) in numbers.iter().enumerate() {
            let neighbour = |lane: usize| numbers[(i + 977 * lane) % numbers.len()];
            let beside = all(Many::from_fn(neighbour));
            for lane in 0..Many::LANES {
                let alone = all(One::splat(neighbour(lane)));
                for (beside, alone) in beside.iter().zip(alone) {
                    let [beside, alone] = [beside.extract(lane), alone.extract(0)];
                    assert_eq!(beside.to_bits(), alone.to_bits(), "{x} in lane {lane}");
                }
            }
        }
    }

    #[test]
    fn a_future_gets_the_same_bits_whatever_its_neighbours() {
        same_bits::<F32x1, Lanes>();
    }

    #[test]
    fn single_precision_is_double_precision_to_seven_digits() {
        let numbers = numbers().map(|x| f64::from(x as f32));
        for x in numbers.filter(|x| *x != 0.0) {
            let [single, double] = [all(F32x1::splat(x)).map(|y| y.extract(0)), all(x)];
            for (k, (single, double)) in single.into_iter().zip(double).enumerate() {
                // The exponent has seven digits as well, and what is too small is held above nought.
                let allowed = (1.0 + ln(double.abs()).abs()) * 2e-7 * double.abs() + 1e-34;
                assert!(
                    (single - double).abs() <= allowed,
                    "{k} of {x}: {single} {double}"
                );
            }
        }
    }

    #[test]
    fn nothing_is_subnormal_or_none_however_far_out_a_number_lies() {
        for x in [0.0, 1e-37, 1.0, 9.0, 14.0, 14.2, 50.0, 1e3, 1e9, 1e18, 3e38] {
            for x in [x, -x] {
                let normal = normal(Lanes::splat(x));
                let values = [
                    exp(Lanes::splat(x)),
                    logistic(Lanes::splat(x)),
                    normal.density,
                    normal.below,
                ];
                for (k, value) in values.into_iter().enumerate() {
                    let value = value.extract(0) as f32;
                    assert!(value == 0.0 || value.is_normal(), "{k} of {x}: {value:e}");
                }
            }
        }
    }
}
