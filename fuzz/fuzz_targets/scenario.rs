//! Any bytes are a valid scenario that survives writing and reading, or get sentences that can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem_model::{Faults, Form, Scenario};

/// Longest sentence that fits a message, in characters.
const LONGEST: usize = 400;

fuzz_target!(|bytes: &[u8]| {
    let text = &String::from_utf8_lossy(bytes);
    if let Ok(form) = Form::read(text) {
        survives(&form);
    }
    match Scenario::read(text) {
        Ok(scenario) => assert!(Scenario::check(scenario.form().clone()).is_ok()),
        Err(faults) => can_be_shown(&faults),
    }
});

fn survives(form: &Form) {
    let written = form.write().expect("a form that was read can be written");
    assert_eq!(Form::read(&written).as_ref(), Ok(form));
}

fn can_be_shown(Faults(faults): &Faults) {
    assert!(!faults.is_empty());
    for fault in faults {
        let sentence = fault.to_string();
        assert!(!sentence.trim().is_empty());
        assert!(!sentence.contains(char::is_control), "{sentence:?}");
        assert!(sentence.chars().count() < LONGEST, "{sentence}");
    }
}
