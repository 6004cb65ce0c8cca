//! Phases 1, 2 and 9: forecasts, pay perceived and a payout.

use crate::laws::example::Example;

use crate::input::plan::Kpi;
use crate::laws::example::Sheet;
use crate::math::elementary::{normal_cdf, normal_density};
use crate::mechanism::forecast::Forecast;

/// Expected payout and slope by hand: a jump at the threshold and three bends.
fn expected(curve: &crate::Curve, forecast: f64, sd: f64) -> (f64, f64) {
    let first = (1.0 - curve.threshold_pay) / (1.0 - curve.threshold);
    let second = (curve.maximum_pay - 1.0) / (curve.maximum - 1.0);
    let z = |kink: f64| (forecast - kink) / sd;
    let step = |kink: f64| sd * (z(kink) * normal_cdf(z(kink)) + normal_density(z(kink)));
    let (t, m) = (curve.threshold, curve.maximum);
    let mean =
        curve.threshold_pay * normal_cdf(z(t)) + first * step(t) + (second - first) * step(1.0)
            - second * step(m);
    let slope = curve.threshold_pay * normal_density(z(t)) / sd
        + first * normal_cdf(z(t))
        + (second - first) * normal_cdf(z(1.0))
        - second * normal_cdf(z(m));
    (mean, slope)
}

/// Phases 1 and 9 of the week before: a payout, and what it does to forecasts.
pub fn payout(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (i, k) = (x.person, x.team);
    let plan = &x.run.setup.arms[3].plan;
    let seen = |now: f64, was: f64| (now - c.forecast_memory * was) / (1.0 - c.forecast_memory);
    let (now, was) = (&x.before.forecast, &x.earlier.forecast);
    sheet.head("Week 39, phase 9: the third quarter is paid");
    let reached = [
        (Kpi::Own, "own", seen(now.own[i], was.own[i])),
        (Kpi::Team, "team", seen(now.team[k], was.team[k])),
        (Kpi::Joint, "joint", seen(now.joint, was.joint)),
        (
            Kpi::Feedback,
            "feedback",
            seen(now.feedback[i], was.feedback[i]),
        ),
    ];
    let mut multiple = 0.0;
    for (kpi, name, attainment) in reached {
        sheet.row(
            &format!("A_{name}"),
            "as measured over the quarter",
            attainment,
        );
        let pays = plan.terms[k].curve(kpi).pay(attainment);
        let weight = plan.weight(k, kpi);
        sheet.row(&format!("P(A_{name})"), "payout curve", pays);
        multiple += weight * pays;
    }
    sheet.row(
        "Σ w·P",
        "0.25·own + 0.15·team + 0.45·joint + 0.15·feedback",
        multiple,
    );
    let money = 82_000.0 * 13.0 / 52.0 * 0.08 * multiple;
    let cents = x.paid.payout[0].as_ref().unwrap().cents[i] as f64 / 100.0;
    assert!((money - cents).abs() < 0.005_000_1, "{money} {cents}");
    sheet.row("payout", "82,000 · 13/52 · 0.08 · Σ w·P, in cents", cents);
    unfairness(x, sheet);
    sheet.head("Phase 1: forecasts");
    let update = |seen: f64, was: f64| c.forecast_memory * was + (1.0 - c.forecast_memory) * seen;
    sheet.same(
        "own",
        "{forecast_memory}·old + the rest·A_own",
        update(reached[0].2, was.own[i]),
        now.own[i],
    );
    sheet.same(
        "team",
        "{forecast_memory}·old + the rest·A_team",
        update(reached[1].2, was.team[k]),
        now.team[k],
    );
    sheet.same(
        "joint",
        "{forecast_memory}·old + the rest·A_joint",
        update(reached[2].2, was.joint),
        now.joint,
    );
    let feedback = update(reached[3].2, was.feedback[i]);
    sheet.same(
        "feedback",
        "{forecast_memory}·old + the rest·A_feedback",
        feedback,
        now.feedback[i],
    );
}

/// How the payout is judged.
fn unfairness(x: &Example, sheet: &mut Sheet) {
    let c = &x.run.derived.constants;
    let (i, k) = (x.person, x.team);
    let cents = &x.paid.payout[0].as_ref().unwrap().cents;
    let target = 82_000.0 * 13.0 / 52.0 * 0.08;
    let multiple = |i: usize| cents[i] as f64 / 100.0 / target;
    let people = x.run.setup.teams[k].people.clone();
    let mean = sheet.row(
        "CRM's mean multiple",
        "payout ÷ (82,000 · 13/52 · 0.08), mean of CRM",
        people.map(multiple).sum::<f64>() / 6.0,
    );
    assert!(multiple(i) >= mean);
    let pay = &x.run.setup.arms[3].plan.pay;
    let dropped = (pay.expected_today[k] - pay.expected[k]).max(0.0);
    let usual = sheet.row(
        "usual bonus",
        "0.08 less expected bonus that the plan drops, share of base",
        0.08 - dropped,
    );
    let short = sheet.row(
        "s",
        "usual bonus − 0.08·(CRM's mean multiple)",
        usual - 0.08 * mean,
    );
    let was = x.earlier.year_short[k];
    let year = sheet.same(
        "S, the same over a year",
        "old + (s − old)·13/52",
        was + (short - was) * 13.0 / 52.0,
        x.before.year_short[k],
    );
    let by_year = c.fairness_over_year;
    sheet.same(
        "unfairness",
        "(1 − {fairness_over_year})·max(0, s) + {fairness_over_year}·max(0, S); the person gets no less than CRM's mean",
        (1.0 - by_year) * short.max(0.0) + by_year * year.max(0.0),
        x.before.positions[i].unfairness,
    );
}

/// Slopes of expected pay by measure: own, team, joint, feedback, each with its weight in it.
pub fn expected_pay(x: &Example, sheet: &mut Sheet) -> [f64; 4] {
    let (i, k) = (x.person, x.team);
    let plan = &x.run.setup.arms[3].plan;
    let Forecast {
        own,
        team,
        joint,
        feedback,
        ..
    } = &x.before.forecast;
    sheet.head("Phase 2: pay felt");
    let curve = plan.terms[k].curve(Kpi::Joint);
    let sd = x.run.derived.constants.forecast_sd[Kpi::Joint as usize];
    for (name, kink) in [("z_t", 0.8), ("z_1", 1.0), ("z_m", 1.2)] {
        let z = sheet.row(
            name,
            &format!("(joint − {kink})/{{forecast_sd.joint}}"),
            (joint - kink) / sd,
        );
        sheet.row(&format!("Φ({name})"), "", normal_cdf(z));
        if kink < 0.9 {
            sheet.row("φ(z_t)", "", normal_density(z));
        }
    }
    let how = "0.5·φ(z_t)/{forecast_sd.joint} + 2.5·Φ(z_t) + 0·Φ(z_1) − 2.5·Φ(z_m)";
    let slope = expected(curve, *joint, sd).1;
    sheet.row("σ_joint", how, slope);
    let slope_of = |kpi: Kpi, forecast: f64| {
        let sd = x.run.derived.constants.forecast_sd[kpi as usize];
        plan.weight(k, kpi) * expected(plan.terms[k].curve(kpi), forecast, sd).1
    };
    let after = &x.after.expected_pay.new;
    [
        sheet.same(
            "w·σ, own",
            "0.25·σ_own, s = {forecast_sd.own}",
            slope_of(Kpi::Own, own[i]),
            after.own[i].slope,
        ),
        sheet.same(
            "w·σ, team",
            "0.15·σ_team, s = {forecast_sd.team}",
            slope_of(Kpi::Team, team[k]),
            after.team[k].slope,
        ),
        sheet.same(
            "w·σ, joint",
            "0.45·σ_joint",
            0.45 * slope,
            after.joint[k].slope,
        ),
        sheet.same(
            "w·σ, feedback",
            "0.15·σ_feedback, s = {forecast_sd.feedback}",
            slope_of(Kpi::Feedback, feedback[i]),
            after.feedback[i].slope,
        ),
    ]
}
