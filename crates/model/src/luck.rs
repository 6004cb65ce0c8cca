//! What is left to chance: the market, teams' luck and pairs' luck week by week, and errors of measurement.
//! One replicate's luck is worked out once and is the same under every option.

use crate::draw::{Draws, Purpose};
use crate::real::{exp, ln};
use crate::setting::Setting;

/// Chance of one replicate.
#[derive(Debug, Clone, PartialEq)]
pub struct Luck {
    draws: Draws,
    weeks: Vec<WeekLuck>,
}

/// Multipliers of one week; the mean of each is 1.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekLuck {
    /// Of contribution.
    pub market: f64,
    /// Of output, by team.
    pub team: Vec<f64>,
    /// Of supply, by pair.
    pub handoff: Vec<f64>,
}

impl Luck {
    /// Draws every week of the setting. Each state remembers last week and starts from its stationary law, so that no week is luckier
    /// than another.
    pub fn draw(setting: &Setting, draws: Draws) -> Self {
        let noise = &setting.constants.noise;
        let (teams, pairs) = (setting.teams.len(), setting.network.pairs.len());
        let mut market = State::start(draws, Purpose::Market, 1, noise.memory);
        let mut team = State::start(draws, Purpose::Team, teams, noise.memory);
        let mut handoff = State::start(draws, Purpose::Handoff, pairs, noise.memory);
        let week = |week: usize| {
            let week = week as u32 + 1;
            WeekLuck {
                market: market.advance(draws, week, noise.market)[0],
                team: team.advance(draws, week, noise.team),
                handoff: handoff.advance(draws, week, noise.handoff),
            }
        };
        Self {
            draws,
            weeks: (0..setting.weeks).map(week).collect(),
        }
    }

    /// The luck of week number `week`, from 0, of those drawn.
    pub fn week(&self, week: usize) -> &WeekLuck {
        &self.weeks[week]
    }

    /// The hazard that an exponential clock bears: of person number `entity`, in the seat's generation.
    pub fn threshold(&self, purpose: Purpose, entity: usize, generation: u32) -> f64 {
        -ln(self.draws.uniform(purpose, entity as u32, generation))
    }

    /// A standard normal draw for person number `entity`, in the seat's generation.
    pub fn draw_of(&self, purpose: Purpose, entity: usize, generation: u32) -> f64 {
        self.draws.normal(purpose, entity as u32, generation)
    }

    /// An error of measurement at the end of week number `week`, in standard normal units.
    pub fn error(&self, purpose: Purpose, entity: usize, week: usize) -> f64 {
        self.draws.normal(purpose, entity as u32, week as u32)
    }
}

/// Standard normal states that remember last week.
struct State {
    purpose: Purpose,
    memory: f64,
    values: Vec<f64>,
}

impl State {
    fn start(draws: Draws, purpose: Purpose, count: usize, memory: f64) -> Self {
        let normal = |entity: usize| draws.normal(purpose, entity as u32, 0);
        Self {
            purpose,
            memory,
            values: (0..count).map(normal).collect(),
        }
    }

    /// Moves on to `week` and returns the multipliers of spread `sd`.
    fn advance(&mut self, draws: Draws, week: u32, sd: f64) -> Vec<f64> {
        let fresh = (1.0 - self.memory * self.memory).sqrt();
        let step = |(entity, state): (usize, &mut f64)| {
            *state = self.memory * *state + fresh * draws.normal(self.purpose, entity as u32, week);
            exp(sd * (*state - 0.5 * sd))
        };
        self.values.iter_mut().enumerate().map(step).collect()
    }
}
