//! The starter scenarios and plans: valid, described, and what they say they are.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use tandem_model::{Experiment, Form, Kind, Plan, Scenario, Team, preset};

fn default_form() -> Form {
    preset::scenario("default").unwrap()
}

#[test]
fn every_starter_scenario_is_valid_and_survives_writing_and_reading() {
    for name in preset::scenario_names() {
        let form = preset::scenario(name).unwrap();
        assert!(Scenario::check(form.clone()).is_ok(), "{name}");
        assert_eq!(Form::read(&form.write().unwrap()).unwrap(), form);
        assert!(
            form.note.contains("assumed"),
            "{name} must say what is a guess"
        );
    }
}

/// The default with `name` as the plan that its options propose.
fn default_with(name: &str) -> Form {
    let mut form = default_form();
    let proposed = std::mem::take(&mut form.plans[1].name);
    form.plans[1] = Plan {
        name: proposed,
        ..preset::plan(name).unwrap()
    };
    form
}

#[test]
fn every_starter_plan_can_be_run_in_the_default() {
    for name in preset::plan_names() {
        let mut form = default_with(name);
        form.run.weeks = 26;
        let scenario = Scenario::check(form).unwrap();
        let mut experiment = Experiment::new(scenario).unwrap();
        experiment.advance(2);
        assert_eq!(experiment.report().options.len(), 5, "{name}");
    }
}

#[test]
fn every_starter_scenario_has_a_today_that_stands_still() {
    for name in preset::scenario_names() {
        let scenario = Scenario::check(preset::scenario(name).unwrap()).unwrap();
        assert!(Experiment::new(scenario).is_ok(), "{name}");
    }
}

#[test]
fn every_starter_scenario_is_as_large_as_it_says_and_compares_the_same_options() {
    let people = [
        ("default", 65, 6),
        ("startup", 20, 0),
        ("retailer", 120, 0),
        ("b2b", 65, 0),
        ("bank", 83, 0),
        ("agencies", 41, 25),
    ];
    assert!(people.iter().map(|row| row.0).eq(preset::scenario_names()));
    for (name, inside, agencies) in people {
        let form = preset::scenario(name).unwrap();
        let heads = |inside: bool| -> u32 {
            let teams = form.organisation.teams.iter();
            let some = teams.filter(|team| team.agency().is_none() == inside);
            some.map(|team| team.heads).sum()
        };
        assert_eq!((heads(true), heads(false)), (inside, agencies), "{name}");
        let options: Vec<&str> = form.options.iter().map(|o| o.name.as_str()).collect();
        assert_eq!(
            options,
            ["Lead and roles", "Pay only", "Both", "Goal without pay"]
        );
    }
}

#[test]
fn the_default_is_the_brand_that_is_described() {
    let organisation = default_form().organisation;
    let agencies: Vec<&Team> = organisation
        .teams
        .iter()
        .filter(|team| team.kind == Kind::Agency)
        .collect();
    assert_eq!(organisation.teams.len(), 12);
    assert_eq!(organisation.journeys.len(), 6);
    assert_eq!(agencies.len(), 1);
    assert_eq!(agencies[0].agency().unwrap().fee, 1.2e6);
    assert_eq!(agencies[0].payroll(), 0.0);
}
