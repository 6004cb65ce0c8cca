//! Inequality of a payout, and the unfairness that those who get less perceive.

use crate::input::plan::Kpi;
use crate::math::simd::SimdFloat;
use crate::mechanism::inequality::Inequality;
use crate::mechanism::pay::Payout;
use crate::setup::YEAR_WEEKS;
use crate::week::context::Context;
use crate::week::world::World;

/// Share of earned differences that people see without any openness, and how much openness adds.
const SEEN_ANYWAY: f64 = 0.3;
const SEEN_IN_THE_OPEN: f64 = 0.6;

/// Notes how one future's payout for `weeks` weeks looks to everyone; `result` is each person's true result over the period, 1 for
/// today's.
pub fn judge<L: SimdFloat>(
    context: &Context<L>,
    payout: &Payout,
    weeks: u32,
    result: &[f64],
    world: &mut World<L>,
    future: usize,
) {
    let plan = context.plan(world, future);
    let year = f64::from(weeks) / YEAR_WEEKS;
    let visible = SEEN_ANYWAY + SEEN_IN_THE_OPEN * world.doses.transparency.extract(future);
    let people = context.setup.people();
    let mut multiples = Vec::with_capacity(people);
    let mut results = Vec::with_capacity(people);
    for (k, team) in context.setup.teams.iter().enumerate() {
        let target = team.pay_base * year * plan.bonus(k);
        let today = plan.pay.usual_bonus(k, context.setup.arms[0].plan.bonus(k));
        if target <= 0.0 {
            let cut = over_the_year(context, world, k, future, today, year);
            let positions = world.positions[team.people.clone()].iter_mut();
            positions.for_each(|position| position.unfairness.replace(future, cut));
            continue;
        }
        let people = team.people.clone();
        let share = |i: usize| payout.cents[i] as f64 / 100.0 / target;
        let mean = people.clone().map(share).sum::<f64>() / team.heads;
        let usual = people.clone().map(|i| result[i]).sum::<f64>() / team.heads;
        let own = plan.weight(k, Kpi::Own) + plan.weight(k, Kpi::Rank);
        let short = today - plan.bonus(k) * mean;
        let cut = over_the_year(context, world, k, future, short, year);
        for i in people {
            let short = mean - share(i);
            let earned = own * (usual - result[i]);
            let unexplained = (short - visible * earned.max(0.0)).max(0.0);
            let unfair = plan.bonus(k) * unexplained + cut;
            world.positions[i].unfairness.replace(future, unfair);
            multiples.push(share(i));
            results.push(result[i]);
        }
    }
    world.inequality[future] = Inequality::compute(&multiples, &results);
}

/// What team `k` resents of a payout that is `short` of what was expected, as a share of base, for the share `year` of a year: a
/// year's pay is what people judge, to the degree that constants say, and good payouts make up for bad ones in it.
fn over_the_year<L: SimdFloat>(
    context: &Context<L>,
    world: &mut World<L>,
    k: usize,
    future: usize,
    short: f64,
    year: f64,
) -> f64 {
    let by_year = context.derived.constants.fairness_over_year.extract(future);
    let before = world.year_short[k].extract(future);
    let in_year = before + (short - before) * year;
    world.year_short[k].replace(future, in_year);
    short.max(0.0) * (1.0 - by_year) + in_year.max(0.0) * by_year
}
