//! Expected pay under the plans of a scenario: what people come to expect of each plan's bonus, from a run without chance
//! under the central constants. It is worked out once for a scenario, because a firm settles salaries before it knows what
//! will happen.

use std::sync::Arc;

use crate::math::rng::Draws;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::baseline::Baseline;
use crate::mechanism::commitment::Commitment;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::pay_expectation::{PayExpectation, PlanYear};
use crate::mechanism::shocks::Shocks;
use crate::setup::pay_change::PayChange;
use crate::setup::{ArmSetup, Derived, Novelty, Setup};
use crate::week::context::Context;
use crate::week::simulate_week;
use crate::week::world::World;

/// Weeks under a plan after which people know what it brings.
const TWO_YEARS: usize = 104;
/// Seed of the people of the run; no scenario's seed has a part in it.
const SEED: u64 = 1;

/// `setup`, knowing for every option that pays otherwise than today what it makes of expected total pay. What is `known` of
/// an option, by its number, is not worked out again.
pub fn expect_pay(setup: Setup, mut known: Vec<Option<PayChange>>) -> Arc<Setup> {
    known.resize(setup.arms.len(), None);
    let unknown = |setup: &Setup, known: &[Option<PayChange>], number: usize| {
        setup.arms[number].pay == Novelty::New && known[number].is_none()
    };
    let mut setup = if (0..known.len()).any(|number| unknown(&setup, &known, number)) {
        let quiet = Quiet::new(setup);
        for number in 0..known.len() {
            if unknown(&quiet.derived.setup, &known, number) {
                known[number] = Some(quiet.pay_change(number));
            }
        }
        quiet.into_setup()
    } else {
        Arc::new(setup)
    };
    // Nobody else holds it.
    if let Some(setup) = Arc::get_mut(&mut setup) {
        for (arm, change) in setup.arms.iter_mut().zip(known) {
            if let Some(change) = change.filter(|_| arm.pay == Novelty::New) {
                arm.plan.pay = change;
            }
        }
    }
    setup
}

/// What is known of each option of `setup` from equal options of `earlier`, the same today under the same constants.
pub fn known_from(earlier: &Setup, setup: &Setup) -> Vec<Option<PayChange>> {
    let known = |arm: &ArmSetup| {
        let is_equal = |before: &&ArmSetup| {
            let mut unknown = (*before).clone();
            unknown.plan.pay = arm.plan.pay.clone();
            unknown == *arm
        };
        let before = earlier.arms.iter().find(is_equal)?;
        Some(before.plan.pay.clone())
    };
    setup.arms.iter().map(known).collect()
}

#[cfg(test)]
impl Setup {
    /// The same, knowing what its options make of expected pay.
    pub fn expecting_pay(self) -> Self {
        Arc::unwrap_or_clone(expect_pay(self, Vec::new()))
    }
}

/// Today without chance, as often as it stands side by side.
struct Quiet {
    derived: Derived<Lanes>,
    today: Baseline<Lanes>,
    shocks: Shocks<Lanes>,
    correction: NoiseCorrection<Lanes>,
    /// Weeks of the scenario, and of each option until a trial ends.
    weeks: usize,
    until: Vec<Option<usize>>,
}

impl Quiet {
    fn new(mut setup: Setup) -> Self {
        let last_start = setup.arms.iter().map(|arm| arm.pay_from).max();
        // The same for every horizon, so that a shorter one is the beginning of a longer one, and what a plan is expected to
        // bring is not cut short by its being a trial.
        let horizon = last_start.unwrap_or(0) + TWO_YEARS;
        let weeks = std::mem::replace(&mut setup.weeks, horizon);
        let arms = setup.arms.iter_mut();
        let until = arms.map(|arm| arm.until.take()).collect();
        let setup = Arc::new(setup);
        let draws = Lanes::per_replicate(|person| Draws::new(SEED, person as u32));
        let derived = Derived::<Lanes>::new(&setup, &setup.central.without_noise());
        let correction = NoiseCorrection::none(&setup).in_all();
        Self {
            today: Baseline::solve(&derived, &correction, &draws),
            shocks: Shocks::draw(&derived, draws),
            correction,
            derived,
            weeks,
            until,
        }
    }

    /// The setup as it was.
    fn into_setup(self) -> Arc<Setup> {
        let mut setup = self.derived.setup;
        if let Some(setup) = Arc::get_mut(&mut setup) {
            setup.weeks = self.weeks;
            let arms = setup.arms.iter_mut().zip(self.until);
            arms.for_each(|(arm, until)| arm.until = until);
        }
        setup
    }

    fn pay_change(&self, number: usize) -> PayChange {
        let setup = &*self.derived.setup;
        let none = || PayChange::none(setup.teams.len());
        let Some(context) = Context::new(
            &self.derived,
            number,
            &self.today,
            &self.shocks,
            &self.correction,
        ) else {
            return none();
        };
        let mut world = World::start(&self.derived, &self.today);
        let today = self.bonus(0, &world);
        for _ in 0..context.arm.pay_from + TWO_YEARS {
            // Nobody calls off what is only imagined.
            world.commitment = Lanes::per_replicate(|_| Commitment::full());
            simulate_week(&context, &mut world);
        }
        PayChange::new(
            context.arm.plan.plan.total_pay,
            &setup.teams,
            today,
            self.bonus(number, &world),
            setup.pay_against_market,
        )
    }

    /// The bonus that people who forecast what `world` has taught them expect of an option's plan, by team as a share of
    /// base.
    fn bonus(&self, number: usize, world: &World<Lanes>) -> Vec<f64> {
        let setup = &*self.derived.setup;
        let plan = &setup.arms[number].plan;
        let expected = PayExpectation::new(&self.derived, plan, &world.forecast, PlanYear::Later);
        let mean = |k: usize| {
            let share = expected.expected(setup, k);
            let sum: f64 = (0..Lanes::LANES).map(|lane| share.extract(lane)).sum();
            plan.bonus(k) * sum / Lanes::LANES as f64
        };
        (0..setup.teams.len()).map(mean).collect()
    }
}
