//! Every state stays inside its range, whatever the fields.

use crate::constants::table::Constants;
use crate::laws::random_scenarios;
use crate::laws::single_run::SingleRun;
use crate::laws::trial::BOTH;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::week::world::World;
use crate::week::{Trace, simulate_week};
use proptest::prelude::*;

/// What of one person is out of range, in words.
fn person(run: &SingleRun, world: &World, i: usize) -> Option<&'static str> {
    let position = &world.positions[i];
    let effort = position.effort;
    let sum = effort.own + effort.inside + effort.across + run.setup.meetings;
    let shares = [
        position.engaged,
        position.trust,
        position.fear,
        position.newness,
    ];
    let amounts = [
        position.unfairness,
        position.overload,
        position.exposure,
        position.habit,
    ];
    if effort.own.min(effort.inside).min(effort.across) < 0.0 {
        Some("an effort below 0")
    } else if sum > run.derived.constants.intensity_limit + 1e-9 {
        Some("a week longer than the longest")
    } else if !shares.iter().all(|share| (0.0..=1.0).contains(share)) {
        Some("a share out of 0 to 1")
    } else if !amounts.iter().all(|&a| a >= 0.0 && a.is_finite()) {
        Some("an amount below 0")
    } else if !(position.practice > 0.0 && position.practice < 2.0) {
        Some("practice")
    } else if !(position.skill > 0.0 && position.skill < 3.0) {
        Some("skill")
    } else {
        None
    }
}

/// The same of the organisation.
fn whole(run: &SingleRun, world: &World) -> Option<&'static str> {
    let climate = &world.climate;
    let shares = [
        climate.aversion,
        climate.rivalry,
        climate.roles,
        climate.continuity,
        climate.structure.systems,
        world.commitment[0].level,
        world.setback,
        world.inequality[0].gini,
        world.inequality[0].earned,
        world.doses.authority,
        world.doses.upkeep(),
    ];
    let pairs = world.knowledge.iter().chain([&world.clarity]);
    let targets = world.targets.own.iter().chain(&world.targets.team);
    let within = |share: &f64| (-1e-12..=1.0 + 1e-12).contains(share);
    if !shares.iter().all(within) {
        Some("a stock of the whole out of 0 to 1")
    } else if !pairs.copied().all(|share| within(&share)) {
        Some("clarity or knowledge out of 0 to 1")
    } else if !targets
        .copied()
        .all(|target| target > 0.0 && target < 100.0)
    {
        Some("a target")
    } else if !(world.leaving >= 0.0 && world.leaving.is_finite()) {
        Some("a hazard of leaving")
    } else if !(world.contribution > 0.0 && world.contribution < 10.0) {
        Some("contribution")
    } else if world.doses.time < 0.0 || world.doses.cost < 0.0 {
        Some("a cost below 0")
    } else {
        (0..run.setup.people()).find_map(|i| person(run, world, i))
    }
}

/// The same of what is reported: all numbers finite, all shares between 0 and 100.
fn reported(trace: &Trace) -> bool {
    use crate::Indicator;
    let share = |measure: Indicator| (-1e-9..=100.0 + 1e-9).contains(&trace.row[measure as usize]);
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
    trace.row.iter().all(|number| number.is_finite()) && shares.into_iter().all(share)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn law_4_every_state_stays_in_its_range(form in random_scenarios::form(), replicate in 0_u32..1000) {
        let scenario = Scenario::check(form).unwrap();
        let setup = Setup::new(&scenario, Constants::default()).unwrap();
        let drawn = setup.constants_of(3, replicate);
        let run = SingleRun::under(setup, &drawn, BOTH, replicate);
        let mut world = run.world();
        for week in 0..run.setup.weeks {
            let trace = simulate_week(&run.context(), &mut world);
            prop_assert!(reported(&trace), "week {}: {:?}", week, trace.row);
            prop_assert_eq!(whole(&run, &world), None, "week {}", week);
        }
    }
}
