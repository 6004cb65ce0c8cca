//! Every language has the messages of English with the same variables, and of each family the members that the model and
//! what comes with the page ask for.

use std::collections::BTreeSet;
use std::path::Path;

use tandem_words::{Areas, English, Kind, Message, Translation};

use super::*;
use crate::i18n::messages::{builtin_names, parameter_docs};
use crate::i18n::{currency, first, later};
use crate::scenario::field::Lever;

/// The languages that are not English.
const OTHERS: [Language; 3] = [Language::German, Language::French, Language::Spanish];

/// Takes away what is loaded later, as it is before it is there.
pub(crate) fn begin() {
    assert!(!complete(&[]));
}

/// Puts a language in force in whose messages each letter is a dot, so that what is left to read is no message.
pub(crate) fn activate_dots() {
    let dots = |text: &str| -> String {
        let dot = |letter: char| {
            if letter.is_alphabetic() {
                '\u{b7}'
            } else {
                letter
            }
        };
        text.chars().map(dot).collect()
    };
    let bytes = messages().catalogue_of(&translation(Language::German).map(&dots));
    assert!(activate(Language::German, bytes.unwrap().leak()));
}

fn messages() -> English {
    English::read(Path::new("assets/words/en")).unwrap()
}

fn translation(language: Language) -> Translation {
    let folder = Path::new("assets/words").join(language.code());
    messages().read_translation(&folder).unwrap()
}

/// The bytes of a language's catalogue, kept for good as the page keeps them.
fn written(language: Language) -> &'static [u8] {
    let bytes = messages().catalogue_of(&translation(language));
    bytes.unwrap().leak()
}

/// What lies in a language's catalogue; English has two, of which the first holds no names.
fn catalogues(language: Language) -> Vec<Catalogue<'static>> {
    let catalogues = match language {
        Language::English => vec![FIRST_BYTES, LATER_BYTES],
        _ => vec![written(language)],
    };
    catalogues
        .into_iter()
        .map(|bytes| read(bytes).unwrap())
        .collect()
}

#[test]
fn every_language_has_every_message_with_all_its_variables() {
    for language in OTHERS {
        let messages = messages();
        let lacking = messages.lacking(&translation(language));
        assert!(lacking.is_empty(), "{language:?} lacks {lacking:?}");
    }
}

/// Every member of a family that a language has to have.
fn wanted(language: Language) -> BTreeSet<(Family, String)> {
    let key = |family| move |key: String| (family, key);
    let examples = tandem_model::example::names();
    let examples = examples.flat_map(|name| ["title", "lesson"].map(|of| format!("{name}-{of}")));
    let levers = Lever::ALL.into_iter().map(Lever::key);
    let examples = examples.chain(levers).map(key(Family::Example));
    let form = crate::scenario::starter::first().unwrap();
    let codes = currency::choices(&form)
        .into_iter()
        .map(str::to_ascii_lowercase);
    let everywhere = examples.chain(codes.map(key(Family::Currency)));
    let own = builtin_names::keys().map(key(Family::BuiltinName));
    let own = own.chain(parameter_docs::keys());
    let own = own.filter(|_| language != Language::English);
    everywhere.chain(own).collect()
}

#[test]
fn every_language_has_the_members_of_every_family_and_no_other() {
    let english = messages();
    for language in Language::ALL {
        let translated = (language != Language::English).then(|| translation(language));
        let names: Vec<(Family, &str)> = match &translated {
            None => english.names().collect(),
            Some(translated) => translated.names().collect(),
        };
        let has: BTreeSet<_> = names
            .iter()
            .map(|(it, key)| (*it, (*key).to_owned()))
            .collect();
        let wanted = wanted(language);
        let missing: Vec<_> = wanted.difference(&has).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        // What was published may stay as it was.
        let may_be = |(family, key): &&(Family, String)| {
            *family == Family::Parameter && key.ends_with(".source")
        };
        let strange: Vec<_> = has.difference(&wanted).filter(|it| !may_be(it)).collect();
        assert!(strange.is_empty(), "{language:?} alone has {strange:?}");
    }
}

#[test]
fn every_message_of_every_language_is_said_in_full() {
    let messages = messages();
    for language in Language::ALL {
        let catalogues = catalogues(language);
        for (number, message) in [Areas::First, Areas::Later]
            .iter()
            .flat_map(|part| messages.messages(*part))
        {
            for said in said(&catalogues, number, message, language) {
                let id = &message.id;
                let left_out = id.starts_with("notation-money") && said.is_empty();
                assert!(left_out || !said.is_empty(), "{language:?} {id}");
                assert!(!said.contains('\n'), "{language:?} {id}: {said}");
            }
        }
    }
}

/// What a message says with some numbers, and with each of the words by which it chooses.
fn said(
    catalogues: &[Catalogue<'static>],
    number: usize,
    message: &Message,
    language: Language,
) -> Vec<String> {
    let say = |told: f64| {
        let value = |kind: &Kind| match kind {
            Kind::Text => Value::Text("x"),
            Kind::Number => Value::Number(told),
            Kind::Words(words) => Value::Number(told.rem_euclid(words.len() as f64).floor()),
        };
        let values: Vec<Value<'_>> = message.variables.iter().map(|it| value(&it.kind)).collect();
        let mut said = catalogues.iter();
        said.find_map(|it| it.say(number, &values, &locale(language)))
    };
    let told = [0.0, 1.0, 2.0, 3.0, 21.5];
    told.map(|told| say(told).unwrap_or_else(|| panic!("{language:?} {}", message.id)))
        .to_vec()
}

#[test]
fn a_message_is_said_in_the_language_in_force_and_else_in_english() {
    assert_eq!(first::changes(1.0), "1 change from the start");
    assert!(activate(Language::German, written(Language::German)));
    assert_eq!(
        (language(), first::undo()),
        (Language::German, "Rückgängig".to_owned())
    );
    assert!(!activate(Language::French, b"nothing of ours"));
    assert_eq!(language(), Language::German);
    assert!(activate(Language::English, &[]));
    assert_eq!(first::undo(), "Undo");
}

/// What German says of which only this is translated.
fn in_half_a_language(file: &str) {
    let messages = messages();
    let german = messages.translation(&[("de.ftl", file)]).unwrap();
    let bytes = messages.catalogue_of(&german).unwrap();
    assert!(activate(Language::German, bytes.leak()));
}

#[test]
fn a_language_without_a_message_says_it_in_english() {
    in_half_a_language("undo = Zurück\ncurrency-eur = Der Euro\n");
    assert_eq!(
        (first::undo(), first::redo()),
        ("Zurück".to_owned(), "Redo".to_owned())
    );
    let currency = |key| {
        (
            translated(Family::Currency, key),
            name(Family::Currency, key),
        )
    };
    let euro = Some("Der Euro".to_owned());
    assert_eq!(currency("eur"), (euro.clone(), euro));
    assert_eq!(currency("usd"), (None, Some("US dollar".to_owned())));
    assert_eq!(currency("none"), (None, None));
    activate(Language::English, &[]);
}

#[test]
fn a_catalogue_of_another_build_is_refused() {
    let other = English::new(&[("page.ftl", "undo = Undo\n")]).unwrap();
    let bytes: &[u8] = other.catalogue(Areas::Later).unwrap().leak();
    assert!(!activate(Language::German, bytes));
    assert_eq!(language(), Language::English);
    assert!(!complete(bytes));
    assert_eq!(later::tour(), MISSING);
    assert!(complete(LATER_BYTES));
    assert_eq!(later::tour(), "Show the tour");
}

#[test]
fn each_language_says_none_and_all_of_few_futures_as_bounds() {
    use crate::i18n::messages::answer::statement;
    use crate::reading::basis::Basis;
    use tandem_model::reading::Answer;
    use tandem_model::reading::sample::{report, versus};

    let mut report = report(vec![versus("Both", 3.1e6, 9.4e6)]);
    report.replicates = 320;
    let said_in = |language: Language| {
        assert!(activate(language, written(language)));
        let answer = Answer::from_report(&report).unwrap();
        let odds = statement(&answer, Basis::Futures, "EUR").odds.spoken();
        activate(Language::English, &[]);
        odds.replace('\u{a0}', " ")
    };
    assert_eq!(
        Language::ALL.map(said_in),
        [
            "More than 99 of 100 simulated futures clear your €0.3M bar, fewer than 1 loses money",
            "Mehr als 99 von 100 simulierten Verläufen erreichen Ihre Schwelle von 0,3 Mio. €, weniger als 1 verliert Geld",
            "Plus de 99 sur 100 futurs simulés franchissent votre seuil de 0,3 M€, moins de 1 perd de l’argent",
            "Más de 99 de 100 futuros simulados superan su umbral de 0,3 M€, menos de 1 pierde dinero",
        ]
    );
}

#[test]
fn each_language_writes_money_per_cent_and_decimals_its_own_way() {
    use crate::i18n::number::{Scale, boxed, exact_money, show};
    use tandem_charts::Format;
    use tandem_model::Spread;

    let spread = Spread {
        p10: -0.52e6,
        p90: 2.27e6,
        ..Spread::default()
    };
    let said_in = |language: Language| {
        assert!(activate(language, written(language)));
        let scale = Scale::of("EUR", &spread);
        let said = [
            scale.low(-0.52e6),
            exact_money("EUR", 60_000.0),
            exact_money("CHF", 0.3e6),
            exact_money("EUR", 12.5e9),
            show(&Format::Percent, 31.0),
            show(&Format::Index, 104.2),
            boxed(7.84),
            first::changes(12_345.0),
        ];
        activate(Language::English, &[]);
        said.join(" | ")
    };
    assert_eq!(
        Language::ALL.map(said_in),
        [
            "−€0.6M | €60k | CHF\u{a0}0.3M | €12.5B | 31\u{a0}% | 104.2 | 7.84 | 12,345 changes from the start",
            "−0,6\u{a0}Mio.\u{a0}€ | 60\u{a0}Tsd.\u{a0}€ | 0,3\u{a0}Mio.\u{a0}CHF | 12,5\u{a0}Mrd.\u{a0}€ | 31\u{a0}% | 104,2 | 7,84 | 12.345 Änderungen gegenüber dem Ausgangsstand",
            "−0,6\u{a0}M€ | 60\u{a0}k€ | 0,3\u{a0}M\u{a0}CHF | 12,5\u{a0}Md€ | 31\u{202f}% | 104,2 | 7,84 | 12\u{202f}345 changements par rapport au départ",
            "−0,6\u{a0}M€ | 60\u{a0}mil\u{a0}€ | 0,3\u{a0}M\u{a0}CHF | 12.500\u{a0}M€ | 31\u{a0}% | 104,2 | 7,84 | 12.345 cambios respecto al inicio",
        ]
    );
}
