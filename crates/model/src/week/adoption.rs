//! Phase 5, adoption: people take up the new way with a Bass hazard, faster where it pays, where a goal is announced and
//! where people are open to change.

use crate::math::elementary::logistic;
use crate::math::simd::SimdFloat;
use crate::mechanism::commitment::Stage;
use crate::setup::{Novelty, PlanSetup};
use crate::week::context::Context;
use crate::week::world::World;

/// Weeks in a month, for hazards stated by month.
const MONTH_WEEKS: f64 = 4.345;

/// One week of adoption. A person adopts when the hazard withstood passes the person's patience, which is the same as
/// adopting with probability 1 − exp(−hazard) each week; as long as aversion is high, some hold out altogether.
pub fn adopt<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let running = L::mask(|future| world.commitment[future].stage == Stage::Running);
    if context.arm.novelty == Novelty::Unchanged || !L::any(running) || !context.has_begun(world) {
        return;
    }
    let constants = &context.derived.constants;
    let bass = bass_hazard(constants.innovation, constants.imitation, world.adopted());
    let aversion = world.climate.aversion;
    let strength = context.arm.programme.sponsor.strength;
    let backing = L::from_fn(|future| strength * world.commitment[future].level);
    let weekly = bass * openness(aversion) * sponsorship(backing);
    let holding_out = aversion.square() * constants.holdouts;
    let now = L::splat(world.week as f64);
    for (team, appeal) in context.setup.teams.iter().zip(&world.appeal) {
        let hazard = weekly * *appeal;
        let people = &context.today.people[team.people.clone()];
        for (position, person) in world.positions[team.people.clone()].iter_mut().zip(people) {
            let open = person.reluctance.simd_ge(holding_out);
            let waits = !position.acts_anew() & open & running;
            position.withstood = L::select(waits, position.withstood + hazard, position.withstood);
            let adopts = waits & position.withstood.simd_ge(person.patience);
            position.since = L::select(adopts, now, position.since);
        }
    }
}

/// Multiplier of the hazard of taking up a new way: 1 at a middling aversion, 1.6 without any, 0.4 at the worst.
fn openness<L: SimdFloat>(aversion: L) -> L {
    aversion * -1.2 + 1.6
}

/// Factor of the hazard for how firmly the change is supported: 1 at a middling strength, 1.4 at the full.
fn sponsorship<L: SimdFloat>(backing: L) -> L {
    backing * 0.8 + 0.6
}

/// Weekly Bass hazard when the share `adopted` has adopted: `(p + q·F)/4.345`, with F taken in the middle of the week.
fn bass_hazard<L: SimdFloat>(innovation: L, imitation: L, adopted: L) -> L {
    let weekly = |share: L| (share * imitation + innovation) / MONTH_WEEKS;
    weekly(adopted + weekly(adopted) * adopted.one_minus() * 0.5)
}

/// How strongly the new way pulls team `k`: `Λ(a1·(Δ⁺ − λ·Δ⁻) + a2·goal)` with Δ the expected change of pay as a share of
/// base. Loss aversion belongs here and nowhere else; it grows with aversion to change.
pub fn appeal<L: SimdFloat>(context: &Context<L>, world: &World<L>, k: usize) -> L {
    let setup = context.setup;
    let constants = &context.derived.constants;
    let announced = |plan: &PlanSetup| plan.goal_of(k).map_or(0.0, |goal| goal.announced);
    let heard = context.by_plan(world, announced) * context.heard(world);
    let expected =
        context.by_plan(world, |plan| plan.bonus(k)) * world.expected_pay.new.expected(setup, k);
    let made_up = context.by_plan(world, |plan| plan.pay.made_up[k]);
    let todays = setup.arms[0].plan.bonus(k);
    let change = expected + made_up - world.expected_pay.old.expected(setup, k) * todays;
    let weight_of_loss = world.climate.aversion * ((constants.loss_aversion - 1.0) * 2.0) + 1.0;
    let loses = change.simd_lt(L::default());
    let valued = L::select(loses, weight_of_loss * change, change);
    logistic(valued * constants.pull_of_gain + heard * constants.pull_of_goal)
}

#[cfg(test)]
mod tests {
    use crate::math::elementary::exp;

    /// Bass's closed form at month `t`.
    fn bass(p: f64, q: f64, t: f64) -> f64 {
        let e = exp(-(p + q) * t);
        (1.0 - e) / (1.0 + q / p * e)
    }

    #[test]
    fn many_people_follow_the_bass_curve() {
        let (p, q) = (0.05, 0.30);
        let people = 100_000_u32;
        let draws = crate::math::rng::Draws::new(5, 0);
        let patience = |i| {
            -crate::math::elementary::ln(draws.uniform(crate::math::rng::Purpose::Patience, i, 0))
        };
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
