//! Phase 12, leadership: updates commitment with the week's result, replaces sponsors, and calls the change off.

use crate::math::rng::Purpose;
use crate::math::simd::SimdFloat;
use crate::mechanism::commitment::Stage;
use crate::mechanism::indicator::Payment;
use crate::setup::Novelty;
use crate::week::context::Context;
use crate::week::world::{InForce, World};

/// Change of contribution, relative to today, from which on it is no rounding.
const LEAST_CHANGE: f64 = 1e-6;

/// One week of leadership in one future, after `cost` of the programme and of salaries and seats, and perhaps a payout.
pub fn lead<L: SimdFloat>(
    context: &Context<L>,
    cost: f64,
    payment: Option<&Payment>,
    world: &mut World<L>,
    future: usize,
) {
    let called_off = world.commitment[future].stage == Stage::CalledOff;
    if context.arm.novelty == Novelty::Unchanged || called_off || !context.has_begun(world) {
        return;
    }
    let setup = context.setup;
    // Today's own ups and downs are no matter of the change.
    let extra_bonus = match world.in_force[future] {
        InForce::Todays => 0.0,
        InForce::Options => payment.map_or(0.0, |payment| {
            payment.noticed_cost(context.arm.plan.pay.total_pay) - payment.cost_today
        }),
    };
    let gained = setup.contribution * noticed(world.contribution.extract(future) - 1.0);
    let result = gained - cost - extra_bonus;
    let programme = &context.arm.programme;
    let commitment = &mut world.commitment[future];
    commitment.see(result);
    let usual = context.derived.constants.commitment_rate.extract(future);
    let rate = usual * weariness(world.climate.aversion.extract(future));
    commitment.drift(&programme.sponsor, rate);
    if context.derived.constants.noise.events() {
        let sponsors = commitment.sponsors();
        let patience = context
            .shocks
            .threshold(future, Purpose::Sponsor, 0, sponsors);
        commitment.replace_sponsor(1.0 / programme.sponsor.tenure, patience);
    }
    let result = world.week + 1;
    commitment.decide(programme.stop.as_ref(), result);
    if context.arm.until.is_some_and(|until| result >= until) {
        commitment.end();
    }
    if commitment.stage == Stage::CalledOff {
        for position in &mut world.positions {
            position.withstood.replace(future, 0.0);
            position.since.replace(future, f64::INFINITY);
        }
    }
}

/// A change of contribution, relative to today, as far as it is one.
pub fn noticed(change: f64) -> f64 {
    if change.abs() < LEAST_CHANGE {
        0.0
    } else {
        change
    }
}

/// How fast commitment wears off where people are averse to change: 1 at a middling aversion.
fn weariness(aversion: f64) -> f64 {
    0.5 + aversion
}
