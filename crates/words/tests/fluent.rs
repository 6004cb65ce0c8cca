//! Catalogues are held to Project Fluent's own runtime: both read the same files and say the same.
#![cfg(feature = "compile")]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use tandem_words::{
    Areas, Catalogue, English, FluentError, Kind, Language, Locale, Message, Value,
};
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
part = Part
    .title = of another
space = { $amount }{ "\u00A0" }%
marked = { NUMBER($n) } and { $n }
two-lines = One
    and two
term = By { -firm }: { -goal }, with the { -goal(case: "dative") }
by-gender = { -goal.gender ->
    [neuter] das
   *[other] der
} Ziel
referring = <{ part }> and <{ part.title }>
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
empty = { "" }
"#;

fn locale(language: Language) -> Locale {
    Locale {
        language,
        number: |number| number.to_string(),
    }
}

/// What Fluent says; none if it does not have the message.
fn fluent(language: Language, id: &str, n: f64, kind: &'static str) -> Option<String> {
    let tag: LanguageIdentifier = language.code().parse().ok()?;
    let mut bundle = FluentBundle::new(vec![tag]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().ok()?;
    let resource = FluentResource::try_new(WORDS.to_owned()).ok()?;
    bundle.add_resource(resource).ok()?;
    let mut told = FluentArgs::new();
    told.set("n", FluentValue::from(n));
    told.set("kind", kind);
    told.set("amount", "5");
    told.set("who", "<b>the start</b>");
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        "" => message.value()?,
        name => message.get_attribute(name)?.value(),
    };
    let said = bundle.format_pattern(pattern, Some(&told), &mut Vec::new());
    Some(said.into_owned())
}

/// The same values as a message's function takes them.
fn values(message: &Message, n: f64, kind: &str) -> Vec<Value<'static>> {
    let each = message.variables.iter();
    let value = |name: &str, of: &Kind| match (name, of) {
        ("n", Kind::Number) => Value::Number(n),
        (_, Kind::Words(words)) => {
            let place = words.iter().position(|it| it == kind);
            Value::Number(place.map_or(f64::NAN, |place| place as f64))
        }
        ("amount", _) => Value::Text("5"),
        _ => Value::Text("<b>the start</b>"),
    };
    each.map(|it| value(&it.name, &it.kind)).collect()
}

#[test]
fn every_message_is_said_as_fluent_says_it() {
    let english = English::new(&[("words.ftl", WORDS)]).unwrap();
    let bytes = english.catalogue(Areas::First).unwrap();
    let catalogue = Catalogue::read(&bytes, &english.fingerprint()).unwrap();
    let numbers = [0.0, 0.5, 1.0, 1.5, 2.0, 5.0, 21.0, 125.0, 1e6, 3e6];
    for language in Language::ALL {
        let messages = english.messages(Areas::First);
        for ((number, message), n) in messages.flat_map(|it| numbers.map(|n| (it, n))) {
            for kind in ["win", "other"] {
                let said = catalogue.say(number, &values(message, n, kind), &locale(language));
                let id = &message.id;
                let expected = fluent(language, id, n, kind);
                assert_eq!(said.unwrap(), expected.unwrap(), "{language:?} {id} {n}");
            }
        }
    }
}

#[test]
fn a_part_of_others_is_no_message_and_kinds_follow_the_use() {
    let english = English::new(&[("words.ftl", WORDS)]).unwrap();
    let messages: Vec<&Message> = english.messages(Areas::First).map(|it| it.1).collect();
    let ids: Vec<&str> = messages.iter().map(|it| it.id.as_str()).collect();
    assert!(ids.contains(&"referring") && !ids.iter().any(|id| id.starts_with("part")));
    let of = |id: &str| {
        let message = messages.iter().find(|it| it.id == id).unwrap();
        let each = message.variables.iter();
        each.map(|it| (it.name.as_str(), it.kind.clone()))
            .collect::<Vec<_>>()
    };
    let words = Kind::Words(vec!["other".to_owned(), "win".to_owned()]);
    assert_eq!(of("space"), [("amount", Kind::Text)]);
    assert_eq!(of("marked"), [("n", Kind::Number)]);
    assert_eq!(of("count"), [("n", Kind::Number), ("who", Kind::Text)]);
    assert_eq!(of("kind"), [("kind", words), ("n", Kind::Number)]);
}

#[test]
fn a_translation_is_for_the_numbers_of_english_and_may_lack_messages() {
    let files = [
        ("page.ftl", "b = B { $of }\na = A { NUMBER($n) } { $of }\n"),
        ("views.ftl", "aa = Later\ncurrency-eur = Euro\n"),
    ];
    let english = English::new(&files).unwrap();
    let first = english.catalogue(Areas::First).unwrap();
    let later = english.catalogue(Areas::Later).unwrap();
    let fingerprint = english.fingerprint();
    let say = |bytes: &[u8], number: usize| {
        let values = [Value::Number(2.0), Value::Text("x")];
        let catalogue = Catalogue::read(bytes, &fingerprint).unwrap();
        catalogue.say(number, &values, &locale(Language::German))
    };
    assert_eq!(say(&first, 0).as_deref(), Some("A 2 x"));
    assert_eq!((say(&first, 2), say(&later, 0)), (None, None));
    assert_eq!(say(&later, 2).as_deref(), Some("Later"));

    let german = "aa = Spät\na = { $of }, dann { NUMBER($n) }\ncurrency-eur = Der Euro\n";
    let german = english.translation(&[("de.ftl", german)]).unwrap();
    assert_eq!(english.lacking(&german), ["b"]);
    let bytes = english.catalogue_of(&german).unwrap();
    assert_eq!(say(&bytes, 0).as_deref(), Some("x, dann 2"));
    assert_eq!(
        (say(&bytes, 1), say(&bytes, 2).as_deref()),
        (None, Some("Spät"))
    );
    let catalogue = Catalogue::read(&bytes, &fingerprint).unwrap();
    let currency = |key: &str| catalogue.name(tandem_words::Family::Currency, key);
    assert_eq!((currency("eur"), currency("usd")), (Some("Der Euro"), None));
}

#[test]
fn what_is_no_catalogue_of_these_messages_is_refused() {
    let [english, other] =
        ["a = A\n", "a = A { $of }\n"].map(|text| English::new(&[("words.ftl", text)]).unwrap());
    let bytes = english.catalogue(Areas::First).unwrap();
    let fingerprint = english.fingerprint();
    assert!(Catalogue::read(&bytes, &fingerprint).is_some());
    assert_eq!(Catalogue::read(&bytes, &other.fingerprint()), None);
    assert_eq!(Catalogue::read(b"no catalogue", &fingerprint), None);
    for end in 0..bytes.len() {
        assert_eq!(Catalogue::read(&bytes[..end], &fingerprint), None, "{end}");
    }
}

/// A message whose bytes were changed says something or nothing, and does not panic.
#[test]
fn torn_catalogues_are_survived() {
    let english = English::new(&[("words.ftl", WORDS)]).unwrap();
    let bytes = english.catalogue(Areas::First).unwrap();
    let fingerprint = english.fingerprint();
    for place in fingerprint.len()..bytes.len() {
        for byte in [0, 1, 0x0e, 0x10, 0x1f, b'a', 0x7f, 0xc3] {
            let mut torn = bytes.clone();
            torn[place] = byte;
            let Some(catalogue) = Catalogue::read(&torn, &fingerprint) else {
                continue;
            };
            for (number, message) in english.messages(Areas::First) {
                let values = values(message, 1.0, "win");
                drop(catalogue.say(number, &values, &locale(Language::French)));
            }
        }
    }
}

#[test]
fn functions_are_printed_with_their_types() {
    let files = [
        (
            "page.ftl",
            "type = A { $who }: { $n ->\n    [one] x\n   *[other] y\n}\n",
        ),
        (
            "views.ftl",
            "by-kind = { $the-kind ->\n    [big] B\n   *[small] S\n}\n    .title = `T`\n",
        ),
    ];
    let printed = English::new(&files).unwrap().functions();
    let expected = r##"
/// What the page begins with.
#[allow(clippy::too_many_arguments, reason = "a message has as many variables as it says")]
pub(crate) mod first {
    #[allow(unused_imports, reason = "a part may have no variables")]
    use super::{Value, say};

    /// `A {who}: {n: [one] x [other] y}`
    #[inline]
    pub fn r#type(n: f64, who: &str) -> String {
        say(0, &[Value::Number(n), Value::Text(who)])
    }
}

/// What comes with the parts that are loaded later.
#[allow(clippy::too_many_arguments, reason = "a message has as many variables as it says")]
pub(crate) mod later {
    #[allow(unused_imports, reason = "a part may have no variables")]
    use super::{Value, say};

    /// What `by-kind` chooses by its `the-kind`.
    #[derive(Clone, Copy)]
    pub enum ByKindTheKind { Big, Small }

    /// `{the-kind: [big] B [small] S}`
    #[inline]
    pub fn by_kind(the_kind: ByKindTheKind) -> String {
        say(1, &[Value::Number(f64::from(the_kind as u8))])
    }

    /// `'T'`
    #[inline]
    pub fn by_kind_title() -> String {
        say(2, &[])
    }
}
"##;
    let (fingerprint, functions) = printed.split_once(";\n").unwrap();
    assert!(
        fingerprint.contains("const FINGERPRINT: &str = \""),
        "{fingerprint}"
    );
    assert_eq!(functions, expected);
}

#[test]
fn faults_of_files_name_the_place() {
    let fault = |text: &str| English::new(&[("a.ftl", text)]).unwrap_err();
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
    for unknown in [
        "a = { DATETIME($n) }\n",
        "a = { NUMBER($n, minimumFractionDigits: 2) }\n",
        "a = { $n ->\n    [200] x\n   *[other] y\n}\n",
        "a = { $n ->\n    [win] x\n   *[1] y\n}\n",
        "a = { $n } { $n ->\n    [win] x\n   *[loss] y\n}\n",
        "currency-eur = { $n }\n",
    ] {
        assert!(
            matches!(fault(unknown), FluentError::Unknown { .. }),
            "{unknown}"
        );
    }
    let said = fault("ok = 1\nwrong\n").to_string();
    assert!(said.contains("a.ftl") && said.contains("line"), "{said}");
}

#[test]
fn faults_of_translations_name_the_place() {
    let english = English::new(&[(
        "en.ftl",
        "a = { $who }\nb = { NUMBER($n) }\nc = { $k ->\n    [x] X\n   *[y] Y\n}\n",
    )])
    .unwrap();
    let fault = |text: &str| {
        let translation = english.translation(&[("de.ftl", text)]);
        translation
            .and_then(|it| english.catalogue_of(&it))
            .unwrap_err()
    };
    assert!(matches!(fault("d = Neu\n"), FluentError::Strange { .. }));
    assert!(matches!(
        fault("a = { $wer }\n"),
        FluentError::Missing { .. }
    ));
    for unknown in [
        "a = { NUMBER($who) }\n",
        "a = { $who ->\n    [one] x\n   *[other] y\n}\n",
        "c = { $k ->\n    [x] X\n   *[z] Z\n}\n",
        "c = { $k }\n",
    ] {
        assert!(
            matches!(fault(unknown), FluentError::Unknown { .. }),
            "{unknown}"
        );
    }
}
