//! Cost of a barrier: simulates today without one barrier, everything else equal, and compares losses at hand-offs.
//!
//! People keep their hidden motives and today's plan; there is no noise and the constants are the usual ones. The last 52
//! of 104 weeks are compared with today. Barriers interact, so their costs do not add up.

use std::sync::Arc;

use crate::input::barrier::Barrier;
use crate::input::plan::{Goal, JointMetric, Plan, Weights};
use crate::input::team_kind::Kinds;
use crate::math::rng::Draws;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::baseline::{self, Baseline};
use crate::mechanism::commitment::Commitment;
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::outcome::Outcome;
use crate::mechanism::person;
use crate::mechanism::shocks::Shocks;
use crate::report::BarrierCost;
use crate::setup::{ArmSetup, Derived, Setup, YEAR_WEEKS};
use crate::week::context::Context;
use crate::week::simulate_week;
use crate::week::world::World;

/// Weeks simulated without a barrier.
const WEEKS: usize = 104;
/// Weeks at their end that are compared with today.
const LAST: usize = 52;

/// What `barrier` alone costs at today's hand-offs, in a world without chance around `setup`.
pub fn barrier_cost(setup: &Setup, seed: u64, barrier: Barrier) -> BarrierCost {
    let setup = setup.clone().in_todays_surroundings().over(WEEKS);
    let setup = Arc::new(setup);
    let quiet = setup.central.without_noise();
    let derived = Derived::<Lanes>::new(&setup, &quiet);
    let now = Year::from_week(&baseline::outcome(&derived));
    let then = match barrier {
        // It slows a change and costs nothing as long as none is made.
        Barrier::Aversion => now,
        Barrier::Misalignment => aligned(&derived, seed),
        Barrier::Fear | Barrier::UnclearRoles | Barrier::Distrust => {
            without(derived, seed, barrier)
        }
    };
    let money = setup.contribution * YEAR_WEEKS;
    BarrierCost {
        barrier,
        saved: money * (now.lost - then.lost),
        gained: money * (then.contribution - now.contribution),
        integrated: 100.0 * then.integrated,
    }
}

/// The mean of what the lanes say.
fn mean(lanes: Lanes) -> f64 {
    let sum: f64 = (0..Lanes::LANES).map(|lane| lanes.extract(lane)).sum();
    sum / Lanes::LANES as f64
}

/// A year, relative to today's contribution.
#[derive(Debug, Clone, Copy, Default)]
struct Year {
    contribution: f64,
    lost: f64,
    integrated: f64,
}

impl Year {
    /// A year of weeks like this one.
    fn from_week(week: &Outcome<Lanes>) -> Self {
        Self {
            contribution: mean(week.flow),
            lost: week.paths.iter().map(|path| mean(path.lost)).sum(),
            integrated: mean(week.integrated),
        }
    }

    fn add(&mut self, week: &Outcome<Lanes>) {
        let week = Self::from_week(week);
        let share = 1.0 / LAST as f64;
        self.contribution += share * week.contribution;
        self.lost += share * week.lost;
        self.integrated += share * week.integrated;
    }
}

/// Today's people, in as many replicates as stand side by side.
fn people(derived: &Derived<Lanes>, seed: u64) -> (Baseline<Lanes>, Shocks<Lanes>) {
    let draws = draws(seed);
    let correction = NoiseCorrection::none(&derived.setup).in_all();
    (
        Baseline::solve(derived, &correction, &draws),
        Shocks::draw(derived, draws),
    )
}

fn draws(seed: u64) -> <Lanes as SimdFloat>::Each<Draws> {
    Lanes::per_replicate(|replicate| Draws::new(seed, replicate as u32))
}

/// Today's plan among people who are what they would be in a culture without the barrier, but for their hidden motives.
fn without(mut derived: Derived<Lanes>, seed: u64, barrier: Barrier) -> Year {
    let (mut today, shocks) = people(&derived, seed);
    let culture = &mut Arc::make_mut(&mut derived.setup).culture;
    match barrier {
        Barrier::Fear => culture.fear_of_failure = 0.0,
        Barrier::UnclearRoles => culture.unclear_roles = 0.0,
        Barrier::Distrust => culture.lack_of_trust = 0.0,
        Barrier::Aversion | Barrier::Misalignment => (),
    }
    today.people = person::draw(&derived, &draws(seed));
    let world = World::start(&derived, &today);
    last_year(&derived, 0, &today, &shocks, world)
}

/// Today's people under a plan whose every part follows the customer's journey, which everyone acts on and nobody doubts.
fn aligned(derived: &Derived<Lanes>, seed: u64) -> Year {
    let (today, shocks) = people(derived, seed);
    let mut setup = Setup::clone(&derived.setup);
    setup.arms.push(aligned_arm(derived));
    let option = setup.arms.len() - 1;
    let quiet = setup.central.without_noise();
    let derived = Derived::new(&Arc::new(setup), &quiet);
    let mut world = World::start(&derived, &today);
    for position in &mut world.positions {
        position.since = Lanes::default();
    }
    last_year(&derived, option, &today, &shocks, world)
}

/// Today's plan, whose own, team and rank parts turn on integrated journeys instead, with today's share as the target.
fn aligned_arm(derived: &Derived<Lanes>) -> ArmSetup {
    let setup = &*derived.setup;
    let plan = &setup.arms[0].plan.plan;
    let Weights { firm, feedback, .. } = plan.weights;
    let goal = Goal {
        metric: JointMetric::IntegratedJourneys(derived.integrated.extract(0)),
        weeks: 1,
        announced: plan.goal.map_or(0.0, |goal| goal.announced),
        outside: Kinds::NONE,
    };
    let mut exceptions = plan.exceptions.clone();
    for exception in &mut exceptions {
        exception.weights = None;
    }
    setup.paying(&Plan {
        weights: Weights {
            joint: 1.0 - firm - feedback,
            firm,
            feedback,
            ..Weights::default()
        },
        goal: Some(goal),
        gate: None,
        pool: None,
        rank: None,
        exceptions,
        ..plan.clone()
    })
}

/// Lives on under option number `option`, and takes the mean of the last year.
fn last_year(
    derived: &Derived<Lanes>,
    option: usize,
    today: &Baseline<Lanes>,
    shocks: &Shocks<Lanes>,
    mut world: World<Lanes>,
) -> Year {
    let mut year = Year::default();
    let correction = NoiseCorrection::none(&derived.setup).in_all();
    let Some(context) = Context::new(derived, option, today, shocks, &correction) else {
        return year;
    };
    for week in 0..WEEKS {
        // Nobody calls off what is only imagined.
        world.commitment = Lanes::per_replicate(|_| Commitment::full());
        simulate_week(&context, &mut world);
        if week + LAST >= WEEKS {
            year.add(&world.outcome);
        }
    }
    year
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::table::Constants;
    use crate::input::form::Form;
    use crate::input::preset;
    use crate::scenario::Scenario;

    fn setup(change: impl FnOnce(&mut Form)) -> Setup {
        let mut form = preset::scenario("default").unwrap();
        change(&mut form);
        let scenario = Scenario::check(form).unwrap();
        Setup::new(&scenario, Constants::default()).unwrap()
    }

    fn saved(setup: &Setup, barrier: Barrier) -> f64 {
        barrier_cost(setup, 1, barrier).saved
    }

    #[test]
    fn a_barrier_that_is_not_there_costs_nothing() {
        let cost = |level, barrier| {
            let setup = setup(|form| {
                let culture = &mut form.culture;
                (culture.fear_of_failure, culture.unclear_roles) = (level, level);
                culture.lack_of_trust = level;
            });
            saved(&setup, barrier)
        };
        for barrier in [Barrier::Fear, Barrier::UnclearRoles, Barrier::Distrust] {
            let (none, usual) = (cost(0.0, barrier), cost(50.0, barrier));
            assert!(none.abs() < 1e-6 * usual, "{barrier:?}: {none} of {usual}");
        }
    }

    #[test]
    fn no_barrier_costs_more_than_is_lost_and_each_of_the_culture_saves_something() {
        for name in preset::scenario_names() {
            let scenario = Scenario::check(preset::scenario(name).unwrap()).unwrap();
            let setup = Arc::new(Setup::new(&scenario, Constants::default()).unwrap());
            let money = setup.contribution * YEAR_WEEKS;
            let lost = money * Year::from_week(&baseline::outcome(&Derived::central(&setup))).lost;
            for barrier in Barrier::ALL {
                let cost = barrier_cost(&setup, 1, barrier);
                assert!(cost.saved < lost, "{name} {cost:?} of {lost}");
                match barrier {
                    Barrier::Aversion => assert_eq!((cost.saved, cost.gained), (0.0, 0.0)),
                    Barrier::Misalignment => (),
                    _ => assert!(cost.saved > 0.0, "{name} {cost:?}"),
                }
            }
        }
    }

    #[test]
    fn the_higher_a_barrier_the_more_it_costs() {
        let low = setup(|form| form.culture.unclear_roles = 30.0);
        let high = setup(|form| form.culture.unclear_roles = 80.0);
        let cost = |setup| saved(setup, Barrier::UnclearRoles);
        assert!(cost(&high) > cost(&low));
    }

    #[test]
    fn where_no_bonus_is_paid_there_is_nothing_to_align() {
        let setup = setup(|form| {
            for team in &mut form.organisation.teams {
                if team.agency().is_some() {
                    (team.kind, team.base) = (crate::Kind::Channel, 60_000.0);
                }
                team.contract = crate::Contract::SalaryOnly;
            }
        });
        let money = setup.contribution * YEAR_WEEKS;
        let cost = barrier_cost(&setup, 1, Barrier::Misalignment);
        assert!(cost.saved.abs() < 1e-3 * money, "{cost:?}");
    }
}
