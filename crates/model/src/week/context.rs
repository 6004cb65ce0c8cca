//! Read-only inputs of a week (setup, option, baseline, shocks), and what is computed from them and the world.

use crate::math::simd::SimdFloat;
use crate::mechanism::baseline::Baseline;
use crate::mechanism::commitment::Stage;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::programme_week::Doses;
use crate::mechanism::shocks::Shocks;
use crate::setup::plan_response::PlanResponse;
use crate::setup::{ArmSetup, Derived, Novelty, PlanSetup, Setup};
use crate::week::world::{InForce, World};

/// The surroundings of one option in one future, or in several side by side.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a, L: SimdFloat = f64> {
    /// The organisation and its options.
    pub setup: &'a Setup,
    /// What follows from the constants of each future.
    pub derived: &'a Derived<L>,
    /// The option.
    pub arm: &'a ArmSetup,
    /// How people answer to what its plan pays for.
    response: &'a PlanResponse<L>,
    /// Week from which on there is anything new in it, if there ever is.
    begins: Option<usize>,
    /// Where it started.
    pub today: &'a Baseline<L>,
    /// What chance does.
    pub shocks: &'a Shocks<L>,
    /// What chance alone would move.
    pub correction: &'a NoiseCorrection<L>,
}

impl<'a, L: SimdFloat> Context<'a, L> {
    /// The surroundings of option number `option`, of which 0 is today; none if there is no such option.
    pub fn new(
        derived: &'a Derived<L>,
        option: usize,
        today: &'a Baseline<L>,
        shocks: &'a Shocks<L>,
        correction: &'a NoiseCorrection<L>,
    ) -> Option<Self> {
        let arm = derived.setup.arms.get(option)?;
        let pays = (arm.pay == Novelty::New).then_some(arm.pay_from);
        let begins = pays.into_iter().chain(arm.programme.first_start()).min();
        Some(Self {
            setup: &derived.setup,
            derived,
            arm,
            begins,
            response: derived.responses.get(option)?,
            today,
            shocks,
            correction,
        })
    }

    /// The plan of today or of the option.
    pub fn plan_of(&self, in_force: InForce) -> &'a PlanSetup {
        match in_force {
            InForce::Options => &self.arm.plan,
            InForce::Todays => &self.setup.arms[0].plan,
        }
    }

    /// The plan in force in one future.
    pub fn plan(&self, world: &World<L>, future: usize) -> &'a PlanSetup {
        self.plan_of(world.in_force[future])
    }

    /// Something about the plan in force, by future.
    pub fn by_plan(&self, world: &World<L>, of: impl Fn(&PlanSetup) -> f64) -> L {
        // By plan and not by future: there are two plans, and four futures.
        let both = [InForce::Todays, InForce::Options].map(|in_force| of(self.plan_of(in_force)));
        L::from_fn(|future| both[world.in_force[future] as usize])
    }

    /// Something about how people answer to what the plan in force pays for.
    pub fn by_response(&self, world: &World<L>, of: impl Fn(&PlanResponse<L>) -> L) -> L {
        let options = L::mask(|future| world.in_force[future] == InForce::Options);
        L::select(options, of(self.response), of(&self.derived.responses[0]))
    }

    /// How people answer to what the option pays for.
    pub fn response_to_option(&self) -> &'a PlanResponse<L> {
        self.response
    }

    /// The plan that a period starting now is paid by: the option's, once it has taken the place of today's and as long as
    /// it is not called off.
    pub fn due(&self, world: &World<L>, future: usize) -> InForce {
        let running = world.commitment[future].stage == Stage::Running;
        if self.arm.pay == Novelty::New && running && world.week >= self.arm.pay_from {
            InForce::Options
        } else {
            InForce::Todays
        }
    }

    /// Whether there is anything new to take up yet: a plan in force or a measure that has started.
    pub fn has_begun(&self, world: &World<L>) -> bool {
        self.begins.is_some_and(|begins| world.week >= begins)
    }

    /// What the programme does this week.
    pub fn doses(&self, world: &World<L>) -> Doses<L> {
        let running = L::mask(|future| world.commitment[future].stage == Stage::Running);
        let level = L::from_fn(|future| world.commitment[future].level);
        let constants = &self.derived.constants;
        let today = &self.setup.structure;
        Doses::compute(&self.arm.programme, constants, today, world.week, level).only(running)
    }

    /// How loudly a goal is heard, 0 to 1: by those who are kept informed, as long as somebody stands behind it.
    pub fn heard(&self, world: &World<L>) -> L {
        L::from_fn(|future| self.arm.programme.informed * world.commitment[future].level)
    }

    /// How hard systems are pressed beyond today, 0 to 1; IT that shares the joint goal's risk withstands it.
    pub fn pressure(&self, world: &World<L>) -> L {
        let withstood = self.by_plan(world, |plan| plan.shared_risk);
        withstood.one_minus() * self.setup.environment.system_pressure
    }
}
