//! Phase 6, first half: what a week's efforts supply to output and hand-offs, relative to today.

use crate::result::Supply;
use crate::scene::Scene;
use crate::setting::{Setting, TeamSetting};
use crate::world::World;

/// What everyone's efforts supply this week.
pub fn coordinate(scene: &Scene, world: &World) -> Supply {
    let setting = scene.setting;
    let taken = scene.arm.time_taken(world.week, &setting.constants);
    let luck = scene.luck.week(world.week);
    let known = world.knowledge.iter().map(|knowledge| 1.0 + knowledge);
    let teams = || setting.teams.iter();
    Supply {
        output: teams()
            .map(|team| output(scene, team, taken, world))
            .collect(),
        help: teams().map(|team| help(setting, team, world)).collect(),
        inside: teams().map(|team| inside(setting, team, world)).collect(),
        pair: known
            .zip(&luck.handoff)
            .map(|(known, luck)| known * luck)
            .collect(),
        clarity: world.clarity.clone(),
        luck: luck.team.clone(),
        market: luck.market,
    }
}

/// Change of person `i`'s output hours from today: own work, less what switching to help and the programme's hours take.
pub fn output_change(
    scene: &Scene,
    team: &TeamSetting,
    taken: f64,
    world: &World,
    i: usize,
) -> f64 {
    let more_work = world.effort[i].own - scene.today.effort[i].own;
    let more_help = world.help(i) - scene.today.help(i);
    more_work - team.switching * more_help - taken
}

fn output(scene: &Scene, team: &TeamSetting, taken: f64, world: &World) -> f64 {
    let skill = &scene.today.people.skill;
    let change = |i: usize| skill[i] * output_change(scene, team, taken, world, i);
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
