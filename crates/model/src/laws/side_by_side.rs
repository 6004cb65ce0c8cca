//! Replicates simulated side by side, in the lanes of the worker, give the same bits as alone in the same format.

use std::collections::BTreeSet;
use std::num::NonZeroU32;

use proptest::prelude::*;

use crate::constants::table::Constants;
use crate::experiment::pilot::PilotRun;
use crate::experiment::replicate::simulate;
use crate::input::form::Form;
use crate::input::form::Uncertainty;
use crate::input::payout_condition::{
    Contestants, Gate, GateKpi, Pool, PoolShare, Pooled, Tournament,
};
use crate::input::plan::{Plan, Weights};
use crate::input::preset;
use crate::input::sponsor::StopRule;
use crate::laws::random_scenarios;
use crate::laws::trial::{BOTH, PAY_ONLY};
use crate::math::simd::{F32x1, Lanes, SimdFloat};
use crate::mechanism::indicator::{Indicator, Track};
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::scenario::Scenario;
use crate::setup::Setup;

const SEED: u64 = 3;
/// How many replicates stand side by side.
const LANES: u32 = Lanes::LANES as u32;
/// Week after which a change that has lost too much is called off.
const STOP: usize = 30;

fn setup(form: Form) -> Setup {
    let scenario = Scenario::check(form).unwrap();
    Setup::new(&scenario, Constants::default())
        .unwrap()
        .expecting_pay()
}

/// Where two futures of one option differ by a bit, in words.
fn difference(beside: &Track, alone: &Track) -> Option<String> {
    for (week, (one, other)) in beside.rows.iter().zip(&alone.rows).enumerate() {
        let differs = |k: &usize| one[*k].to_bits() != other[*k].to_bits();
        if let Some(k) = (0..Indicator::COUNT).find(differs) {
            let (one, other) = (one[k], other[k]);
            return Some(format!("week {week}, number {k}: {one:e}, {other:e} alone"));
        }
    }
    // Numbers print all their bits.
    let [one, other] = [beside, alone].map(|track| format!("{track:?}"));
    (one != other).then_some(format!("{one}\n{other} alone"))
}

/// Simulates futures side by side; fails where one of them differs from the same future alone.
fn side_by_side(
    setup: &Setup,
    correction: &NoiseCorrection,
    first: u32,
) -> [Vec<Track>; Lanes::LANES] {
    let group = simulate::<Lanes>(setup, correction, SEED, first);
    for (future, side) in (first..).zip(&group) {
        let [alone] = simulate::<F32x1>(setup, correction, SEED, future);
        assert_eq!(
            (side.len(), alone.len()),
            (setup.arms.len(), setup.arms.len())
        );
        for (option, (one, other)) in side.iter().zip(&alone).enumerate() {
            let gap = difference(one, other);
            assert_eq!(gap, None, "future {future}, option {option}");
        }
    }
    group
}

#[test]
fn every_preset_gives_a_future_the_same_bits_alone_and_beside_others() {
    for name in preset::scenario_names() {
        for uncertainty in [Uncertainty::Noise, Uncertainty::All] {
            let mut form = preset::scenario(name).unwrap();
            (form.run.weeks, form.run.uncertainty) = (40, uncertainty);
            let setup = setup(form);
            let correction = PilotRun::new(&setup, NonZeroU32::new(2)).finish();
            for first in [0, LANES, 40] {
                let [one, other, ..] = side_by_side(&setup, &correction, first);
                assert!(one != other, "{name}: futures differ");
            }
        }
    }
}

/// The default, whose joint plan pays every seven weeks from the fifth on and puts every condition on pay. Chance decides
/// whether it outlives the half-year.
fn fragile() -> Form {
    let mut form = preset::scenario("default").unwrap();
    form.run.weeks = 70;
    form.plans[0].period = 13;
    let plan = &mut form.plans[1];
    *plan = Plan {
        period: 7,
        weights: Weights {
            own: 0.3,
            team: 0.1,
            firm: 0.1,
            joint: 0.3,
            feedback: 0.1,
            rank: 0.1,
        },
        gate: Some(Gate {
            measure: GateKpi::Firm,
            attainment: 0.97,
        }),
        pool: Some(Pool {
            of: Pooled::Joint,
            share: PoolShare::ByContribution,
        }),
        rank: Some(Tournament {
            between: Contestants::People,
            top: 0.2,
        }),
        budget_cap: Some(1.05),
        ratchet: 0.4,
        guarantee: 0.6,
        shared_risk: 0.5,
        ..plan.clone()
    };
    form.programmes[0].stop = Some(StopRule {
        after: STOP as u32,
        loss: 500_000.0,
    });
    form.options[BOTH - 1].pay_from = 5;
    form
}

/// Weeks in which something is paid.
fn paydays(track: &Track) -> Vec<usize> {
    track.payments.iter().map(|payment| payment.week).collect()
}

#[test]
fn a_change_may_be_called_off_in_one_future_and_live_on_in_its_neighbour() {
    for uncertainty in [Uncertainty::Noise, Uncertainty::All] {
        let mut form = fragile();
        form.run.uncertainty = uncertainty;
        let setup = setup(form);
        let correction = PilotRun::new(&setup, NonZeroU32::new(2)).finish();
        // Which lanes live on beside which that are called off.
        let mut patterns = BTreeSet::new();
        for first in (0..400).step_by(Lanes::LANES) {
            let sides = side_by_side(&setup, &correction, first);
            let lives = |track: &Track| track.rows[STOP][Indicator::Commitment as usize] > 0.0;
            let alive = sides.each_ref().map(|side| lives(&side[BOTH]));
            let paydays = sides.each_ref().map(|side| paydays(&side[BOTH]));
            for (one, other) in (1..Lanes::LANES).map(|lane| (lane - 1, lane)) {
                if alive[one] != alive[other] {
                    assert_eq!(paydays[one][..5], paydays[other][..5]);
                    assert!(paydays[one] != paydays[other], "periods go apart");
                }
            }
            patterns.insert(alive);
        }
        let mixed = patterns
            .iter()
            .filter(|alive| **alive != [alive[0]; Lanes::LANES]);
        let (mixed, all) = (mixed.count(), (1 << Lanes::LANES) - 2);
        assert_eq!(mixed, all, "{patterns:?}");
    }
}

#[test]
fn periods_of_every_length_and_prizes_between_teams_fall_where_they_do_alone() {
    for (period, pay_from, today) in [(4, 0, 13), (9, 7, 4), (26, 3, 7), (13, 13, 52)] {
        let mut form = fragile();
        form.plans[0].period = today;
        form.plans[1].period = period;
        form.plans[1].rank = Some(Tournament {
            between: Contestants::Teams,
            top: 0.3,
        });
        form.plans[1].pool = Some(Pool {
            of: Pooled::Team,
            share: PoolShare::Equal,
        });
        for option in [PAY_ONLY, BOTH] {
            form.options[option - 1].pay_from = pay_from;
        }
        let setup = setup(form);
        let correction = NoiseCorrection::none(&setup);
        (0..8)
            .step_by(Lanes::LANES)
            .for_each(|first| drop(side_by_side(&setup, &correction, first)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_scenario_gives_a_future_the_same_bits_alone_and_beside_others(
        form in random_scenarios::form(), pass in 0_u32..250, all in any::<bool>()
    ) {
        let mut form = form;
        form.run.uncertainty = if all { Uncertainty::All } else { Uncertainty::Noise };
        let mut setup = setup(form);
        setup.arms.truncate(BOTH + 1);
        setup.arms.drain(1..PAY_ONLY);
        let correction = PilotRun::new(&setup, NonZeroU32::new(2)).finish();
        side_by_side(&setup, &correction, LANES * pass);
    }
}
