//! Phase 11, people: who leaves, who comes, and how able they are.

use crate::constants::table::Constants;
use crate::input::plan::Component;
use crate::math::elementary::exp;
use crate::math::rng::Purpose;
use crate::math::simd::SimdF64;
use crate::mechanism::tenure::{ABILITY_SPREAD, Growth, usual_hazard};
use crate::setup::PlanSetup;
use crate::week::context::Context;
use crate::week::world::{Seat, World};

/// Least ability anyone has.
const LEAST_ABILITY: f64 = 0.2;

/// How much likelier than usual somebody leaves: unfair pay, an overfull week, and, for the less able, pay for individual
/// results, `drawn` to which the able are (V14); they do not flee from group pay (V11).
fn temptation<L: SimdF64>(constants: &Constants, seat: &Seat<L>, drawn: L) -> L {
    let grievance =
        seat.unfairness * constants.leaving_unfairness + seat.overload * constants.leaving_overload;
    let sorted = drawn * (seat.ability - 1.0) * constants.sorting_out;
    exp((grievance - sorted).simd_clamp(-2.0, 2.0))
}

/// By how much pay for individual results in team `k` is stronger than today, as a share of base; never below 0.
fn draw_of_own_pay<L: SimdF64>(scene: &Context<L>, world: &World<L>, k: usize) -> L {
    let own = |plan: &PlanSetup| plan.bonus(k) * plan.weight(k, Component::Own);
    let today = own(&scene.setting.arms[0].plan);
    scene.by_plan(world, |plan| (own(plan) - today).max(0.0))
}

/// One week of leaving and settling in. Nothing happens in a world without events.
pub fn come_and_go<L: SimdF64>(scene: &Context<L>, world: &mut World<L>) {
    let setting = scene.setting;
    let constants = &setting.constants;
    let usual = usual_hazard(setting);
    let weekly = usual / scene.correction.leaving;
    let growth = Growth::new(constants, usual);
    let mut leaving = L::default();
    let mut seats = std::mem::take(&mut world.seats);
    for (k, team) in setting.teams.iter().enumerate() {
        let drawn = draw_of_own_pay(scene, world, k);
        for (i, seat) in team.people.clone().zip(&mut seats[team.people.clone()]) {
            let hazard = temptation(constants, seat, drawn) * weekly;
            leaving += hazard;
            if constants.noise.events() {
                seat.newness -= seat.newness * constants.newness_rate;
                seat.skill = seat.ability * growth.at(seat.newness);
                seat.exposure += hazard;
                let leaves = seat.exposure.simd_ge(seat.bearable);
                if L::any(leaves) {
                    let leaving = (0..L::LANES).filter(|future| L::test(leaves, *future));
                    leaving.for_each(|future| replace(scene, drawn.of(future), i, seat, future));
                }
            }
        }
    }
    world.seats = seats;
    world.leaving = leaving / setting.people() as f64;
}

/// A newcomer takes the seat in one future: of average ability or, where individual results are paid, above; new to the
/// work, with the trust, fear and habit that the seat had at the start.
#[cold]
fn replace<L: SimdF64>(
    scene: &Context<L>,
    drawn: f64,
    i: usize,
    seat: &mut Seat<L>,
    future: usize,
) {
    let setting = scene.setting;
    let (person, baseline) = (&scene.today.people[i], &scene.today.person_baselines[i]);
    seat.generation[future] += 1;
    let generation = seat.generation[future];
    let luck = scene.luck;
    let talent = luck.draw_of(future, Purpose::NewAbility, i, generation);
    let attracted = setting.constants.sorting_in * drawn;
    let ability = (1.0 + attracted + ABILITY_SPREAD * talent).max(LEAST_ABILITY);
    let growth = Growth::new(&setting.constants, usual_hazard(setting));
    let skill = ability * growth.at(1.0);
    let bearable = luck.threshold(future, Purpose::Leaving, i, generation);
    let changes = [
        (&mut seat.ability, ability),
        (&mut seat.skill, skill),
        (&mut seat.bearable, bearable),
        (&mut seat.exposure, 0.0),
        (&mut seat.newness, 1.0),
        (&mut seat.trust, person.trust.of(future)),
        (&mut seat.fear, person.fear.of(future)),
        (&mut seat.habit, baseline.effort.across.of(future)),
        (&mut seat.effort.own, baseline.effort.own.of(future)),
        (&mut seat.effort.inside, baseline.effort.inside.of(future)),
        (&mut seat.effort.across, baseline.effort.across.of(future)),
        (&mut seat.engaged, baseline.engaged.of(future)),
        (&mut seat.help, baseline.help.of(future)),
        (&mut seat.practice, 1.0),
        (&mut seat.withstood, 0.0),
        (&mut seat.since, f64::INFINITY),
        (&mut seat.unfairness, 0.0),
    ];
    for (value, new) in changes {
        value.set(future, new);
    }
}
