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
use crate::setup::{Derived, Novelty, Setup};
use crate::week::context::Context;
use crate::week::simulate_week;
use crate::week::world::World;

/// Weeks under a plan after which people know what it brings.
const TWO_YEARS: usize = 104;
/// Seed of the people of the run; no scenario's seed has a part in it.
const SEED: u64 = 1;

/// Works out, for every option of `setup` that pays otherwise than today, what it makes of expected total pay. What is
/// known of equal options from `earlier`, the same organisation under the same constants, is taken over.
pub fn expect_pay(setup: &mut Setup, earlier: Option<&Setup>) {
    let known = |number: usize| {
        let arm = &setup.arms[number];
        let before = earlier?.arms.iter();
        let mut unknown = before.clone().map(|before| {
            let mut unknown = before.clone();
            unknown.plan.pay = arm.plan.pay.clone();
            unknown
        });
        let place = unknown.position(|before| before == *arm)?;
        Some(earlier?.arms[place].plan.pay.clone())
    };
    let is_new = |number: &usize| setup.arms[*number].pay == Novelty::New;
    let new: Vec<usize> = (0..setup.arms.len()).filter(is_new).collect();
    let changes: Vec<Option<PayChange>> = new.iter().map(|number| known(*number)).collect();
    let mut quiet = None;
    for (number, known) in new.into_iter().zip(changes) {
        let change = known.unwrap_or_else(|| {
            let quiet = quiet.get_or_insert_with(|| Quiet::new(setup));
            quiet.pay_change(number)
        });
        setup.arms[number].plan.pay = change;
    }
}

#[cfg(test)]
impl Setup {
    /// The same, knowing what its options make of expected pay.
    pub fn expecting_pay(mut self) -> Self {
        expect_pay(&mut self, None);
        self
    }
}

/// Today without chance, as often as it stands side by side.
struct Quiet {
    derived: Derived<Lanes>,
    today: Baseline<Lanes>,
    shocks: Shocks<Lanes>,
    correction: NoiseCorrection<Lanes>,
}

impl Quiet {
    fn new(setup: &Setup) -> Self {
        let last_start = setup.arms.iter().map(|arm| arm.pay_from).max();
        let weeks = setup.weeks.min(last_start.unwrap_or(0) + TWO_YEARS);
        let mut setup = setup.clone().over(weeks);
        for arm in &mut setup.arms {
            // What a plan is expected to bring is not cut short by its being a trial.
            arm.until = None;
        }
        let setup = Arc::new(setup);
        let draws = Lanes::per_replicate(|person| Draws::new(SEED, person as u32));
        let derived = Derived::<Lanes>::new(&setup, &setup.central.without_noise());
        let correction = NoiseCorrection::none(&setup).in_all();
        Self {
            today: Baseline::solve(&derived, &correction, &draws),
            shocks: Shocks::draw(&derived, draws),
            correction,
            derived,
        }
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
        for _ in 0..setup.weeks.min(context.arm.pay_from + TWO_YEARS) {
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
