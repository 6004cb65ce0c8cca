//! The starter scenarios and plans: valid, described, and what they say they are.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use tandem_model::{Experiment, Form, GoalRule, GoalSearch, Kind, Plan, Scenario, Team, preset};

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

/// The text of a starter's file, its options a line each, with these goals of their own.
fn with_goals(text: &str, levels: &[Option<f64>]) -> String {
    let (before, rest) = text.split_once("\"options\": [\n").unwrap();
    let (options, after) = rest.split_once("\n  ],\n").unwrap();
    let line = |(line, level): (&str, &Option<f64>)| {
        let (option, end) = line.rsplit_once(" }").unwrap();
        let option = option.split(", \"goal\":").next().unwrap();
        let goal = level.map_or(String::new(), |level| format!(", \"goal\": {level}"));
        format!("{option}{goal} }}{end}")
    };
    let options: Vec<String> = options.lines().zip(levels).map(line).collect();
    let rule = "  \"goals\": \"same_odds\",\n";
    let after = after.strip_prefix(rule).unwrap_or(after);
    format!(
        "{before}\"options\": [\n{}\n  ],\n{rule}{after}",
        options.join("\n")
    )
}

/// `TANDEM_GOLDEN=write cargo test -p tandem-model --test starters goals` writes them.
#[test]
fn goals_of_starters_have_the_odds_that_this_version_works_out() {
    for name in preset::scenario_names() {
        let scenario = Scenario::check(preset::scenario(name).unwrap()).unwrap();
        let search = GoalSearch::new(&Experiment::new(scenario).unwrap()).unwrap();
        let assets = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/scenarios");
        let path = format!("{assets}/{name}.json");
        let text = std::fs::read_to_string(&path).unwrap();
        let worked_out = with_goals(&text, &search.finish().unwrap());
        if option_env!("TANDEM_GOLDEN") == Some("write") {
            std::fs::write(&path, worked_out).unwrap();
        } else {
            assert_eq!(text, worked_out, "{name}");
        }
    }
}

/// The default with `name` as the plan that its options propose.
fn default_with(name: &str) -> Form {
    let mut form = default_form();
    let proposed = std::mem::take(&mut form.plans[1].name);
    form.set_goals(GoalRule::Own, &[]);
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
