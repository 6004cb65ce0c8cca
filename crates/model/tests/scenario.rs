//! What the reader of scenarios accepts and what it says of everything else: one sentence each, all at once, no panic.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use tandem_model::{
    Experiment, Fault, Faults, Form, Goal, JointMetric, Kind, Kinds, Plan, Scenario, Team, preset,
};

fn default_form() -> Form {
    preset::scenario("default").unwrap()
}

/// The faults of the default after `change`.
fn faults(change: impl FnOnce(&mut Form)) -> Vec<Fault> {
    let mut form = default_form();
    change(&mut form);
    Scenario::check(form).map_or_else(|faults| faults.0, |_| Vec::new())
}

/// The one fault of the default after `change`, as its sentence.
fn sentence(change: impl FnOnce(&mut Form)) -> String {
    let faults = faults(change);
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].to_string()
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

#[test]
fn each_fault_names_field_value_and_what_is_allowed() {
    let sentences = [
        sentence(|f| f.plans[1].weights.own = 0.5),
        sentence(|f| f.plans[1].curve.threshold = 1.1),
        sentence(|f| f.plans[1].goal = None),
        sentence(|f| {
            f.plans[1].goal = Some(Goal {
                metric: JointMetric::CustomerValue(0.5),
                weeks: 58,
                announced: 1.0,
                outside: Kinds::NONE,
            })
        }),
        sentence(|f| {
            f.plans[1].goal = Some(Goal {
                metric: JointMetric::IntegratedJourneys(0.25),
                weeks: 58,
                announced: 1.0,
                outside: Kinds::NONE,
            });
        }),
        sentence(|f| f.plans[0].goal = f.plans[1].goal),
        sentence(|f| f.programmes.push(f.programmes[0].clone())),
        sentence(|f| f.organisation.teams[0].base = -1.0),
        sentence(|f| f.organisation.teams[0].base = f64::NAN),
        sentence(|f| f.organisation.teams[3].heads = 0),
        sentence(|f| f.organisation.teams[3].heads = 501),
        sentence(|f| f.organisation.journeys[0].teams.clear()),
        sentence(|f| f.organisation.journeys[0].teams[0] = "Nobody".into()),
        sentence(|f| f.organisation.journeys[0].volume = 0.5),
        sentence(|f| f.organisation.currency = "dollars".into()),
        sentence(|f| f.organisation.integrated_today = 0.45),
        sentence(|f| f.culture.unclear_roles = 101.0),
        sentence(|f| f.culture.unclear_roles = 100.0),
        sentence(|f| f.programmes[0].contact_hours = 9.0),
        sentence(|f| f.options[0].plan = "None".into()),
        sentence(|f| f.options[0].programme = Some("None".into())),
        sentence(|f| f.options[0].name = "Today".into()),
        sentence(|f| f.options.clear()),
        sentence(|f| f.run.weeks = 0),
        sentence(|f| f.name = "x".repeat(10_000)),
        sentence(|f| f.name = " ".into()),
    ];
    insta::assert_snapshot!(sentences.join("\n"));
}

#[test]
fn several_faults_are_reported_at_once() {
    let found = faults(|form| {
        form.name.clear();
        form.organisation.on_cost = 2.0;
        form.culture.lack_of_trust = -1.0;
        form.run.replicates = 1;
    });
    let fields: Vec<&str> = found.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "name",
            "organisation.on_cost",
            "culture.lack_of_trust",
            "run.replicates"
        ]
    );
}

#[test]
fn an_organisation_without_teams_or_journeys_is_refused_in_words() {
    let found = faults(|form| {
        form.organisation.teams.clear();
        form.organisation.journeys.clear();
    });
    assert!(
        found
            .iter()
            .any(|fault| fault.field == "organisation.teams")
    );
    assert!(
        found
            .iter()
            .any(|fault| fault.field == "organisation.journeys")
    );
}

#[test]
fn what_is_not_a_scenario_says_where_and_why() {
    for (text, part) in [
        ("", "line 1 column 0"),
        ("{\"name\": 3}", "line 1"),
        ("{\"nme\": \"x\"}", "unknown field"),
        ("[1, 2", "line 1"),
    ] {
        let Faults(faults) = Scenario::read(text).unwrap_err();
        assert!(
            faults[0].to_string().contains(part),
            "{text}: {}",
            faults[0]
        );
    }
}

#[test]
fn an_unknown_preset_lists_the_ones_there_are() {
    let message = preset::scenario("nope").unwrap_err().to_string();
    assert_eq!(
        message,
        "preset is nope: allowed is one of default, startup, retailer, b2b, bank, agencies"
    );
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(Scenario::read(&text).is_err());
    }

    #[test]
    fn a_damaged_file_is_refused_or_valid_and_never_a_panic(at in 0_usize..4_000, byte in any::<u8>()) {
        let mut bytes = default_form().write().unwrap().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(scenario) = Scenario::read(&String::from_utf8_lossy(&bytes)) {
            prop_assert!(Scenario::check(scenario.form().clone()).is_ok());
        }
    }

    #[test]
    fn any_numbers_in_any_place_are_checked(
        number in prop_oneof![any::<f64>(), Just(f64::NAN), Just(f64::INFINITY), Just(-0.0)],
        place in 0_usize..8,
    ) {
        let mut form = default_form();
        let slot = match place {
            0 => &mut form.organisation.contribution,
            1 => &mut form.organisation.systems,
            2 => &mut form.organisation.teams[1].base,
            3 => &mut form.organisation.journeys[1].value,
            4 => &mut form.plans[1].curve.maximum,
            5 => &mut form.programmes[0].lead_cost,
            6 => &mut form.worthwhile,
            _ => &mut form.culture.fear_of_failure,
        };
        *slot = number;
        match Scenario::check(form) {
            Ok(_) => prop_assert!(number.is_finite()),
            Err(Faults(faults)) => prop_assert!(!faults.is_empty()),
        }
    }
}
