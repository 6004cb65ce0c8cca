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

#[test]
fn json_has_the_promised_fields_for_every_outcome_of_every_file_given() {
    let json = evidence(&["--json", "--study", &study("V1"), "--study", &study("V35")]);
    let verdicts: Vec<Value> = serde_json::from_str(&json).unwrap();
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
    let verdicts: Vec<Value> = serde_json::from_str(&json).unwrap();
    let first = &verdicts[0];
    assert_eq!(
        (&first["kind"], &first["low"], &first["high"]),
        (&"sign".into(), &0.0.into(), &Value::Null)
    );
    let table = evidence(&["--study", &study("V5")]);
    assert!(
        table.contains("own, ") && table.contains("none of which took part in the fit"),
        "{table}"
    );
    assert!(table.contains("No field experiment on joint goals across marketing teams is known"));
}

#[test]
fn nobodys_own_study_is_left_out_of_the_fit_and_each_has_its_setting() {
    let json = evidence(&["--json", "--study", &study("V11")]);
    let verdicts: Vec<Value> = serde_json::from_str(&json).unwrap();
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
