//! Simulates one week of one option: runs the phases in their order.

pub(crate) mod adoption;
pub(crate) mod context;
pub(crate) mod coordination;
pub(crate) mod fairness;
pub(crate) mod know_how;
pub(crate) mod leadership_week;
pub(crate) mod learning;
pub(crate) mod observe;
pub(crate) mod organisation_stocks;
pub(crate) mod staffing;
pub(crate) mod trust;
pub(crate) mod turnover;
pub(crate) mod world;

use crate::constants::table::Constants;
use crate::input::plan::Kpi;
use crate::math::simd::SimdFloat;
use crate::mechanism::beside_pay::beside_pay;
use crate::mechanism::indicator::{Payment, Row};
use crate::mechanism::measurement::Observation;
use crate::mechanism::motive::{Circumstances, Disposition, Pull, fear_factor, trust_factor};
use crate::mechanism::pay::{Occasion, Payout};
use crate::mechanism::pay_expectation::{PayExpectation, PlanYear, Slopes};
use crate::mechanism::people_cost::PeopleCost;
use crate::mechanism::perception::perceive;
use crate::mechanism::person::{Person, Response};
use crate::setup::choice::{Entry, engaged, urge};
use crate::setup::effort::Effort;
use crate::setup::{Novelty, PlanSetup};
use crate::week::adoption::{adopt, appeal};
use crate::week::context::Context;
use crate::week::coordination::coordinate;
use crate::week::fairness::judge;
use crate::week::know_how::pass_know_how_on;
use crate::week::leadership_week::lead;
use crate::week::learning::learn;
use crate::week::observe::observe;
use crate::week::organisation_stocks::settle;
use crate::week::turnover::come_and_go;
use crate::week::world::{InForce, Position, World};

/// Weeks in which a plan is in its first year.
const FIRST_YEAR: u32 = 52;
/// Attainment below the threshold at which a joint goal is missed by far.
const FAR_BELOW: f64 = 0.2;
/// Share of a setback that still hurts a week later.
const SETBACK_MEMORY: f64 = 0.96;

/// What a week leaves behind.
#[derive(Debug, Clone)]
pub struct Trace<L: SimdFloat = f64> {
    /// The week as a row of numbers, by future.
    pub row: L::Each<Row>,
    /// Bonus paid this week, by future, if a period ended.
    pub payment: L::Each<Option<Payment>>,
    /// The payout by person and replicate, for tests that look at persons.
    #[cfg(any(test, feature = "reference"))]
    pub payout: L::Each<Option<Payout>>,
    /// What the programme cost.
    pub programme: L,
    /// What a change of pay cost beside bonus, by future.
    pub people: L::Each<PeopleCost>,
}

/// Simulates one week: runs all phases and returns the row of indicators and what was paid.
pub fn simulate_week<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) -> Trace<L> {
    world.doses = context.doses(world);
    perceive_pay(context, world);
    choose(context, world);
    adopt(context, world);
    coordinate(context, world);
    earn(context, world);
    measure(context, world);
    let payout = L::per_replicate(|future| pay(context, world, future));
    let payment = L::per_replicate(|future| {
        let plan = context.plan(world, future);
        let payout = payout[future].as_ref()?;
        Some(Payment::new(context.setup, plan, payout, world.week))
    });
    perceive_need(context, world);
    learn(context, world);
    pass_know_how_on(context, world);
    settle(context, world);
    come_and_go(context, world);
    let programme = world.doses.cost;
    let people = world.people_cost(context);
    let row = observe(context, &payment, &people, world);
    for future in 0..L::LANES {
        let cost = programme.extract(future) + people[future].total();
        lead(context, cost, payment[future].as_ref(), world, future);
    }
    world.week += 1;
    Trace {
        row,
        payment,
        #[cfg(any(test, feature = "reference"))]
        payout,
        programme,
        people,
    }
}

/// Phases 1 and 2: at the start of a period, forecasts are turned into the slopes of expected pay; every week, slopes and
/// perceived need into the pull of the plan in force and of today's.
fn perceive_pay<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let starts: L::Each<bool> = L::per_replicate(|future| world.period.weeks[future] == 0);
    for future in (0..L::LANES).filter(|future| starts[*future]) {
        let due = context.due(world, future);
        if world.in_force[future] != due {
            world.in_force[future] = due;
            world.plan_weeks[future] = 0;
            for seats in &mut world.seats {
                seats.hired.replace(future, 0.0);
            }
        }
    }
    if starts.as_ref().contains(&true) {
        expect_pay(context, &starts, world);
    }
    world.feel_pay(context);
    let mut pulls = std::mem::take(&mut world.pulls);
    let first = world.in_force[0];
    pull_all(
        context,
        context.plan_of(first),
        &world.expected_pay.new,
        world,
        &mut pulls.new,
    );
    let others = L::mask(|future| world.in_force[future] != first);
    if L::any(others) {
        let mut other = Vec::new();
        let plan = context.plan_of(first.other());
        pull_all(context, plan, &world.expected_pay.new, world, &mut other);
        let pairs = pulls.new.iter_mut().zip(&other);
        pairs.for_each(|(one, other)| *one = Pull::pick(others, other, one));
    }
    if world.is_under_another_plan() {
        let todays = context.plan_of(InForce::Todays);
        pull_all(
            context,
            todays,
            &world.expected_pay.old,
            world,
            &mut pulls.old,
        );
    }
    world.pulls = pulls;
}

/// What the plan that starts a period is perceived to pay, and what today's would be, in the futures in which one starts.
fn expect_pay<L: SimdFloat>(context: &Context<L>, starts: &L::Each<bool>, world: &mut World<L>) {
    let key = |world: &World<L>, future: usize| {
        let year = plan_year(world, future, world.plan_weeks[future] + 1);
        (starts[future], world.in_force[future], year)
    };
    for future in (0..L::LANES).filter(|future| starts[*future]) {
        let alike = |other: usize| key(world, other) == key(world, future);
        if (0..future).any(alike) {
            continue;
        }
        let mask = L::mask(alike);
        let (_, in_force, year) = key(world, future);
        let expected_pay = PayExpectation::new(
            context.derived,
            context.plan_of(in_force),
            &world.forecast,
            year,
        );
        world.expected_pay.new.replace(mask, expected_pay);
    }
    if context.arm.novelty == Novelty::New {
        let expected_pay = if world.is_under_another_plan() {
            let todays = context.plan_of(InForce::Todays);
            PayExpectation::new(context.derived, todays, &world.forecast, PlanYear::Later)
        } else {
            world.expected_pay.new.clone()
        };
        let starting = L::mask(|future| starts[future]);
        world.expected_pay.old.replace(starting, expected_pay);
        for k in 0..context.setup.teams.len() {
            world.appeal[k] = L::select(starting, appeal(context, world, k), world.appeal[k]);
        }
    }
}

/// The year in which week number `week` of the plan in force, from 1, lies. Today's plan is never in its first year.
fn plan_year<L: SimdFloat>(world: &World<L>, future: usize, week: u32) -> PlanYear {
    if week <= FIRST_YEAR && world.in_force[future] == InForce::Options {
        PlanYear::First
    } else {
        PlanYear::Later
    }
}

fn pull_all<L: SimdFloat>(
    context: &Context<L>,
    plan: &PlanSetup,
    expected_pay: &PayExpectation<L>,
    world: &World<L>,
    pulls: &mut Vec<Pull<L>>,
) {
    let heard = context.heard(world);
    let (doses, rivalry) = (&world.doses, world.climate.rivalry);
    let draws_attention = doses.draw_attention();
    pulls.resize_with(context.setup.teams.len(), Pull::default);
    for (k, pull) in pulls.iter_mut().enumerate() {
        let now = Circumstances {
            perception: &world.perception[k],
            expected_pay,
            forecast: &world.forecast,
            clarity: world.team_clarity(context.setup, k),
            usual_help: world.usual_help,
            heard,
            rivalry,
            beside_pay: if draws_attention {
                beside_pay(context.derived, plan, k, doses, rivalry)
            } else {
                Effort::default()
            },
        };
        pull.renew(context.derived, plan, k, &now);
    }
}

impl<L: SimdFloat> World<L> {
    /// Whether another plan than today's is in force in some future; where it is not, both pull alike.
    fn is_under_another_plan(&self) -> bool {
        (0..L::LANES).any(|future| self.in_force[future] == InForce::Options)
    }
}

/// Phases 3 and 4: each person's motive, choice and engagement; efforts move part of the way.
fn choose<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let mut positions = std::mem::take(&mut world.positions);
    trust_in_goals(context, world, &mut positions);
    for k in 0..context.setup.teams.len() {
        choose_in(context, world, k, &mut positions);
    }
    // Apart from the choice, so that the exponentials of many people run at once.
    for position in &mut positions {
        position.engaged = engaged(&context.derived.constants, position.urge, position.fear);
        position.help = position.engaged * position.effort.across;
    }
    world.positions = positions;
}

/// What a joint goal is perceived to be worth at each person's trust, where there is one.
fn trust_in_goals<L: SimdFloat>(
    context: &Context<L>,
    world: &World<L>,
    positions: &mut [Position<L>],
) {
    let mut pulls = world.pulls.new.iter().chain(&world.pulls.old);
    if pulls.any(|pull| pull.joint != L::default()) {
        for position in positions {
            position.trusting = trust_factor(&context.derived.constants, position.trust);
        }
    }
}

/// The choices of team `k`, and how much each of its people is then drawn to joint work.
fn choose_in<L: SimdFloat>(
    context: &Context<L>,
    world: &World<L>,
    k: usize,
    positions: &mut [Position<L>],
) {
    let setup = context.setup;
    let constants = &context.derived.constants;
    let people = setup.teams[k].people.clone();
    let positions = &mut positions[people.clone()];
    let most = constants.intensity_limit - setup.meetings - world.doses.time;
    let shared = SharedMotive::new(context, world, k);
    let clarity = world.team_clarity(setup, k);
    let norm = mean_own(positions) + constants.norm_margin;
    let persons = context.today.people[people.clone()].iter();
    let places = persons.zip(&context.today.person_baselines[people.clone()]);
    let kept = world.seats[k].withdrawn.one_minus();
    let slopes = shared.new_slopes.iter().zip(shared.old_slopes);
    for ((position, (person, baseline)), (new, old)) in positions.iter_mut().zip(places).zip(slopes)
    {
        position.motive = baseline.hidden + shared.motive(constants, person, position, *new, *old);
    }
    for position in positions {
        let motive = position.motive;
        let best = context.derived.chooser.choose(motive, norm, position.habit);
        let mut limited = best * (most / best.sum().simd_max(most));
        limited.own = limited.own * kept;
        let gain = context.derived.chooser.joint_gain(motive, norm);
        position.effort += (limited - position.effort) * constants.effort_step;
        let entry = Entry {
            fear: position.fear,
            clarity,
            hardness: position.hardness(context.derived, world.week),
        };
        position.urge = urge(constants, gain, entry);
    }
}

fn mean_own<L: SimdFloat>(team: &[Position<L>]) -> L {
    team.iter().map(|position| position.effort.own).sum::<L>() / team.len() as f64
}

/// What the motives of a team's people have in common this week.
struct SharedMotive<'a, L> {
    /// The pull of the plan in force.
    new: &'a Pull<L>,
    /// Each person's slopes under it.
    new_slopes: &'a [Slopes<L>],
    /// The pull of today's plan, where another is in force.
    old: Option<&'a Pull<L>>,
    /// Each person's slopes under it, or under the only one there is.
    old_slopes: &'a [Slopes<L>],
    /// How others' help is answered.
    response: Response<L>,
    /// Own output lost per unit of help across.
    switching: L,
}

impl<'a, L: SimdFloat> SharedMotive<'a, L> {
    fn new(context: &Context<L>, world: &'a World<L>, k: usize) -> Self {
        let constants = &context.derived.constants;
        let team = &context.setup.teams[k];
        let slopes =
            |expected_pay: &'a PayExpectation<L>| &expected_pay.slopes[team.people.clone()];
        let new_slopes = slopes(&world.expected_pay.new);
        let (old, old_slopes) = if world.is_under_another_plan() {
            (Some(&world.pulls.old[k]), slopes(&world.expected_pay.old))
        } else {
            (None, new_slopes)
        };
        Self {
            new: &world.pulls.new[k],
            new_slopes,
            old,
            old_slopes,
            response: Response::to(world.belief[k], constants.reciprocity),
            switching: world.doses.drag(constants) * context.derived.switching[k],
        }
    }

    /// Pay's pull on a person with these slopes. Own work answers to the plan in force; help answers to it only once the new
    /// way is taken up.
    #[inline]
    fn motive(
        &self,
        constants: &Constants<L>,
        person: &Person<L>,
        position: &Position<L>,
        new: Slopes<L>,
        old: Slopes<L>,
    ) -> Effort<L> {
        let disposition = Disposition {
            skill: position.skill,
            practice: position.practice_used(),
            pay_response: person.pay_response,
            regard: person.regard.answering(self.response) * position.trust,
            trusting: position.trusting,
            daring: fear_factor(constants, position.fear),
        };
        let motive =
            |pull: &Pull<L>, slopes| pull.motive(constants, &disposition, slopes, self.switching);
        let acts = position.acts_anew();
        match self.old.filter(|_| L::any(!acts)) {
            None => motive(self.new, new),
            Some(pull) if !L::any(acts) => Effort {
                own: self.new.own_motive(constants, &disposition, new),
                ..motive(pull, old)
            },
            Some(pull) => {
                let (new, old) = (motive(self.new, new), motive(pull, old));
                Effort {
                    own: new.own,
                    inside: L::select(acts, new.inside, old.inside),
                    across: L::select(acts, new.across, old.across),
                }
            }
        }
    }
}

/// Phase 7, second half: this week's work is earned over the weeks to come.
fn earn<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let (structure, lift) = (world.climate.structure, context.correction.supply);
    world
        .outcome
        .work_out(context.derived, &world.supply, &structure, lift);
    let carried = context.derived.carry_over();
    let fresh = world.outcome.flow * context.correction.contribution;
    world.contribution = world.contribution * carried + fresh * carried.one_minus();
}

/// Phase 8: the KPIs of the week are noted.
fn measure<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let setup = context.setup;
    let standard = 1.0 / setup.week.own;
    let twice = 1.0 + setup.environment.double_counting;
    let often = L::splat(1.0) / world.usual_help;
    for (k, team) in setup.teams.iter().enumerate() {
        let claims = world.supply.claims[k];
        let around = world.outcome.output[k] * world.supply.market - 1.0;
        let common = claims * (context.derived.constants.claim_gain * twice)
            + around * (1.0 - team.control)
            + 1.0;
        let positions = &world.positions[team.people.clone()];
        let person_baselines = &context.today.person_baselines[team.people.clone()];
        let seen = positions
            .iter()
            .zip(person_baselines)
            .map(|(position, baseline)| {
                let more_help = (position.help - baseline.help) * standard;
                let alone = position.more_output * standard;
                Observation {
                    own: common + alone * team.control - more_help * team.opposing,
                    help: position.help * often,
                    result: alone + more_help,
                }
            });
        world.period.observe_people(team.people.clone(), seen);
    }
    let week = world.week.saturating_sub(context.arm.pay_from);
    let plans = L::per_replicate(|future| context.plan(world, future));
    let (outcome, contribution) = (&world.outcome, world.contribution);
    world
        .period
        .observe(context.derived, &plans, outcome, contribution, week);
}

/// Phase 9: at the end of a period, and of the horizon, everyone is paid by what was measured, and forecasts learn from it.
/// A plan that takes another's place starts a period of its own.
fn pay<L: SimdFloat>(context: &Context<L>, world: &mut World<L>, future: usize) -> Option<Payout> {
    let setup = context.setup;
    let (plan, weeks) = (context.plan(world, future), world.period.weeks[future]);
    let setback_now = world.setback.extract(future) * SETBACK_MEMORY;
    world.setback.replace(future, setback_now);
    world.plan_weeks[future] += 1;
    let next = world.week + 1;
    let makes_room = context.arm.pay == Novelty::New && next == context.arm.pay_from;
    let is_over = context.arm.until == Some(next);
    let ends = weeks == plan.plan.period || next == setup.weeks || makes_room || is_over;
    if !ends {
        return None;
    }
    let attainment = world.period.attainment(
        context.derived,
        context.shocks,
        &world.targets,
        world.week,
        future,
    );
    let memory = context.derived.constants.forecast_memory.extract(future);
    world.forecast.update(future, &attainment, memory);
    let occasion = Occasion {
        weeks,
        year: plan_year(world, future, world.plan_weeks[future] + 1 - weeks),
    };
    let payout = Payout::new(setup, plan, &attainment, occasion);
    let results = world.period.results(future);
    judge(context, &payout, weeks, &results, world, future);
    let missed = setback(plan, attainment.joint);
    world.setback.replace(future, setback_now.max(missed));
    let ratchet = plan.plan.ratchet;
    world
        .targets
        .note(setup, &attainment, weeks, ratchet, future);
    world.period.restart(future);
    Some(payout)
}

/// How badly the joint goal was missed, 0 to 1: from the threshold at which it would have paid to far below it.
fn setback(plan: &PlanSetup, attainment: f64) -> f64 {
    let pursuing = |&k: &usize| plan.pursues_goal() && plan.goal_of(k).is_some();
    let inside = (0..plan.terms.len()).find(pursuing);
    inside.map_or(0.0, |k| {
        let threshold = plan.terms[k].curve(Kpi::Joint).threshold;
        ((threshold - attainment) / FAR_BELOW).clamp(0.0, 1.0)
    })
}

/// People slowly see what their efforts change.
fn perceive_need<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let supply = &world.supply;
    let seen = &mut world.seen;
    perceive(
        context.derived,
        &world.outcome,
        &supply.help,
        &supply.inside,
        seen,
    );
    let rate = context.derived.constants.perception_rate;
    let pairs = world.perception.iter_mut().zip(&world.seen);
    pairs.for_each(|(perception, seen)| perception.follow(seen, rate));
}
