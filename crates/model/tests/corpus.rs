//! Every file that was ever interesting to the reader of scenarios is read again: `fuzz/` makes them.
#![cfg(not(target_family = "wasm"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};

use tandem_model::{Faults, Form, Scenario};

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus/scenario");
/// Longest sentence that fits a message, in characters.
const LONGEST: usize = 400;

/// Names and texts of all files, in the order of their names.
fn corpus() -> Vec<(String, String)> {
    let entries = fs::read_dir(CORPUS).expect("fuzz/corpus/scenario belongs to the repository");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "fuzz/corpus/scenario is empty");
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> (String, String) {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let bytes = fs::read(path).unwrap();
    (name, String::from_utf8_lossy(&bytes).into_owned())
}

fn can_be_shown(sentence: &str) -> bool {
    !sentence.trim().is_empty()
        && !sentence.contains(char::is_control)
        && sentence.chars().count() < LONGEST
}

#[test]
fn each_file_is_a_scenario_that_survives_writing_or_gets_sentences_that_can_be_shown() {
    for (name, text) in corpus() {
        match Scenario::read(&text) {
            Ok(scenario) => {
                let written = scenario.form().write().unwrap();
                assert_eq!(Scenario::read(&written).as_ref(), Ok(&scenario), "{name}");
            }
            Err(Faults(faults)) => {
                assert!(!faults.is_empty(), "{name}");
                for sentence in faults.iter().map(ToString::to_string) {
                    assert!(can_be_shown(&sentence), "{name}: {sentence:?}");
                }
            }
        }
    }
}

#[test]
fn files_are_what_their_names_say() {
    for (name, text) in corpus() {
        let faults = Scenario::read(&text).err();
        assert!(
            !name.starts_with("valid-") || faults.is_none(),
            "{name}: {faults:?}"
        );
        assert!(!name.starts_with("fault-") || faults.is_some(), "{name}");
    }
}

#[test]
fn whatever_can_be_read_can_be_written_and_read_again() {
    for (name, text) in corpus() {
        if let Ok(form) = Form::read(&text) {
            assert_eq!(Form::read(&form.write().unwrap()), Ok(form), "{name}");
        }
    }
}
