//! Stability check of the baseline: after a small deviation efforts must return to today's within a year, else the scenario
//! is refused.

use std::sync::Arc;

use crate::constants::constant::Constant;
use crate::constants::table::Constants;
use crate::experiment::baseline_error::BaselineError;
use crate::input::form::Uncertainty;
use crate::math::rng::Draws;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::baseline::{Baseline, PersonBaseline};
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::shocks::Shocks;
use crate::setup::{Derived, Setup};
use crate::week::context::Context;
use crate::week::simulate_week;
use crate::week::world::{Position, World};

/// Size of the surprise: efforts and expectations a twentieth off.
const SURPRISE: f64 = 0.05;
/// Weeks after which it must have died away.
const WEEKS: usize = 52;
/// Share of it that may be left.
const LEFT: f64 = 0.5;

/// Refuses a today that a surprise, for better or worse, would set moving.
///
/// # Errors
/// Returns [`BaselineError::Unstable`].
pub fn check(setup: &Setup, constants: &Constants) -> Result<(), BaselineError> {
    let constants = setup.uncertainty.most_responsive(constants);
    let quiet = constants.without_noise();
    let setup = Arc::new(setup.clone().over(WEEKS));
    let left = left_of(
        &Derived::new(&setup, &quiet),
        [1.0 + SURPRISE, 1.0 - SURPRISE],
    );
    if left > LEFT {
        return Err(BaselineError::Unstable);
    }
    Ok(())
}

/// Share of these surprises, lane beside lane, that is left in own work or in help after [`WEEKS`] without any chance,
/// whichever is most.
fn left_of(derived: &Derived<Lanes>, surprises: [f64; 2]) -> f64 {
    let draws = Lanes::per_replicate(|_| Draws::new(0, 0));
    let correction = NoiseCorrection::none(&derived.setup).in_all();
    let today = Baseline::solve(derived, &correction, &draws);
    let shocks = Shocks::draw(derived, draws);
    let Some(context) = Context::new(derived, 0, &today, &shocks, &correction) else {
        return 0.0;
    };
    let mut world = World::start(derived, &today);
    world.surprise(Lanes::from_fn(|side| surprises[side % 2]));
    for _ in 0..WEEKS {
        simulate_week(&context, &mut world);
    }
    let share = |now: fn(&Position<Lanes>) -> Lanes, then: fn(&PersonBaseline<Lanes>) -> Lanes| {
        let pairs = world.positions.iter().zip(&today.person_baselines);
        let gaps = pairs.map(|(position, baseline)| (now(position) - then(baseline)).abs());
        let gap: Lanes = gaps.sum();
        gap / (today.person_baselines.iter().map(then).sum::<Lanes>() * SURPRISE)
    };
    let own = share(
        |position| position.effort.own,
        |baseline| baseline.effort.own,
    );
    let help = share(|position| position.help, |baseline| baseline.help);
    let most = own.simd_max(help);
    most.extract(0).max(most.extract(1))
}

impl World<Lanes> {
    /// Multiplies own work and what is expected of it.
    fn surprise(&mut self, factor: Lanes) {
        for position in &mut self.positions {
            position.effort.own = position.effort.own * factor;
        }
        let forecast = &mut self.forecast;
        let expected = forecast.own.iter_mut().chain(&mut forecast.team);
        for forecast in expected.chain([&mut forecast.firm]) {
            *forecast = *forecast * factor;
        }
    }
}

impl Uncertainty {
    /// The constants under which people answer to pay as strongly as is held possible, by the theory if it says.
    fn most_responsive(self, central: &Constants) -> Constants {
        let mut constants = *central;
        if self == Self::All
            && let Some(response) = Constant::named("pay_response")
            && central.theory.value(response.name).is_none()
        {
            response.set(&mut constants, response.most);
        }
        constants
    }
}
