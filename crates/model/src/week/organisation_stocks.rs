//! Phase 10, learning of the organisation as a whole: updates aversion to change, rivalry between teams, agreed roles,
//! authority, budget pooling, customer dialogue and systems. Trust is in [`trust`](crate::week::trust).

use crate::constants::table::Constants;
use crate::input::payout_condition::Contestants;
use crate::math::simd::SimdFloat;
use crate::mechanism::commitment::Stage;
use crate::mechanism::programme_week::Doses;
use crate::scenario::handoff::Structure;
use crate::setup::YEAR_WEEKS;
use crate::week::context::Context;
use crate::week::world::World;

/// One week.
pub fn settle<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let setup = context.setup;
    let constants = &context.derived.constants;
    let winning = L::from_fn(|future| {
        if world.commitment[future].is_winning() {
            1.0
        } else {
            0.0
        }
    });
    let one = L::splat(1.0);
    let told = winning * constants.aversion_from_wins + constants.aversion_from_communication;
    let heard = (told * world.doses.communication).simd_min(one);
    let target = heard.one_minus() * setup.culture.aversion();
    let toward = rivalry_target(context, world);
    let doses = &world.doses;
    let climate = &mut world.climate;
    climate.aversion += (target - climate.aversion) * constants.fear_rate;
    let rises = climate.rivalry.simd_lt(toward);
    let pace = L::select(rises, constants.rivalry_rise, constants.rivalry_fade);
    climate.rivalry += pace * (toward - climate.rivalry);
    climate.rivalry += doses.ranking * climate.rivalry.one_minus() * constants.rivalry_rise;
    climate.rivalry -= doses.workshop * climate.rivalry * constants.rivalry_cure;
    climate.roles += doses.workshop * climate.roles.one_minus() * constants.roles_rate;
    wear(context, world);
    take_hold(
        &setup.structure,
        constants,
        &world.doses,
        &mut world.climate.structure,
    );
    press_systems(context, world);
}

/// Structure moves toward what the programme makes of today's.
fn take_hold<L: SimdFloat>(
    today: &Structure,
    constants: &Constants<L>,
    doses: &Doses<L>,
    now: &mut Structure<L>,
) {
    let follow = |level: &mut L, target: L| {
        *level += (target - *level) * constants.structure_rate;
    };
    let raised = |dose: L, today: f64| dose.simd_max(L::splat(today));
    follow(&mut now.authority, doses.authority);
    follow(
        &mut now.budget_pooling,
        raised(doses.budget_pooling, today.budget_pooling),
    );
    follow(&mut now.dialogue, raised(doses.dialogue, today.dialogue));
}

/// Where the legacy of competition moves: up under a prize for rank or pay relative to others, down under a joint goal, nowhere otherwise: what a
/// role workshop has cured stays cured.
fn rivalry_target<L: SimdFloat>(context: &Context<L>, world: &World<L>) -> L {
    let today = context.setup.culture.rivalry();
    let before = context.setup.arms[0].plan.contest;
    L::from_fn(|future| {
        let plan = context.plan(world, future);
        match plan.contest.filter(|_| before.is_none()) {
            Some(Contestants::Teams) => 1.0,
            Some(Contestants::People) => 0.5 * (1.0 + today),
            None if plan.pursues_goal() => 0.0,
            None => world.climate.rivalry.extract(future),
        }
    })
}

/// Every new channel brings people who have no history with anybody: what was agreed wears off unless it is looked after,
/// and more of them than today wear today's agreements off as well. Once a change is called off, people fall back into
/// old ways, the faster the less they liked the new ones.
fn wear<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let (constants, environment) = (&context.derived.constants, &context.setup.environment);
    let called_off = L::mask(|future| world.commitment[future].stage == Stage::CalledOff);
    let exposed = world.doses.upkeep().one_minus() / YEAR_WEEKS;
    let climate = &mut world.climate;
    let fall_back = (climate.aversion + 0.5) * constants.fall_back;
    climate.roles -= L::select(called_off, fall_back, L::default()) * climate.roles;
    let all = environment.channels_ahead;
    let more = (all - environment.channels_today).max(0.0);
    climate.roles -= exposed * climate.roles * (constants.wear_of_roles * all);
    climate.continuity -= exposed * climate.continuity * (constants.wear_of_channel * more);
}

/// Rushed work wears systems down; IT that shares the joint goal's risk withstands it.
fn press_systems<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let pressure = context.pressure(world);
    let lost = pressure * (context.derived.constants.wear_of_systems / YEAR_WEEKS);
    let systems = &mut world.climate.structure.systems;
    *systems -= lost * *systems;
}
