//! One week of one option: the phases in their order.

use crate::adoption::{adopt, appeal};
use crate::choice::{Entry, engagement};
use crate::effort::Effort;
use crate::fairness::judge;
use crate::felt::{Felt, PlanYear};
use crate::leading::lead;
use crate::learning::learn;
use crate::measure::{Payment, Row};
use crate::measurement::{Observation, Period};
use crate::motive::{Circumstances, Disposition, Pull, pull, regard};
use crate::observe::observe;
use crate::pay::{Occasion, Payout};
use crate::perception::perceive;
use crate::person::People;
use crate::plan::Component;
use crate::result::{Outcome, Supply, results};
use crate::scene::Scene;
use crate::setting::{Novelty, PlanSetting, Setting, TeamSetting};
use crate::settling::settle;
use crate::supply::{coordinate, output_change};
use crate::turnover::come_and_go;
use crate::world::{Adoption, InForce, World};

/// Weeks in which a plan is in its first year.
const FIRST_YEAR: u32 = 52;
/// Attainment below the threshold at which a joint goal is missed by far.
const FAR_BELOW: f64 = 0.2;
/// Share of a setback that still hurts a week later.
const SETBACK_MEMORY: f64 = 0.96;

/// What a week leaves behind.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trace {
    /// The week as a row of numbers.
    pub row: Row,
    /// Bonus paid this week, if a period ended.
    pub payment: Option<Payment>,
    /// The same by person.
    pub payout: Option<Payout>,
    /// What the programme cost.
    pub programme: f64,
}

/// Lives one week.
pub fn live(scene: &Scene, world: &mut World) -> Trace {
    world.doses = scene.doses(world);
    feel_pay(scene, world);
    choose(scene, world);
    adopt(scene, world);
    let supply = coordinate(scene, world);
    let structure = &world.climate.structure;
    let outcome = results(scene.setting, &supply, structure, scene.correction.supply);
    earn(scene, &outcome, world);
    measure(scene, &outcome, &supply, world);
    let payout = pay(scene, world);
    let payment = payout.as_ref().map(|payout| {
        let plan = scene.plan(world);
        Payment::new(scene.setting, plan, payout, world.week)
    });
    perceive_need(scene, &outcome, &supply, world);
    learn(scene, &supply.help, world);
    settle(scene, world);
    come_and_go(scene, world);
    let programme = world.doses.cost;
    let row = observe(scene, &outcome, &supply, payment.as_ref(), world);
    lead(scene, programme, payment.as_ref(), world);
    world.week += 1;
    Trace {
        row,
        payment,
        payout,
        programme,
    }
}

/// Phases 1 and 2: at the start of a period, forecasts are turned into the slopes of expected pay; every week, slopes and
/// perceived need into the pull of the plan in force and of today's.
fn feel_pay(scene: &Scene, world: &mut World) {
    if world.period.weeks == 0 && world.in_force != scene.due(world) {
        world.in_force = scene.due(world);
        world.plan_weeks = 0;
    }
    let (plan, old) = (scene.plan(world), &scene.setting.arms[0].plan);
    if world.period.weeks == 0 {
        let year = plan_year(world, world.plan_weeks + 1);
        world.felt.new = Felt::new(scene.setting, plan, &world.forecast, year);
        world.felt.old = Felt::new(scene.setting, old, &world.forecast, PlanYear::Later);
        world.appeal = appeal(scene, world);
    }
    world.pulls.new = pulls(scene, plan, &world.felt.new, world);
    world.pulls.old = match scene.arm.novelty {
        Novelty::New => pulls(scene, old, &world.felt.old, world),
        Novelty::Unchanged => Vec::new(),
    };
}

/// The year in which week number `week` of the plan in force, from 1, lies. Today's plan is never in its first year.
fn plan_year(world: &World, week: u32) -> PlanYear {
    if week <= FIRST_YEAR && world.in_force == InForce::Options {
        PlanYear::First
    } else {
        PlanYear::Later
    }
}

fn pulls(scene: &Scene, plan: &PlanSetting, felt: &Felt, world: &World) -> Vec<Pull> {
    let heard = scene.heard(world);
    let one = |k: usize| {
        let now = Circumstances {
            perception: &world.perception[k],
            felt,
            forecast: &world.forecast,
            clarity: world.team_clarity[k],
            usual_help: world.usual_help,
            heard,
            rivalry: world.climate.rivalry,
        };
        pull(scene.setting, plan, k, now)
    };
    (0..scene.setting.teams.len()).map(one).collect()
}

/// Phases 3 and 4: each person's motive, choice and engagement; efforts move part of the way.
fn choose(scene: &Scene, world: &mut World) {
    let setting = scene.setting;
    let constants = &setting.constants;
    let most = constants.intensity_limit - setting.meetings - world.doses.time;
    for (k, team) in setting.teams.iter().enumerate() {
        let clarity = world.team_clarity[k];
        let norm = mean_own(team, world) + constants.norm_margin;
        for i in team.people.clone() {
            let motive = scene.today.hidden[i] + motive(scene, world, k, i);
            let best = setting.chooser.choose(motive, norm, world.habit[i]);
            let limited = limit(best, most);
            let gain = setting.chooser.joint_gain(motive, norm);
            let gap = limited - world.effort[i];
            world.effort[i] += gap * constants.effort_step;
            let entry = Entry {
                fear: world.fear[i],
                clarity,
                hardness: world.hardness(setting, i),
            };
            world.engaged[i] = engagement(constants, gain, entry);
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
    let constants = &scene.setting.constants;
    let switching = scene.setting.teams[k].switching * world.doses.drag(constants);
    let person = |felt| disposition(&scene.today.people, scene.setting, world, felt, k, i);
    let new = world.pulls.new[k].motive(constants, &person(&world.felt.new), switching);
    match (scene.arm.novelty, world.adoption[i]) {
        (Novelty::Unchanged, _) | (Novelty::New, Adoption::Adopted { .. }) => new,
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
        skill: world.skill[i],
        practice: world.practice_used(i),
        pay_response: people.pay_response[i],
        regard: regard(kind.regard(), response, world.trust[i]),
        trust: world.trust[i],
        fear: world.fear[i],
        own_slope: felt.own[i].slope,
        rank_slope: felt.rank_slope(i),
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
    let carried = scene.setting.carry_over();
    let fresh = outcome.flow * scene.correction.contribution;
    world.contribution = carried * world.contribution + (1.0 - carried) * fresh;
}

/// Phase 8: the KPIs of the week are noted.
fn measure(scene: &Scene, outcome: &Outcome, supply: &Supply, world: &mut World) {
    let setting = scene.setting;
    for (k, team) in setting.teams.iter().enumerate() {
        let claims = supply.claims[k];
        let twice = 1.0 + setting.environment.double_counting;
        let claimed = setting.constants.claim_gain * claims * twice;
        for i in team.people.clone() {
            let more_help = world.help(i) - scene.today.help(i);
            let alone = output_change(scene, team, world, claims, i) / setting.week.own;
            let around = outcome.output[k] * supply.market - 1.0;
            let through_team = (1.0 - team.control) * around;
            let opposed = team.opposing * more_help / setting.week.own;
            let seen = Observation {
                own: 1.0 + team.control * alone + through_team + claimed - opposed,
                help: world.help(i) / world.usual_help,
                result: 1.0 + alone + more_help / setting.week.own,
            };
            world.period.observe_person(i, seen);
        }
    }
    let (plan, contribution) = (scene.plan(world), world.contribution);
    let week = world.week.saturating_sub(scene.arm.pay_from);
    world
        .period
        .observe(setting, plan, outcome, contribution, week);
}

/// Phase 9: at the end of a period, and of the horizon, everyone is paid by what was measured, and forecasts learn from it.
/// A plan that takes another's place starts a period of its own.
fn pay(scene: &Scene, world: &mut World) -> Option<Payout> {
    let setting = scene.setting;
    let (plan, weeks) = (scene.plan(world), world.period.weeks);
    world.setback *= SETBACK_MEMORY;
    world.plan_weeks += 1;
    let next = world.week + 1;
    let makes_room = scene.arm.pay == Novelty::New && next == scene.arm.pay_from;
    let is_over = scene.arm.until == Some(next);
    let ends = weeks == plan.plan.period || next == setting.weeks || makes_room || is_over;
    if !ends {
        return None;
    }
    let attainment = world
        .period
        .attainment(setting, scene.luck, &world.targets, world.week);
    world
        .forecast
        .update(&attainment, setting.constants.forecast_memory);
    let occasion = Occasion {
        weeks,
        year: plan_year(world, world.plan_weeks + 1 - weeks),
    };
    let payout = Payout::new(setting, plan, &attainment, occasion);
    let results = world.period.results();
    judge(scene, &payout, weeks, &results, world);
    world.setback = world.setback.max(setback(plan, attainment.joint));
    let ratchet = plan.plan.ratchet;
    world.targets.note(setting, &attainment, weeks, ratchet);
    world.period = Period::start(setting);
    Some(payout)
}

/// How badly the joint goal was missed, 0 to 1: from the threshold at which it would have paid to far below it.
fn setback(plan: &PlanSetting, attainment: f64) -> f64 {
    let pursuing = |&k: &usize| plan.pursues_goal() && plan.goal_of(k).is_some();
    let inside = (0..plan.terms.len()).find(pursuing);
    inside.map_or(0.0, |k| {
        let threshold = plan.terms[k].curve(Component::Joint).threshold;
        ((threshold - attainment) / FAR_BELOW).clamp(0.0, 1.0)
    })
}

/// People slowly see what their efforts change.
fn perceive_need(scene: &Scene, outcome: &Outcome, supply: &Supply, world: &mut World) {
    let seen = perceive(scene.setting, outcome, &supply.help, &supply.inside);
    for (perception, seen) in world.perception.iter_mut().zip(seen) {
        perception.follow(seen, scene.setting.constants.perception_rate);
    }
}
