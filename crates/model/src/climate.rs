//! Phase 10, learning, for the organisation as a whole: aversion to change, the legacy of competition, agreed roles and
//! systems.

use crate::condition::Ranked;
use crate::constants::Constants;
use crate::culture::Culture;
use crate::environment::Environment;
use crate::handoff::Structure;
use crate::plan::Component;
use crate::roll_out::Doses;
use crate::scene::Scene;
use crate::setting::{PlanSetting, YEAR_WEEKS};
use crate::world::World;

/// Stocks of the organisation as a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Climate {
    /// Aversion to change, 0 to 1.
    pub aversion: f64,
    /// Legacy of competition between teams, 0 to 1: it slows trust and practice.
    pub rivalry: f64,
    /// How far roles are settled beyond today, 0 to 1.
    pub roles: f64,
    /// Share of today's clarity and knowledge that arriving channels have left, 0 to 1.
    pub continuity: f64,
    /// What caps hand-offs: a new lead, budget or dialogue takes hold over weeks, and so does its end.
    pub structure: Structure,
}

impl Climate {
    /// Today's.
    pub fn today(culture: &Culture, structure: Structure) -> Self {
        Self {
            aversion: culture.aversion(),
            rivalry: culture.rivalry(),
            roles: 0.0,
            continuity: 1.0,
            structure,
        }
    }

    /// Multiplier of how fast trust and practice grow under the legacy of competition.
    pub fn ease(&self, constants: &Constants) -> f64 {
        1.0 - constants.rivalry_drag * self.rivalry
    }
}

/// One week.
pub fn change(scene: &Scene, world: &mut World) {
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
    wear(&setting.environment, constants, &doses, climate);
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
    } else if plan.goal().is_some() {
        0.0
    } else {
        world.climate.rivalry
    }
}

/// Every new channel brings people who have no history with anybody: what was agreed wears off unless it is looked after,
/// and more of them than today wear today's agreements off as well.
fn wear(environment: &Environment, constants: &Constants, doses: &Doses, climate: &mut Climate) {
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
