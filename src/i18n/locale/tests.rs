//! Every language has the messages of English with the same variables, and the page asks for no other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tandem_words::Areas;

use crate::i18n::messages::given;

use super::*;
use crate::i18n::messages::manual;
use crate::scenario::field::Lever;

/// The bytes of a language's book, kept for good as the page keeps them.
fn written(language: Language) -> &'static [u8] {
    let folder = Path::new("assets/words").join(language.code());
    tandem_words::compile_folder(&folder, Areas::All)
        .unwrap()
        .leak()
}

fn book(language: Language) -> Book<'static> {
    Book::read(written(language)).unwrap()
}

/// Areas that are said in English in every language as yet.
const FALLING_BACK: [&str; 0] = [];

/// Every message that a language has to have.
fn wanted() -> BTreeSet<String> {
    let english = book(Language::English);
    let file = |area: &&str| Path::new("assets/words/en").join(format!("{area}.ftl"));
    let fall_back = FALLING_BACK
        .iter()
        .filter_map(|area| fs::read_to_string(file(area)).ok());
    let fall_back: String = fall_back.collect();
    let falls_back = |id: &&str| {
        let message = id.split('.').next().unwrap_or_default();
        fall_back.contains(&format!("\n{message} ="))
    };
    let own = english
        .ids()
        .filter(|id| !falls_back(id))
        .map(str::to_owned);
    own.chain(manual::ids()).chain(given::ids()).collect()
}

/// The languages that are not English.
const OTHERS: [Language; 3] = [Language::German, Language::French, Language::Spanish];

#[test]
fn every_language_has_every_message_and_no_other() {
    let wanted = wanted();
    for language in OTHERS {
        let has: BTreeSet<String> = book(language).ids().map(str::to_owned).collect();
        let missing: Vec<_> = wanted.difference(&has).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        let published = |id: &&String| id.ends_with(".source");
        let strange: Vec<_> = has
            .difference(&wanted)
            .filter(|id| !published(id))
            .collect();
        assert!(strange.is_empty(), "{language:?} alone has {strange:?}");
    }
}

#[test]
fn every_ladder_and_every_name_of_a_lever_belongs_to_one() {
    let keys: BTreeSet<String> = Lever::ALL.into_iter().map(Lever::key).collect();
    let buttons = ["reset", "help"];
    for id in book(Language::English).ids() {
        let message = id.split('.').next().unwrap_or_default();
        if let Some(key) = message.strip_prefix("lever-") {
            assert!(keys.contains(key) || buttons.contains(&key), "{id}");
        }
        if let Some((key, _)) = message
            .strip_prefix("ladder-")
            .and_then(|step| step.rsplit_once('-'))
        {
            assert!(keys.contains(key), "{id}");
        }
    }
}

#[test]
fn every_language_tells_the_same_variables() {
    let english = book(Language::English);
    for language in OTHERS {
        let book = book(language);
        for id in book.ids() {
            let sorted =
                |book: &Book<'static>| book.variables(id).into_iter().collect::<BTreeSet<_>>();
            assert_eq!(sorted(&book), sorted(&english), "{language:?} {id}");
        }
    }
}

#[test]
fn every_message_of_every_language_is_said_in_full() {
    for language in Language::ALL {
        let book = book(language);
        for id in book.ids() {
            for number in [0.0, 1.0, 2.0, 21.5] {
                let names = book.variables(id).into_iter();
                let told: Vec<(&str, Value)> = names.map(|name| (name, number.into())).collect();
                let said = book.say(id, &told, &voice(language)).unwrap();
                let left_out = id.starts_with("notation-money") && said.is_empty();
                assert!(left_out || !said.is_empty(), "{language:?} {id}");
                assert!(
                    !said.contains("{$") && !said.contains('\n'),
                    "{language:?} {id}: {said}"
                );
            }
        }
    }
}

#[test]
fn a_message_is_said_in_the_language_in_force_and_else_in_english() {
    assert_eq!(
        tell("changes", &[("count", 1_u32.into())]),
        "1 change from the start"
    );
    assert!(speak(Language::German, written(Language::German)));
    assert_eq!(
        (language(), say("undo")),
        (Language::German, "Rückgängig".to_owned())
    );
    assert_eq!(say("no such message"), "no such message");
    assert!(!speak(Language::French, b"nothing of ours"));
    assert_eq!(language(), Language::German);
    assert!(speak(Language::English, &[]));
    assert_eq!(say("undo"), "Undo");
}

#[test]
fn a_language_without_a_message_says_it_in_english() {
    let bytes = tandem_words::compile(&[("a.ftl", "undo = Zurück\n")]).unwrap();
    assert!(speak(Language::German, bytes.leak()));
    assert_eq!(
        (say("undo"), say("redo")),
        ("Zurück".to_owned(), "Redo".to_owned())
    );
    assert_eq!(
        (translated("undo"), translated("redo")),
        (Some("Zurück".to_owned()), None)
    );
    speak(Language::English, &[]);
}

/// All source files of the page.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// Everything in quotes in the page's sources but for their tests.
fn quoted() -> BTreeSet<String> {
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut quoted = BTreeSet::new();
    for path in files.iter().filter(|path| !path.ends_with("tests.rs")) {
        let text = fs::read_to_string(path).unwrap();
        let product = text
            .split("#[cfg(test)]\nmod tests")
            .next()
            .unwrap_or_default();
        quoted.extend(product.split('"').map(str::to_owned));
    }
    quoted
}

/// Whether something in quotes is `id`, or a pattern such as `axis-{}` that can become it.
fn names(quoted: &BTreeSet<String>, id: &str) -> bool {
    let becomes = |text: &String| match (text.split_once('{'), text.rsplit_once('}')) {
        (Some((before, _)), Some((_, after))) => {
            !before.is_empty() && id.starts_with(before) && id.ends_with(after)
        }
        _ => false,
    };
    let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
    let in_parts = !attribute.is_empty()
        && quoted.contains(message)
        && quoted
            .iter()
            .any(|text| text.ends_with(&format!(".{attribute}")));
    quoted.contains(id) || in_parts || quoted.iter().any(becomes)
}

#[test]
fn the_page_asks_for_no_message_that_is_not_there() {
    let english = book(Language::English);
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut asked = 0;
    for path in files.iter().filter(|path| !path.ends_with("tests.rs")) {
        let text = fs::read_to_string(path).unwrap();
        let product = text
            .split("#[cfg(test)]\nmod tests")
            .next()
            .unwrap_or_default();
        let product: String = product.split_whitespace().collect();
        for call in ["say(\"", "tell(\""] {
            for rest in product.split(call).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                assert!(english.has(id), "{} asks for {id:?}", path.display());
                asked += 1;
            }
        }
    }
    assert!(asked > 100, "{asked} messages are asked for");
}

#[test]
fn there_is_no_message_that_the_page_does_not_ask_for() {
    let quoted = quoted();
    let english = book(Language::English);
    let unused: Vec<_> = english
        .ids()
        .filter(|id| !names(&quoted, id) && !is_part(id))
        .collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

/// Whether a message is a part of others and never said by itself.
fn is_part(id: &str) -> bool {
    ["count", "points", "answer-range"].contains(&id)
}

/// What stands between `from` and `to` in a text, wherever it does.
fn between<'a>(text: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    let parts = text.split(from).skip(1);
    parts
        .filter_map(move |part| part.split_once(to))
        .map(|(inside, _)| inside)
}

#[test]
fn components_hold_no_words_of_their_own() {
    let mut files = Vec::new();
    sources(Path::new("src/components"), &mut files);
    let is_test = |path: &PathBuf| path.to_string_lossy().ends_with("tests.rs");
    for path in files.iter().filter(|path| !is_test(path)) {
        let text = fs::read_to_string(path).unwrap();
        let product = text
            .split("#[cfg(test)]\nmod tests")
            .next()
            .unwrap_or_default();
        // Classes are chosen by the names of styles.
        let (first, rest) = product.split_once("class={if").unwrap_or((product, ""));
        let rest = rest.split("class={if").filter_map(|it| it.split_once("}}"));
        let product: String = [first].into_iter().chain(rest.map(|(_, it)| it)).collect();
        let product = product.as_str();
        let shown = between(product, "{ \"", "\" }");
        let told = [
            "aria-label=\"",
            "title=\"",
            "placeholder=\"",
            "alt=\"",
            "aria-valuetext=\"",
        ];
        let told = told
            .into_iter()
            .flat_map(|begin| between(product, begin, "\""));
        for literal in shown.chain(told) {
            let bare = literal.replace("\\u{", "").replace("\\n", "");
            let bare: String = bare.split('}').collect();
            let words = bare
                .split(|c: char| !c.is_alphabetic())
                .filter(|word| word.len() > 2);
            let hex = |word: &&str| word.chars().all(|c| c.is_ascii_hexdigit());
            let state = |word: &&str| ["true", "false"].contains(word);
            let words: Vec<&str> = words.filter(|it| !hex(it) && !state(it)).collect();
            assert!(
                words.is_empty(),
                "{} says {literal:?} by itself",
                path.display()
            );
        }
    }
}

/// Sources of parts that are loaded later, or that only they ask for words.
const LATER_SOURCES: [&str; 34] = [
    "src/session/change/",
    "src/components/levers/change_list.rs",
    "src/components/levers/check.rs",
    "src/components/views/constants.rs",
    "src/components/charts/copies.rs",
    "src/components/levers/currency.rs",
    "src/components/levers/editor_buttons.rs",
    "src/components/editors/editor.rs",
    "src/components/views/evidence.rs",
    "src/components/editors/exceptions.rs",
    "src/components/controls/fetched.rs",
    "src/components/editors/journeys.rs",
    "src/components/charts/lanes.rs",
    "src/components/charts/lookup.rs",
    "src/components/levers/misalignment.rs",
    "src/components/editors/options.rs",
    "src/components/levers/payout.rs",
    "src/components/views/people.rs",
    "src/components/answer/summary.rs",
    "src/components/controls/switch.rs",
    "src/components/editors/teams.rs",
    "src/components/views/theories.rs",
    "src/components/overlays/",
    "src/components/views/weeks.rs",
    "src/components/views/why.rs",
    "src/scenario/readiness.rs",
    "src/shell/shortcut.rs",
    "src/view/table.rs",
    "src/i18n/messages/ago.rs",
    "src/i18n/messages/brief.rs",
    "src/i18n/messages/group.rs",
    "src/i18n/messages/lanes.rs",
    "src/i18n/messages/shape.rs",
    "src/i18n/messages/tabs.rs",
];

/// Sources that ask for words of both kinds, each for what is shown then. An end-to-end test looks at what is.
const MIXED_SOURCES: [&str; 6] = [
    "src/view/chart/renderer.rs",
    "src/view/chart/flips.rs",
    "src/i18n/messages/caption.rs",
    "src/i18n/messages/lever.rs",
    "src/i18n/messages/pick.rs",
    "src/i18n/messages/picture.rs",
];

#[test]
fn what_the_page_begins_with_asks_for_no_words_that_come_later() {
    let folder = Path::new("assets/words/en");
    let bytes = tandem_words::compile_folder(folder, Areas::Later).unwrap();
    let later = Book::read(&bytes).unwrap();
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let is_later = |path: &&PathBuf| {
        let path = path.to_string_lossy();
        let mut others = LATER_SOURCES.iter().chain(&MIXED_SOURCES);
        path.ends_with("tests.rs") || others.any(|other| path.starts_with(other))
    };
    let mut too_early = Vec::new();
    for path in files.iter().filter(|path| !is_later(path)) {
        let text = fs::read_to_string(path).unwrap();
        let product = text
            .split("#[cfg(test)]\nmod tests")
            .next()
            .unwrap_or_default();
        let early: Vec<&str> = product.split('"').filter(|id| later.has(id)).collect();
        let said: Vec<&&str> = early
            .iter()
            .filter(|id| !is_a_word_of_its_own(id))
            .collect();
        if !said.is_empty() {
            too_early.push(format!("{} asks for {said:?}", path.display()));
        }
    }
    assert!(too_early.is_empty(), "too early:\n{}", too_early.join("\n"));
}

/// Names of messages that are names of other things in the sources as well.
fn is_a_word_of_its_own(id: &str) -> bool {
    [
        "inside", "journeys", "none", "off", "options", "people", "teams",
    ]
    .contains(&id)
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
        assert!(speak(language, written(language)));
        let scale = Scale::of("EUR", &spread);
        let said = [
            scale.low(-0.52e6),
            exact_money("EUR", 60_000.0),
            exact_money("CHF", 0.3e6),
            exact_money("EUR", 12.5e9),
            show(&Format::Percent, 31.0),
            show(&Format::Index, 104.2),
            boxed(7.84),
            tell("changes", &[("count", 12_345_u32.into())]),
        ];
        speak(Language::English, &[]);
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
