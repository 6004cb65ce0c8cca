//! Every language has the messages of English with the same variables, and the page asks for no other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// The bytes of a language's book, kept for good as the page keeps them.
fn written(language: Language) -> &'static [u8] {
    let folder = Path::new("assets/words").join(language.code());
    tandem_words::compile_folder(&folder).unwrap().leak()
}

fn book(language: Language) -> Book<'static> {
    Book::read(written(language)).unwrap()
}

#[test]
fn every_language_has_the_messages_of_english_with_the_same_variables() {
    let english = book(Language::English);
    for language in Language::ALL {
        let book = book(language);
        let strange: Vec<_> = book.ids().filter(|id| !english.has(id)).collect();
        assert!(strange.is_empty(), "{language:?} alone has {strange:?}");
        for id in book.ids() {
            let sorted =
                |book: &Book<'static>| book.variables(id).into_iter().collect::<BTreeSet<_>>();
            assert_eq!(sorted(&book), sorted(&english), "{language:?} {id}");
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

#[test]
fn every_message_that_the_page_names_is_there() {
    let english = book(Language::English);
    let mut files = Vec::new();
    sources(Path::new("src"), &mut files);
    let mut asked = 0;
    for path in files.iter().filter(|path| !path.ends_with("tests.rs")) {
        let text = fs::read_to_string(path).unwrap();
        let product = text.split("#[cfg(test)]").next().unwrap_or_default();
        for call in ["say(\"", "tell(\n        \"", "tell(\""] {
            for rest in product.split(call).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                assert!(english.has(id), "{} asks for {id:?}", path.display());
                asked += 1;
            }
        }
    }
    assert!(asked > 20, "{asked} messages are asked for");
}
