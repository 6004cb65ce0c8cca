//! Exponentials, logarithms and the normal distribution for any number of futures at once: plain polynomials without
//! branches, so that every lane and every machine gets the same bits.

use std::ops::Mul;

use crate::math::simd::SimdF64;

/// Beyond these, e^x would leave the range of full precision; it stays where it is there.
const LEAST_EXPONENT: f64 = -708.0;
const MOST_EXPONENT: f64 = 709.0;
/// ln 2 in two parts: the first has so few digits that its multiples are exact.
const LN_2: [f64; 2] = [6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10];
/// Coefficients of a polynomial, the lowest first, even and odd powers side by side.
type Coefficients<const N: usize> = [[f64; 2]; N];
/// (e^r − 1 − r)/r² for |r| ≤ ½·ln 2, to 8e-14 of e^r.
const EXP: Coefficients<4> = [
    [0.499_999_999_999_551_1, 0.166_666_666_666_625_86],
    [0.041_666_666_786_265_73, 0.008_333_333_344_202_98],
    [0.001_388_883_911_057_200_9, 0.000_198_412_245_996_560_11],
    [2.486_787_017_968_772_7e-05, 2.761_756_478_587_608_6e-06],
];
/// (2·artanh(s) − 2·s)/s³ by s², for mantissas from √½ to √2, to 7e-16 of the logarithm.
const LN: Coefficients<3> = [
    [0.666_666_666_666_620_8, 0.400_000_000_112_065_05],
    [0.285_714_241_383_241_6, 0.222_228_622_801_087_16],
    [0.181_401_938_028_659_92, 0.166_218_171_528_589_28],
];
/// (1 + 2x)·e^(x²)·erfc(x) by (x − 4)/(x + 4), for 0 ≤ x ≤ 27, to 6e-12.
const ERFC: Coefficients<8> = [
    [1.232_995_118_629_108_2, -0.139_621_116_778_574_97],
    [0.015_379_651_474_955_095, 0.068_097_050_717_643_41],
    [-0.101_039_048_437_301_52, 0.093_732_896_128_585_89],
    [-0.066_330_547_322_185_2, 0.037_167_027_856_714_316],
    [-0.016_196_858_284_205_508, 0.005_034_056_192_519_736_6],
    [-0.000_759_886_840_837_383_2, -0.000_204_256_814_517_097_45],
    [0.000_152_994_915_565_430_65, -1.788_962_197_516_658_6e-05],
    [-1.197_651_407_993_719_9e-05, 1.679_946_454_261_296_5e-06],
];

/// e^x to 1e-13 of its value; from −708 down it stays at 3e-308.
#[inline]
pub fn exp<L: SimdF64>(x: L) -> L {
    let x = x.simd_clamp(LEAST_EXPONENT, MOST_EXPONENT);
    let twos = (x * std::f64::consts::LOG2_E).simd_round();
    let r = x - twos * LN_2[0] - twos * LN_2[1];
    let grown = r.square() * polynomial(&EXP, r) + r + 1.0;
    grown * twos.power_of_two()
}

/// Natural logarithm of x > 0 to 1e-15; of 0 it is that of the least positive number, about −709.
#[inline]
pub fn ln<L: SimdF64>(x: L) -> L {
    let (exponent, mantissa) = x.frexp();
    let low = mantissa.simd_lt(L::splat(std::f64::consts::FRAC_1_SQRT_2));
    let mantissa = L::select(low, mantissa * 2.0, mantissa);
    let exponent = L::select(low, exponent - 1.0, exponent);
    let s = (mantissa - 1.0) / (mantissa + 1.0);
    let square = s.square();
    let small = exponent * LN_2[1] + s * square * polynomial(&LN, square) + s * 2.0;
    exponent * LN_2[0] + small
}

/// x^y for x ≥ 0.
#[inline]
pub fn pow<L: SimdF64 + Mul<Y, Output = L>, Y>(x: L, y: Y) -> L {
    exp(ln(x) * y)
}

/// x^4, x^-4 and their roots need no library: the fourth power.
#[inline]
pub fn fourth<L: SimdF64>(x: L) -> L {
    x.square().square()
}

/// Fourth root of x ≥ 0, by two square roots, which are exact on every target.
#[inline]
pub fn fourth_root<L: SimdF64>(x: L) -> L {
    x.sqrt().sqrt()
}

/// Λ: the logistic function.
#[inline]
pub fn logistic<L: SimdF64>(x: L) -> L {
    L::splat(1.0) / (exp(-x) + 1.0)
}

/// φ: density of the standard normal distribution.
pub fn normal_density<L: SimdF64>(z: L) -> L {
    normal(z).density
}

/// Φ: distribution function of the standard normal distribution.
pub fn normal_cdf<L: SimdF64>(z: L) -> L {
    normal(z).below
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
pub fn normal<L: SimdF64>(z: L) -> Normal<L> {
    const INVERSE_ROOT_TWO_PI: f64 = 0.398_942_280_401_432_7;
    let x = z.abs() * std::f64::consts::FRAC_1_SQRT_2;
    let bell = exp(z.square() * -0.5);
    let tail = bell * 0.5 * polynomial(&ERFC, (x - 4.0) / (x + 4.0)) / (x * 2.0 + 1.0);
    Normal {
        density: bell * INVERSE_ROOT_TWO_PI,
        below: L::select(z.simd_lt(L::default()), tail, tail.one_minus()),
    }
}

/// A polynomial: even and odd powers apart, so that two sums run side by side.
#[inline]
fn polynomial<L: SimdF64, const N: usize>(coefficients: &Coefficients<N>, x: L) -> L {
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
        tail_quantile((-2.0 * ln(p)).sqrt())
    } else if p <= 1.0 - TAIL {
        central_quantile(p - 0.5)
    } else {
        -tail_quantile((-2.0 * ln(1.0 - p)).sqrt())
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
    use crate::math::simd::F64x2;

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

    #[test]
    fn a_future_gets_the_same_bits_whatever_its_neighbour() {
        for (x, other) in numbers().zip(numbers().skip(977)) {
            let both = F64x2::from([x, other]);
            let pairs = [
                (exp(both), exp(x)),
                (ln(both.abs()), ln(x.abs())),
                (pow(both.abs(), 0.7), pow(x.abs(), 0.7)),
                (logistic(both), logistic(x)),
                (normal_cdf(both), normal_cdf(x)),
                (normal_density(both), normal_density(x)),
                (fourth_root(both.abs()), fourth_root(x.abs())),
                (both.simd_clamp(-1.0, 1.0), x.simd_clamp(-1.0, 1.0)),
            ];
            for (both, alone) in pairs {
                assert_eq!(both.extract(0).to_bits(), alone.to_bits(), "{x} {other}");
            }
        }
    }
}
