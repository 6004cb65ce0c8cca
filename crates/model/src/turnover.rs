//! Phase 11, people: who leaves, who comes, and how able they are.

use crate::draw::Purpose;
use crate::real::exp;
use crate::scene::Scene;
use crate::tenure::{ABILITY_SPREAD, growth, usual_hazard};
use crate::world::{Adoption, World};

/// Least ability anyone has.
const LEAST_ABILITY: f64 = 0.2;

/// How much likelier than usual person `i` of team `k` leaves: unfair pay, an overfull week, and, for the less able, pay
/// for individual results. The able are drawn to such pay (V14); they do not flee from group pay (V11).
pub fn temptation(scene: &Scene, world: &World, k: usize, i: usize) -> f64 {
    let constants = &scene.setting.constants;
    let grievance = constants.leaving_unfairness * world.unfairness[i]
        + constants.leaving_overload * world.overload[i];
    let sorted =
        constants.sorting_out * draw_of_own_pay(scene, world, k) * (world.ability[i] - 1.0);
    exp((grievance - sorted).clamp(-2.0, 2.0))
}

/// By how much pay for individual results is stronger than today, as a share of base; never below 0.
fn draw_of_own_pay(scene: &Scene, world: &World, k: usize) -> f64 {
    let own = |plan: &crate::setting::PlanSetting| {
        plan.bonus(k) * plan.weight(k, crate::plan::Component::Own)
    };
    (own(scene.plan(world)) - own(&scene.setting.arms[0].plan)).max(0.0)
}

/// One week of leaving and settling in. Nothing happens in a world without events.
pub fn come_and_go(scene: &Scene, world: &mut World) {
    let setting = scene.setting;
    let usual = usual_hazard(setting);
    let mut leaving = 0.0;
    for (k, team) in setting.teams.iter().enumerate() {
        for i in team.people.clone() {
            let hazard = usual * temptation(scene, world, k, i) / scene.correction.leaving;
            leaving += hazard;
            if setting.constants.noise.events() {
                settle_in(scene, usual, i, world);
                world.exposure[i] += hazard;
                let bearable = scene
                    .luck
                    .threshold(Purpose::Leaving, i, world.generation[i]);
                if world.exposure[i] >= bearable {
                    replace(scene, k, i, world);
                }
            }
        }
    }
    world.leaving = leaving / setting.people() as f64;
}

fn settle_in(scene: &Scene, usual: f64, i: usize, world: &mut World) {
    let constants = &scene.setting.constants;
    world.newness[i] -= constants.newness_rate * world.newness[i];
    world.skill[i] = world.ability[i] * growth(constants, usual, world.newness[i]);
}

/// A newcomer takes the seat: of average ability or, where individual results are paid, above; new to the work, with the
/// trust, fear and habit that the seat had at the start.
fn replace(scene: &Scene, k: usize, i: usize, world: &mut World) {
    let setting = scene.setting;
    world.generation[i] += 1;
    let generation = world.generation[i];
    let drawn = scene.luck.draw_of(Purpose::NewAbility, i, generation);
    let attracted = setting.constants.sorting_in * draw_of_own_pay(scene, world, k);
    world.ability[i] = (1.0 + attracted + ABILITY_SPREAD * drawn).max(LEAST_ABILITY);
    world.exposure[i] = 0.0;
    world.newness[i] = 1.0;
    world.skill[i] = world.ability[i] * growth(&setting.constants, usual_hazard(setting), 1.0);
    world.trust[i] = scene.today.people.trust[i];
    world.fear[i] = scene.today.people.fear[i];
    world.habit[i] = scene.today.effort[i].across;
    world.effort[i] = scene.today.effort[i];
    world.engaged[i] = scene.today.engaged[i];
    world.practice[i] = 1.0;
    world.adoption[i] = Adoption::Waiting(0.0);
    world.unfairness[i] = 0.0;
}
