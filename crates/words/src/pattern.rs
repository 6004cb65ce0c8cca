//! A message as it is compiled: terms and references are resolved, and what is left are texts, variables and choices.

use std::collections::BTreeSet;

/// What a message says, piece by piece.
pub type Pattern = Vec<Piece>;

/// A part of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// The value of the variable of this name.
    Variable(String),
    /// The value of the variable of this name, which is marked as a number.
    Number(String),
    /// One of several patterns.
    Choice {
        /// The variable that chooses.
        by: String,
        /// The patterns with what they are chosen for.
        variants: Vec<(Key, Pattern)>,
        /// The place of the pattern that is chosen for everything else.
        usual: usize,
    },
}

/// What a pattern is chosen for.
#[derive(Debug, Clone, PartialEq)]
pub enum Key {
    /// This word, or a number of this plural form.
    Word(String),
    /// This very number.
    Number(u8),
}

impl Key {
    /// The word that it is, if it is no number and no plural form.
    pub fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) if !is_plural(word) => Some(word),
            _ => None,
        }
    }
}

/// Whether a key is the name of a plural form in Fluent.
pub fn is_plural(word: &str) -> bool {
    ["zero", "one", "two", "few", "many", "other"].contains(&word)
}

/// How a variable is used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Use {
    /// Its value is written.
    pub is_written: bool,
    /// It is marked as a number, or chooses by numbers or their plural forms.
    pub is_number: bool,
    /// The words by which it chooses.
    pub words: BTreeSet<String>,
}

/// Adds how `pattern` uses the variable of this name.
pub fn note_use(pattern: &[Piece], name: &str, used: &mut Use) {
    for piece in pattern {
        match piece {
            Piece::Text(_) => (),
            Piece::Variable(one) => used.is_written |= one == name,
            Piece::Number(one) => {
                used.is_written |= one == name;
                used.is_number |= one == name;
            }
            Piece::Choice { by, variants, .. } => {
                if by == name {
                    note_keys(variants, used);
                }
                variants
                    .iter()
                    .for_each(|(_, pattern)| note_use(pattern, name, used));
            }
        }
    }
}

/// `other` alone may stand for any other word.
fn note_keys(variants: &[(Key, Pattern)], used: &mut Use) {
    let words = variants.iter().filter_map(|(key, _)| key.word());
    let before = used.words.len();
    used.words.extend(words.map(str::to_owned));
    let other = |key: &Key| matches!(key, Key::Word(word) if word == "other");
    let all_words = used.words.len() > before;
    let rest = variants.iter().filter(|(key, _)| key.word().is_none());
    for (key, _) in rest {
        if all_words && other(key) {
            used.words.insert("other".to_owned());
        } else {
            used.is_number = true;
        }
    }
}

/// The names of all variables of a pattern.
pub fn variables(pattern: &[Piece], found: &mut BTreeSet<String>) {
    for piece in pattern {
        match piece {
            Piece::Text(_) => (),
            Piece::Variable(name) | Piece::Number(name) => {
                found.insert(name.clone());
            }
            Piece::Choice { by, variants, .. } => {
                found.insert(by.clone());
                variants
                    .iter()
                    .for_each(|(_, pattern)| variables(pattern, found));
            }
        }
    }
}

/// Puts other texts in place of those of a pattern, each made from its own.
pub fn map_texts(pattern: &mut Pattern, other: &impl Fn(&str) -> String) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => *text = other(text),
            Piece::Variable(_) | Piece::Number(_) => (),
            Piece::Choice { variants, .. } => {
                let patterns = variants.iter_mut();
                patterns.for_each(|(_, pattern)| map_texts(pattern, other));
            }
        }
    }
}
