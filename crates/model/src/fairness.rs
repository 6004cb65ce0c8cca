//! How unequal a payout is, how much of that is earned, and how unfair it looks to those who get less.

use crate::pay::Payout;
use crate::plan::Component;
use crate::scene::Scene;
use crate::setting::YEAR_WEEKS;
use crate::world::World;

/// Share of earned differences that people see without any openness, and how much openness adds.
const SEEN_ANYWAY: f64 = 0.3;
const SEEN_IN_THE_OPEN: f64 = 0.6;

/// Inequality of the last payout.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Inequality {
    /// Gini coefficient of bonus in multiples of its target, 0 to 1.
    pub gini: f64,
    /// Share of its variance that goes with true results, 0 to 1.
    pub earned: f64,
}

/// Notes how a payout for `weeks` weeks looks to everyone; `result` is each person's true result over the period, 1 for
/// today's.
pub fn judge(scene: &Scene, payout: &Payout, weeks: u32, result: &[f64], world: &mut World) {
    let plan = scene.plan(world);
    let year = f64::from(weeks) / YEAR_WEEKS;
    let visible = SEEN_ANYWAY + SEEN_IN_THE_OPEN * world.doses.transparency;
    let (mut multiples, mut results) = (Vec::new(), Vec::new());
    for (k, team) in scene.setting.teams.iter().enumerate() {
        let target = team.pay_base * year * plan.bonus(k);
        let today = scene.setting.arms[0].plan.bonus(k);
        if target <= 0.0 {
            world.unfairness[team.people.clone()].fill(today);
            continue;
        }
        let people = team.people.clone();
        let share = |i: usize| payout.cents[i] as f64 / 100.0 / target;
        let mean = people.clone().map(share).sum::<f64>() / team.heads;
        let usual = people.clone().map(|i| result[i]).sum::<f64>() / team.heads;
        let own = plan.weight(k, Component::Own) + plan.weight(k, Component::Rank);
        for i in people {
            let short = mean - share(i);
            let earned = own * (usual - result[i]);
            let unexplained = (short - visible * earned.max(0.0)).max(0.0);
            let cut = (today - plan.bonus(k) * mean).max(0.0);
            world.unfairness[i] = plan.bonus(k) * unexplained + cut;
            multiples.push(share(i));
            results.push(result[i]);
        }
    }
    world.inequality = Inequality {
        gini: gini(&multiples),
        earned: explained(&multiples, &results),
    };
}

/// Mean difference between two people over twice the mean; 0 where nobody gets anything.
fn gini(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let count = sorted.len() as f64;
    let total: f64 = sorted.iter().sum();
    let ranked: f64 = sorted
        .iter()
        .enumerate()
        .map(|(rank, value)| (2.0 * rank as f64 + 1.0 - count) * value)
        .sum();
    if total > 0.0 {
        ranked / (count * total)
    } else {
        0.0
    }
}

/// Squared correlation; 0 where either does not vary.
fn explained(values: &[f64], causes: &[f64]) -> f64 {
    let count = values.len().max(1) as f64;
    let mean = |of: &[f64]| of.iter().sum::<f64>() / count;
    let (value, cause) = (mean(values), mean(causes));
    let (mut both, mut one, mut other) = (0.0, 0.0, 0.0);
    for (v, c) in values.iter().zip(causes) {
        both += (v - value) * (c - cause);
        one += (v - value) * (v - value);
        other += (c - cause) * (c - cause);
    }
    let product = one * other;
    if product > 1e-18 {
        both * both / product
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gini_of_equals_is_nought_and_of_one_winner_nearly_one() {
        assert_eq!(gini(&[2.0; 5]), 0.0);
        assert_eq!(gini(&[]), 0.0);
        assert!((gini(&[0.0, 0.0, 0.0, 4.0]) - 0.75).abs() < 1e-12);
    }

    #[test]
    fn what_follows_results_is_earned() {
        let results = [0.8, 1.0, 1.2, 1.4];
        assert!((explained(&[1.6, 2.0, 2.4, 2.8], &results) - 1.0).abs() < 1e-12);
        assert_eq!(explained(&[1.0; 4], &results), 0.0);
        assert!(explained(&[1.0, 2.0, 2.0, 1.0], &results) < 0.01);
    }
}
