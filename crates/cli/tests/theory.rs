//! What `tandem run --theory` prints under one theory and under all.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test that cannot go on should stop; its helpers serve others too"
)]

mod tandem;

use serde_json::Value;
use tandem::{SHORT, Said, tandem};
use tandem_model::{Experiment, Report, Scenario, Theory, preset};

/// The theories by the names that are typed.
const NAMES: [&str; 5] = [
    "tandem",
    "selfish",
    "conditional-cooperation",
    "goal-setting",
    "trust-flat-wage",
];

fn run(arguments: &[&str]) -> Said {
    tandem(&[&["run", "startup", "--seed", "5"], &SHORT[..], arguments].concat())
}

fn printed(arguments: &[&str]) -> String {
    let said = run(arguments);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    said.out
}

/// The report that the library gives under a theory for the same arguments.
fn report(theory: Theory) -> Report {
    let mut form = preset::scenario("startup").unwrap();
    (form.run.weeks, form.run.replicates, form.run.seed) = (13, 10, 5);
    let (scenario, settings) = (Scenario::check(form).unwrap(), theory.constants().into());
    let mut experiment = Experiment::with_settings(scenario, settings).unwrap();
    experiment.advance(10);
    experiment.complete_analysis();
    experiment.report()
}

#[test]
fn each_theory_is_the_librarys_to_the_last_bit_and_tandem_is_the_default() {
    for (name, theory) in NAMES.into_iter().zip(Theory::ALL) {
        let json: Report = serde_json::from_str(&printed(&["--theory", name, "--json"])).unwrap();
        assert!(json == report(theory), "{name}");
    }
    assert_eq!(
        printed(&["--theory", "tandem", "--json"]),
        printed(&["--json"])
    );
}

#[test]
fn the_head_names_the_theory_that_was_asked_for() {
    let head = |arguments: &[&str]| printed(arguments).lines().next().unwrap().to_owned();
    assert!(!head(&[]).contains("theory"));
    for (name, theory) in NAMES.into_iter().zip(Theory::ALL) {
        let named = format!(", theory: {}", theory.name());
        assert!(head(&["--theory", name]).ends_with(&named), "{name}");
    }
}

#[test]
fn all_theories_stand_side_by_side_and_a_sentence_says_what_survives() {
    let text = printed(&["--theory", "all"]);
    for theory in Theory::ALL {
        assert!(text.contains(theory.name()), "{text}");
    }
    for option in report(Theory::Tandem).options {
        let row = text.lines().find(|line| line.starts_with(&option.name));
        assert_eq!(row.unwrap().matches('(').count(), 5, "{text}");
    }
    let last = text.lines().last().unwrap();
    assert!(last.starts_with("The ranking of the options ") && last.ends_with('.'));
    assert!(text.contains("not advice about anybody's pay"));
}

#[test]
fn the_json_of_all_theories_holds_net_and_rank_of_every_option() {
    let json: Value = serde_json::from_str(&printed(&["--theory", "all", "--json"])).unwrap();
    let theories = json["theories"].as_array().unwrap();
    assert_eq!(theories.len(), 5);
    for (said, theory) in theories.iter().zip(Theory::ALL) {
        assert_eq!(said["theory"], serde_json::to_value(theory).unwrap());
        let (options, report) = (said["options"].as_array().unwrap(), report(theory));
        assert_eq!(options.len(), report.options.len());
        for (index, option) in options.iter().enumerate() {
            let net = report.versus(index).map_or(0.0, |versus| versus.net.p50);
            assert_eq!(option["net"], Value::from(net));
            assert_eq!(option["name"], report.options[index].name.as_str());
            let better = |other: &&Value| other["net"].as_f64() > option["net"].as_f64();
            let rank = 1 + options.iter().filter(better).count();
            assert_eq!(option["rank"], Value::from(rank));
            assert!(option["p10"].as_f64() <= option["p90"].as_f64());
        }
    }
}

#[test]
fn details_and_csv_need_one_theory() {
    for shape in ["--csv", "--details"] {
        let said = run(&["--theory", "all", shape]);
        let sentence = format!("tandem: {shape} needs one theory: name it instead of all\n");
        assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
        assert_eq!(said.err, sentence);
        assert_eq!(run(&["--theory", "selfish", shape]).code, Some(0));
    }
}

#[test]
fn a_theory_that_is_none_is_wrong_usage() {
    let said = run(&["--theory", "altruist"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("conditional-cooperation"), "{}", said.err);
}
