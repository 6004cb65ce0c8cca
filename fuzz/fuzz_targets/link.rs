//! Any text is a link whose form can be shared again, or gets a sentence that can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tandem_share::{LinkError, decode, encode};

/// Longest sentence that fits a message, in characters.
const LONGEST: usize = 400;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    match decode(&text) {
        Ok(form) => match encode(&form) {
            Ok(code) => assert_eq!(decode(&code), Ok(form)),
            Err(error) => assert_eq!(
                error,
                LinkError::TooLarge,
                "what defaults add may be too much"
            ),
        },
        Err(error) => can_be_shown(&error),
    }
});

fn can_be_shown(error: &LinkError) {
    let sentence = error.to_string();
    assert!(!sentence.trim().is_empty());
    assert!(!sentence.contains(char::is_control), "{sentence:?}");
    assert!(sentence.chars().count() < LONGEST, "{sentence}");
}
