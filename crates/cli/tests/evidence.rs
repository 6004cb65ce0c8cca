//! What `tandem evidence` prints, of the studies that come with the model and of a visitor's own.

#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test that cannot go on should stop; its helpers serve others too"
)]

mod tandem;

use std::path::PathBuf;

use serde_json::Value;
use tandem::{file, tandem};

fn study(id: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../model/evidence");
    folder
        .join(format!("{id}.json"))
        .to_str()
        .unwrap()
        .to_owned()
}

fn evidence(words: &[&str]) -> String {
    let said = tandem(&[&["evidence", "--replicates", "10"], words].concat());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    said.out
}

fn outcomes(json: &str) -> Vec<Value> {
    let report: Value = serde_json::from_str(json).unwrap();
    report["outcomes"].as_array().unwrap().clone()
}

#[test]
fn json_has_the_promised_fields_for_every_outcome_of_every_file_given() {
    let json = evidence(&["--json", "--study", &study("V1"), "--study", &study("V35")]);
    let verdicts = outcomes(&json);
    let ids: Vec<&str> = verdicts.iter().map(|v| v["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["V1", "V35", "V35 unseen"]);
    let first = &verdicts[0];
    assert_eq!(
        (&first["kind"], &first["low"], &first["high"]),
        (&"band".into(), &1.0.into(), &5.0.into())
    );
    assert_eq!(first["published"], "1 to 5");
    let simulated = first["simulated"].as_f64().unwrap();
    let interval: Vec<f64> = serde_json::from_value(first["interval"].clone()).unwrap();
    assert!(interval[0] < simulated && simulated < interval[1]);
    assert_eq!(first["inside"], (1.0..=5.0).contains(&simulated));
    assert!(first["felt"]["own"].as_f64().unwrap() > 0.0);
}

#[test]
fn a_sign_is_open_on_one_side_and_the_table_says_what_is_felt() {
    let json = evidence(&["--json", "--study", &study("V5")]);
    let verdicts = outcomes(&json);
    let first = &verdicts[0];
    assert_eq!(
        (&first["kind"], &first["low"], &first["high"]),
        (&"sign".into(), &0.25.into(), &Value::Null)
    );
    let table = evidence(&["--study", &study("V5")]);
    assert!(
        table.contains("own, ") && table.contains("None of these took part in the fit"),
        "{table}"
    );
    assert!(table.contains("No field experiment on joint goals across marketing teams is known"));
}

#[test]
fn sizes_signs_and_nulls_are_counted_apart_and_so_are_meta_analyses() {
    let files = [study("V1"), study("V4"), study("M1")];
    let words: Vec<&str> = files.iter().flat_map(|file| ["--study", file]).collect();
    let table = evidence(&words);
    let line = |name: &str| {
        let line = table.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_once("  ").unwrap().1.trim().to_owned()
    };
    assert_eq!(line("Agree"), "Sizes   Signs   Nulls");
    assert_eq!(line("All studies"), "2 of 2  1 of 1  2 of 2");
    assert_eq!(line("Single studies"), "1 of 1  1 of 1  2 of 2");
    assert_eq!(line("Meta-analyses"), "1 of 1  0 of 0  0 of 0");
    for heading in ["Sizes\n", "Signs\n", "Nulls\n"] {
        assert!(table.contains(heading), "{table}");
    }
    let json: Value = serde_json::from_str(&evidence(&[&["--json"], &words[..]].concat())).unwrap();
    assert_eq!(
        json["counts"][0]["nulls"],
        serde_json::json!({"inside": 2, "of": 2})
    );
    assert_eq!(json["counts"][2]["group"], "meta");
    assert_eq!(json["outcomes"][4]["design"], "meta_analysis");
}

#[test]
fn a_sign_without_its_least_size_is_too_small() {
    let table = evidence(&["--study", &study("V19")]);
    let row = table
        .lines()
        .find(|line| line.starts_with("V19 experience"));
    assert!(row.unwrap().contains("too small"), "{table}");
    assert!(
        table.contains("0 of 1") && table.contains("a quarter of a per cent"),
        "{table}"
    );
}

#[test]
fn nobodys_own_study_is_left_out_of_the_fit_and_each_has_its_setting() {
    let json = evidence(&["--json", "--study", &study("V11")]);
    let verdicts = outcomes(&json);
    assert_eq!(verdicts[0]["left_out"], false);
    let setting = verdicts[0]["setting"].as_str().unwrap();
    assert!(
        setting.starts_with("A Californian garment plant"),
        "{setting}"
    );
}

#[test]
fn what_is_no_study_is_refused_in_one_sentence_with_the_files_name() {
    let refused = |name: &str, text: &str| {
        let said = tandem(&["evidence", "--study", &file(name, text)]);
        assert_eq!(said.code, Some(1));
        assert!(said.err.contains(name), "{}", said.err);
        said.err
    };
    assert!(refused("blank.json", " ").contains("empty"));
    assert!(
        refused("rubbish.json", "{").contains("a study in JSON, as docs/evidence.md describes it")
    );
    let constant = std::fs::read_to_string(study("V1")).unwrap();
    let constant = constant.replacen("\"heads\": 7", "\"circle\": 7, \"heads\": 7", 1);
    assert!(refused("constant.json", &constant).contains("a constant of behaviour"));
    let said = tandem(&["evidence", "--study", "/nowhere/at/all.json"]);
    assert!(
        said.code == Some(1) && said.err.contains("/nowhere/at/all.json"),
        "{}",
        said.err
    );
}
