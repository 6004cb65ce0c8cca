//! Pilot run: simulates the baseline with noise on a reserved seed and measures the mean drift that noise alone causes.
//! [`NoiseCorrection`] subtracts it, so that the baseline is stationary in expectation.

use std::num::NonZeroU32;
use std::sync::Arc;

use crate::math::rng::Draws;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::baseline::Baseline;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::shocks::Shocks;
use crate::setup::effort::Effort;
use crate::setup::tenure::usual_hazard;
use crate::setup::{Derived, Setup};
use crate::week::context::Context;
use crate::week::simulate_week;
use crate::week::world::World;

/// Seed that no scenario can have: scenarios' seeds fit into 32 bits.
const RESERVED_SEED: u64 = 1 << 40;
/// Pilot futures in each pass; large organisations, whose means are steadier, get fewer.
const FUTURES: u32 = 256;
/// Fewest pilot futures.
const FEWEST_FUTURES: u32 = 64;
/// People up to whom every pilot future is run.
const MANY_PEOPLE: u32 = 150;
/// Weeks of each pilot future.
const WEEKS: usize = 52;
/// Weeks at the start that are left out of level means, until efforts have settled (warm-up).
const WARM_UP: usize = 13;
/// Passes; each corrects what the last one left.
const PASSES: usize = 2;

/// The pilot run of a setup. It simulates a few replicates at a time, so that a worker can return to its event loop between
/// them.
#[derive(Debug, Clone)]
pub struct PilotRun {
    /// The baseline for as long as a pilot future is.
    setup: Arc<Setup>,
    correction: NoiseCorrection,
    pilot: Pilot,
    /// Pilot futures in each pass.
    futures: u32,
    /// Number of the next pilot future.
    next: u32,
    /// Passes that are not finished.
    passes: usize,
}

impl PilotRun {
    /// Begins the pilot run of `setup` with so many replicates in each pass, or as many as its size needs.
    pub fn new(setup: &Setup, replicates: Option<NonZeroU32>) -> Self {
        Self {
            futures: replicates.map_or_else(|| futures(setup), NonZeroU32::get),
            passes: PASSES,
            ..Self::known(setup, NoiseCorrection::none(setup))
        }
    }

    /// A search that is over, since its result is known.
    pub fn known(setup: &Setup, correction: NoiseCorrection) -> Self {
        let setup = setup.clone().over(WEEKS).in_todays_surroundings();
        Self {
            pilot: Pilot::none(&setup),
            setup: Arc::new(setup),
            correction,
            futures: 0,
            next: 0,
            passes: 0,
        }
    }

    /// Whether the corrections are found.
    pub fn is_complete(&self) -> bool {
        self.passes == 0
    }

    /// Simulates the next pilot futures, as many as stand side by side.
    pub fn step(&mut self) {
        if self.is_complete() {
            return;
        }
        let (first, share) = (self.next, 1.0 / f64::from(self.futures));
        let draws = |future: usize| Draws::new(RESERVED_SEED, first + future as u32);
        let derived = Derived::drawn(&self.setup, RESERVED_SEED, |lane| first + lane as u32);
        let correction = self.correction.in_all();
        let draws = Lanes::per_replicate(draws);
        let group = Pilot::<Lanes>::simulate(&derived, &correction, draws);
        let wanted = (self.futures - first).min(Lanes::LANES as u32) as usize;
        (0..wanted).for_each(|future| self.pilot.add(&group, future, share));
        self.next += Lanes::LANES as u32;
        if self.next >= self.futures {
            let central = Derived::at(&self.setup, &self.setup.central);
            self.pilot.refine(&central, &mut self.correction);
            self.pilot = Pilot::none(&self.setup);
            self.next = 0;
            self.passes -= 1;
        }
    }

    /// The corrections, once they are found.
    pub fn finish(mut self) -> NoiseCorrection {
        while !self.is_complete() {
            self.step();
        }
        self.correction
    }
}

/// Means over a pilot, relative to where today stands; or what a few futures side by side add to them.
#[derive(Debug, Clone)]
struct Pilot<L = f64> {
    /// Mean distance of efforts from today's, by team.
    effort: Vec<Effort<L>>,
    /// Mean weekly drift of trust, by team.
    trust: Vec<L>,
    /// Mean weekly drift of practice, by team.
    practice: Vec<L>,
    /// Mean integrated share.
    integrated: L,
    /// Mean contribution, relative to today.
    contribution: L,
    /// Mean hazard of leaving, relative to what is said of today.
    leaving: L,
}

impl Pilot {
    /// Adds a `share` of what one future brings.
    fn add<L: SimdFloat>(&mut self, part: &Pilot<L>, future: usize, share: f64) {
        let one = |part: &L| part.extract(future) * share;
        let add_all = |sums: &mut [f64], parts: &[L]| {
            let pairs = sums.iter_mut().zip(parts);
            pairs.for_each(|(sum, part)| *sum += one(part));
        };
        for (sum, part) in self.effort.iter_mut().zip(&part.effort) {
            sum.own += one(&part.own);
            sum.inside += one(&part.inside);
            sum.across += one(&part.across);
        }
        add_all(&mut self.trust, &part.trust);
        add_all(&mut self.practice, &part.practice);
        self.integrated += one(&part.integrated);
        self.contribution += one(&part.contribution);
        self.leaving += one(&part.leaving);
    }

    /// Moves the corrections so that the means come back to today's.
    fn refine(&self, central: &Derived, correction: &mut NoiseCorrection) {
        for (motive, effort) in correction.motive.iter_mut().zip(&self.effort) {
            *motive += *effort * -central.constants.effort_cost;
        }
        let take_off = |drifts: &mut [f64], found: &[f64]| {
            drifts
                .iter_mut()
                .zip(found)
                .for_each(|(drift, found)| *drift += found);
        };
        take_off(&mut correction.trust, &self.trust);
        take_off(&mut correction.practice, &self.practice);
        correction.supply *= self.supply_factor(central);
        correction.contribution /= self.contribution;
        correction.leaving *= self.leaving;
    }

    /// By how much supply must change for the integrated share to come back to today's.
    fn supply_factor(&self, central: &Derived) -> f64 {
        let today = central.integrated;
        let elasticity = central.help_elasticity;
        if elasticity > 0.0 {
            1.0 + (today - self.integrated) / (today * elasticity)
        } else {
            1.0
        }
    }
}

impl<L: SimdFloat> Pilot<L> {
    fn none(setup: &Setup) -> Self {
        let teams = setup.teams.len();
        Self {
            effort: vec![Effort::default(); teams],
            trust: vec![L::default(); teams],
            practice: vec![L::default(); teams],
            integrated: L::default(),
            contribution: L::default(),
            leaving: L::default(),
        }
    }

    /// What the futures of these draws bring.
    fn simulate(
        derived: &Derived<L>,
        correction: &NoiseCorrection<L>,
        draws: L::Each<Draws>,
    ) -> Self {
        let setup = &*derived.setup;
        let today = Baseline::solve(derived, correction, &draws);
        let shocks = Shocks::draw(derived, draws);
        let mut pilot = Self::none(setup);
        let Some(context) = Context::new(derived, 0, &today, &shocks, correction) else {
            return pilot;
        };
        let mut world = World::start(derived, &today);
        for week in 0..WEEKS {
            simulate_week(&context, &mut world);
            if week >= WARM_UP {
                pilot.add_levels(&context, &world);
            }
        }
        pilot.add_drifts(&context, &world);
        pilot
    }

    fn add_levels(&mut self, context: &Context<L>, world: &World<L>) {
        let share = 1.0 / (WEEKS - WARM_UP) as f64;
        for (sum, team) in self.effort.iter_mut().zip(&context.setup.teams) {
            let person_baselines = &context.today.person_baselines[team.people.clone()];
            let positions = world.positions[team.people.clone()]
                .iter()
                .zip(person_baselines);
            let distances = positions.map(|(position, baseline)| position.effort - baseline.effort);
            let all = distances.fold(Effort::default(), |sum, one| sum + one);
            *sum += all * (share / team.heads);
        }
        self.contribution += world.contribution * share;
        self.integrated += world.outcome.integrated * share;
        self.leaving += relative_leaving(context.setup, world) * share;
    }

    fn add_drifts(&mut self, context: &Context<L>, world: &World<L>) {
        let share = 1.0 / WEEKS as f64;
        for (k, team) in context.setup.teams.iter().enumerate() {
            let people = &context.today.people[team.people.clone()];
            for (position, person) in world.positions[team.people.clone()].iter().zip(people) {
                self.trust[k] += (position.trust - person.trust) * (share / team.heads);
                self.practice[k] += (position.practice - 1.0) * (share / team.heads);
            }
        }
    }
}

/// Mean hazard of leaving, relative to what is said of today; 1 where nobody leaves.
fn relative_leaving<L: SimdFloat>(setup: &Setup, world: &World<L>) -> L {
    let usual = usual_hazard(setup);
    if usual > 0.0 {
        world.leaving / usual
    } else {
        L::splat(1.0)
    }
}

/// Pilot futures for an organisation of this size.
fn futures(setup: &Setup) -> u32 {
    let people = (setup.people() as u32).max(MANY_PEOPLE);
    (FUTURES * MANY_PEOPLE / people).max(FEWEST_FUTURES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::table::Noise;
    use crate::input::form::Uncertainty;
    use crate::laws::single_run;
    use crate::math::simd::F32x1;

    /// A preset whose futures each draw their constants.
    fn setup(name: &str) -> Arc<Setup> {
        let mut setup = single_run::setup(name, Noise::default());
        setup.uncertainty = Uncertainty::All;
        Arc::new(setup)
    }

    /// What one pilot future brings by itself.
    fn alone(setup: &Arc<Setup>, future: u32) -> Pilot<F32x1> {
        let derived = Derived::drawn(setup, RESERVED_SEED, |_| future);
        let draws = [Draws::new(RESERVED_SEED, future)];
        Pilot::simulate(&derived, &NoiseCorrection::none(setup).in_all(), draws)
    }

    #[test]
    fn pilot_futures_bring_the_same_bits_alone_and_beside_others() {
        for name in crate::input::preset::scenario_names() {
            let setup = setup(name);
            let draws = |future: usize| Draws::new(RESERVED_SEED, future as u32);
            let group = Pilot::simulate(
                &Derived::<Lanes>::drawn(&setup, RESERVED_SEED, |lane| lane as u32),
                &NoiseCorrection::none(&setup).in_all(),
                Lanes::per_replicate(draws),
            );
            for future in 0..Lanes::LANES as u32 {
                let mut beside = Pilot::none(&setup);
                beside.add(&group, future as usize, 1.0);
                let mut by_itself = Pilot::none(&setup);
                by_itself.add(&alone(&setup, future), 0, 1.0);
                assert_eq!(format!("{beside:?}"), format!("{by_itself:?}"), "{name}");
            }
        }
    }

    #[test]
    fn an_odd_number_of_pilot_futures_is_the_mean_of_all_of_them_each_under_its_own_constants() {
        let mut calibration = PilotRun::new(&setup("startup"), NonZeroU32::new(3));
        let setup = Arc::clone(&calibration.setup);
        let mut sum = Pilot::none(&setup);
        for future in 0..3 {
            sum.add(&alone(&setup, future), 0, 1.0 / 3.0);
        }
        let mut by_hand = NoiseCorrection::none(&setup);
        sum.refine(&Derived::central(&setup), &mut by_hand);
        calibration.step();
        assert_eq!(calibration.correction, by_hand);
    }
}
