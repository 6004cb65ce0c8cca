//! Phases 6 and 7, coordination and results: from what efforts supply to hand-offs, journeys and contribution.

use crate::counting::Split;
use crate::handoff::{Ceiling, Handoff, Structure, handoff};
use crate::network::Path;
use crate::real::{exp, ln};
use crate::setting::Setting;

/// Least output, relative to today, that is told apart from none.
const LEAST_OUTPUT: f64 = 1e-3;

/// What one week's efforts supply, relative to today, by team or pair.
#[derive(Debug, Clone, PartialEq)]
pub struct Supply {
    /// Own output of each team.
    pub output: Vec<f64>,
    /// Help across that each team gives.
    pub help: Vec<f64>,
    /// Help inside each team.
    pub inside: Vec<f64>,
    /// Multiplier of supply at each pair: knowledge of each other and luck.
    pub pair: Vec<f64>,
    /// Multiplier of hand-off quality at each pair: care for what is not counted.
    pub care: Vec<f64>,
    /// Clarity of roles at each pair, 0 to 1.
    pub clarity: Vec<f64>,
    /// Trust at each pair, 0 to 1.
    pub trust: Vec<f64>,
    /// How own work is split, by team.
    pub split: Vec<Split>,
    /// Share of each team's own time that goes into claiming credit beyond today; none where there is nobody to claim from.
    pub claims: Vec<f64>,
    /// Multiplier of each team's output: its luck.
    pub luck: Vec<f64>,
    /// Multiplier of everything: the market.
    pub market: f64,
}

/// What a week's supply leads to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outcome {
    /// Hand-offs between teams, by pair.
    pub handoffs: Vec<Handoff>,
    /// Hand-offs inside each team.
    pub inside: Vec<Handoff>,
    /// Output of each team, relative to today.
    pub output: Vec<f64>,
    /// Journeys.
    pub paths: Vec<Flow>,
    /// Integrated share of journeys, 0 to 1.
    pub integrated: f64,
    /// Contribution earned by this week's work, relative to today.
    pub flow: f64,
    /// What the channels' own attribution adds up to, relative to today; hand-offs do not show in it.
    pub attributed: f64,
}

/// One journey's week.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Flow {
    /// Contribution, as a share of today's total.
    pub contribution: f64,
    /// Its part of the integrated share of journeys.
    pub integrated: f64,
}

/// Works out a week under `structure`; `lift` corrects supply for the mean effect of luck.
pub fn results(setting: &Setting, supply: &Supply, structure: &Structure, lift: f64) -> Outcome {
    let mut outcome = Outcome {
        handoffs: across(setting, supply, structure, lift),
        inside: supply
            .inside
            .iter()
            .map(|&help| inside(setting, help))
            .collect(),
        ..Outcome::default()
    };
    outcome.output = output(setting, supply, &outcome.inside);
    let logs: Vec<f64> = outcome.output.iter().map(|output| ln(*output)).collect();
    let flow = |path: &Path| travel(setting, path, supply, &outcome.handoffs, &logs);
    outcome.paths = setting.network.paths.iter().map(flow).collect();
    for (k, team) in setting.teams.iter().enumerate() {
        let twice = 1.0 + setting.environment.double_counting;
        let claimed = 1.0 + setting.constants.claim_gain * supply.claims[k] * twice;
        outcome.attributed += team.attributed * outcome.output[k] * claimed;
    }
    for path in &mut outcome.paths {
        path.contribution *= supply.market;
        outcome.integrated += path.integrated;
        outcome.flow += path.contribution;
    }
    outcome
}

fn across(setting: &Setting, supply: &Supply, structure: &Structure, lift: f64) -> Vec<Handoff> {
    let constants = &setting.constants;
    let ceiling = Ceiling::new(constants, structure);
    let one = |(pair, [one, other]): (usize, &[usize; 2])| {
        let given = (supply.help[*one] * supply.help[*other]).sqrt();
        let total = setting.quality.supply * lift * given * supply.pair[pair];
        let height = ceiling.at(supply.clarity[pair], supply.trust[pair]);
        let mut handoff = handoff(total, height, constants.steepness);
        handoff.quality = (handoff.quality * supply.care[pair]).min(1.0);
        handoff
    };
    setting.network.pairs.iter().enumerate().map(one).collect()
}

fn inside(setting: &Setting, help: f64) -> Handoff {
    handoff(
        setting.quality.inside_supply * help,
        1.0,
        setting.constants.steepness,
    )
}

fn output(setting: &Setting, supply: &Supply, inside: &[Handoff]) -> Vec<f64> {
    let one = |k: usize| {
        let smooth = setting.stake_inside(k).worth(inside[k].quality);
        (supply.output[k] * smooth * supply.luck[k]).max(LEAST_OUTPUT)
    };
    (0..setting.teams.len()).map(one).collect()
}

fn travel(
    setting: &Setting,
    path: &Path,
    supply: &Supply,
    handoffs: &[Handoff],
    logs: &[f64],
) -> Flow {
    let share = setting.output_elasticity() / path.teams.len() as f64;
    let effort: f64 = path.teams.iter().map(|&team| logs[team]).sum();
    let claims: f64 = path.teams.iter().map(|&team| supply.claims[team]).sum();
    let undisputed = 1.0 - setting.constants.claim_damage * claims / path.teams.len() as f64;
    let mut flow = Flow {
        contribution: path.worth * exp(share * effort) * undisputed,
        integrated: path.volume,
    };
    let stake = setting.stake_across();
    for &pair in &path.pairs {
        let quality = handoffs[pair].quality;
        flow.contribution *= stake.worth(quality);
        flow.integrated *= quality;
    }
    flow
}
