//! Exogenous shocks of a replicate: autoregressive noise of market, teams and pairs of teams by week, and measurement
//! errors. Computed once and the same under every option.

use crate::math::elementary::exp;
use crate::math::rng::{Draws, Purpose, draw_each};
use crate::math::simd::SimdFloat;
use crate::setup::Derived;
use crate::setup::seat::pair_key;

/// Chance of one future, or of several side by side.
#[derive(Debug, Clone)]
pub struct Shocks<L: SimdFloat = f64> {
    draws: L::Each<Draws>,
    weeks: Vec<WeekLuck<L>>,
}

/// Multipliers of one week; the mean of each is 1.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekLuck<L = f64> {
    /// Of contribution.
    pub market: L,
    /// Of output, by team.
    pub team: Vec<L>,
    /// Of supply, by pair.
    pub handoff: Vec<L>,
}

impl<L: SimdFloat> Shocks<L> {
    /// Draws every week of the setting. Each state remembers last week and starts from its stationary law, so that no week is luckier
    /// than another.
    pub fn draw(derived: &Derived<L>, draws: L::Each<Draws>) -> Self {
        let (setup, noise) = (&*derived.setup, &derived.constants.noise);
        let teams = (0..setup.teams.len() as u32).collect();
        let pairs = setup.network.pairs.iter().copied().map(pair_key).collect();
        let start = |purpose, keys| State::<L>::start(&draws, purpose, keys, noise.memory);
        let mut market = start(Purpose::Market, vec![0]);
        let mut team = start(Purpose::Team, teams);
        let mut handoff = start(Purpose::Handoff, pairs);
        let week = |week: usize| {
            let week = week as u32 + 1;
            WeekLuck {
                market: market.advance(&draws, week, noise.market)[0],
                team: team.advance(&draws, week, noise.team),
                handoff: handoff.advance(&draws, week, noise.handoff),
            }
        };
        let weeks = (0..setup.weeks).map(week).collect();
        Self { draws, weeks }
    }

    /// The shocks of week number `week`, from 0, of those drawn.
    pub fn week(&self, week: usize) -> &WeekLuck<L> {
        &self.weeks[week]
    }

    /// The hazard that an exponential clock bears in one future: of the seat of key `entity`, in its generation.
    pub fn threshold(&self, future: usize, purpose: Purpose, entity: u32, generation: u32) -> f64 {
        self.draws[future].threshold(purpose, entity, generation)
    }

    /// A standard normal draw in one future for the seat of key `entity`, in its generation.
    pub fn draw_of(&self, future: usize, purpose: Purpose, entity: u32, generation: u32) -> f64 {
        self.draws[future].normal(purpose, entity, generation)
    }

    /// An error of measurement in one future at the end of week number `week`, in standard normal units, of the seat or team of
    /// key `entity`.
    pub fn error(&self, future: usize, purpose: Purpose, entity: u32, week: usize) -> f64 {
        self.draws[future].normal(purpose, entity, week as u32)
    }
}

/// Standard normal states that remember last week, each beside the key of its draws.
struct State<L> {
    purpose: Purpose,
    memory: L,
    values: Vec<(u32, L)>,
}

impl<L: SimdFloat> State<L> {
    fn start(draws: &L::Each<Draws>, purpose: Purpose, keys: Vec<u32>, memory: L) -> Self {
        let start = |key| (key, normal::<L>(draws, purpose, key, 0));
        Self {
            purpose,
            memory,
            values: keys.into_iter().map(start).collect(),
        }
    }

    /// Moves on to `week` and returns the multipliers of spread `sd`.
    fn advance(&mut self, draws: &L::Each<Draws>, week: u32, sd: L) -> Vec<L> {
        let (purpose, memory) = (self.purpose, self.memory);
        let fresh = memory.square().one_minus().sqrt();
        let step = |(key, state): &mut (u32, L)| {
            *state = *state * memory + normal::<L>(draws, purpose, *key, week) * fresh;
            exp((*state - sd * 0.5) * sd)
        };
        self.values.iter_mut().map(step).collect()
    }
}

fn normal<L: SimdFloat>(draws: &L::Each<Draws>, purpose: Purpose, entity: u32, time: u32) -> L {
    draw_each(draws, Draws::normal, purpose, entity, time)
}
