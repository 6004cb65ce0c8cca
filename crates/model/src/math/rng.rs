//! Random numbers: counter-based draws, keyed by seed, replicate, purpose, entity and time. The only file that names a
//! generator. A draw depends on its key and on nothing drawn before, so options have common random numbers (the same
//! people, shocks and noise), and no result depends on batching or order.

use rand::Rng;
use rand_pcg::Pcg64Mcg;

use crate::math::elementary::normal_quantile;
use crate::math::outlined::ln;
use crate::math::simd::SimdFloat;

/// Rounds of a keyed order; fewer leave patterns.
const SHUFFLE_ROUNDS: u64 = 5;

/// What a draw is for. The number is part of the key and never changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Purpose {
    /// A person's own-work skill.
    Skill = 1,
    /// A person's experience with the old way.
    Experience = 2,
    /// A person's cooperator type.
    Cooperation = 3,
    /// A person's trust today, around the culture's mean.
    Trust = 4,
    /// How much hazard a person withstands before taking up the new way.
    Patience = 5,
    /// A person's forecast of the own KPI at the start.
    Forecast = 6,
    /// The market's shock, by week.
    Market = 7,
    /// A team's shock, by week.
    Team = 8,
    /// A pair's shock with its hand-off, by week.
    Handoff = 9,
    /// Error of a person's measured own KPI, by period.
    OwnMeasure = 10,
    /// Error of a team's measured KPI, by period.
    TeamMeasure = 11,
    /// Error of the measured firm result, by period.
    FirmMeasure = 12,
    /// Error of the measured joint goal, by period.
    JointMeasure = 13,
    /// Error of a person's peer feedback, by period.
    FeedbackMeasure = 14,
    /// Where a point of the design lies inside its stratum, in one constant.
    Constant = 15,
    /// A person's fear of failure today, around the culture's mean.
    Fear = 16,
    /// Whether a person holds out against a new way.
    Reluctance = 17,
    /// How new a person is to the work at the start.
    Newness = 18,
    /// How much hazard a person bears before leaving, by generation of the position.
    Leaving = 19,
    /// Ability of a newcomer, by generation of the position.
    NewAbility = 20,
    /// How much hazard a sponsor bears before being replaced, by generation.
    Sponsor = 21,
    /// Which row of a sample a bootstrap takes.
    Resample = 22,
}

/// All draws of one replicate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draws {
    key: u64,
}

impl Draws {
    /// The draws of replicate number `replicate` under `seed`.
    pub fn new(seed: u64, replicate: u32) -> Self {
        Self {
            key: mix(mix(seed ^ 0x7461_6e64_656d) ^ u64::from(replicate)),
        }
    }

    /// A uniform draw strictly between 0 and 1 for the seat, team or pair of key `entity` in week or period `time`.
    #[inline(never)]
    pub fn uniform(self, purpose: Purpose, entity: u32, time: u32) -> f64 {
        let place = (u64::from(entity) << 32) | u64::from(time);
        let key = mix(mix(self.key ^ u64::from(purpose as u32)) ^ place);
        let state = (u128::from(key) << 64) | u128::from(mix(key));
        let bits = Pcg64Mcg::new(state).next_u64() >> 11;
        (bits as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    /// The hazard that an exponential clock bears: −ln of the uniform draw of the same key. It is taken in double precision,
    /// since a uniform draw close to 1 is 1 in single precision, and the clock would run out where nothing presses.
    pub fn threshold(self, purpose: Purpose, entity: u32, time: u32) -> f64 {
        -ln(self.uniform(purpose, entity, time))
    }

    /// A standard normal draw, rising with the uniform draw of the same key.
    pub fn normal(self, purpose: Purpose, entity: u32, time: u32) -> f64 {
        normal_quantile(self.uniform(purpose, entity, time))
    }
}

/// A draw of one replicate by its key: [`Draws::uniform`], [`Draws::normal`] or [`Draws::threshold`].
pub type Draw = fn(Draws, Purpose, u32, u32) -> f64;

/// The same draw in each lane. Not inlined: it is small work in many places, and the worker is downloaded.
#[inline(never)]
pub fn draw_each<L: SimdFloat>(
    draws: &L::Each<Draws>,
    draw: Draw,
    purpose: Purpose,
    entity: u32,
    time: u32,
) -> L {
    L::from_fn(|lane| draw(draws[lane], purpose, entity, time))
}

/// A keyed order of the numbers from 0, found place by place without a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shuffle {
    key: u64,
    count: u32,
}

impl Shuffle {
    /// The order of the `count` numbers from 0 that `key` gives; there must be some.
    pub fn new(key: u64, count: u32) -> Self {
        Self { key, count }
    }

    /// Which number stands at `place`, which must lie below the count.
    pub fn at(self, place: u32) -> u32 {
        let mut number = self.step(place);
        // Steps from a number below the count lead back below it, so that the way out and back skips the others.
        while number >= self.count {
            number = self.step(number);
        }
        number
    }

    /// Permutes the numbers below the next power of two. Whatever it does can be undone, so no number stands at two places.
    fn step(self, place: u32) -> u32 {
        let bits = u32::BITS - (self.count - 1).leading_zeros();
        let (mask, fold) = ((1_u64 << bits) - 1, (bits / 2).max(1));
        let mut number = u64::from(place);
        for round in 0..SHUFFLE_ROUNDS {
            let key = mix(self.key ^ round);
            number = (number.wrapping_mul(key | 1).wrapping_add(key >> 32)) & mask;
            number ^= number >> fold;
        }
        number as u32
    }
}

/// A key for a word under `seed`: FNV-1a over its bytes, spread.
pub fn key(seed: u64, word: &str) -> u64 {
    let step = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    mix(mix(seed) ^ word.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// The finaliser of SplitMix64: spreads every bit of a key over all others.
fn mix(key: u64) -> u64 {
    let key = key.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let key = (key ^ (key >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let key = (key ^ (key >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    key ^ (key >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normals(count: u32) -> Vec<f64> {
        let draws = Draws::new(7, 3);
        (0..count)
            .map(|i| draws.normal(Purpose::Market, i / 100, i % 100))
            .collect()
    }

    #[test]
    fn normal_draws_have_mean_nought_and_variance_one() {
        let draws = normals(40_000);
        let count = draws.len() as f64;
        let mean = draws.iter().sum::<f64>() / count;
        let variance = draws.iter().map(|z| (z - mean) * (z - mean)).sum::<f64>() / count;
        assert!(mean.abs() < 0.02, "{mean}");
        assert!((variance - 1.0).abs() < 0.03, "{variance}");
    }

    #[test]
    fn neighbouring_keys_are_unrelated() {
        let draws = normals(40_000);
        let product: f64 = draws.windows(2).map(|pair| pair[0] * pair[1]).sum();
        assert!((product / draws.len() as f64).abs() < 0.02);
    }

    #[test]
    fn a_draw_depends_on_every_part_of_its_key() {
        let one = Draws::new(1, 1).uniform(Purpose::Skill, 1, 1);
        for other in [
            Draws::new(2, 1).uniform(Purpose::Skill, 1, 1),
            Draws::new(1, 2).uniform(Purpose::Skill, 1, 1),
            Draws::new(1, 1).uniform(Purpose::Trust, 1, 1),
            Draws::new(1, 1).uniform(Purpose::Skill, 2, 1),
            Draws::new(1, 1).uniform(Purpose::Skill, 1, 2),
        ] {
            assert_ne!(one.to_bits(), other.to_bits());
        }
    }

    #[test]
    fn a_shuffle_has_every_number_once_and_another_order_for_another_key() {
        for count in [1, 2, 3, 5, 64, 512, 700, 4096] {
            let order = |key| -> Vec<u32> {
                let shuffle = Shuffle::new(key, count);
                (0..count).map(|place| shuffle.at(place)).collect()
            };
            let mut numbers = order(7);
            assert!(count < 5 || numbers != order(8));
            numbers.sort_unstable();
            assert_eq!(numbers, (0..count).collect::<Vec<_>>());
        }
    }
}
