//! Phase 6, first half: what a week's efforts supply to output and hand-offs, relative to today.

use crate::counting::{Split, care_factor};
use crate::result::Supply;
use crate::scene::Scene;
use crate::setting::{Setting, TeamSetting};
use crate::world::World;

/// What everyone's efforts supply this week.
pub fn coordinate(scene: &Scene, world: &World) -> Supply {
    let setting = scene.setting;
    let luck = scene.luck.week(world.week);
    let known = world.knowledge.iter().map(|knowledge| 1.0 + knowledge);
    let every = || 0..setting.teams.len();
    let split: Vec<Split> = every().map(|k| split(scene, world, k)).collect();
    let today: Vec<Split> = every().map(|k| split_today(setting, k)).collect();
    let claims: Vec<f64> = every()
        .map(|k| setting.teams[k].claimable * (split[k].claims - today[k].claims))
        .collect();
    let rush = 1.0 + setting.constants.rush * scene.pressure(world);
    let teams = || setting.teams.iter().enumerate();
    Supply {
        output: teams()
            .map(|(k, team)| rush * output(scene, team, world, claims[k]))
            .collect(),
        help: teams()
            .map(|(_, team)| help(setting, team, world))
            .collect(),
        inside: teams()
            .map(|(_, team)| inside(setting, team, world))
            .collect(),
        pair: known
            .zip(&luck.handoff)
            .map(|(known, luck)| known * luck * world.climate.continuity)
            .collect(),
        care: pair_care(setting, &split, &today),
        split,
        clarity: world.clarity.clone(),
        trust: pair_trust(scene, world),
        claims,
        luck: luck.team.clone(),
        market: luck.market,
    }
}

/// How own work of team `k` is split this week.
fn split(scene: &Scene, world: &World, k: usize) -> Split {
    let noise = blur(scene.setting);
    let strength = scene.plan(world).counted[k];
    Split::new(
        &scene.setting.constants,
        strength,
        noise,
        world.doses.transparency,
    )
}

/// How unclear it is who earned what: noise of attribution, and customers counted twice.
fn blur(setting: &Setting) -> f64 {
    setting.environment.attribution_noise * (1.0 + setting.environment.double_counting)
}

/// The same today.
fn split_today(setting: &Setting, k: usize) -> Split {
    let noise = blur(setting);
    Split::new(
        &setting.constants,
        setting.arms[0].plan.counted[k],
        noise,
        0.0,
    )
}

/// What care makes of each hand-off: the mean of both sides.
fn pair_care(setting: &Setting, now: &[Split], today: &[Split]) -> Vec<f64> {
    let factor: Vec<f64> = now
        .iter()
        .zip(today)
        .map(|(now, today)| care_factor(&setting.constants, today.care, now.care))
        .collect();
    let mean = |[one, other]: &[usize; 2]| 0.5 * (factor[*one] + factor[*other]);
    setting.network.pairs.iter().map(mean).collect()
}

/// Trust at each hand-off: today's, and by how much the mean trust of both sides has changed.
fn pair_trust(scene: &Scene, world: &World) -> Vec<f64> {
    let setting = scene.setting;
    let gained: Vec<f64> = setting
        .teams
        .iter()
        .map(|team| {
            let people = team.people.clone();
            let gain = |i: usize| world.trust[i] - scene.today.people.trust[i];
            people.map(gain).sum::<f64>() / team.heads
        })
        .collect();
    let start = setting.culture.trust();
    let mean =
        |[one, other]: &[usize; 2]| (start + 0.5 * (gained[*one] + gained[*other])).clamp(0.0, 1.0);
    setting.network.pairs.iter().map(mean).collect()
}

/// Change of person `i`'s output hours from today: own work, less what switching to help, the programme's hours and
/// claiming credit take.
pub fn output_change(
    scene: &Scene,
    team: &TeamSetting,
    world: &World,
    claims: f64,
    i: usize,
) -> f64 {
    let more_work = world.effort[i].own - scene.today.effort[i].own;
    let (now, before) = (world.help(i), scene.today.help(i));
    let drag = world.doses.drag(&scene.setting.constants);
    let switching = team.switching * (drag * now - before);
    more_work - switching - world.doses.time - claims * world.effort[i].own
}

fn output(scene: &Scene, team: &TeamSetting, world: &World, claims: f64) -> f64 {
    let change = |i: usize| {
        let hours = output_change(scene, team, world, claims, i);
        let learned = world.skill[i] - scene.today.people.skill[i];
        world.skill[i] * hours + learned * scene.today.effort[i].own
    };
    let total: f64 = team.people.clone().map(change).sum();
    (1.0 + total / (team.heads * scene.setting.week.own)).max(0.0)
}

fn help(setting: &Setting, team: &TeamSetting, world: &World) -> f64 {
    let given = |i: usize| world.practice_used(i) * world.help(i);
    let total: f64 = team.people.clone().map(given).sum();
    total / (team.heads * setting.week.across)
}

fn inside(setting: &Setting, team: &TeamSetting, world: &World) -> f64 {
    let given = |i: usize| world.practice_used(i) * world.effort[i].inside;
    let total: f64 = team.people.clone().map(given).sum();
    total / (team.heads * setting.week.inside)
}
