//! Books are held to Project Fluent's own runtime: both read the same files and say the same.
#![cfg(feature = "compile")]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use tandem_words::{Book, FluentError, Language, Value, Voice, compile};
use unic_langid::LanguageIdentifier;

const WORDS: &str = r#"
-goal = { $case ->
   *[nominative] gemeinsames Ziel
    [dative] gemeinsamen Ziel
}
    .gender = neuter
-firm = Tandem
plain = Only words
    .title = An attribute
space = { $amount }{ "\u00A0" }%
two-lines = One
    and two
term = By { -firm }: { -goal }, with the { -goal(case: "dative") }
by-gender = { -goal.gender ->
    [neuter] das
   *[other] der
} Ziel
referring = <{ plain }> and <{ plain.title }>
count = { $n ->
    [0] No changes
    [one] { $n } change
    [many] { $n } of changes
   *[other] { $n } changes
} from { $who }
kind = { $kind ->
    [win] adds { $n ->
        [one] a point
       *[other] { $n } points
    }
   *[other] loses
}
"#;

/// What Fluent says; none if it does not have the message.
fn fluent(language: Language, id: &str, arguments: &[(&str, Value)]) -> Option<String> {
    let tag: LanguageIdentifier = language.code().parse().ok()?;
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(WORDS.to_owned()).ok()?;
    bundle.add_resource(resource).ok()?;
    let mut told = FluentArgs::new();
    for (name, value) in arguments {
        match value {
            Value::Text(text) => told.set(*name, text.clone()),
            Value::Number(number) => told.set(*name, FluentValue::from(*number)),
        }
    }
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        "" => message.value()?,
        name => message.get_attribute(name)?.value(),
    };
    let said = bundle.format_pattern(pattern, Some(&told), &mut Vec::new());
    Some(said.into_owned())
}

#[test]
fn every_message_is_said_as_fluent_says_it() {
    let bytes = compile(&[("words.ftl", WORDS)]).unwrap();
    let book = Book::read(&bytes).unwrap();
    let numbers = [0.0, 0.5, 1.0, 1.5, 2.0, 5.0, 21.0, 100.0, 1e6, 3e6];
    for language in Language::ALL {
        let voice = Voice {
            language,
            number: |number| number.to_string(),
        };
        for (id, n) in book.ids().flat_map(|id| numbers.map(|n| (id, n))) {
            for kind in ["win", "loss"] {
                let arguments = [
                    ("n", Value::from(n)),
                    ("kind", kind.into()),
                    ("amount", "5".into()),
                    ("who", "<b>the start</b>".into()),
                ];
                assert_eq!(
                    book.say(id, &arguments, &voice).unwrap(),
                    fluent(language, id, &arguments).unwrap(),
                    "{language:?} {id} {n}"
                );
            }
        }
    }
}

#[test]
fn what_is_not_told_is_named_and_what_is_missing_is_none() {
    let bytes = compile(&[("words.ftl", WORDS)]).unwrap();
    let book = Book::read(&bytes).unwrap();
    let voice = Voice {
        language: Language::English,
        number: |number| number.to_string(),
    };
    assert_eq!(book.say("space", &[], &voice).unwrap(), "{$amount}\u{a0}%");
    assert_eq!(book.say("nothing", &[], &voice), None);
    assert_eq!(book.variables("count"), ["n", "who"]);
    assert_eq!(Book::read(b"no book"), None);
}

#[test]
fn faults_of_files_name_the_place() {
    let fault = |text: &str| compile(&[("a.ftl", text)]).unwrap_err();
    assert!(matches!(fault("a = {"), FluentError::Syntax { .. }));
    assert!(matches!(
        fault("a = 1\na = 2\n"),
        FluentError::Double { .. }
    ));
    assert!(matches!(fault("a = { b }\n"), FluentError::Missing { .. }));
    assert!(matches!(fault("a = { -b }\n"), FluentError::Missing { .. }));
    assert!(matches!(
        fault("a = { b }\nb = { a }\n"),
        FluentError::Circular { .. }
    ));
    assert!(matches!(
        fault("a = { NUMBER($n) }\n"),
        FluentError::Unknown { .. }
    ));
    let said = fault("ok = 1\nwrong\n").to_string();
    assert!(said.contains("a.ftl") && said.contains("line"), "{said}");
}
