//! What `tandem sensitivity` prints, and what it says of names that it does not know.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test that cannot go on should stop; its helpers serve others too"
)]

mod tandem;

use serde_json::Value;
use tandem::{Said, command, file, tandem};
use tandem_model::{GoalRule, preset};

/// Arguments of a look that is over soon.
const SHORT: [&str; 6] = ["--futures", "1", "--factors", "2", "--samples", "8"];

/// A file, called `name`, with a starter scenario over the shortest horizon.
fn short(name: &str, scenario: &str) -> String {
    let mut form = preset::scenario(scenario).unwrap();
    form.set_goals(GoalRule::Own, &[]);
    form.run.weeks = 13;
    file(name, form.write().unwrap())
}

fn look(scenario: &str, more: &[&str]) -> Said {
    tandem(&[&["sensitivity", scenario], &SHORT[..], more].concat())
}

fn json(scenario: &str, more: &[&str]) -> Value {
    let said = look(scenario, &[more, &["--json"]].concat());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    serde_json::from_str(&said.out).unwrap()
}

#[test]
fn json_holds_all_swings_sorted_and_the_indices_of_the_widest() {
    let found = json(&short("shape.json", "default"), &[]);
    assert_eq!(
        (&found["option"], &found["measure"]),
        (&Value::from("Both"), &Value::from("net"))
    );
    assert!(found["usual"].is_f64() && found["model_version"].is_u64());
    for (family, least) in [("constants", 90), ("levers", 40)] {
        let part = &found[family];
        let swings = part["swings"].as_array().unwrap();
        assert!(swings.len() >= least, "{family}: {}", swings.len());
        for key in [
            "name", "words", "usual", "least", "most", "at_least", "at_most", "refused",
        ] {
            assert!(swings.iter().all(|swing| swing.get(key).is_some()), "{key}");
        }
        let widths: Vec<f64> = swings
            .iter()
            .map(|s| s["swing"].as_f64().unwrap())
            .collect();
        assert!(widths.is_sorted_by(|a, b| a >= b));
        let factors = part["indices"]["factors"].as_array().unwrap();
        assert_eq!(factors.len(), 2);
        for factor in factors {
            assert!(
                swings[..2]
                    .iter()
                    .any(|swing| swing["name"] == factor["name"])
            );
            for end in ["value", "low", "high"] {
                assert!(factor["first"][end].is_f64() && factor["total"][end].is_f64());
            }
        }
    }
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let path = short("threads.json", "startup");
    let with = |threads| {
        let arguments = [&["sensitivity", &path, "--json"], &SHORT[..]].concat();
        let output = command(&arguments)
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .unwrap();
        Said::from(output).out
    };
    assert!(with("1") == with("3"));
}

#[test]
fn a_measure_and_an_option_may_be_named() {
    let path = short("named.json", "default");
    let found = json(
        &path,
        &["--measure", "integrated", "--option", "Lead and roles"],
    );
    assert_eq!(found["option"], "Lead and roles");
    assert_eq!(found["measure"], "integrated");
    assert!(found["usual"].as_f64().unwrap() > 0.0);
}

#[test]
fn the_text_says_what_was_looked_at_and_what_was_left_out() {
    let said = look(&short("text.json", "default"), &[]);
    for words in [
        "option Both: net over 13 weeks",
        "No option was named",
        "Constants, which nobody knows well",
        "Levers, which the scenario sets",
        "(plan), as plan.goal.metric is 0.25: allowed is more than 0.29",
        "Chance is left out",
        "not advice about anybody's pay",
    ] {
        assert!(said.out.contains(words), "{words}: {}", said.out);
    }
    assert!(!said.out.contains("-0.00"), "{}", said.out);
}

#[test]
fn names_that_are_not_known_are_said_with_those_that_are() {
    let cases = [
        ("--measure", "profit", "one of contribution, collaboration,"),
        (
            "--option",
            "Neither",
            "one of Lead and roles, Pay only, Both, Goal without pay",
        ),
        ("--option", "Today", "one of Lead and roles,"),
    ];
    for (flag, name, allowed) in cases {
        let said = look("default", &[flag, name]);
        assert_eq!(
            (said.code, said.out.as_str()),
            (Some(1), ""),
            "{}",
            said.err
        );
        assert_eq!(said.err.lines().count(), 1, "{}", said.err);
        let expected = format!("tandem: {flag} is {name}: allowed is {allowed}");
        assert!(said.err.starts_with(&expected), "{}", said.err);
    }
}

#[test]
fn numbers_out_of_range_are_wrong_usage() {
    for (flag, number) in [("--futures", "0"), ("--factors", "0"), ("--samples", "4")] {
        let said = tandem(&["sensitivity", "default", flag, number]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{flag}");
    }
}
