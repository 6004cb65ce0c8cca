//! What the reader of scenarios accepts and what it says of everything else: one sentence each, all at once, no panic.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use tandem_model::{
    Agency, Contestants, Contract, Curve, Exception, Fault, Faults, Form, Gate, GateKpi, Goal,
    GoalRule, Intervention, JointMetric, Kind, Kinds, Kpi, Scenario, StopRule, TargetBonus,
    Tournament, Weights, preset,
};

/// The default, whose goals end where plans say.
fn default_form() -> Form {
    let mut form = preset::scenario("default").unwrap();
    form.set_goals(GoalRule::Own, &[]);
    form
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

/// Other terms for the teams called `teams`.
fn exception(teams: &[&str]) -> Exception {
    Exception {
        teams: teams.iter().map(|&team| team.to_owned()).collect(),
        target_bonus: Some(TargetBonus::ShareOfBase(0.1)),
        weights: None,
        curve: None,
    }
}

fn goal(metric: JointMetric) -> Option<Goal> {
    Some(Goal {
        metric,
        weeks: 58,
        announced: 1.0,
        outside: Kinds::NONE,
    })
}

/// A curve that pays less at its maximum than at target.
fn falling() -> Curve {
    Curve {
        maximum_pay: 0.5,
        ..Curve::default()
    }
}

/// The first team of the default becomes an agency.
fn engage(form: &mut Form, agency: Agency) {
    form.organisation.teams[0].kind = Kind::Agency;
    form.organisation.teams[0].contract = Contract::Agency(agency);
}

#[test]
fn each_fault_of_the_organisation_names_field_value_and_what_is_allowed() {
    let sentences = [
        sentence(|f| f.name = "x".repeat(10_000)),
        sentence(|f| f.name = " ".into()),
        sentence(|f| f.name = "\u{1b}[31mred\u{202e}".repeat(50)),
        sentence(|f| f.note = "x".repeat(2_001)),
        sentence(|f| f.organisation.currency = "dollars".into()),
        sentence(|f| f.organisation.contribution = 1e300),
        sentence(|f| (f.organisation.integrated_today, f.organisation.systems) = (0.49, 0.6)),
        sentence(|f| f.organisation.dialogue = 1.1),
        sentence(|f| f.organisation.ability_spread = 0.7),
        sentence(|f| f.organisation.teams[0].craft = Some(" ".into())),
        sentence(|f| f.organisation.teams[0].base = -1.0),
        sentence(|f| f.organisation.teams[0].base = 0.0),
        sentence(|f| f.organisation.teams[0].base = f64::NAN),
        sentence(|f| f.organisation.teams[0].opposing = 2.0),
        sentence(|f| f.organisation.teams[0].contract = Contract::Agency(Agency::default())),
        sentence(|f| {
            engage(f, Agency::default());
            f.organisation.teams[0].heads = 0;
        }),
        sentence(|f| {
            engage(
                f,
                Agency {
                    at_risk: 1.5,
                    ..Agency::default()
                },
            );
        }),
        sentence(|f| f.organisation.teams[3].heads = 0),
        sentence(|f| f.organisation.teams[3].heads = 501),
        sentence(|f| {
            f.organisation
                .teams
                .iter_mut()
                .for_each(|team| team.heads = 200)
        }),
        sentence(|f| {
            let team = f.organisation.teams[0].clone();
            f.organisation.teams.push(team);
        }),
        sentence(|f| f.organisation.journeys.clear()),
        sentence(|f| f.organisation.journeys[0].teams.clear()),
        sentence(|f| f.organisation.journeys[0].teams[0] = "Nobody".into()),
        sentence(|f| f.organisation.journeys[0].teams[0] = "Website".into()),
        sentence(|f| f.organisation.journeys[0].volume = 0.5),
        sentence(|f| {
            f.organisation
                .journeys
                .iter_mut()
                .for_each(|j| j.value = 0.0)
        }),
        sentence(|f| f.culture.unclear_roles = 101.0),
        sentence(|f| f.organisation.systems = 0.1),
        sentence(|f| f.environment.turnover = 0.9),
        sentence(|f| f.worthwhile = -1.0),
        sentence(|f| f.run.weeks = 0),
        sentence(|f| f.run.replicates = 1_000_000),
    ];
    insta::assert_snapshot!(sentences.join("\n"));
}

#[test]
fn each_fault_of_a_plan_names_field_value_and_what_is_allowed() {
    let sentences = [
        sentence(|f| f.plans.push(f.plans[1].clone())),
        sentence(|f| f.plans[1].target_bonus = TargetBonus::ShareOfBase(2.0)),
        sentence(|f| f.plans[1].weights.own = 0.5),
        sentence(|f| f.plans[1].curve.threshold = 1.1),
        sentence(|f| f.plans[1].curve = falling()),
        sentence(|f| {
            f.plans[1].curves.insert(Kpi::Joint, falling());
        }),
        sentence(|f| {
            f.plans[1].curves.insert(Kpi::Rank, Curve::default());
        }),
        sentence(|f| f.plans[1].period = 1),
        sentence(|f| f.plans[0].goal = f.plans[1].goal),
        sentence(|f| f.plans[1].goal = None),
        sentence(|f| f.plans[1].goal = goal(JointMetric::CustomerValue(0.5))),
        sentence(|f| f.plans[1].goal = goal(JointMetric::IntegratedJourneys(0.25))),
        sentence(|f| f.plans[1].goal.as_mut().unwrap().weeks = 0),
        sentence(|f| f.plans[1].goal.as_mut().unwrap().outside = Kinds::from_iter(Kind::ALL)),
        sentence(|f| {
            f.plans[0].gate = Some(Gate {
                measure: GateKpi::Joint,
                attainment: 0.9,
            });
        }),
        sentence(|f| {
            f.plans[0].gate = Some(Gate {
                measure: GateKpi::Firm,
                attainment: 9.0,
            });
        }),
        sentence(|f| {
            f.plans[0].weights.own -= 0.1;
            f.plans[0].weights.rank += 0.1;
        }),
        sentence(|f| {
            let others = f.organisation.teams.iter_mut().skip(1);
            let employees = others.filter(|team| team.agency().is_none());
            employees.for_each(|team| team.contract = Contract::SalaryOnly);
            f.plans[1].rank = Some(Tournament {
                between: Contestants::Teams,
                top: 0.2,
            });
        }),
        sentence(|f| {
            f.plans[1].rank = Some(Tournament {
                between: Contestants::People,
                top: 0.0,
            });
        }),
        sentence(|f| f.plans[1].budget_cap = Some(f64::INFINITY)),
        sentence(|f| f.plans[1].ratchet = 2.0),
        sentence(|f| f.plans[1].guarantee = -0.5),
        sentence(|f| f.plans[1].shared_risk = 1.5),
        sentence(|f| f.plans[0].shared_risk = 0.5),
    ];
    insta::assert_snapshot!(sentences.join("\n"));
}

#[test]
fn each_fault_of_an_exception_names_field_value_and_what_is_allowed() {
    let with = |exceptions: &[Exception]| sentence(|f| f.plans[1].exceptions = exceptions.to_vec());
    let terms = |change: fn(&mut Exception)| {
        let mut exception = exception(&["CRM"]);
        change(&mut exception);
        with(&[exception])
    };
    let sentences = [
        with(&[exception(&[])]),
        with(&[exception(&["CRM", "Nobody"])]),
        with(&[exception(&["CRM"]), exception(&["Website", "CRM"])]),
        terms(|e| e.target_bonus = None),
        terms(|e| e.target_bonus = Some(TargetBonus::ShareOfBase(-0.1))),
        terms(|e| e.weights = Some(Weights::default())),
        terms(|e| e.curve = Some(falling())),
    ];
    insta::assert_snapshot!(sentences.join("\n"));
}

#[test]
fn each_fault_of_a_programme_or_an_option_names_field_value_and_what_is_allowed() {
    let sentences = [
        sentence(|f| f.programmes.push(f.programmes[0].clone())),
        sentence(|f| f.programmes[0].contact_hours = 9.0),
        sentence(|f| {
            f.organisation.meeting_hours = 16.0;
            f.programmes[0].diverge_hours = 8.0;
            f.programmes[0].converge_hours = 8.0;
        }),
        sentence(|f| f.programmes[0].training = f64::NEG_INFINITY),
        sentence(|f| f.programmes[0].strategists = 11.0),
        sentence(|f| f.programmes[0].staff_cost = -1.0),
        sentence(|f| f.programmes[0].sponsor.tenure = 1.0),
        sentence(|f| {
            f.programmes[0]
                .starts
                .insert(Intervention::SafeToFail, u32::MAX);
        }),
        sentence(|f| {
            f.programmes[0].stop = Some(StopRule {
                after: 52,
                loss: -1.0,
            })
        }),
        sentence(|f| f.options.clear()),
        sentence(|f| f.options[0].name = "Today".into()),
        sentence(|f| f.options[1].name = "Both".into()),
        sentence(|f| f.options[0].plan = "None".into()),
        sentence(|f| f.options[0].programme = Some("None".into())),
        sentence(|f| f.options[0].pay_from = 500),
        sentence(|f| f.options[0].goal = Some(0.4)),
        sentence(|f| f.options[1].goal = Some(0.29)),
        sentence(|f| f.options[1].goal = Some(1.03)),
        sentence(|f| f.options[1].goal = Some(f64::NAN)),
        sentence(|f| {
            f.goals = GoalRule::SameGoal;
            f.options[1].goal = Some(0.4);
        }),
    ];
    insta::assert_snapshot!(sentences.join("\n"));
}

#[test]
fn an_options_own_goal_takes_the_place_of_its_plans_and_of_no_other_options() {
    let mut form = default_form();
    form.set_goals(GoalRule::SameOdds, &[None, Some(0.34)]);
    let scenario = Scenario::check(form).unwrap();
    let levels: Vec<Option<f64>> = scenario
        .arms()
        .iter()
        .map(|arm| arm.plan.goal.map(|goal| goal.metric.target()))
        .collect();
    assert_eq!(levels, [None, None, Some(0.34), Some(0.5), Some(0.5)]);
}

#[test]
fn too_many_of_anything_is_said_once_and_the_rest_is_not_looked_at() {
    let many = 100_000;
    let text = |change: &dyn Fn(&mut Form)| {
        let mut form = default_form();
        change(&mut form);
        Scenario::check(form).unwrap_err().to_string()
    };
    let sentences = [
        text(&|f| f.organisation.teams = vec![f.organisation.teams[0].clone(); many]),
        text(&|f| f.organisation.journeys = vec![f.organisation.journeys[0].clone(); many]),
        text(&|f| f.organisation.journeys[0].teams = (0..many).map(|i| i.to_string()).collect()),
        text(&|f| f.plans[1].exceptions = vec![exception(&["CRM"]); many]),
        text(&|f| f.plans[1].exceptions = vec![exception(&vec!["CRM"; many])]),
        text(&|f| f.plans = vec![f.plans[0].clone(); many]),
        text(&|f| f.programmes = vec![f.programmes[0].clone(); many]),
        text(&|f| f.options = vec![f.options[0].clone(); many]),
    ];
    for sentences in &sentences {
        assert!(sentences.contains("100000 "), "{sentences}");
        assert!(sentences.lines().count() <= 21, "{sentences}");
    }
}

#[test]
fn ten_faults_of_ten_kinds_are_all_reported_at_once() {
    let found = faults(|form| {
        form.name = "x".repeat(10_000);
        form.organisation.teams[0].base = f64::NAN;
        form.organisation.teams[1].heads = 1_000;
        form.organisation.journeys[0].teams.clear();
        form.organisation.journeys[1].teams[0] = "Nobody".into();
        form.environment.turnover = f64::INFINITY;
        form.plans[1].weights.own = 0.5;
        form.plans[1].curve = falling();
        form.programmes[0].roles = -1.0;
        form.options[0].plan = "None".into();
    });
    let sentences: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(sentences.len(), 10, "{sentences:#?}");
    insta::assert_snapshot!(sentences.join("\n"));
}

#[test]
fn a_today_out_of_reach_is_reported_beside_other_faults() {
    let found = faults(|form| {
        (
            form.organisation.integrated_today,
            form.organisation.systems,
        ) = (0.49, 0.6);
        form.worthwhile = -1.0;
    });
    let fields: Vec<&str> = found.iter().map(|fault| fault.field.as_str()).collect();
    assert_eq!(fields, ["organisation.integrated_today", "worthwhile"]);
}

/// The path of a field as faults name it, from a pointer into the form's JSON.
fn path(pointer: &str) -> String {
    let steps = pointer.split('/').skip(1);
    let named = steps.map(|step| match step.parse::<usize>() {
        Ok(place) => format!("[{place}]"),
        Err(_) => format!(".{step}"),
    });
    named.collect::<String>().trim_start_matches('.').to_owned()
}

/// Pointers to all numbers of a form's JSON.
fn numbers(value: &serde_json::Value, at: &str, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Number(_) => found.push(at.to_owned()),
        serde_json::Value::Array(each) => {
            for (place, value) in each.iter().enumerate() {
                numbers(value, &format!("{at}/{place}"), found);
            }
        }
        serde_json::Value::Object(each) => {
            for (name, value) in each {
                numbers(value, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn weeks_beyond_the_limit_are_said_and_no_limit_of_futures_follows_from_them() {
    assert_eq!(
        sentence(|f| f.run.weeks = 1_000_000),
        "run.weeks is 1000000: allowed is a number from 13 to 260"
    );
}

#[test]
fn a_number_out_of_its_range_is_complained_of_where_it_stands_and_nowhere_else() {
    let whole = serde_json::to_value(default_form()).unwrap();
    let mut places = Vec::new();
    numbers(&whole, "", &mut places);
    assert!(places.len() > 150, "{}", places.len());
    for place in places.iter().filter(|place| *place != "/run/seed") {
        let mut changed = whole.clone();
        *changed.pointer_mut(place).unwrap() = 4_000_000_000_u32.into();
        let form: Form = serde_json::from_value(changed).unwrap();
        let Err(faults) = Scenario::check(form) else {
            continue;
        };
        // A weight may also ask for a part that is not there.
        for fault in faults.0.iter().filter(|fault| fault.value != "missing") {
            assert!(path(place).starts_with(&fault.field), "{place}: {fault}");
        }
    }
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
fn pay_is_held_only_where_somebody_is_paid_and_the_market_lies_near() {
    let found = faults(|form| {
        for team in &mut form.organisation.teams {
            (team.kind, team.base) = (Kind::Channel, 0.0);
            team.contract = Contract::SalaryOnly;
        }
    });
    let held = found
        .iter()
        .find(|fault| fault.field.ends_with("total_pay"));
    assert_eq!(
        held.unwrap().to_string(),
        "plans[1].total_pay is held: allowed is not_held where no team has a base salary or a fee"
    );
    let found = faults(|form| form.organisation.pay_against_market = 0.4);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(
        found[0].to_string(),
        "organisation.pay_against_market is 0.4: allowed is a number from -0.1 to 0.1"
    );
}

#[test]
fn what_is_not_a_scenario_says_where_and_why() {
    let default = default_form().write().unwrap();
    let with = |old: &str, new: &str| {
        assert!(default.contains(old), "{old}");
        default.replacen(old, new, 1)
    };
    let texts = [
        String::new(),
        "[1, 2".into(),
        "[".repeat(100_000),
        "{\"organisation\":".repeat(100_000),
        "{\"name\": 3}".into(),
        "{\"name\": \"\\ud800\"}".into(),
        "null".into(),
        with("\"contribution\": 30000000.0", "\"contribution\": 1e999"),
        with("\"contribution\": 30000000.0", "\"contribution\": NaN"),
        with("\"contribution\": 30000000.0", "\"contribution\": \"much\""),
        with("\"heads\": 5", "\"heads\": -5"),
        with("\"heads\": 5", "\"heads\": 5.5"),
        with(
            "\"heads\": 5",
            &format!("\"heads\": \"{}\"", "five ".repeat(10_000)),
        ),
        with("\"heads\": 5", "\"heads\": 5, \"heads\": 6"),
        with("\"kind\": \"channel\"", "\"kind\": \"spies\""),
        with("\"seed\": 1", "\"sede\": 1"),
        with("\"period\": 13", "\"curves\": { \"own\": {}, \"own\": {} }"),
        with(
            "\"lead\":",
            "\"starts\": { \"roles\": 1, \"roles\": 2 }, \"lead\":",
        ),
        " ".repeat(5_000_000),
    ];
    let sentences = texts.map(|text| Scenario::read(&text).unwrap_err().to_string());
    assert!(
        sentences
            .iter()
            .all(|sentence| sentence.chars().count() < 400)
    );
    insta::assert_snapshot!(sentences.join("\n"));
}

/// What is said of the default's file with the value at a pointer replaced, as it is written in JSON.
fn said_of(pointer: &str, written: &str) -> String {
    const PLACE: &str = "here it stands";
    let mut file = serde_json::to_value(default_form()).unwrap();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match file.pointer_mut(parent).unwrap() {
        serde_json::Value::Array(each) => each[name.parse::<usize>().unwrap()] = PLACE.into(),
        other => other[name] = PLACE.into(),
    }
    let text = serde_json::to_string_pretty(&file).unwrap();
    let text = text.replace(&format!("\"{PLACE}\""), written);
    Scenario::read(&text).unwrap_err().to_string()
}

#[test]
fn what_cannot_be_read_names_its_field_its_value_and_what_is_allowed() {
    let pay = "/plans/1/total_pay";
    let kinds = "channel, brand, site, service, sales, it, analytics, agency";
    let cases = [
        // A choice.
        (
            pay,
            "null",
            "plans[1].total_pay is null: allowed is one of not_held, held, pay_rounds, salary",
        ),
        (
            pay,
            "5",
            "plans[1].total_pay is 5: allowed is one of not_held, held, pay_rounds, salary",
        ),
        (
            pay,
            "true",
            "plans[1].total_pay is true: allowed is one of not_held, held, pay_rounds, salary",
        ),
        (
            pay,
            "\"hold\"",
            "plans[1].total_pay is hold: allowed is one of not_held, held, pay_rounds, salary",
        ),
        (
            "/organisation/teams/3/kind",
            "\"spies\"",
            &*format!("organisation.teams[3].kind is spies: allowed is one of {kinds}"),
        ),
        (
            "/organisation/teams/3/kind",
            "null",
            &*format!("organisation.teams[3].kind is null: allowed is one of {kinds}"),
        ),
        (
            "/goals",
            "\"none\"",
            "goals is none: allowed is one of own, same_odds, same_goal",
        ),
        (
            "/run/uncertainty",
            "0",
            "run.uncertainty is 0: allowed is noise or all",
        ),
        // A choice with a number.
        (
            "/plans/1/target_bonus",
            "{\"share_of_bass\": 0.1}",
            "plans[1].target_bonus is share_of_bass: allowed is cost_neutral or share_of_base",
        ),
        (
            "/plans/1/target_bonus",
            "{\"share_of_base\": \"0.1\"}",
            "plans[1].target_bonus.share_of_base is \"0.1\": allowed is a number",
        ),
        (
            "/plans/1/target_bonus",
            "0.1",
            "plans[1].target_bonus is 0.1: allowed is cost_neutral or share_of_base",
        ),
        (
            "/plans/1/goal/metric",
            "{\"integrated_journeys\": null}",
            "plans[1].goal.metric.integrated_journeys is null: allowed is a number",
        ),
        // A number.
        (
            "/organisation/contribution",
            "null",
            "organisation.contribution is null: allowed is a number",
        ),
        (
            "/organisation/contribution",
            "\"NaN\"",
            "organisation.contribution is \"NaN\": allowed is a number",
        ),
        (
            "/organisation/contribution",
            "NaN",
            "organisation.contribution is NaN: allowed is a number",
        ),
        (
            "/organisation/contribution",
            "-Infinity",
            "organisation.contribution is -Infinity: allowed is a number",
        ),
        (
            "/organisation/contribution",
            "1e999",
            "organisation.contribution is 1e999: allowed is a number below 1.8e308",
        ),
        (
            "/organisation/contribution",
            "[1]",
            "organisation.contribution is a list: allowed is a number",
        ),
        (
            "/organisation/contribution",
            "{}",
            "organisation.contribution is fields in braces: allowed is a number",
        ),
        (
            "/organisation/on_cost",
            "-1",
            "organisation.on_cost is -1: allowed is a number from 0 to 1",
        ),
        (
            "/programmes/0/roles",
            "1.5",
            "programmes[0].roles is 1.5: allowed is a number from 0 to 1",
        ),
        // A whole number.
        (
            "/organisation/teams/0/heads",
            "-5",
            "organisation.teams[0].heads is -5: allowed is a whole number, not negative",
        ),
        (
            "/organisation/teams/0/heads",
            "5.5",
            "organisation.teams[0].heads is 5.5: allowed is a whole number, not negative",
        ),
        (
            "/organisation/teams/0/heads",
            "\"five\"",
            "organisation.teams[0].heads is \"five\": allowed is a whole number, not negative",
        ),
        (
            "/organisation/teams/0/heads",
            "5, \"heads\": 6",
            "organisation.teams[0].heads is there twice: allowed is one of each name",
        ),
        // Text, a list, fields.
        ("/name", "3", "name is 3: allowed is text in quotes"),
        (
            "/organisation/teams/2/name",
            "null",
            "organisation.teams[2].name is null: allowed is text in quotes",
        ),
        (
            "/plans",
            "null",
            "plans is null: allowed is a list in brackets",
        ),
        (
            "/plans",
            "{}",
            "plans is fields in braces: allowed is a list in brackets",
        ),
        (
            "/organisation",
            "7",
            "organisation is 7: allowed is fields in braces",
        ),
        (
            "/plans/1/curve",
            "null",
            "plans[1].curve is null: allowed is fields in braces",
        ),
        // Names.
        (
            "/run/weeks",
            "156, \"sede\": 1",
            "run.sede is unknown: allowed is one of weeks, replicates, seed, uncertainty",
        ),
        (
            "/options/1",
            "{\"name\": \"x\"}",
            "options[1].plan is missing: allowed is a scenario that has it; `tandem scenario default` prints one",
        ),
    ];
    for (pointer, written, expected) in cases {
        assert_eq!(said_of(pointer, written), expected, "{pointer} {written}");
    }
    let relative =
        default_form()
            .write()
            .unwrap()
            .replacen("\"period\": 13", "\"relative_to\": 5", 1);
    let said = Scenario::read(&relative).unwrap_err().to_string();
    assert!(
        said.starts_with("plans[0].relative_to is 5: allowed is "),
        "{said}"
    );
}

/// Whatever is put into whatever place: the sentence names that place, and shows no line and column unless the text is no JSON.
#[test]
fn each_place_of_a_file_is_named_when_it_holds_something_else() {
    let whole = serde_json::to_value(default_form()).unwrap();
    let mut places = Vec::new();
    numbers(&whole, "", &mut places);
    for place in places {
        for written in ["\"much\"", "[]", "NaN", "true"] {
            let said = said_of(&place, written);
            let field = path(&place);
            assert!(
                said.starts_with(&format!("{field} is ")),
                "{field} {written}: {said}"
            );
            assert!(said.contains("allowed is a"), "{field} {written}: {said}");
        }
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

#[test]
fn a_number_that_is_none_is_never_written() {
    let mut form = default_form();
    form.worthwhile = f64::NAN;
    assert!(form.write().is_err());
}
