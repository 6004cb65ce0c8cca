//! Phase 10, learning, for the organisation as a whole: aversion, the legacy of competition, agreed roles, structure and
//! systems settle where the week supports them.

use crate::climate::Climate;
use crate::commitment::Stage;
use crate::condition::Ranked;
use crate::constants::Constants;
use crate::handoff::Structure;
use crate::plan::Component;
use crate::roll_out::Doses;
use crate::scene::Scene;
use crate::setting::{PlanSetting, YEAR_WEEKS};
use crate::world::World;

/// One week.
pub fn settle(scene: &Scene, world: &mut World) {
    let (setting, doses) = (scene.setting, world.doses);
    let constants = &setting.constants;
    let winning = if world.commitment.is_winning() {
        1.0
    } else {
        0.0
    };
    let told = constants.aversion_from_communication + winning * constants.aversion_from_wins;
    let start = setting.culture.aversion();
    let target = start * (1.0 - (told * doses.communication).min(1.0));
    let plan = scene.plan(world);
    let toward = rivalry_target(scene, plan, world);
    let climate = &mut world.climate;
    climate.aversion += constants.fear_rate * (target - climate.aversion);
    let pace = if toward > climate.rivalry {
        constants.rivalry_rise
    } else {
        constants.rivalry_fade
    };
    climate.rivalry += pace * (toward - climate.rivalry);
    climate.rivalry -= constants.rivalry_cure * doses.workshop * climate.rivalry;
    climate.roles += constants.roles_rate * doses.workshop * (1.0 - climate.roles);
    wear(scene, &doses, world.commitment.stage, climate);
    take_hold(
        &setting.structure,
        constants,
        &doses,
        &mut climate.structure,
    );
    press_systems(scene, world);
}

/// Structure moves toward what the programme makes of today's.
fn take_hold(today: &Structure, constants: &Constants, doses: &Doses, now: &mut Structure) {
    let follow = |level: &mut f64, target: f64| {
        *level += constants.structure_rate * (target - *level);
    };
    follow(&mut now.authority, doses.authority);
    follow(
        &mut now.budget_pooling,
        today.budget_pooling.max(doses.budget_pooling),
    );
    follow(&mut now.dialogue, today.dialogue.max(doses.dialogue));
}

/// Where the legacy of competition moves: up under a prize for rank, down under a joint goal, nowhere otherwise: what a
/// role workshop has cured stays cured.
fn rivalry_target(scene: &Scene, plan: &PlanSetting, world: &World) -> f64 {
    let today = scene.setting.culture.rivalry();
    if plan.pays_for(Component::Rank) && !scene.setting.arms[0].plan.pays_for(Component::Rank) {
        match plan.plan.rank.map(|rank| rank.between) {
            Some(Ranked::Teams) => 1.0,
            _ => 0.5 * (1.0 + today),
        }
    } else if plan.pursues_goal() {
        0.0
    } else {
        world.climate.rivalry
    }
}

/// Every new channel brings people who have no history with anybody: what was agreed wears off unless it is looked after,
/// and more of them than today wear today's agreements off as well. Once a change is called off, people fall back into
/// old ways, the faster the less they liked the new ones.
fn wear(scene: &Scene, doses: &Doses, stage: Stage, climate: &mut Climate) {
    let (constants, environment) = (&scene.setting.constants, &scene.setting.environment);
    let fall_back = match stage {
        Stage::CalledOff => constants.fall_back * (0.5 + climate.aversion),
        Stage::Running => 0.0,
    };
    climate.roles -= fall_back * climate.roles;
    let exposed = (1.0 - doses.upkeep()) / YEAR_WEEKS;
    let all = environment.channels_ahead;
    let more = (all - environment.channels_today).max(0.0);
    climate.roles -= constants.wear_of_roles * all * exposed * climate.roles;
    climate.continuity -= constants.wear_of_channel * more * exposed * climate.continuity;
}

/// Rushed work wears systems down; IT that shares the joint goal's risk withstands it.
fn press_systems(scene: &Scene, world: &mut World) {
    let pressure = scene.pressure(world);
    let lost = scene.setting.constants.wear_of_systems * pressure / YEAR_WEEKS;
    let systems = &mut world.climate.structure.systems;
    *systems -= lost * *systems;
}
