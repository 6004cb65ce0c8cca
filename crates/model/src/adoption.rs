//! Phase 5, adoption: people take up a new way with a Bass hazard, faster where it pays, where a goal is announced and
//! where people are open to change.

use crate::commitment::Stage;
use crate::real::logistic;
use crate::scene::Scene;
use crate::setting::Novelty;
use crate::world::{Adoption, World};

/// Weeks in a month, for hazards stated by month.
const MONTH_WEEKS: f64 = 4.345;

/// One week of adoption. A person adopts when the hazard withstood passes the person's patience, which is the same as
/// adopting with probability 1 − exp(−hazard) each week; as long as aversion is high, some hold out altogether.
pub fn adopt(scene: &Scene, world: &mut World) {
    if scene.arm.novelty == Novelty::Unchanged
        || world.commitment.stage == Stage::CalledOff
        || !scene.has_begun(world)
    {
        return;
    }
    let constants = &scene.setting.constants;
    let people = &scene.today.people;
    let bass = bass_hazard(constants.innovation, constants.imitation, world.adopted());
    let aversion = world.climate.aversion;
    let backing = scene.arm.programme.sponsor.strength * world.commitment.level;
    let weekly = bass * openness(aversion) * sponsorship(backing);
    let holding_out = constants.holdouts * aversion * aversion;
    for (team, appeal) in scene.setting.teams.iter().zip(&world.appeal) {
        for i in team.people.clone() {
            if people.reluctance[i] < holding_out {
                continue;
            }
            if let Adoption::Waiting(withstood) = world.adoption[i] {
                let withstood = withstood + weekly * appeal;
                world.adoption[i] = if withstood >= people.patience[i] {
                    Adoption::Adopted { since: world.week }
                } else {
                    Adoption::Waiting(withstood)
                };
            }
        }
    }
}

/// Multiplier of the hazard of taking up a new way: 1 at a middling aversion, 1.6 without any, 0.4 at the worst.
fn openness(aversion: f64) -> f64 {
    1.6 - 1.2 * aversion
}

/// The same for how firmly the change is stood behind: 1 at a middling strength, 1.4 at the full.
fn sponsorship(backing: f64) -> f64 {
    0.6 + 0.8 * backing
}

/// Weekly Bass hazard when the share `adopted` has adopted: `(p + q·F)/4.345`, with F taken in the middle of the week.
fn bass_hazard(innovation: f64, imitation: f64, adopted: f64) -> f64 {
    let weekly = |share: f64| (innovation + imitation * share) / MONTH_WEEKS;
    weekly(adopted + 0.5 * weekly(adopted) * (1.0 - adopted))
}

/// How strongly the new way pulls each team: `Λ(a1·(Δ⁺ − λ·Δ⁻) + a2·goal)` with Δ the expected change of pay as a share of
/// base. Loss aversion belongs here and nowhere else; it grows with aversion to change.
pub fn appeal(scene: &Scene, world: &World) -> Vec<f64> {
    let setting = scene.setting;
    let constants = &setting.constants;
    let (plan, old) = (scene.plan(world), &setting.arms[0].plan);
    let weight_of_loss = 1.0 + (constants.loss_aversion - 1.0) * 2.0 * world.climate.aversion;
    let one = |k: usize| {
        let announced = plan.goal_of(k).map_or(0.0, |goal| goal.announced);
        let heard = announced * scene.heard(world);
        let change = plan.bonus(k) * world.felt.new.expected(setting, k)
            - old.bonus(k) * world.felt.old.expected(setting, k);
        let valued = if change < 0.0 {
            weight_of_loss * change
        } else {
            change
        };
        logistic(constants.pull_of_gain * valued + constants.pull_of_goal * heard)
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
