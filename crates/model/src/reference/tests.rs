use std::num::NonZeroU32;

use crate::constants::table::Constants;
use crate::experiment::Experiment;
use crate::experiment::settings::Settings;
use crate::input::field::{FIELDS, Target};
use crate::input::form::{Form, GoalRule};
use crate::input::payout_condition::{
    Contestants, Gate, GateKpi, Pool, PoolShare, Pooled, RelativeTo, Tournament,
};
use crate::input::plan::{JointMetric, Weights};
use crate::input::preset;
use crate::input::sponsor::StopRule;
use crate::input::team_kind::{Kind, Kinds};
use crate::mechanism::indicator::{Indicator, Payment, Track};
use crate::reference::lanes::{self, Format, Luck, Watched};
use crate::reference::simulate;
use crate::scenario::Scenario;

/// Futures of the pilot.
const PILOT: Option<NonZeroU32> = NonZeroU32::new(4);
/// How far apart two readings may lie, in shares of a number, or in all for small ones.
const TOLERANCE: f64 = 1e-6;
/// The same for money that is paid: it is rounded to cents, and a cent may fall on either side.
const CENT: f64 = 0.01 + 1e-6;

fn is_near(one: f64, other: f64) -> bool {
    (one - other).abs() <= TOLERANCE * one.abs().max(1.0)
}

/// Both readings of some futures, in double precision: by future, then by option.
fn both(form: Form, futures: u32) -> [Vec<Vec<Track>>; 2] {
    both_under(Constants::default(), form, futures)
}

/// The same under other constants.
fn both_under(constants: Constants, form: Form, futures: u32) -> [Vec<Vec<Track>>; 2] {
    let scenario = Scenario::check(form).unwrap();
    let settings = Settings::from(constants).with_pilot(PILOT);
    let experiment = Experiment::with_settings(scenario, settings).unwrap();
    let plain = (0..futures).map(|future| simulate(&experiment, future));
    let weeks = lanes::simulate(&experiment, Format::Double, 0..futures, Luck::Drawn);
    let track = |watched: Watched| watched.track;
    let of_future = |options: Vec<Watched>| options.into_iter().map(track).collect();
    [weeks.into_iter().map(of_future).collect(), plain.collect()]
}

fn assert_same_money(one: &Payment, other: &Payment, place: &str) {
    assert_eq!((one.week, one.weeks), (other.week, other.weeks), "{place}");
    for (k, (one, other)) in one.by_team.iter().zip(&other.by_team).enumerate() {
        assert!(
            (one - other).abs() < CENT,
            "{place}, team {k}: {one}, {other}"
        );
    }
}

fn assert_same(one: &Track, other: &Track, place: &str) {
    assert_eq!(one.rows.len(), other.rows.len(), "{place}");
    for (week, (one, other)) in one.rows.iter().zip(&other.rows).enumerate() {
        for measure in Indicator::ALL {
            let (one, other) = (one[measure as usize], other[measure as usize]);
            let near = is_near(one, other);
            assert!(near, "{place}, week {week}, {measure:?}: {one}, {other}");
        }
    }
    assert_eq!(one.payments.len(), other.payments.len(), "{place}");
    for (one, other) in one.payments.iter().zip(&other.payments) {
        assert_same_money(one, other, place);
    }
    assert!(is_near(one.programme, other.programme), "{place}");
    assert_eq!(
        one.journey_months.len(),
        other.journey_months.len(),
        "{place}"
    );
    for (number, (one, other)) in one
        .journey_months
        .iter()
        .zip(&other.journey_months)
        .enumerate()
    {
        let near = is_near(one.held, other.held) && is_near(one.lost, other.lost);
        assert!(near, "{place}, passage {number}: {one:?}, {other:?}");
    }
}

fn assert_all_same(form: Form, futures: u32, place: &str) {
    assert_all_same_under(Constants::default(), form, futures, place);
}

fn assert_all_same_under(constants: Constants, form: Form, futures: u32, place: &str) {
    assert_same_readings(both_under(constants, form, futures), place);
}

fn assert_same_readings([weeks, plain]: [Vec<Vec<Track>>; 2], place: &str) {
    for (future, (one, other)) in weeks.iter().zip(&plain).enumerate() {
        assert_eq!(one.len(), other.len());
        for (option, (one, other)) in one.iter().zip(other).enumerate() {
            assert_same(
                one,
                other,
                &format!("{place}, future {future}, option {option}"),
            );
        }
    }
}

#[test]
fn both_readings_agree_on_every_number_of_every_preset() {
    for name in preset::scenario_names() {
        assert_all_same(preset::scenario(name).unwrap(), 3, name);
    }
}

#[test]
fn both_readings_agree_where_ability_differs_and_crafts_are_shared() {
    for name in preset::scenario_names() {
        let mut form = preset::scenario(name).unwrap();
        form.run.weeks = 78;
        form.environment.turnover = 0.3;
        form.organisation.ability_spread = 0.3;
        let crafts = ["selling", "making"].into_iter().cycle();
        for (team, craft) in form.organisation.teams.iter_mut().zip(crafts) {
            team.craft = Some(craft.to_owned());
            team.inside_worth = 0.3;
        }
        assert_same_readings(both(form, 2), name);
    }
}

/// A form whose programme has somebody to lead, to manage and to plan, and customers who are heard.
fn coordinated(mut form: Form) -> Form {
    let programme = &mut form.programmes[0];
    (programme.project_managers, programme.strategists) = (0.5, 0.5);
    (programme.converge_hours, programme.diverge_hours) = (0.4, 0.3);
    (programme.dialogue, programme.budget_pooling) = (0.9, 0.8);
    form
}

#[test]
fn both_readings_agree_on_coordination() {
    for name in preset::scenario_names() {
        let form = coordinated(preset::scenario(name).unwrap());
        assert_same_readings(both(form, 3), name);
    }
}

#[test]
fn both_readings_agree_on_agencies_outside_the_goal() {
    for name in preset::scenario_names() {
        let mut form = preset::scenario(name).unwrap();
        if let Some(goal) = &mut form.plans[1].goal {
            goal.outside = Kinds::NONE.with(Kind::Agency);
        }
        assert_same_readings(both(form, 2), name);
    }
}

/// The default over three quarters, where the number with this id is some steps away from what it is; none where a form
/// has no such number there, or may not have that one.
fn with_moved(id: &str) -> Option<Form> {
    const STEPS: f64 = 4.0;
    let at = Target {
        plan: Some(1),
        programme: Some(0),
        option: Some(0),
    };
    let mut form = preset::scenario("default").unwrap();
    form.run.weeks = 39;
    let field = FIELDS.iter().find(|field| field.id() == id)?;
    let (now, parameter) = (field.value(&form, at)?, field.parameter);
    let up = now + STEPS * parameter.step;
    let down = (now - STEPS * parameter.step).max(parameter.min);
    field.set(&mut form, at, if up <= parameter.max { up } else { down });
    Scenario::check(form.clone()).is_ok().then_some(form)
}

#[test]
fn both_readings_agree_whichever_number_is_moved() {
    let mut moved = 0;
    for field in FIELDS {
        if let Some(form) = with_moved(field.id()) {
            assert_all_same(form, 1, field.id());
            moved += 1;
        }
    }
    assert!(moved > 50, "only {moved} of {} can be moved", FIELDS.len());
}

#[test]
fn both_readings_agree_on_medians() {
    let form = preset::scenario("default").unwrap();
    let (options, weeks) = (form.options.len() + 1, form.run.weeks as usize);
    let readings = both(form, 40);
    for option in 0..options {
        for week in 0..weeks {
            for measure in Indicator::ALL {
                let median = |futures: &Vec<Vec<Track>>| {
                    let value = |future: &Vec<Track>| future[option].rows[week][measure as usize];
                    let mut values: Vec<f64> = futures.iter().map(value).collect();
                    values.sort_by(f64::total_cmp);
                    0.5 * (values[values.len() / 2 - 1] + values[values.len() / 2])
                };
                let [one, other] = [median(&readings[0]), median(&readings[1])];
                let near = is_near(one, other);
                assert!(
                    near,
                    "option {option}, week {week}, {measure:?}: {one}, {other}"
                );
            }
        }
    }
}

/// The default, whose joint plan starts late, puts every condition on pay, and may be called off or end as a trial.
fn conditional(ranked: Contestants, of: Pooled, metric: JointMetric) -> Form {
    let mut form = preset::scenario("default").unwrap();
    form.set_goals(GoalRule::Own, &[]);
    form.run.weeks = 120;
    let plan = &mut form.plans[1];
    plan.period = 7;
    plan.weights = Weights {
        own: 0.3,
        team: 0.1,
        firm: 0.1,
        joint: 0.3,
        feedback: 0.1,
        rank: 0.1,
    };
    plan.gate = Some(Gate {
        measure: GateKpi::Firm,
        attainment: 0.97,
    });
    plan.pool = Some(Pool {
        of,
        share: PoolShare::ByContribution,
    });
    plan.rank = Some(Tournament {
        between: ranked,
        top: 0.2,
    });
    plan.budget_cap = Some(1.05);
    plan.ratchet = 0.4;
    plan.guarantee = 0.6;
    plan.shared_risk = 0.5;
    if let Some(goal) = &mut plan.goal {
        goal.metric = metric;
    }
    form.programmes[0].stop = Some(StopRule {
        after: 30,
        loss: 500_000.0,
    });
    form.environment.system_pressure = 0.5;
    form.environment.channels_ahead = form.environment.channels_today + 1.0;
    form.options[1].until = Some(60);
    form.options[2].pay_from = 5;
    form
}

#[test]
fn both_readings_agree_under_conditions_late_starts_and_trials() {
    let cases = [
        (
            Contestants::People,
            Pooled::Joint,
            JointMetric::CustomerValue(1.1),
        ),
        (
            Contestants::Teams,
            Pooled::Team,
            JointMetric::AttributedResults(1.1),
        ),
        (
            Contestants::Teams,
            Pooled::Joint,
            JointMetric::IntegratedJourneys(0.4),
        ),
    ];
    for (ranked, of, metric) in cases {
        let place = format!("{ranked:?}, {metric:?}");
        assert_all_same(conditional(ranked, of, metric), 6, &place);
    }
}

#[test]
fn both_readings_agree_on_treatments_beside_pay_and_on_pay_relative_to_others() {
    for relative_to in [None, Some(RelativeTo::Colleagues), Some(RelativeTo::Teams)] {
        let mut form = preset::scenario("default").unwrap();
        form.run.weeks = 78;
        form.plans[1].relative_to = relative_to;
        let programme = &mut form.programmes[0];
        programme.results_feedback = 0.3;
        programme.results_ranking = 0.6;
        programme.review_talks = 0.8;
        let place = format!("{relative_to:?}");
        assert_all_same(form, 3, &place);
    }
}
