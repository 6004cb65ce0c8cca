//! How exact numbers are, by format: the range of e^x, polynomials just long enough, and how far a bisection can go.

/// Coefficients of a polynomial, the lowest first, even and odd powers side by side.
pub type Coefficients = &'static [[f64; 2]];

/// What the elementary functions know of a format.
#[derive(Debug)]
pub struct Precision {
    /// From here on numbers are whole, and their last bits count.
    pub whole: f64,
    /// Beyond these, e^x would leave the range of full precision, or what is made of it would; it stays where it is there.
    pub exponents: [f64; 2],
    /// ln 2 in two parts: the first has so few digits that its multiples are exact.
    pub ln_2: [f64; 2],
    /// (e^r − 1 − r)/r² for |r| ≤ ½·ln 2.
    pub exp: Coefficients,
    /// (2·artanh(s) − 2·s)/s³ by s², for mantissas from √½ to √2.
    pub ln: Coefficients,
    /// (1 + 2x)·e^(x²)·erfc(x) by (x − 4)/(x + 4), from 0 to `most_erfc`.
    pub erfc: Coefficients,
    /// Where erfc stays as it is: what is left of it no longer counts.
    pub most_erfc: f64,
    /// Halvings after which the bisection of a few units moves the last digits alone, whatever it looks for.
    pub halvings: usize,
}

/// Double precision.
pub static DOUBLE: Precision = Precision {
    whole: 4_503_599_627_370_496.0,
    exponents: [-708.0, 709.0],
    ln_2: [6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10],
    // To 8e-14 of e^r.
    exp: &[
        [0.499_999_999_999_551_1, 0.166_666_666_666_625_86],
        [0.041_666_666_786_265_73, 0.008_333_333_344_202_98],
        [0.001_388_883_911_057_200_9, 0.000_198_412_245_996_560_11],
        [2.486_787_017_968_772_7e-05, 2.761_756_478_587_608_6e-06],
    ],
    // To 7e-16 of the logarithm.
    ln: &[
        [0.666_666_666_666_620_8, 0.400_000_000_112_065_05],
        [0.285_714_241_383_241_6, 0.222_228_622_801_087_16],
        [0.181_401_938_028_659_92, 0.166_218_171_528_589_28],
    ],
    // To 6e-12.
    erfc: &[
        [1.232_995_118_629_108_2, -0.139_621_116_778_574_97],
        [0.015_379_651_474_955_095, 0.068_097_050_717_643_41],
        [-0.101_039_048_437_301_52, 0.093_732_896_128_585_89],
        [-0.066_330_547_322_185_2, 0.037_167_027_856_714_316],
        [-0.016_196_858_284_205_508, 0.005_034_056_192_519_736_6],
        [-0.000_759_886_840_837_383_2, -0.000_204_256_814_517_097_45],
        [0.000_152_994_915_565_430_65, -1.788_962_197_516_658_6e-05],
        [-1.197_651_407_993_719_9e-05, 1.679_946_454_261_296_5e-06],
    ],
    most_erfc: 27.0,
    halvings: 43,
};

/// Single precision.
pub static SINGLE: Precision = Precision {
    whole: 8_388_608.0,
    // e^-80, or one over e^80, may be divided by a thousand without a loss of digits.
    exponents: [-80.0, 80.0],
    ln_2: [0.693_359_375, -2.121_944_400_546_905_8e-4],
    // To 6e-11 of e^r.
    exp: &[
        [0.500_000_006_764, 0.166_666_658_694],
        [0.041_666_295_093_2, 0.008_333_497_010_03],
        [0.001_394_464_862_32, 0.000_197_903_514_828],
    ],
    // To 5e-12 of the logarithm.
    ln: &[
        [0.666_666_656_455, 0.400_003_351_911],
        [0.285_373_085_303, 0.235_821_515_053],
    ],
    // To 6e-8.
    erfc: &[
        [1.232_995_109_51, -0.139_620_134_074],
        [0.015_380_864_857_3, 0.068_061_149_532],
        [-0.101_085_563_556, 0.094_061_172_868_1],
        [-0.065_768_052_122_6, 0.036_380_295_979_2],
        [-0.018_229_067_351_3, 0.004_410_860_525_16],
    ],
    most_erfc: 10.0,
    halvings: 30,
};
