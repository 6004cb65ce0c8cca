//! The only file that calls libm: exponentials, logarithms and the normal distribution with the same bits everywhere.

/// e^x.
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// Natural logarithm.
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// x^y for x ≥ 0.
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// x^4, x^-4 and their roots need no library: the fourth power.
pub fn fourth(x: f64) -> f64 {
    let square = x * x;
    square * square
}

/// Fourth root of x ≥ 0, by two square roots, which are exact on every target.
pub fn fourth_root(x: f64) -> f64 {
    x.sqrt().sqrt()
}

/// Λ: the logistic function.
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + exp(-x))
}

/// φ: density of the standard normal distribution.
pub fn normal_density(z: f64) -> f64 {
    const INVERSE_ROOT_TWO_PI: f64 = 0.398_942_280_401_432_7;
    INVERSE_ROOT_TWO_PI * exp(-0.5 * z * z)
}

/// Φ: distribution function of the standard normal distribution.
pub fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
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
        assert!((logistic(3.0) + logistic(-3.0) - 1.0).abs() < 1e-15);
        assert_eq!(logistic(-1e4), 0.0);
    }
}
