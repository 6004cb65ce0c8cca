//! Phase 10, learning: practice, trust, habit, beliefs, clarity and knowledge move toward what the week supports.
//! Contact and transparency enter here and not in motives, so that their effect outlasts them.

use crate::correction::Correction;
use crate::leadership::Programme;
use crate::setting::{ArmSetting, Setting, TeamSetting};
use crate::today::Today;
use crate::world::World;

/// Help below which a person counts as giving none, in standard weeks.
const NO_HELP: f64 = 1e-9;

/// Trust's support from transparency and contact, saturating in contact hours.
fn support(setting: &Setting, programme: &Programme, contact_hours: f64) -> f64 {
    let constants = &setting.constants;
    constants.trust_from_transparency * programme.transparency
        + constants.trust_from_contact * contact_hours.min(1.0)
}

/// One week of learning, given each team's help relative to today.
pub fn learn(
    setting: &Setting,
    arm: &ArmSetting,
    today: &Today,
    correction: &Correction,
    help: &[f64],
    world: &mut World,
) {
    let contact = arm.contact_hours(world.week);
    let support = support(setting, &arm.programme, contact);
    let received = received(setting, help);
    for (k, team) in setting.teams.iter().enumerate() {
        let surplus = received[k] - 1.0;
        learn_practice(setting, team, today, correction.practice[k], world);
        learn_trust(
            setting,
            team,
            today,
            support,
            surplus,
            correction.trust[k],
            world,
        );
        let memory = setting.constants.belief_memory;
        world.belief[k] = memory * world.belief[k] + (1.0 - memory) * received[k];
    }
    learn_pairs(setting, arm, contact, world);
    learn_usual_help(setting, world);
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

/// Practice follows help given, and habit follows help; only those who have taken up the new way use new practice.
fn learn_practice(
    setting: &Setting,
    team: &TeamSetting,
    today: &Today,
    drift: f64,
    world: &mut World,
) {
    let constants = &setting.constants;
    for i in team.people.clone() {
        let (now, then) = (world.help(i), today.help(i));
        let ratio = if now + then > NO_HELP {
            (now - then) / (now + then)
        } else {
            0.0
        };
        let gap = 1.0 + constants.practice_gain * ratio - world.practice[i];
        world.practice[i] += constants.practice_rate.step(gap) - drift;
        world.habit[i] += constants.habit_rate * (world.effort[i].across - world.habit[i]);
    }
}

/// Trust's target: today's, plus a share of what is missing for help received, transparency and contact.
fn learn_trust(
    setting: &Setting,
    team: &TeamSetting,
    today: &Today,
    support: f64,
    surplus: f64,
    drift: f64,
    world: &mut World,
) {
    let constants = &setting.constants;
    let felt = 2.0 * constants.trust_from_help * surplus / (1.0 + surplus.abs());
    for i in team.people.clone() {
        let start = today.people.trust[i];
        let target = (start + (1.0 - start) * (felt + support)).clamp(0.0, 1.0);
        let step = constants.trust_rate.step(target - world.trust[i]) - drift;
        world.trust[i] = (world.trust[i] + step).clamp(0.0, 1.0);
    }
}

/// Clarity moves to its target; knowledge of each other grows with contact and fades slowly.
fn learn_pairs(setting: &Setting, arm: &ArmSetting, contact: f64, world: &mut World) {
    let constants = &setting.constants;
    let start = setting.culture.clarity();
    let lift = constants.clarity_from_roles * arm.programme.roles
        + constants.clarity_from_lead * arm.programme.lead.authority();
    let target = start + (1.0 - start) * lift;
    for clarity in &mut world.clarity {
        *clarity += constants.clarity_rate * (target - *clarity);
    }
    learn_team_clarity(setting, world);
    for knowledge in &mut world.knowledge {
        let gained = constants.knowledge_gain * contact * (1.0 - *knowledge);
        *knowledge += gained - constants.knowledge_decay * *knowledge;
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
