//! Perceived elasticities of results in efforts, smoothed over weeks, so that need is seen late and too much help is
//! possible.

use crate::input::plan::JointMetric;
use crate::math::simd::SimdFloat;
use crate::mechanism::outcome::Outcome;
use crate::scenario::handoff::Handoff;
use crate::setup::effort::Effort;
use crate::setup::{Derived, TeamSetup};

/// Least help, as a share of today's, by which an effect is divided; it keeps the first helper's worth finite.
const LEAST_HELP: f64 = 0.05;

/// How one team's efforts change what is measured, per standard week of one person of unit skill.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Perception<L = f64> {
    /// Log change of the team's output with own work and with help inside.
    pub output: Effort<L>,
    /// Log change of contribution with the team's log output.
    pub share: L,
    /// Log change of contribution with help across.
    pub value: L,
    /// Log change of the integrated share of journeys with help across.
    pub integration: L,
}

impl<L: SimdFloat> Perception<L> {
    /// Log change of contribution with each effort.
    pub fn contribution(&self) -> Effort<L> {
        Effort {
            across: self.value,
            ..self.output * self.share
        }
    }

    /// Log change of the joint goal's metric with each effort of a team that makes up `attributed` of the channels' own
    /// results.
    pub fn metric(&self, metric: JointMetric, attributed: f64) -> Effort<L> {
        match metric {
            JointMetric::IntegratedJourneys(_) => Effort {
                across: self.integration,
                ..Effort::default()
            },
            JointMetric::CustomerValue(_) => self.contribution(),
            JointMetric::AttributedResults(_) => self.output * attributed,
        }
    }

    /// Moves `share` of the way toward `seen`.
    pub fn follow(&mut self, seen: &Self, share: L) {
        let toward = |old: L, new: L| old + (new - old) * share;
        self.output += (seen.output - self.output) * share;
        self.share = toward(self.share, seen.share);
        self.value = toward(self.value, seen.value);
        self.integration = toward(self.integration, seen.integration);
    }
}

/// What each team could see this week, were there no delay, written into `seen`. `help` and `inside` are the teams' totals
/// of help given, weighted by practice, relative to today's.
pub fn perceive<L: SimdFloat>(
    derived: &Derived<L>,
    outcome: &Outcome<L>,
    help: &[L],
    inside: &[L],
    seen: &mut Vec<Perception<L>>,
) {
    let setup = &*derived.setup;
    let teams = setup.teams.iter().zip(&outcome.inside).zip(inside);
    let one = |(k, ((team, handoff), inside)): (usize, ((&TeamSetup, &Handoff<L>), &L))| {
        let worth = derived.stake_inside(k).response(handoff.quality);
        Perception {
            output: Effort {
                own: L::splat(1.0 / (team.heads * setup.week.own)),
                inside: worth * handoff.response / per_head(setup.week.inside, team.heads, *inside),
                across: L::default(),
            },
            ..Perception::default()
        }
    };
    seen.clear();
    seen.extend(teams.enumerate().map(one));
    add_journeys(derived, outcome, help, seen);
}

/// Adds what a team's help does for the journeys it takes part in; both sides of a pair give, so each moves its supply by
/// half.
fn add_journeys<L: SimdFloat>(
    derived: &Derived<L>,
    outcome: &Outcome<L>,
    help: &[L],
    seen: &mut [Perception<L>],
) {
    let setup = &*derived.setup;
    let elasticity = derived.output_elasticity();
    let stake = derived.stake_across();
    for (path, flow) in setup.network.paths.iter().zip(&outcome.paths) {
        let worth = flow.contribution / outcome.flow;
        let integrated = flow.integrated / outcome.integrated;
        let share = worth * (elasticity / path.teams.len() as f64);
        for team in &path.teams {
            seen[*team].share += share;
        }
        for pair in &path.pairs {
            let handoff = &outcome.handoffs[*pair];
            let half = handoff.response * 0.5;
            let value = half * stake.response(handoff.quality) * worth;
            let integration = half * integrated;
            for team in setup.network.pairs[*pair] {
                let given = per_head(setup.week.across, setup.teams[team].heads, help[team]);
                seen[team].value += value / given;
                seen[team].integration += integration / given;
            }
        }
    }
}

/// Total help of a team whose people give `today` each, `relative` to today.
fn per_head<L: SimdFloat>(today: f64, heads: f64, relative: L) -> L {
    relative.simd_max(L::splat(LEAST_HELP)) * (today * heads)
}
