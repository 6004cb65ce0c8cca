//! Phase 10, learning: practice, trust, habit, beliefs, clarity and knowledge move toward what the week supports.
//! Contact and transparency enter here and not in motives, so that their effect outlasts them.

use crate::scene::Scene;
use crate::setting::{Setting, TeamSetting};
use crate::world::World;

/// Help below which a person counts as giving none, in standard weeks.
const NO_HELP: f64 = 1e-9;
/// People of partner teams among whom an hour of contact brings its usual knowledge; among fewer it brings more.
const REFERENCE_PEOPLE: f64 = 20.0;
/// Fear at which practice grows at its usual rate; without any fear it grows a quarter faster.
const REFERENCE_FEAR: f64 = 0.5;

/// One week of learning, given each team's help relative to today.
pub fn learn(scene: &Scene, help: &[f64], world: &mut World) {
    let setting = scene.setting;
    let received = received(setting, help);
    for (k, team) in setting.teams.iter().enumerate() {
        learn_practice(scene, team, scene.correction.practice[k], world);
        learn_trust(
            scene,
            team,
            received[k] - 1.0,
            scene.correction.trust[k],
            world,
        );
        learn_fear(scene, team, world);
        let memory = setting.constants.belief_memory;
        world.belief[k] = memory * world.belief[k] + (1.0 - memory) * received[k];
    }
    learn_pairs(scene, world);
    learn_usual_help(setting, world);
}

/// Trust's support from openness, contact and joint planning, saturating in hours.
fn support(setting: &Setting, world: &World) -> f64 {
    let constants = &setting.constants;
    let hours = world.doses.contact + world.doses.diverge;
    constants.trust_from_transparency * world.doses.transparency
        + constants.trust_from_contact * hours.min(1.0)
}

/// Help that each team receives from its partners, relative to today; 1 where it has none.
fn received(setting: &Setting, help: &[f64]) -> Vec<f64> {
    let mut received = vec![0.0; help.len()];
    for [one, other] in &setting.network.pairs {
        received[*one] += help[*other];
        received[*other] += help[*one];
    }
    let mean = |(sum, partners): (f64, &f64)| if *partners > 0.0 { sum / partners } else { 1.0 };
    received
        .into_iter()
        .zip(&setting.network.partners)
        .map(mean)
        .collect()
}

/// Practice follows help given, and habit follows help; only those who have taken up the new way use new practice. A
/// competitive past and fear slow it.
fn learn_practice(scene: &Scene, team: &TeamSetting, drift: f64, world: &mut World) {
    let constants = &scene.setting.constants;
    let ease = world.climate.ease(constants);
    for i in team.people.clone() {
        let (now, then) = (world.help(i), scene.today.help(i));
        let ratio = if now + then > NO_HELP {
            (now - then) / (now + then)
        } else {
            0.0
        };
        let gap = 1.0 + constants.practice_gain * ratio - world.practice[i];
        let daring = 1.0 + 0.5 * (REFERENCE_FEAR - world.fear[i]);
        let pace = if gap > 0.0 { ease * daring } else { 1.0 };
        world.practice[i] += pace * constants.practice_rate.step(gap) - drift;
        world.habit[i] += constants.habit_rate * (world.effort[i].across - world.habit[i]);
    }
}

/// Trust's target: today's, plus a share of what is missing for help received, openness, contact and joint planning. A
/// competitive past slows it on its way up.
fn learn_trust(scene: &Scene, team: &TeamSetting, surplus: f64, drift: f64, world: &mut World) {
    let constants = &scene.setting.constants;
    let felt = 2.0 * constants.trust_from_help * surplus / (1.0 + surplus.abs());
    let support = support(scene.setting, world);
    let ease = world.climate.ease(constants);
    for i in team.people.clone() {
        let start = scene.today.people.trust[i];
        let target = (start + (1.0 - start) * (felt + support)).clamp(0.0, 1.0);
        let gap = target - world.trust[i];
        let pace = if gap > 0.0 { ease } else { 1.0 };
        let step = pace * constants.trust_rate.step(gap) - drift;
        world.trust[i] = (world.trust[i] + step).clamp(0.0, 1.0);
    }
}

/// Fear's target: today's, less what training and a safe place to fail take, plus what a missed joint goal adds to it where
/// failing is not safe.
fn learn_fear(scene: &Scene, team: &TeamSetting, world: &mut World) {
    let constants = &scene.setting.constants;
    let doses = &world.doses;
    let relief = constants.fear_from_safety * doses.safe_to_fail
        + constants.fear_from_training * doses.trained;
    let setback = constants.fear_from_setback * (1.0 - doses.safe_to_fail) * world.setback;
    for i in team.people.clone() {
        let start = scene.today.people.fear[i];
        let target = start * (1.0 - relief.min(1.0) + setback * (1.0 - start));
        world.fear[i] += constants.fear_rate * (target - world.fear[i]);
    }
}

/// Clarity moves to its target; knowledge of each other grows with contact and joint planning and fades slowly. Both lose
/// what arriving channels wear off.
fn learn_pairs(scene: &Scene, world: &mut World) {
    let setting = scene.setting;
    let constants = &setting.constants;
    let doses = world.doses;
    let start = setting.culture.clarity() * world.climate.continuity;
    let lift = constants.clarity_from_roles * world.climate.roles
        + constants.clarity_from_lead * doses.authority
        + constants.clarity_from_planning * doses.converge.min(1.0);
    let target = start + (1.0 - start) * lift.min(1.0);
    for clarity in &mut world.clarity {
        *clarity += constants.clarity_rate * (target - *clarity);
    }
    learn_team_clarity(setting, world);
    let hours = doses.contact + doses.diverge;
    for (knowledge, people) in world
        .knowledge
        .iter_mut()
        .zip(&setting.network.people_to_know)
    {
        let met = (constants.knowledge_gain * hours * REFERENCE_PEOPLE / people).min(1.0);
        *knowledge += met * (1.0 - *knowledge) - constants.knowledge_decay * *knowledge;
    }
}

/// A team's clarity is the mean over its hand-offs; the culture's where it has none.
fn learn_team_clarity(setting: &Setting, world: &mut World) {
    world.team_clarity.fill(0.0);
    for (pair, clarity) in setting.network.pairs.iter().zip(&world.clarity) {
        for team in pair {
            world.team_clarity[*team] += clarity / setting.network.partners[*team];
        }
    }
    for (clarity, partners) in world.team_clarity.iter_mut().zip(&setting.network.partners) {
        if *partners == 0.0 {
            *clarity = setting.culture.clarity();
        }
    }
}

/// What counts as normal help follows the mean as slowly as need is perceived.
fn learn_usual_help(setting: &Setting, world: &mut World) {
    let people = setting.people();
    let mean = (0..people).map(|i| world.help(i)).sum::<f64>() / people as f64;
    world.usual_help += setting.constants.perception_rate * (mean - world.usual_help);
}
