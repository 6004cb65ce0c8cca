//! One week of one option: the phases in their order.

use crate::adoption::{adopt, appeal};
use crate::choice::engagement;
use crate::effort::{Effort, WEEK_HOURS};
use crate::forecast::Felt;
use crate::learning::learn;
use crate::measure::Row;
use crate::measurement::Period;
use crate::motive::{Circumstances, Disposition, Pull, pull, regard};
use crate::pay::Payout;
use crate::perception::perceive;
use crate::person::People;
use crate::result::{Outcome, Supply, results};
use crate::scene::Scene;
use crate::setting::{ArmSetting, Novelty, Setting, TeamSetting};
use crate::supply::{coordinate, output_change};
use crate::world::{Adoption, World};

/// What a week leaves behind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trace {
    /// The week as a row of numbers.
    pub row: Row,
    /// Bonus paid this week, if a period ended.
    pub payout: Option<Payout>,
    /// What the programme cost.
    pub programme: f64,
}

/// Lives one week.
pub fn live(scene: &Scene, world: &mut World) -> Trace {
    feel_pay(scene, world);
    choose(scene, world);
    adopt(scene.setting, scene.arm, &scene.today.people, world);
    let supply = coordinate(scene, world);
    let authority = scene.arm.programme.lead.authority();
    let outcome = results(scene.setting, &supply, authority, scene.correction.supply);
    earn(scene, &outcome, world);
    measure(scene, &outcome, world);
    let payout = pay(scene, world);
    perceive_need(scene, &outcome, &supply, world);
    learn(
        scene.setting,
        scene.arm,
        scene.today,
        scene.correction,
        &supply.help,
        world,
    );
    let trace = observe(scene, &outcome, payout, world);
    world.week += 1;
    trace
}

/// Phases 1 and 2: at the start of a period, forecasts are turned into the slopes of expected pay; every week, slopes and
/// perceived need into the pull of the new plan and of today's.
fn feel_pay(scene: &Scene, world: &mut World) {
    if world.period.weeks == 0 {
        world.felt.new = world.forecast.felt(scene.setting, &scene.arm.plan);
        world.felt.old = world
            .forecast
            .felt(scene.setting, &scene.setting.arms[0].plan);
        world.appeal = appeal(scene.setting, scene.arm, world);
    }
    world.pulls.new = pulls(scene.setting, scene.arm, &world.felt.new, world);
    world.pulls.old = match scene.arm.novelty {
        Novelty::New => pulls(
            scene.setting,
            &scene.setting.arms[0],
            &world.felt.old,
            world,
        ),
        Novelty::Unchanged => Vec::new(),
    };
}

fn pulls(setting: &Setting, arm: &ArmSetting, felt: &Felt, world: &World) -> Vec<Pull> {
    let one = |k: usize| {
        let now = Circumstances {
            perception: &world.perception[k],
            felt,
            forecast: &world.forecast,
            clarity: world.team_clarity[k],
            usual_help: world.usual_help,
        };
        pull(setting, arm, k, now)
    };
    (0..setting.teams.len()).map(one).collect()
}

/// Phases 3 and 4: each person's motive, choice and engagement; efforts move part of the way.
fn choose(scene: &Scene, world: &mut World) {
    let setting = scene.setting;
    let taken = setting.meetings + scene.arm.time_taken(world.week, &setting.constants);
    let most = setting.constants.intensity_limit - taken;
    for (k, team) in setting.teams.iter().enumerate() {
        let clarity = world.team_clarity[k];
        let norm = mean_own(team, world) + setting.constants.norm_margin;
        for i in team.people.clone() {
            let motive = scene.today.hidden[i] + motive(scene, world, k, i);
            let best = setting.chooser.choose(motive, norm, world.habit[i]);
            let limited = limit(best, most);
            let gain = setting.chooser.joint_gain(motive, norm);
            let gap = limited - world.effort[i];
            world.effort[i] += gap * setting.constants.effort_step;
            world.engaged[i] =
                engagement(&setting.constants, gain, setting.culture.fear(), clarity);
        }
    }
}

fn mean_own(team: &TeamSetting, world: &World) -> f64 {
    world.effort[team.people.clone()]
        .iter()
        .map(|effort| effort.own)
        .sum::<f64>()
        / team.heads
}

/// Pay's pull on person `i` of team `k`. Own work answers to the plan in force; help answers to it only once the new way
/// is taken up.
fn motive(scene: &Scene, world: &World, k: usize, i: usize) -> Effort {
    let switching = scene.setting.teams[k].switching;
    let constants = &scene.setting.constants;
    let person = |felt| disposition(&scene.today.people, scene.setting, world, felt, k, i);
    let new = world.pulls.new[k].motive(constants, &person(&world.felt.new), switching);
    match (scene.arm.novelty, world.adoption[i]) {
        (Novelty::Unchanged, _) | (Novelty::New, Adoption::Adopted) => new,
        (Novelty::New, Adoption::Waiting(_)) => Effort {
            own: new.own,
            ..world.pulls.old[k].motive(constants, &person(&world.felt.old), switching)
        },
    }
}

fn disposition(
    people: &People,
    setting: &Setting,
    world: &World,
    felt: &Felt,
    k: usize,
    i: usize,
) -> Disposition {
    let kind = people.cooperation[i];
    let response = kind.response(world.belief[k], setting.constants.reciprocity);
    Disposition {
        skill: people.skill[i],
        practice: world.practice_used(i),
        pay_response: people.pay_response[i],
        regard: regard(kind.regard(), response, world.trust[i]),
        trust: world.trust[i],
        own_slope: felt.own[i].slope,
        feedback_slope: felt.feedback[i].slope,
    }
}

/// Scales efforts down to what fits into the longest week.
fn limit(effort: Effort, most: f64) -> Effort {
    let sum = effort.own + effort.inside + effort.across;
    if sum > most {
        effort * (most / sum)
    } else {
        effort
    }
}

/// Phase 7, second half: this week's work is earned over the weeks to come.
fn earn(scene: &Scene, outcome: &Outcome, world: &mut World) {
    let carried = scene.setting.constants.carry_over;
    let fresh = outcome.flow * scene.correction.contribution;
    world.contribution = carried * world.contribution + (1.0 - carried) * fresh;
}

/// Phase 8: the KPIs of the week are noted.
fn measure(scene: &Scene, outcome: &Outcome, world: &mut World) {
    let setting = scene.setting;
    let taken = scene.arm.time_taken(world.week, &setting.constants);
    for (k, team) in setting.teams.iter().enumerate() {
        for i in team.people.clone() {
            let alone = output_change(scene, team, taken, world, i) / setting.week.own;
            let own = 1.0 + team.control * alone + (1.0 - team.control) * (outcome.output[k] - 1.0);
            let help = world.help(i) / world.usual_help;
            world.period.observe_person(i, own, help);
        }
    }
    let contribution = world.contribution;
    world
        .period
        .observe(setting, scene.arm, outcome, contribution, world.week);
}

/// Phase 9: at the end of a period, and of the horizon, everyone is paid by what was measured, and forecasts learn from it.
fn pay(scene: &Scene, world: &mut World) -> Option<Payout> {
    let setting = scene.setting;
    let weeks = world.period.weeks;
    let ends = weeks == scene.arm.plan.period || world.week + 1 == setting.weeks;
    if !ends {
        return None;
    }
    let attainment = world.period.attainment(setting, scene.luck, world.week);
    world
        .forecast
        .update(&attainment, setting.constants.forecast_memory);
    world.period = Period::start(setting);
    Some(Payout::new(setting, scene.arm, &attainment, weeks))
}

/// People slowly see what their efforts change.
fn perceive_need(scene: &Scene, outcome: &Outcome, supply: &Supply, world: &mut World) {
    let seen = perceive(scene.setting, outcome, &supply.help, &supply.inside);
    for (perception, seen) in world.perception.iter_mut().zip(seen) {
        perception.follow(seen, scene.setting.constants.perception_rate);
    }
}

/// The week as numbers, in the order of [`crate::Measure::ALL`].
fn observe(scene: &Scene, outcome: &Outcome, payout: Option<Payout>, world: &World) -> Trace {
    let setting = scene.setting;
    let people = setting.people() as f64;
    let mean =
        |value: &dyn Fn(usize) -> f64| (0..setting.people()).map(value).sum::<f64>() / people;
    let programme = scene.arm.programme_cost(world.week);
    let taken = scene.arm.time_taken(world.week, &setting.constants);
    let row = [
        100.0 * world.contribution,
        WEEK_HOURS * mean(&|i| world.help(i)),
        100.0 * outcome.integrated,
        WEEK_HOURS * mean(&|i| world.effort[i].own),
        100.0 * mean(&|i| world.trust[i]),
        100.0 * mean_clarity(setting, world),
        100.0 * world.adopted(),
        100.0 * mean(&|i| overload(scene, world, taken, i)),
        setting.contribution * world.contribution - programme,
    ];
    Trace {
        row,
        payout,
        programme,
    }
}

fn mean_clarity(setting: &Setting, world: &World) -> f64 {
    let pairs = world.clarity.len();
    if pairs == 0 {
        setting.culture.clarity()
    } else {
        world.clarity.iter().sum::<f64>() / pairs as f64
    }
}

/// How far person `i`'s week is fuller than today, in standard weeks.
fn overload(scene: &Scene, world: &World, taken: f64, i: usize) -> f64 {
    let fill = |effort: &Effort, help: f64| effort.own + effort.inside + help;
    let now = fill(&world.effort[i], world.help(i)) + taken;
    (now - fill(&scene.today.effort[i], scene.today.help(i))).max(0.0)
}
