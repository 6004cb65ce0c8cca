//! Test helper: one replicate of one option, or several side by side, whose world can be simulated and looked into week by
//! week.

use std::sync::Arc;

use crate::constants::table::{Constants, Noise};
use crate::input::form::Form;
use crate::input::form::Uncertainty;
use crate::input::preset;
use crate::math::rng::Draws;
use crate::math::simd::SimdFloat;
use crate::mechanism::baseline::Baseline;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::shocks::Shocks;
use crate::scenario::Scenario;
use crate::setup::{Derived, Setup};
use crate::week::context::Context;
use crate::week::world::World;

/// A preset as a setting, with or without chance.
pub fn setup(name: &str, noise: Noise) -> Setup {
    let mut form = preset::scenario(name).unwrap();
    form.run.uncertainty = Uncertainty::Noise;
    let constants = Constants {
        noise,
        ..Constants::default()
    };
    Setup::new(&Scenario::check(form).unwrap(), constants)
        .unwrap()
        .expecting_pay()
}

/// One future of one option, or several side by side, ready to be simulated and looked into.
pub struct SingleRun<L: SimdFloat = f64> {
    pub setup: Arc<Setup>,
    pub derived: Derived<L>,
    pub today: Baseline<L>,
    pub shocks: Shocks<L>,
    pub correction: NoiseCorrection<L>,
    pub option: usize,
}

impl SingleRun {
    /// Under the central constants.
    pub fn new(setup: Setup, option: usize, replicate: u32) -> Self {
        let constants = setup.central;
        Self::under(setup, &constants, option, replicate)
    }

    /// Under these constants, which are those in the setup's surroundings.
    pub fn under(setup: Setup, constants: &Constants, option: usize, replicate: u32) -> Self {
        Self::in_lanes(setup, constants, option, replicate)
    }
}

impl<L: SimdFloat> SingleRun<L> {
    /// This replicate and those after it, all under these constants.
    pub fn in_lanes(setup: Setup, constants: &Constants, option: usize, replicate: u32) -> Self {
        let setup = Arc::new(setup);
        let derived = Derived::new(&setup, constants);
        let correction = NoiseCorrection::none(&setup).in_all();
        let draws = L::per_replicate(|lane| Draws::new(3, replicate + lane as u32));
        Self {
            today: Baseline::solve(&derived, &correction, &draws),
            shocks: Shocks::draw(&derived, draws),
            setup,
            derived,
            correction,
            option,
        }
    }

    pub fn context(&self) -> Context<'_, L> {
        let Self { today, shocks, .. } = self;
        Context::new(&self.derived, self.option, today, shocks, &self.correction).unwrap()
    }

    pub fn world(&self) -> World<L> {
        World::start(&self.derived, &self.today)
    }
}

/// The largest distance of any state, of a person or of the whole, from today's, in any lane. Practice counts by the help
/// that it acts on, beside the mean's.
pub fn farthest<L: SimdFloat>(run: &SingleRun<L>, world: &World<L>) -> f64 {
    let people = &run.today.people;
    let person = |i: usize| {
        let (position, baseline, start) = (
            &world.positions[i],
            &run.today.person_baselines[i],
            &people[i],
        );
        let effort = position.effort - baseline.effort;
        // It acts on the help that is given; rounding is a large share of hardly any.
        let acts = (baseline.help / run.setup.week.across).simd_min(L::splat(1.0));
        let practice = (position.practice - 1.0) * acts;
        [
            effort.own,
            effort.inside,
            effort.across,
            position.engaged - baseline.engaged,
            position.help - baseline.help,
            position.habit - baseline.effort.across,
            position.trust - start.trust,
            position.fear - start.fear,
            position.skill - start.skill,
            practice,
        ]
    };
    let (climate, culture) = (&world.climate, &run.setup.culture);
    let whole = [
        climate.aversion - culture.aversion(),
        climate.rivalry - culture.rivalry(),
        climate.structure.systems - run.setup.structure.systems,
        climate.continuity - 1.0,
        climate.roles,
        world.setback,
        world.contribution - 1.0,
        world.clarity - culture.clarity(),
        world.targets.firm - 1.0,
        world.usual_help - run.setup.week.across,
    ];
    let states = (0..run.setup.people()).flat_map(person);
    let all = states.chain(whole).chain(world.knowledge.iter().copied());
    let in_lanes = |state: L| (0..L::LANES).map(move |lane| state.extract(lane).abs());
    all.flat_map(in_lanes).fold(0.0, f64::max)
}

/// A quiet life under one option of the default, changed as wanted.
pub fn quiet(arm: usize, change: impl Fn(&mut Form)) -> SingleRun {
    let mut form = preset::scenario("default").unwrap();
    change(&mut form);
    let constants = Constants::default().without_noise();
    let setup = Setup::new(&Scenario::check(form).unwrap(), constants)
        .unwrap()
        .expecting_pay();
    SingleRun::new(setup, arm, 0)
}
