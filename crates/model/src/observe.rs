//! What is seen of a week: the state of the world as a row of numbers, in the order of [`crate::Measure::ALL`].

use crate::effort::{Effort, WEEK_HOURS};
use crate::measure::{Payment, Row};
use crate::measurement::target;
use crate::plan::JointMetric;
use crate::real::{exp, pow};
use crate::result::{Outcome, Supply};
use crate::scene::Scene;
use crate::setting::{Setting, YEAR_WEEKS};
use crate::world::World;

/// Least integrated share by which is divided.
const LEAST_INTEGRATED: f64 = 1e-6;
/// Most help that a goal can ask for, relative to today.
const MOST_IMPLIED: f64 = 3.0;

/// The week as numbers. Overload is noted in the world, because people leave over it.
pub fn observe(
    scene: &Scene,
    outcome: &Outcome,
    supply: &Supply,
    payment: Option<&Payment>,
    world: &mut World,
) -> Row {
    let setting = scene.setting;
    note_overload(scene, world);
    let people = setting.people() as f64;
    let mean =
        |value: &dyn Fn(usize) -> f64| (0..setting.people()).map(value).sum::<f64>() / people;
    let help = mean(&|i| world.help(i));
    let bonus = payment.map_or(0.0, |payment| payment.cost);
    [
        100.0 * world.contribution,
        WEEK_HOURS * help,
        WEEK_HOURS * mean(&|i| world.effort[i].inside),
        WEEK_HOURS * mean(&|i| world.effort[i].own),
        100.0 * outcome.integrated,
        100.0 * reported(setting, outcome.integrated, world),
        100.0 * mean(&|i| world.trust[i]),
        100.0 * mean_clarity(setting, world),
        100.0 * mean(&|i| world.fear[i]),
        100.0 * world.adopted(),
        100.0 * mean(&|i| world.engaged[i]),
        100.0 * free_riding(scene, outcome.integrated, help, world),
        100.0 * mean(&|i| world.overload[i]),
        100.0 * (1.0 - exp(-YEAR_WEEKS * world.leaving)),
        100.0 * by_heads(setting, |k| supply.split[k].care),
        100.0 * by_heads(setting, |k| supply.claims[k]),
        100.0 * world.inequality.gini,
        100.0 * world.inequality.earned,
        100.0 * world.commitment.level,
        100.0 * world.climate.structure.systems,
        bonus,
        world.doses.cost,
        setting.contribution * world.contribution - world.doses.cost,
    ]
}

/// How far each person's week is fuller than today.
fn note_overload(scene: &Scene, world: &mut World) {
    let fill = |effort: &Effort, help: f64| effort.own + effort.inside + help;
    for i in 0..scene.setting.people() {
        let now = fill(&world.effort[i], world.help(i)) + world.doses.time;
        let before = fill(&scene.today.effort[i], scene.today.help(i));
        world.overload[i] = (now - before).max(0.0);
    }
}

/// Integration as it is reported: what does not work is mostly counted as working, the less so the more openly results
/// are shared.
fn reported(setting: &Setting, integrated: f64, world: &World) -> f64 {
    let blind = setting.constants.reporting_bias * (1.0 - 0.5 * world.doses.transparency);
    integrated + (1.0 - integrated) * blind
}

fn mean_clarity(setting: &Setting, world: &World) -> f64 {
    let pairs = world.clarity.len();
    if pairs == 0 {
        setting.culture.clarity()
    } else {
        world.clarity.iter().sum::<f64>() / pairs as f64
    }
}

fn by_heads(setting: &Setting, value: impl Fn(usize) -> f64) -> f64 {
    let teams = setting.teams.iter().enumerate();
    let sum: f64 = teams.map(|(k, team)| team.heads * value(k)).sum();
    sum / setting.people() as f64
}

/// Share of people who give less than half of the help that the joint goal implies, or of today's mean without one.
fn free_riding(scene: &Scene, integrated: f64, help: f64, world: &World) -> f64 {
    let setting = scene.setting;
    let least = 0.5 * implied_help(scene, integrated, help, world);
    let idle = (0..setting.people()).filter(|&i| world.help(i) < least);
    idle.count() as f64 / setting.people() as f64
}

/// Help per person that this week's goal implies, in standard weeks: as much as would lift the share that is `integrated`
/// by the `help` given now to what is asked.
fn implied_help(scene: &Scene, integrated: f64, help: f64, world: &World) -> f64 {
    let setting = scene.setting;
    let today = setting.week.across;
    match scene.plan(world).goal() {
        Some(goal) if matches!(goal.metric, JointMetric::IntegratedJourneys(_)) => {
            let week = world.week.saturating_sub(scene.arm.pay_from);
            let asked = target(goal, setting, week) / integrated.max(LEAST_INTEGRATED);
            let elasticity = setting.help_elasticity;
            if elasticity > 0.0 {
                (help * pow(asked, 1.0 / elasticity)).min(MOST_IMPLIED * today)
            } else {
                today
            }
        }
        _ => today,
    }
}
