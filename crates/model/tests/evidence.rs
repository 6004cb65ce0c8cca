//! The studies that come with the model: their files are read, tell a setting and no constants, and are told apart by name.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(not(target_family = "wasm"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tandem_model::evidence::{Design, Study, examine, is_left_out, studies};
use tandem_model::{Constant, Constants};

fn file(id: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("evidence");
    fs::read_to_string(folder.join(format!("{id}.json"))).unwrap()
}

fn sentence(change: impl FnOnce(&str) -> String) -> String {
    Study::read(&change(&file("V1"))).unwrap_err().to_string()
}

#[test]
fn every_file_in_the_folder_is_one_of_the_studies_and_bears_its_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("evidence");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            entry
                .unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    let ids: BTreeSet<String> = studies()
        .unwrap()
        .into_iter()
        .map(|study| study.id)
        .collect();
    assert_eq!(files, ids);
    assert!(ids.len() >= 30);
}

#[test]
fn outcomes_are_told_apart_by_name() {
    let studies = studies().unwrap();
    let ids: Vec<&str> = studies
        .iter()
        .flat_map(|study| &study.outcomes)
        .map(|outcome| outcome.id.as_str())
        .collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn about_a_third_is_left_out_by_hash() {
    let studies = studies().unwrap();
    let left_out = studies
        .iter()
        .filter(|study| is_left_out(&study.id))
        .count();
    assert!(
        (studies.len() / 4..=studies.len() / 2).contains(&left_out),
        "{left_out}"
    );
    assert!(is_left_out("V11") && !is_left_out("V1"));
}

#[test]
fn a_number_without_a_reason_is_refused() {
    let said = sentence(|json| json.replace("\"culture\": \"Nothing", "\"cultures\": \"Nothing"));
    assert!(
        said.contains("scenario.culture.fear_of_failure is 50: allowed is a sentence under coded"),
        "{said}"
    );
    assert!(
        said.contains("coded.cultures is a reason for nothing"),
        "{said}"
    );
}

/// The file without its lines that begin with one of `beginnings`.
fn without(json: &str, beginnings: &[&str]) -> String {
    let left_out = |line: &&str| beginnings.iter().any(|b| line.trim_start().starts_with(b));
    let lines: Vec<&str> = json.lines().filter(|line| !left_out(line)).collect();
    lines.join("\n")
}

#[test]
fn a_plan_that_leaves_open_what_becomes_of_salaries_is_refused_in_one_sentence() {
    let open = "total_pay is left out: allowed is held, not_held, pay_rounds or salary: what becomes of salaries where it is expected to bring another bonus than today's plan";
    let said = sentence(|json| without(json, &["\"total_pay\": \"not_held\""]));
    assert_eq!(said, format!("scenario.plans[1].{open}"));
    let said = sentence(|json| without(json, &["\"total_pay\""]));
    assert_eq!(said, format!("scenario.plans[1].{open}"));
    let said = sentence(|json| {
        let own =
            "\"variants\": {\"own\": {\"plans\": [{}, {\"name\": \"Own\"}]}}, \"scenario\": {";
        json.replacen("\"scenario\": {", own, 1)
    });
    assert!(
        said.contains(&format!("variants.own.plans[1].{open}")),
        "{said}"
    );
}

#[test]
fn what_is_said_of_salaries_needs_its_reason() {
    let said = sentence(|json| without(json, &["\"total_pay\": \"The bonus"]));
    let allowed = "a sentence that says whether pay was made up, or that this is not reported";
    assert_eq!(
        said,
        format!("coded.total_pay is left out: allowed is {allowed}")
    );
    let said = sentence(|json| {
        json.replace(
            "\"The bonus came on top: wages rose by what it paid.\"",
            "\"\"",
        )
    });
    assert_eq!(
        said,
        "coded.total_pay is empty: allowed is a sentence that gives the reason"
    );
}

#[test]
fn a_constant_of_behaviour_is_refused_wherever_it_stands() {
    let of = "is 0.4: allowed is only what describes the setting; this is a constant of behaviour";
    let said =
        sentence(|json| json.replacen("\"heads\": 7", "\"pay_response\": 0.4, \"heads\": 7", 1));
    assert_eq!(
        said,
        format!("scenario.organisation.teams[0].pay_response {of}")
    );
    let said = sentence(|json| {
        let variants = "\"variants\": {\"keen\": {\"peer_pressure\": 0.4}}, \"scenario\": {";
        json.replacen("\"scenario\": {", variants, 1)
    });
    assert_eq!(said, format!("variants.keen.peer_pressure {of}"));
    let said = sentence(|json| json.replacen("\"id\"", "\"pay_response\": 0.4, \"id\"", 1));
    assert!(said.contains("unknown field `pay_response`"), "{said}");
}

#[test]
fn the_example_in_the_manual_is_a_study() {
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/evidence.md");
    let manual = fs::read_to_string(manual).unwrap();
    let json = manual
        .split("```json")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let study = Study::read(json).unwrap();
    let verdicts = examine(&study, &Constants::default(), 20).unwrap();
    assert_eq!(verdicts.len(), 1);
    assert!(verdicts[0].inside, "{verdicts:?}");
}

#[test]
fn outcomes_name_options_weeks_and_variants_that_are_there() {
    let said = sentence(|json| json.replace("\"option\": \"Shop bonus\"", "\"option\": \"Prize\""));
    assert!(
        said.contains("outcomes[0].option is Prize: allowed is the name of an option"),
        "{said}"
    );
    let said = sentence(|json| {
        json.replace(
            "\"weeks\": [\n        1,\n        13\n      ]",
            "\"weeks\": [5, 60]",
        )
    });
    assert!(said.contains("outcomes[0].weeks is 5 to 60"), "{said}");
    let said = sentence(|json| {
        json.replace(
            "\"band\": [\n          1,\n          5\n        ]",
            "\"band\": [5, 1]",
        )
    });
    assert!(said.contains("outcomes[0].published is 5 to 1"), "{said}");
}

#[test]
fn the_same_study_gives_the_same_bits_and_more_futures_a_narrower_interval() {
    let study = Study::read(&file("V14")).unwrap();
    let few = examine(&study, &Constants::default(), 20).unwrap();
    assert_eq!(few, examine(&study, &Constants::default(), 20).unwrap());
    let many = examine(&study, &Constants::default(), 80).unwrap();
    let width = |interval: [f64; 2]| interval[1] - interval[0];
    assert!(width(many[0].interval) < width(few[0].interval));
}

#[test]
fn each_study_says_whether_it_is_a_meta_analysis_and_its_setting_says_the_same() {
    for study in studies().unwrap() {
        assert!(file(&study.id).contains("\"design\": "), "{}", study.id);
        let said = study.setting.contains("eta-analys");
        assert_eq!(study.design == Design::MetaAnalysis, said, "{}", study.id);
    }
}

#[test]
fn a_file_that_does_not_say_is_a_single_study() {
    let json = file("M1").replace("  \"design\": \"meta_analysis\",\n", "");
    assert_eq!(Study::read(&json).unwrap().design, Design::SingleStudy);
}

#[test]
fn what_the_answer_to_a_cut_rests_on_is_in_the_manual() {
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/evidence.md");
    let manual = fs::read_to_string(manual).unwrap();
    let (_, rest) = manual
        .split_once("## What the answer to a pay cut rests on")
        .unwrap();
    let section = rest.split("\n## ").next().unwrap();
    let mut found = 0;
    for constant in Constant::ALL {
        let source = constant.manual().unwrap().source;
        let words = source.split(|c: char| !c.is_ascii_alphanumeric());
        let is_finding = |word: &&str| {
            let number = word.strip_prefix('L');
            number.is_some_and(|number| number.parse::<u32>().is_ok())
        };
        for finding in words.filter(is_finding) {
            found += 1;
            assert!(section.contains(&format!("- **{finding}**, ")), "{finding}");
            let name = format!("`{}`", constant.name);
            assert!(section.contains(&name), "{name}");
        }
    }
    assert!(found >= 9, "{found}");
}
