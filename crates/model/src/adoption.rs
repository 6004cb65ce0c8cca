//! Phase 5, adoption: people take up a new way with a Bass hazard, faster where it pays, where a goal is announced and
//! where people are open to change.

use crate::person::People;
use crate::plan::Component;
use crate::real::logistic;
use crate::setting::{ArmSetting, Novelty, Setting};
use crate::world::{Adoption, World};

/// Weeks in a month, for hazards stated by month.
const MONTH_WEEKS: f64 = 4.345;

/// One week of adoption. A person adopts when the hazard withstood passes the person's patience, which is the same as
/// adopting with probability 1 − exp(−hazard) each week.
pub fn adopt(setting: &Setting, arm: &ArmSetting, people: &People, world: &mut World) {
    if arm.novelty == Novelty::Unchanged {
        return;
    }
    let constants = &setting.constants;
    let bass = bass_hazard(constants.innovation, constants.imitation, world.adopted());
    let weekly = bass * setting.culture.openness();
    for (team, appeal) in setting.teams.iter().zip(&world.appeal) {
        for i in team.people.clone() {
            if let Adoption::Waiting(withstood) = world.adoption[i] {
                let withstood = withstood + weekly * appeal;
                world.adoption[i] = if withstood >= people.patience[i] {
                    Adoption::Adopted
                } else {
                    Adoption::Waiting(withstood)
                };
            }
        }
    }
}

/// Weekly Bass hazard when the share `adopted` has adopted: `(p + q·F)/4.345`, with F taken in the middle of the week.
fn bass_hazard(innovation: f64, imitation: f64, adopted: f64) -> f64 {
    let weekly = |share: f64| (innovation + imitation * share) / MONTH_WEEKS;
    weekly(adopted + 0.5 * weekly(adopted) * (1.0 - adopted))
}

/// How strongly the new way pulls each team: `Λ(a1·(Δ⁺ − λ·Δ⁻) + a2·goal)` with Δ the expected change of pay as a share of
/// base. Loss aversion belongs here and nowhere else.
pub fn appeal(setting: &Setting, arm: &ArmSetting, world: &World) -> Vec<f64> {
    let constants = &setting.constants;
    let old = &setting.arms[0];
    let announced = arm.goal().map_or(0.0, |goal| goal.announced);
    let pay = |k: usize, arm: &ArmSetting, felt: &crate::forecast::Felt| {
        felt.expected_pay(setting, k, arm.target_bonus[k], |c: Component| {
            arm.weight(c)
        })
    };
    let one = |k: usize| {
        let change = pay(k, arm, &world.felt.new) - pay(k, old, &world.felt.old);
        let valued = if change < 0.0 {
            constants.loss_aversion * change
        } else {
            change
        };
        logistic(constants.pull_of_gain * valued + constants.pull_of_goal * announced)
    };
    (0..setting.teams.len()).map(one).collect()
}

#[cfg(test)]
mod tests {
    use crate::real::exp;

    /// Bass's closed form at month `t`.
    fn bass(p: f64, q: f64, t: f64) -> f64 {
        let e = exp(-(p + q) * t);
        (1.0 - e) / (1.0 + q / p * e)
    }

    #[test]
    fn many_people_follow_the_bass_curve() {
        let (p, q) = (0.05, 0.30);
        let people = 100_000_u32;
        let draws = crate::draw::Draws::new(5, 0);
        let patience = |i| -crate::real::ln(draws.uniform(crate::draw::Purpose::Patience, i, 0));
        let mut waiting: Vec<f64> = (0..people).map(patience).collect();
        waiting.sort_by(f64::total_cmp);
        let (mut withstood, mut adopted) = (0.0, 0_usize);
        for week in 1..=156 {
            let share = adopted as f64 / f64::from(people);
            withstood += super::bass_hazard(p, q, share);
            adopted = waiting.partition_point(|patience| *patience <= withstood);
            let expected = bass(p, q, f64::from(week) / super::MONTH_WEEKS);
            let share = adopted as f64 / f64::from(people);
            assert!(
                (share - expected).abs() < 0.01,
                "week {week}: {share} {expected}"
            );
        }
    }
}
