//! Pay adds up and money is counted once.

use crate::constants::table::Noise;
use crate::laws::single_run::{SingleRun, quiet, setup};
use crate::mechanism::pay::{Occasion, Payout};
use crate::mechanism::pay_expectation::PlanYear;
use crate::week::simulate_week;

#[test]
fn law_3_pay_sums_to_the_cent_and_keeps_to_threshold_and_cap() {
    let run = SingleRun::new(setup("default", Noise::default()), 2, 1);
    let arm = &run.setup.arms[2];
    let mut world = run.world();
    let mut paid_out = 0;
    for _ in 0..156 {
        let [Some(payout)] = simulate_week(&run.context(), &mut world).payout else {
            continue;
        };
        paid_out += 1;
        let mut cents = 0;
        for (k, team) in run.setup.teams.iter().enumerate() {
            let cap = team.pay_base / 4.0 * arm.plan.bonus(k) * arm.plan.plan.curve.maximum_pay;
            for i in team.people.clone() {
                assert!(payout.cents[i] as f64 / 100.0 <= cap + 0.005);
                cents += payout.cents[i];
            }
        }
        assert!((payout.total() - cents as f64 / 100.0).abs() < 1e-9);
    }
    assert_eq!(paid_out, 12);
}

#[test]
fn law_3_below_every_threshold_nothing_is_paid_and_beyond_every_cap_no_more() {
    let setup = setup("default", Noise::NONE);
    let arm = &setup.arms[2];
    let all_at = |level: f64| {
        let mut attainment = crate::mechanism::forecast::Forecast::on_target(&setup);
        attainment.own.fill(level);
        attainment.team.fill(level);
        attainment.feedback.fill(level);
        attainment.firm = level;
        attainment.joint = level;
        let occasion = Occasion {
            weeks: 13,
            year: PlanYear::Later,
        };
        Payout::new(&setup, &arm.plan, &attainment, occasion)
    };
    assert_eq!(all_at(0.79).total(), 0.0);
    assert_eq!(all_at(1.2).cents, all_at(7.0).cents);
    let cents = setup.people() as f64 * 0.005;
    assert!((all_at(1.0).total() - all_at(1.0).at_target).abs() <= cents);
}

#[test]
fn a_period_cut_short_by_the_horizon_is_paid_for_its_weeks() {
    for (weeks, payouts) in [(26, 2), (30, 3), (13, 1)] {
        let run = quiet(0, |form| form.run.weeks = weeks);
        let mut world = run.world();
        let result = (0..weeks)
            .flat_map(|_| simulate_week(&run.context(), &mut world).payout)
            .flatten();
        let paid: Vec<Payout> = result.collect();
        let year: f64 = run
            .setup
            .teams
            .iter()
            .map(|t| t.pay_base * t.heads)
            .sum::<f64>();
        let target: f64 = paid.iter().map(|payout| payout.at_target).sum();
        let terms = &run.setup.arms[0].plan.terms;
        let bonus = run.setup.teams.iter().zip(terms.iter().map(|t| t.bonus));
        let promised: f64 = bonus.map(|(t, share)| t.pay_base * t.heads * share).sum();
        assert_eq!(paid.len(), payouts);
        assert!((target - promised * f64::from(weeks) / 52.0).abs() < 1e-6 * year);
    }
}

#[test]
fn the_programme_costs_money_in_the_week_it_is_spent() {
    let net = |cost: f64| {
        let run = quiet(1, |form| form.programmes[0].workshop_cost = cost);
        let mut world = run.world();
        simulate_week(&run.context(), &mut world).row[0][crate::Indicator::Net as usize]
    };
    assert!((net(0.0) - net(100_000.0) - 100_000.0).abs() < 1e-6);
}
