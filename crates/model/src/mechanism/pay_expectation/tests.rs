//! Slopes are checked against differences of what is expected, and means against sums.

use std::sync::Arc;

use super::*;
use crate::Constants;
use crate::input::payout_condition::Pool;
use crate::input::plan::{Plan, Weights};
use crate::input::preset;
use crate::math::elementary::normal_density;
use crate::scenario::Scenario;

/// The bank with this as its joint plan: many people, so that one of them hardly moves a cut-off.
fn setup(plan: Plan) -> Setup {
    let mut form = preset::scenario("bank").unwrap();
    form.plans[1] = Plan {
        name: form.plans[1].name.clone(),
        ..plan
    };
    Setup::new(&Scenario::check(form).unwrap(), Constants::default()).unwrap()
}

fn joint(change: impl FnOnce(&mut Plan)) -> Setup {
    let mut plan = preset::plan("joint-strong").unwrap();
    plan.weights = Weights {
        own: 0.3,
        team: 0.1,
        firm: 0.1,
        joint: 0.4,
        feedback: 0.1,
        rank: 0.0,
    };
    change(&mut plan);
    setup(plan)
}

fn central(setup: &Setup) -> Derived {
    Derived::central(&Arc::new(setup.clone()))
}

fn expected_pay(setup: &Setup, forecast: &Forecast) -> PayExpectation {
    PayExpectation::new(
        &central(setup),
        &setup.arms[2].plan,
        forecast,
        PlanYear::Later,
    )
}

/// Everyone expecting something else.
fn mixed(setup: &Setup) -> Forecast {
    let level = |i: usize| 0.85 + 0.03 * (i % 11) as f64;
    Forecast {
        own: (0..setup.people()).map(level).collect(),
        team: (0..setup.teams.len()).map(level).collect(),
        firm: 0.97,
        joint: 0.91,
        feedback: (0..setup.people()).map(|i| level(i + 4)).collect(),
    }
}

/// Everyone expecting the same.
fn all_at(setup: &Setup, level: f64) -> Forecast {
    let mut forecast = Forecast::on_target(setup);
    forecast.own.fill(level);
    forecast.team.fill(level);
    forecast.feedback.fill(level);
    (forecast.firm, forecast.joint) = (level, level);
    forecast
}

fn slopes(expected_pay: &PayExpectation) -> impl Iterator<Item = f64> {
    let parts = [
        &expected_pay.own,
        &expected_pay.team,
        &expected_pay.firm,
        &expected_pay.joint,
        &expected_pay.feedback,
        &expected_pay.rank,
    ];
    parts.into_iter().flatten().map(|e| e.slope)
}

#[test]
fn without_conditions_it_is_weight_times_the_curve() {
    let setup = joint(|_| {});
    let forecast = mixed(&setup);
    let expected_pay = expected_pay(&setup, &forecast);
    let sd = setup.central.forecast_sd;
    for (k, team) in setup.teams.iter().enumerate() {
        let terms = &setup.arms[2].plan.terms[k];
        let expect = |kpi: Kpi, forecast: f64| {
            let expected = terms.curve(kpi).expect(forecast, sd[kpi as usize]);
            expected * terms.weights.of(kpi)
        };
        assert_eq!(expected_pay.team[k], expect(Kpi::Team, forecast.team[k]));
        assert_eq!(expected_pay.firm[k], expect(Kpi::Firm, forecast.firm));
        assert_eq!(expected_pay.joint[k], expect(Kpi::Joint, forecast.joint));
        for i in team.people.clone() {
            assert_eq!(expected_pay.own[i], expect(Kpi::Own, forecast.own[i]));
            assert_eq!(
                expected_pay.feedback[i],
                expect(Kpi::Feedback, forecast.feedback[i])
            );
            assert_eq!(expected_pay.slopes[i].rank, 0.0);
        }
    }
}

#[test]
fn a_gate_gives_its_opener_the_slope_of_the_own_pay_behind_it() {
    for (measure, attainment) in [(GateKpi::Joint, 0.9), (GateKpi::Firm, 1.0)] {
        let gate = Gate {
            measure,
            attainment,
        };
        let (gated, open) = (joint(|plan| plan.gate = Some(gate)), joint(|_| {}));
        let forecast = mixed(&gated);
        let own_pay = |shift: f64, k: usize| {
            let mut forecast = forecast.clone();
            match measure {
                GateKpi::Joint => forecast.joint += shift,
                GateKpi::Firm => forecast.firm += shift,
            }
            let people = gated.teams[k].people.clone();
            let own = &expected_pay(&gated, &forecast).own[people];
            own.iter().map(|e| e.mean).sum::<f64>() / gated.teams[k].heads
        };
        let (with, without) = (
            expected_pay(&gated, &forecast),
            expected_pay(&open, &forecast),
        );
        for k in 0..gated.teams.len() {
            let gained = match measure {
                GateKpi::Joint => with.joint[k].slope - without.joint[k].slope,
                GateKpi::Firm => with.firm[k].slope - without.firm[k].slope,
            };
            let difference = (own_pay(1e-5, k) - own_pay(-1e-5, k)) / 2e-5;
            assert!(
                (gained - difference).abs() < 1e-6,
                "{gained} against {difference}"
            );
            assert!(gained > 0.0);
            let first = gated.teams[k].people.start;
            assert!(with.own[first].slope < without.own[first].slope);
            assert!(with.own[first].mean < without.own[first].mean);
        }
    }
}

#[test]
fn a_gate_far_below_is_no_gate_and_one_far_above_leaves_nothing_to_work_for() {
    let at = |attainment| {
        let setup = joint(|plan| {
            plan.gate = Some(Gate {
                measure: GateKpi::Firm,
                attainment,
            });
        });
        let expected_pay = expected_pay(&setup, &mixed(&setup));
        (expected_pay.own[0], expected_pay.firm[0].slope)
    };
    let open = joint(|_| {});
    let without = expected_pay(&open, &mixed(&open));
    let (own, firm) = at(0.0);
    assert!((own.slope - without.own[0].slope).abs() < 1e-9);
    assert!((firm - without.firm[0].slope).abs() < 1e-9);
    let (own, firm) = at(2.0);
    assert!(own.mean < 1e-9 && own.slope < 1e-9 && (firm - without.firm[0].slope).abs() < 1e-9);
}

fn tournament(between: Contestants, top: f64) -> Setup {
    joint(|plan| {
        plan.weights.own = 0.1;
        plan.weights.rank = 0.2;
        plan.rank = Some(Tournament { between, top });
    })
}

#[test]
fn a_prizes_slope_is_the_difference_of_the_chance_to_win_it() {
    let setup = tournament(Contestants::People, 0.2);
    let forecast = mixed(&setup);
    let base = expected_pay(&setup, &forecast);
    for i in [0, 7, 20, 50, 80] {
        let expected = |shift: f64| {
            let mut forecast = forecast.clone();
            forecast.own[i] += shift;
            expected_pay(&setup, &forecast).rank[i].mean
        };
        let difference = (expected(1e-4) - expected(-1e-4)) / 2e-4;
        let slope = base.rank[i].slope;
        assert!(
            (difference / slope - 1.0).abs() < 0.05,
            "{i}: {slope} against {difference}"
        );
    }
}

#[test]
fn prizes_are_expected_to_cost_what_target_payouts_cost_and_close_races_drive_most() {
    for between in [Contestants::People, Contestants::Teams] {
        for top in [0.1, 0.5] {
            let setup = tournament(between, top);
            let even = expected_pay(&setup, &Forecast::on_target(&setup));
            let mean = even.rank.iter().map(|e| e.mean).sum::<f64>() / setup.people() as f64;
            assert!((mean - 0.2).abs() < 1e-9, "{mean}");
        }
    }
    let setup = tournament(Contestants::People, 0.5);
    let mut forecast = Forecast::on_target(&setup);
    let beyond_hope = 8.0 * rival_spread::<f64>(&setup.central, 1.0);
    (forecast.own[0], forecast.own[1]) = (1.0 + beyond_hope, 1.0 - beyond_hope);
    let expected_pay = expected_pay(&setup, &forecast);
    assert!(expected_pay.rank[0].slope < 1e-9 && expected_pay.rank[1].slope < 1e-9);
    assert!(expected_pay.rank[2].slope > 0.1);
}

#[test]
fn far_below_threshold_and_beyond_the_cap_no_measure_drives_anybody() {
    let setup = joint(|_| {});
    for level in [-0.8, 3.2] {
        let expected_pay = expected_pay(&setup, &all_at(&setup, level));
        assert!(
            slopes(&expected_pay).all(|slope| slope.abs() < 1e-6),
            "{level}"
        );
    }
    for weight in [0.2, 0.4, 0.7] {
        let heavier = joint(|plan| {
            (plan.weights.own, plan.weights.joint) = (0.7 - weight, weight);
        });
        let beyond = expected_pay(&heavier, &all_at(&heavier, 3.2));
        assert!(beyond.joint.iter().all(|e| e.slope.abs() < 1e-6));
    }
}

#[test]
fn a_budget_cap_that_binds_leaves_no_reason_to_raise_what_everyone_gains() {
    let capped = |cap| joint(|plan| plan.budget_cap = cap);
    let (none, far, tight) = (capped(None), capped(Some(3.0)), capped(Some(0.5)));
    let forecast = mixed(&none);
    let (none, far, tight) = (
        expected_pay(&none, &forecast),
        expected_pay(&far, &forecast),
        expected_pay(&tight, &forecast),
    );
    let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
    assert!(slopes(&none).zip(slopes(&far)).all(|(a, b)| close(a, b)));
    assert!(tight.joint[0].slope < 0.01 * none.joint[0].slope);
    assert!(tight.firm[0].slope < 0.01 * none.firm[0].slope);
    assert!(tight.own[0].slope < none.own[0].slope && tight.own[0].slope > 0.0);
    let setup = joint(|plan| plan.budget_cap = Some(0.5));
    for k in 0..setup.teams.len() {
        assert!(tight.expected(&setup, k) < 0.7);
    }
}

/// The mean of what is paid under a floor, by a fine sum over a normal payout around `expected`.
fn secured(expected: f64, floor: f64) -> f64 {
    let step = 1e-4;
    (-80_000..=80_000)
        .map(|i| f64::from(i) * step)
        .map(|z| (expected + PAY_SPREAD * z).max(floor) * normal_density(z) * step)
        .sum()
}

#[test]
fn under_a_guarantee_the_mean_is_that_of_the_larger_of_floor_and_pay() {
    let setup = joint(|plan| plan.guarantee = 0.9);
    let plan = &setup.arms[2].plan;
    for level in [0.75, 0.9, 1.0, 1.1] {
        let forecast = all_at(&setup, level);
        let later = expected_pay(&setup, &forecast);
        let first = PayExpectation::new(&central(&setup), plan, &forecast, PlanYear::First);
        for k in 0..setup.teams.len() {
            let mean = secured(later.expected(&setup, k), plan.floor(k));
            assert!((first.expected(&setup, k) - mean).abs() < 1e-4);
        }
        assert!(slopes(&first).zip(slopes(&later)).all(|(a, b)| a <= b));
    }
    let low = all_at(&setup, 0.3);
    let first = PayExpectation::new(&central(&setup), plan, &low, PlanYear::First);
    assert!(slopes(&first).all(|slope| slope < 1e-6));
}

#[test]
fn longer_waits_and_a_ratchet_make_pay_felt_less() {
    let steepness = |setup: &Setup| {
        let expected_pay = expected_pay(setup, &mixed(setup));
        (expected_pay.own[0].slope, expected_pay.joint[0].slope)
    };
    let period = |weeks| steepness(&joint(|plan| plan.period = weeks));
    let (month, quarter, year) = (period(4), period(13), period(52));
    assert!(month.0 > quarter.0 && quarter.0 > year.0);
    assert!(month.1 > quarter.1 && quarter.1 > year.1);
    let ratchet = |share| steepness(&joint(|plan| plan.ratchet = share));
    let (none, some, all) = (ratchet(0.0), ratchet(0.4), ratchet(1.0));
    assert!(none.0 > some.0 && some.0 > all.0 && all.0 > 0.0);
    assert_eq!(none.1, all.1);
}

#[test]
fn an_equal_pool_moves_money_to_the_low_paid_and_one_by_contribution_rewards_own_work() {
    let pooled = |share| {
        joint(|plan| {
            plan.pool = Some(Pool {
                of: Pooled::Joint,
                share,
            });
        })
    };
    let (equal, by_base, won) = (
        pooled(PoolShare::Equal),
        pooled(PoolShare::ByBase),
        pooled(PoolShare::ByContribution),
    );
    let forecast = mixed(&equal);
    let money = |setup: &Setup| -> Vec<f64> {
        let expected_pay = expected_pay(setup, &forecast);
        let one = |(k, team): (usize, &TeamSetup)| {
            team.pay_base * setup.arms[2].plan.bonus(k) * expected_pay.joint[k].mean
        };
        setup.teams.iter().enumerate().map(one).collect()
    };
    let (same, scaled) = (money(&equal), money(&by_base));
    assert!(same.iter().all(|m| (m / same[0] - 1.0).abs() < 1e-9));
    for (k, team) in equal.teams.iter().enumerate() {
        let ratio = scaled[k] / scaled[0] / (team.pay_base / equal.teams[0].pay_base);
        assert!((ratio - 1.0).abs() < 1e-9);
    }
    let slope = |setup: &Setup| expected_pay(setup, &forecast).own[0].slope;
    assert!(slope(&won) > slope(&by_base) && slope(&by_base) == slope(&equal));
}
