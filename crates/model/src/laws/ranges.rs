//! Every state stays inside its range, whatever the fields.

use crate::constants::table::Constants;
use crate::laws::random_scenarios;
use crate::laws::single_run::SingleRun;
use crate::laws::trial::BOTH;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::indicator::Row;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::week::simulate_week;
use crate::week::world::World;
use proptest::prelude::*;

/// One of the futures that are simulated side by side.
struct Lane<'a, L: SimdFloat> {
    run: &'a SingleRun<L>,
    world: &'a World<L>,
    lane: usize,
    /// How far rounding may carry a sum out of its range.
    rounding: f64,
}

impl<L: SimdFloat> Lane<'_, L> {
    /// What of one person is out of range, in words.
    fn person(&self, i: usize) -> Option<&'static str> {
        let position = &self.world.positions[i];
        let of = |number: L| number.extract(self.lane);
        let effort = [
            position.effort.own,
            position.effort.inside,
            position.effort.across,
        ]
        .map(of);
        let sum = effort.iter().sum::<f64>() + self.run.setup.meetings;
        let shares = [
            position.engaged,
            position.trust,
            position.fear,
            position.newness,
        ]
        .map(of);
        let amounts = [
            position.unfairness,
            position.overload,
            position.exposure,
            position.habit,
        ]
        .map(of);
        let (practice, skill) = (of(position.practice), of(position.skill));
        if effort.iter().any(|effort| *effort < 0.0) {
            Some("an effort below 0")
        } else if sum > of(self.run.derived.constants.intensity_limit) + self.rounding {
            Some("a week longer than the longest")
        } else if !shares.iter().all(|share| (0.0..=1.0).contains(share)) {
            Some("a share out of 0 to 1")
        } else if !amounts.iter().all(|&a| a >= 0.0 && a.is_finite()) {
            Some("an amount below 0")
        } else if !(practice > 0.0 && practice < 2.0) {
            Some("practice")
        } else if !(skill > 0.0 && skill < 3.0) {
            Some("skill")
        } else {
            None
        }
    }

    /// The same of the organisation.
    fn whole(&self) -> Option<&'static str> {
        let (world, lane) = (self.world, self.lane);
        let of = |number: L| number.extract(lane);
        let climate = &world.climate;
        let stocks = [
            climate.aversion,
            climate.rivalry,
            climate.roles,
            climate.continuity,
            climate.structure.systems,
            world.setback,
            world.doses.authority,
            world.doses.upkeep(),
            world.clarity,
        ];
        let inequality = world.inequality[lane];
        let by_lane = [
            world.commitment[lane].level,
            inequality.gini,
            inequality.earned,
        ];
        let shares = stocks
            .iter()
            .chain(&world.knowledge)
            .map(|stock| of(*stock));
        let within = |share: f64| (-1e-12..=1.0 + 1e-12).contains(&share);
        let mut targets = world.targets.own.iter().chain(&world.targets.team);
        let (leaving, contribution) = (of(world.leaving), of(world.contribution));
        if !shares.chain(by_lane).all(within) {
            Some("a stock of the whole out of 0 to 1")
        } else if !targets.all(|target| of(*target) > 0.0 && of(*target) < 100.0) {
            Some("a target")
        } else if !(leaving >= 0.0 && leaving.is_finite()) {
            Some("a hazard of leaving")
        } else if !(contribution > 0.0 && contribution < 10.0) {
            Some("contribution")
        } else if of(world.doses.time) < 0.0 || of(world.doses.cost) < 0.0 {
            Some("a cost below 0")
        } else {
            (0..self.run.setup.people()).find_map(|i| self.person(i))
        }
    }
}

/// The same of what is reported: all numbers finite, all shares between 0 and 100, but for rounding.
fn reported(row: &Row, rounding: f64) -> bool {
    use crate::Indicator;
    let within = -rounding..=100.0 + rounding;
    let share = |measure: Indicator| within.contains(&row[measure as usize]);
    let shares = [
        Indicator::Integrated,
        Indicator::Reported,
        Indicator::Trust,
        Indicator::Clarity,
        Indicator::Fear,
        Indicator::Adoption,
        Indicator::Engagement,
        Indicator::FreeRiding,
        Indicator::Leaving,
        Indicator::Care,
        Indicator::Inequality,
        Indicator::Earned,
        Indicator::Commitment,
        Indicator::Systems,
    ];
    row.iter().all(|number| number.is_finite()) && shares.into_iter().all(share)
}

/// Lives under the joint plan and fails where something leaves its range.
fn stays<L: SimdFloat>(setup: &Setup, replicate: u32, rounding: f64) -> Result<(), TestCaseError> {
    let drawn = setup.constants_of(3, replicate);
    let run = SingleRun::<L>::in_lanes(setup.clone(), &drawn, BOTH, replicate);
    let mut world = run.world();
    for week in 0..run.setup.weeks {
        let trace = simulate_week(&run.context(), &mut world);
        for lane in 0..L::LANES {
            let row = &trace.row[lane];
            prop_assert!(reported(row, 100.0 * rounding), "week {week}: {row:?}");
            let lane = Lane {
                run: &run,
                world: &world,
                lane,
                rounding,
            };
            prop_assert_eq!(lane.whole(), None, "week {}", week);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn law_4_every_state_stays_in_its_range(form in random_scenarios::form(), replicate in 0_u32..1000) {
        let setup = Setup::new(&Scenario::check(form).unwrap(), Constants::default()).unwrap().expecting_pay();
        stays::<f64>(&setup, replicate, 1e-11)?;
        stays::<Lanes>(&setup, replicate, 1e-6)?;
    }
}
