//! Every form comes back bit for bit, whatever its words and numbers; whatever else comes in is refused with a sentence.

#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use proptest::prelude::*;
use tandem_model::{Form, Scenario, preset};
use tandem_share::{LinkError, decode, encode};

fn default() -> Form {
    preset::scenario("default").unwrap()
}

/// The default with one number changed, so that it needs a whole code.
fn changed() -> Form {
    let mut form = default();
    form.organisation.contribution = 31_234_567.89;
    form
}

fn is_spelled(code: &str) -> bool {
    code.chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[test]
fn every_preset_comes_back_from_its_code() {
    for name in preset::scenario_names() {
        let form = preset::scenario(name).unwrap();
        let code = encode(&form).unwrap();
        assert!(code.starts_with("1p-"), "{code}");
        assert_eq!(decode(&code), Ok(form));
    }
}

#[test]
fn a_starter_of_an_earlier_revision_keeps_its_code() {
    let first = decode("1p-default").unwrap();
    assert_ne!(first, default());
    assert_eq!(encode(&first).unwrap(), "1p-default");
}

#[test]
fn a_starter_that_was_changed_gets_a_code_of_its_own() {
    let mut form = decode("1p-startup-2").unwrap();
    assert_eq!(encode(&form).unwrap(), "1p-startup-2");
    form.organisation.help_hours = 3.7;
    let code = encode(&form).unwrap();
    assert!(code.starts_with("1z-"), "{code}");
    assert_eq!(decode(&code), Ok(form));
}

#[test]
fn a_changed_scenario_fits_into_a_link_and_is_still_valid() {
    let form = changed();
    let code = encode(&form).unwrap();
    assert!(
        is_spelled(&code) && code.len() < 2_000,
        "{} characters",
        code.len()
    );
    assert_eq!(
        decode(&format!("https://example.org/?s={code}")),
        Ok(form.clone())
    );
    assert!(Scenario::check(decode(&code).unwrap()).is_ok());
}

#[test]
fn each_mistake_has_its_sentence() {
    let cut = |code: String| code[..code.len() - 7].to_owned();
    let cases = [
        ("#".to_owned(), "this link carries no scenario"),
        (
            "2z-abc".to_owned(),
            "this link was made by a newer version (2)",
        ),
        ("hello".to_owned(), "this is not a scenario code"),
        (
            "1z-ab%20c".to_owned(),
            "this link was changed on its way: character 6 is '%'",
        ),
        (cut(encode(&changed()).unwrap()), "this link is damaged"),
        ("1q-abc".to_owned(), "this link is damaged"),
        ("1".to_owned(), "this link is damaged"),
        (
            "1p-nobody".to_owned(),
            "this link names the starter scenario \"nobody\"",
        ),
        (
            "1p-default-".to_owned(),
            "this link names the starter scenario \"default-\"",
        ),
        (
            "1p-default-99".to_owned(),
            "this link names revision 99 of the starter scenario \"default\"",
        ),
    ];
    for (code, sentence) in cases {
        let error = decode(&code).unwrap_err().to_string();
        assert!(error.starts_with(sentence), "{code}: {error}");
    }
}

#[test]
fn numbers_that_are_none_are_not_shared() {
    for bad in [f64::NAN, f64::INFINITY] {
        let mut form = default();
        form.worthwhile = bad;
        assert_eq!(encode(&form), Err(LinkError::Unshareable));
    }
}

#[test]
fn a_note_beyond_every_limit_is_refused_on_both_sides() {
    let mut form = default();
    form.note = "x".repeat(3_000_000);
    assert_eq!(encode(&form), Err(LinkError::TooLarge));
    assert_eq!(
        decode(&format!("1z-{}", "A".repeat(3_000_000))),
        Err(LinkError::TooLarge)
    );
}

/// Words that break carelessly written readers.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        Just("<script>alert(1)</script>".to_owned()),
        Just("\u{0}\u{1b}[31m\u{202e}\u{feff}\"\\\n".to_owned()),
        Just("Größe 𝔘𝔫𝔦 日本語 👩‍👩‍👧".to_owned()),
    ]
}

fn number() -> impl Strategy<Value = f64> {
    prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO
}

prop_compose! {
    fn forms()(
        name in words(), note in words(), team in words(), plan in words(), option in words(),
        numbers in prop::collection::vec(number(), 8), seed: u32, heads: u32, teams in 0_usize..12,
    ) -> Form {
        let mut form = default();
        (form.name, form.note) = (name, note);
        form.organisation.teams.truncate(teams);
        if let Some(first) = form.organisation.teams.first_mut() {
            (first.name, first.heads, first.base) = (team, heads, numbers[0]);
        }
        form.organisation.contribution = numbers[1];
        form.organisation.journeys[0].value = numbers[2];
        form.plans[1].name = plan;
        form.plans[1].weights.joint = numbers[3];
        form.plans[1].curve.threshold = numbers[4];
        form.programmes[0].contact_hours = numbers[5];
        form.worthwhile = numbers[6];
        form.culture.fear_of_failure = numbers[7];
        form.options[0].name = option;
        form.run.seed = seed;
        form
    }
}

fn bits(form: &Form) -> String {
    serde_json::to_string(form).unwrap()
}

proptest! {
    #[test]
    fn any_form_comes_back_bit_for_bit(form in forms()) {
        let code = encode(&form).unwrap();
        prop_assert!(is_spelled(&code), "{}", code);
        let back = decode(&code).unwrap();
        prop_assert_eq!(bits(&back), bits(&form));
        prop_assert_eq!(back.organisation.contribution.to_bits(), form.organisation.contribution.to_bits());
    }

    #[test]
    fn any_text_is_a_form_or_refused_in_a_sentence(text in any::<String>()) {
        for code in [text.clone(), format!("1z-{text}"), format!("1p-{text}")] {
            if let Err(refusal) = decode(&code) {
                prop_assert!(!refusal.to_string().is_empty());
            }
        }
    }

    #[test]
    fn text_of_the_right_letters_is_refused(text in "[A-Za-z0-9_-]{0,400}") {
        let found = decode(&format!("1z-{text}"));
        prop_assert!(found.is_err());
    }

    #[test]
    fn a_changed_character_is_always_noticed(place: prop::sample::Index, letter in "[A-Za-z0-9_-]") {
        let code = encode(&changed()).unwrap();
        let at = 3 + place.index(code.len() - 3);
        prop_assume!(code[at..=at] != letter);
        let altered = format!("{}{letter}{}", &code[..at], &code[at + 1..]);
        prop_assert_eq!(decode(&altered), Err(LinkError::Damaged));
    }

    #[test]
    fn a_cut_or_continued_link_is_always_noticed(place: prop::sample::Index, more in "[A-Za-z0-9_-]{1,20}") {
        let code = encode(&changed()).unwrap();
        let cut = &code[..place.index(code.len())];
        prop_assert!(decode(cut).is_err());
        let longer = format!("{code}{more}");
        prop_assert_eq!(decode(&longer), Err(LinkError::Damaged));
    }
}
