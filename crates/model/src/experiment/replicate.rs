//! Simulates one replicate, or several side by side, under every option with common random numbers: the same people,
//! constants, shocks and measurement errors.

use std::sync::Arc;

use crate::math::rng::Draws;
use crate::math::simd::SimdFloat;
use crate::mechanism::baseline::{self, Baseline};
use crate::mechanism::indicator::Track;
use crate::mechanism::journey_month::{Log, months_of};
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::outcome::JourneyWeek;
use crate::mechanism::shocks::Shocks;
use crate::setup::{Derived, Setup};
use crate::week::context::Context;
use crate::week::world::World;
use crate::week::{Trace, simulate_week};

/// What looks at every week: its surroundings, the world after it, and what it leaves behind. Not generic, so that a worker
/// has the weeks of a future once.
pub type Watch<'a, L> = dyn FnMut(&Context<L>, &World<L>, &Trace<L>) + 'a;

/// A future before anything happens, or several side by side, each under its own constants.
#[derive(Debug, Clone)]
pub struct ReplicateGroup<L: SimdFloat> {
    derived: Derived<L>,
    correction: NoiseCorrection<L>,
    pub(crate) today: Baseline<L>,
    shocks: Shocks<L>,
    /// How journeys fare today.
    journeys: Vec<JourneyWeek<L>>,
}

impl<L: SimdFloat> ReplicateGroup<L> {
    /// Draws replicate number `first` and those after it.
    pub fn new(setup: &Arc<Setup>, correction: &NoiseCorrection, seed: u64, first: u32) -> Self {
        let draws = L::per_replicate(|future| Draws::new(seed, first + future as u32));
        let derived = Derived::drawn(setup, seed, |lane| first + lane as u32);
        let correction = correction.in_all();
        Self {
            today: Baseline::solve(&derived, &correction, &draws),
            shocks: Shocks::draw(&derived, draws),
            journeys: baseline::outcome(&derived).paths,
            correction,
            derived,
        }
    }

    /// Lives all weeks of option number `option`, today being 0; none if there is no such option.
    pub fn simulate(&self, option: usize) -> Option<L::Each<Track>> {
        self.simulate_watched(option, &mut |_, _, _| ())
    }

    /// The same, and shows what every week leaves behind and the world after it.
    pub fn simulate_watched(&self, option: usize, watch: &mut Watch<L>) -> Option<L::Each<Track>> {
        let Self {
            derived,
            correction,
            today,
            shocks,
            ..
        } = self;
        let context = Context::new(derived, option, today, shocks, correction)?;
        let mut world = World::start(derived, today);
        let weeks = context.setup.weeks;
        let pay_is_held = context.arm.plan.pay.total_pay.is_held();
        let mut tracks = L::per_replicate(|_| Track {
            pay_is_held,
            ..Track::with_weeks(weeks, self.journeys.len())
        });
        let mut log = Log::start(&self.journeys, correction, weeks, tracks.as_mut());
        for _ in 0..weeks {
            let mut trace = simulate_week(&context, &mut world);
            watch(&context, &world, &trace);
            for future in 0..L::LANES {
                tracks[future].add(&mut trace, future);
            }
            log.note(&world.outcome.paths, tracks.as_mut());
        }
        Some(tracks)
    }
}

/// Simulates replicate number `first`, and those beside it, under every option, today first.
#[cfg(all(test, not(target_family = "wasm")))]
pub fn simulate<L: SimdFloat>(
    setup: &Setup,
    correction: &NoiseCorrection,
    seed: u64,
    first: u32,
) -> L::Each<Vec<Track>> {
    let group = ReplicateGroup::<L>::new(&Arc::new(setup.clone()), correction, seed, first);
    let mut tracks = L::per_replicate(|_| Vec::new());
    for option in 0.. {
        let Some(result) = group.simulate(option) else {
            break;
        };
        (0..L::LANES).for_each(|future| tracks[future].push(result[future].clone()));
    }
    tracks
}

impl Track {
    fn with_weeks(weeks: usize, journeys: usize) -> Self {
        Self {
            rows: Vec::with_capacity(weeks),
            journey_months: Vec::with_capacity(months_of(weeks) * journeys),
            ..Self::default()
        }
    }

    fn add<L: SimdFloat>(&mut self, trace: &mut Trace<L>, future: usize) {
        self.rows.push(trace.row[future]);
        self.programme += trace.programme.extract(future);
        self.people += trace.people[future];
        self.payments.extend(trace.payment[future].take());
    }
}
