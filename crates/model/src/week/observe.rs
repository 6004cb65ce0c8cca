//! Observes a week: the state of the world as a row of numbers, in the order of [`crate::Indicator::ALL`].

use crate::input::calendar::WEEK_HOURS;
use crate::input::plan::JointMetric;
use crate::math::outlined::{exp, pow};
use crate::math::simd::{SUM_BLOCK, SimdFloat};
use crate::mechanism::baseline::PersonBaseline;
use crate::mechanism::indicator::{Indicator, Payment, Row};
use crate::mechanism::measurement::target;
use crate::mechanism::people_cost::PeopleCost;
use crate::setup::{Setup, YEAR_WEEKS};
use crate::week::context::Context;
use crate::week::world::{Position, World};

/// Least integrated share by which is divided.
const LEAST_INTEGRATED: f64 = 1e-6;
/// Most help that a goal can ask for, relative to today.
const MOST_IMPLIED: f64 = 3.0;

/// The week as numbers, by future. Overload is noted in the world, because people leave over it.
pub fn observe<L: SimdFloat>(
    context: &Context<L>,
    payment: &L::Each<Option<Payment>>,
    people: &L::Each<PeopleCost>,
    world: &mut World<L>,
) -> L::Each<Row> {
    let shares = shares(context, world);
    let (contribution, cost) = (world.contribution, world.doses.cost);
    L::per_replicate(|future| {
        let mut row = shares.map(|share| share.extract(future));
        // Money is worked out in double: a cost can be far smaller than what it is taken from.
        let programme = cost.extract(future);
        let earned = contribution.extract(future) * context.setup.contribution;
        row[Indicator::Pay as usize] = payment[future].as_ref().map_or(0.0, |paid| paid.cost);
        row[Indicator::Programme as usize] = programme;
        row[Indicator::Net as usize] = earned - programme - people[future].total();
        row
    })
}

/// What is not money; nought in the place of money.
fn shares<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) -> [L; Indicator::COUNT] {
    let setup = context.setup;
    let means = Means::compute(context, world);
    let integrated = world.outcome.integrated;
    let climate = &world.climate;
    let leaving = (exp(world.leaving * -YEAR_WEEKS)).one_minus();
    let care = by_heads(setup, |k| world.seats[k].care);
    [
        world.contribution * 100.0,
        means.help * WEEK_HOURS,
        means.inside * WEEK_HOURS,
        means.own * WEEK_HOURS,
        integrated * 100.0,
        reported(context, world) * 100.0,
        means.trust * 100.0,
        mean_clarity(setup, world) * 100.0,
        means.fear * 100.0,
        means.adopted * 100.0,
        means.engaged * 100.0,
        free_riding(context, means.help, world) * 100.0,
        means.overload * 100.0,
        leaving * 100.0,
        care * 100.0,
        by_heads(setup, |k| world.supply.claims[k]) * 100.0,
        L::from_fn(|future| world.inequality[future].gini) * 100.0,
        L::from_fn(|future| world.inequality[future].earned) * 100.0,
        L::from_fn(|future| world.commitment[future].level) * 100.0,
        climate.structure.systems * 100.0,
        L::default(),
        L::default(),
        L::default(),
    ]
}

/// Means over all people.
#[derive(Debug, Clone, Copy, Default)]
struct Means<L> {
    help: L,
    inside: L,
    own: L,
    trust: L,
    fear: L,
    engaged: L,
    overload: L,
    adopted: L,
}

impl<L: SimdFloat> Means<L> {
    /// Takes them, and notes on the way how far each person's week is fuller than today.
    fn compute(context: &Context<L>, world: &mut World<L>) -> Self {
        let time = world.doses.time;
        let share = 1.0 / world.positions.len() as f64;
        let baselines = context.today.person_baselines.chunks(SUM_BLOCK);
        let mut means = Self::default();
        for (positions, baselines) in world.positions.chunks_mut(SUM_BLOCK).zip(baselines) {
            means.add(&Self::sums(positions, baselines, time), share);
        }
        means
    }

    /// Sums over a few people, for whom the programme takes so much `time`.
    fn sums(positions: &mut [Position<L>], baselines: &[PersonBaseline<L>], time: L) -> Self {
        let mut sums = Self::default();
        for (position, baseline) in positions.iter_mut().zip(baselines) {
            let now = position.effort.own + position.effort.inside + position.help + time;
            position.overload = (now - baseline.fill).simd_max(L::default());
            sums.adopted += L::select(position.acts_anew(), L::splat(1.0), L::default());
            sums.help += position.help;
            sums.inside += position.effort.inside;
            sums.own += position.effort.own;
            sums.trust += position.trust;
            sums.fear += position.fear;
            sums.engaged += position.engaged;
            sums.overload += position.overload;
        }
        sums
    }

    fn add(&mut self, sums: &Self, share: f64) {
        self.help += sums.help * share;
        self.inside += sums.inside * share;
        self.own += sums.own * share;
        self.trust += sums.trust * share;
        self.fear += sums.fear * share;
        self.engaged += sums.engaged * share;
        self.overload += sums.overload * share;
        self.adopted += sums.adopted * share;
    }
}

/// Integration as it is reported: what does not work is mostly counted as working, the less so the more openly results
/// are shared.
fn reported<L: SimdFloat>(context: &Context<L>, world: &World<L>) -> L {
    let integrated = world.outcome.integrated;
    let blind =
        (world.doses.transparency * 0.5).one_minus() * context.derived.constants.reporting_bias;
    integrated + integrated.one_minus() * blind
}

fn mean_clarity<L: SimdFloat>(setup: &Setup, world: &World<L>) -> L {
    if setup.network.pairs.is_empty() {
        L::splat(setup.culture.clarity())
    } else {
        world.clarity
    }
}

fn by_heads<L: SimdFloat>(setup: &Setup, value: impl Fn(usize) -> L) -> L {
    let teams = setup.teams.iter().enumerate();
    let sum: L = teams.map(|(k, team)| value(k) * team.heads).sum();
    sum / setup.people() as f64
}

/// Share of people who give less than half of the help that the joint goal implies, or of today's mean without one.
fn free_riding<L: SimdFloat>(context: &Context<L>, help: L, world: &World<L>) -> L {
    let least =
        L::from_fn(|future| 0.5 * implied_help(context, help.extract(future), world, future));
    let (idle, active) = (L::splat(1.0), L::default());
    world.mean(|position| L::select(position.help.simd_lt(least), idle, active))
}

/// Help per person that this week's goal implies in one future, in standard weeks: as much as would lift the share that is
/// integrated by the `help` given now to what is asked.
fn implied_help<L: SimdFloat>(
    context: &Context<L>,
    help: f64,
    world: &World<L>,
    future: usize,
) -> f64 {
    let derived = context.derived;
    let today = context.setup.week.across;
    match context.plan(world, future).goal() {
        Some(goal) if matches!(goal.metric, JointMetric::IntegratedJourneys(_)) => {
            let week = world.week.saturating_sub(context.arm.pay_from);
            let integrated = world.outcome.integrated.extract(future);
            let asked = target(goal, derived.integrated.extract(future), week)
                / integrated.max(LEAST_INTEGRATED);
            let elasticity = derived.help_elasticity.extract(future);
            if elasticity > 0.0 {
                (help * pow(asked, 1.0 / elasticity)).min(MOST_IMPLIED * today)
            } else {
                today
            }
        }
        _ => today,
    }
}
