//! What people take a little more effort to change: elasticities of the results, smoothed over weeks,
//! so that need is seen late and too much help is possible.

use crate::effort::Effort;
use crate::handoff::Handoff;
use crate::plan::JointMetric;
use crate::result::Outcome;
use crate::setting::Setting;

/// Least help, as a share of today's, by which an effect is divided; it keeps the first helper's worth finite.
const LEAST_HELP: f64 = 0.05;

/// How one team's efforts change what is measured, per standard week of one person of unit skill.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Perception {
    /// Log change of the team's output with own work and with help inside.
    pub output: Effort,
    /// Log change of contribution with the team's log output.
    pub share: f64,
    /// Log change of contribution with help across.
    pub value: f64,
    /// Log change of the integrated share of journeys with help across.
    pub integration: f64,
}

impl Perception {
    /// Log change of contribution with each effort.
    pub fn contribution(&self) -> Effort {
        Effort {
            across: self.value,
            ..self.output * self.share
        }
    }

    /// Log change of the joint goal's metric with each effort of a team that makes up `attributed` of the channels' own
    /// results.
    pub fn metric(&self, metric: JointMetric, attributed: f64) -> Effort {
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
    pub fn follow(&mut self, seen: Self, share: f64) {
        let toward = |old: f64, new: f64| old + share * (new - old);
        self.output += (seen.output - self.output) * share;
        self.share = toward(self.share, seen.share);
        self.value = toward(self.value, seen.value);
        self.integration = toward(self.integration, seen.integration);
    }
}

/// What each team could see this week, were there no delay. `help` and `inside` are the teams' totals of help given,
/// weighted by practice, relative to today's.
pub fn perceive(
    setting: &Setting,
    outcome: &Outcome,
    help: &[f64],
    inside: &[f64],
) -> Vec<Perception> {
    let mut seen: Vec<Perception> = (0..setting.teams.len())
        .map(|k| from_inside(setting, &outcome.inside[k], k, inside[k]))
        .collect();
    add_journeys(setting, outcome, help, &mut seen);
    seen
}

fn from_inside(setting: &Setting, handoff: &Handoff, k: usize, inside: f64) -> Perception {
    let team = &setting.teams[k];
    let worth = setting.stake_inside(k).response(handoff.quality);
    Perception {
        output: Effort {
            own: 1.0 / (team.heads * setting.week.own),
            inside: worth * handoff.response / per_head(setting.week.inside, team.heads, inside),
            across: 0.0,
        },
        ..Perception::default()
    }
}

/// Adds what a team's help does for the journeys it takes part in; both sides of a pair give, so each moves its supply by
/// half.
fn add_journeys(setting: &Setting, outcome: &Outcome, help: &[f64], seen: &mut [Perception]) {
    let elasticity = setting.output_elasticity();
    let stake = setting.stake_across();
    for (path, flow) in setting.network.paths.iter().zip(&outcome.paths) {
        let worth = flow.contribution / outcome.flow;
        let share = elasticity * worth / path.teams.len() as f64;
        for team in &path.teams {
            seen[*team].share += share;
        }
        for pair in &path.pairs {
            let handoff = &outcome.handoffs[*pair];
            let response = stake.response(handoff.quality);
            for team in setting.network.pairs[*pair] {
                let given = per_head(setting.week.across, setting.teams[team].heads, help[team]);
                let half = 0.5 * handoff.response / given;
                seen[team].value += half * response * worth;
                seen[team].integration += half * flow.integrated / outcome.integrated;
            }
        }
    }
}

/// Total help of a team whose people give `today` each, `relative` to today.
fn per_head(today: f64, heads: f64, relative: f64) -> f64 {
    today * heads * relative.max(LEAST_HELP)
}
