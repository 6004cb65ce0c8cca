//! Results do not depend on the order of teams, plans or options in a file.

use proptest::prelude::*;

use crate::constants::table::Constants;
use crate::input::form::Form;
use crate::laws::random_scenarios;
use crate::laws::single_run::SingleRun;
use crate::laws::trial::BOTH;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::indicator::Row;
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::week::simulate_week;

/// Half a year of a few futures, by week and future, and everything that is paid.
fn weeks<L: SimdFloat>(form: Form, replicate: u32) -> (Vec<Row>, Vec<u64>) {
    let scenario = Scenario::check(form).unwrap();
    let setup = Setup::new(&scenario, Constants::default())
        .unwrap()
        .expecting_pay();
    let central = setup.central;
    let run = SingleRun::<L>::in_lanes(setup, &central, BOTH, replicate);
    let mut world = run.world();
    let mut paid = Vec::new();
    let mut week = || {
        let trace = simulate_week(&run.context(), &mut world);
        let payouts = trace.payout.as_ref().iter().flatten();
        paid.extend(payouts.flat_map(|payout| payout.cents.clone()));
        trace.row.as_ref().to_vec()
    };
    let rows = (0..run.setup.weeks.min(26)).flat_map(|_| week()).collect();
    (rows, paid)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn law_7_permuting_teams_and_journeys_changes_no_bit(
        form in random_scenarios::form(), replicate in 0_u32..100, turn in 1_usize..7, swap in 0_usize..7
    ) {
        let mut permuted = form.clone();
        let teams = &mut permuted.organisation.teams;
        let count = teams.len();
        teams.rotate_left(turn % count);
        teams.swap(0, swap % count);
        let journeys = &mut permuted.organisation.journeys;
        journeys.reverse();
        for weeks in [weeks::<f64>, weeks::<Lanes>] {
            prop_assert_eq!(weeks(permuted.clone(), replicate), weeks(form.clone(), replicate));
        }
    }
}
