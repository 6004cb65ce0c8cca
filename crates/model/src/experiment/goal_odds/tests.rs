//! What worked-out goals promise: the odds they were worked out for, in futures that nobody has seen before.

use super::*;
use crate::experiment::settings::Settings;
use crate::input::form::{Form, GoalRule};
use crate::input::preset;
use crate::scenario::Scenario;

/// Futures in which the odds are looked up.
const OTHERS: u32 = 600;
/// Their seed.
const OTHER_SEED: u64 = 2026;

fn experiment(form: Form) -> Experiment {
    Experiment::with_settings(Scenario::check(form).unwrap(), Settings::default()).unwrap()
}

fn worked_out(form: Form) -> Result<Vec<Option<f64>>, GoalError> {
    GoalSearch::new(&experiment(form))?.finish()
}

/// Share of other futures that reach the goal of each option, by its place; options without one are left out.
fn odds(form: Form) -> Vec<(usize, f64)> {
    let experiment = experiment(form);
    let mut search = GoalSearch::new(&experiment).unwrap();
    let mut odds = Vec::new();
    for (option, arm) in experiment.setup.arms.iter().enumerate().skip(1) {
        if let Some(goal) = arm.plan.goal() {
            let setup = search.setup_at(goal.metric.target());
            let reached = (0..OTHERS).step_by(Lanes::LANES).flat_map(|first| {
                let group =
                    ReplicateGroup::<Lanes>::new(&setup, &search.correction, OTHER_SEED, first);
                attainment(&group, &setup.arms[1], setup.weeks)
            });
            let count = reached.filter(|it| *it >= 1.0).count();
            odds.push((option, count as f64 / f64::from(OTHERS)));
        }
        search.found.push(None);
    }
    odds
}

/// A starter, whose goals end where plans say, after `change`.
fn starter(name: &str, change: impl FnOnce(&mut Form)) -> Form {
    let mut form = preset::scenario(name).unwrap();
    form.set_goals(GoalRule::Own, &[]);
    change(&mut form);
    form
}

#[test]
fn goals_of_starters_are_reached_in_five_to_seven_of_ten_other_futures() {
    for name in preset::scenario_names() {
        let mut form = starter(name, |_| ());
        let goals = worked_out(form.clone()).unwrap();
        form.set_goals(GoalRule::SameOdds, &goals);
        let odds = odds(form);
        assert_eq!(odds.len(), 3, "{name}");
        for (option, share) in odds {
            assert!(
                (0.5..=0.7).contains(&share),
                "{name} {option}: {goals:?} is reached in {share}"
            );
        }
    }
}

#[test]
fn pay_alone_asks_less_than_pay_with_roles() {
    let goals = worked_out(starter("default", |_| ())).unwrap();
    assert_eq!(goals[0], None, "today's plan has no goal");
    assert!(goals[1] < goals[2], "{goals:?}");
}

#[test]
fn another_seed_and_other_levels_before_change_no_goal() {
    let usual = worked_out(starter("startup", |_| ())).unwrap();
    let other = starter("startup", |form| {
        (form.run.seed, form.run.replicates) = (7, 10);
        form.set_goals(GoalRule::SameOdds, &[None, Some(0.99), None, Some(0.46)]);
    });
    assert_eq!(worked_out(other).unwrap(), usual);
}

#[test]
fn any_metric_and_a_horizon_within_the_ramp_will_do() {
    let counting = |metric: JointMetric, weeks: u32| {
        let mut form = starter("default", |form| {
            form.run.weeks = weeks;
            form.options.retain(|option| option.name == "Both");
            form.plans[1].goal.as_mut().unwrap().metric = metric;
        });
        let goals = worked_out(form.clone()).unwrap();
        form.set_goals(GoalRule::SameOdds, &goals);
        let share = odds(form)[0].1;
        assert!(
            (0.5..=0.7).contains(&share),
            "{goals:?} is reached in {share}"
        );
    };
    counting(JointMetric::CustomerValue(1.03), 156);
    counting(JointMetric::IntegratedJourneys(0.5), 39);
}

#[test]
fn what_cannot_be_worked_out_is_said_in_one_sentence() {
    let sentence = |change: &dyn Fn(&mut Form)| {
        let error = worked_out(starter("startup", change)).unwrap_err();
        assert_eq!(Faults::from(error).to_string(), error.to_string());
        error.to_string()
    };
    let missing = sentence(&|form| form.options.truncate(1));
    assert_eq!(
        missing,
        "options is without a joint goal: allowed is at least one option whose plan has a joint goal"
    );
    let allowed = "% of futures: allowed is a level that 60 % of an option's futures reach, \
        or `goals` other than `same_odds`";
    // Pay alone hardly moves what customers bring.
    let low = sentence(&|form| {
        form.plans[1].goal.as_mut().unwrap().metric = JointMetric::CustomerValue(1.03);
    });
    assert!(low.starts_with("options[1].goal is 1.005, reached by "));
    assert!(low.ends_with(allowed), "{low}");
    // Where nothing is handed off, all of it works from the start.
    let high = sentence(&|form| {
        form.organisation.journeys.truncate(1);
        form.organisation.journeys[0].teams.truncate(1);
        form.organisation.journeys[0].volume = 1.0;
    });
    assert_eq!(
        high,
        format!("options[1].goal is 1, reached by 100 {allowed}")
    );
}
