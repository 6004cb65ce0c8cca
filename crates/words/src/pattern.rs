//! A message without its name: text, variables and choices.

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::value::Value;

/// What a message says, piece by piece.
pub type Pattern<S> = Vec<Piece<S>>;

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Piece<S> {
    /// Words.
    Text(S),
    /// The value of the variable of this name.
    Variable(S),
    /// One of several patterns.
    Choice {
        /// The variable that chooses.
        by: S,
        /// The patterns with what they are chosen for.
        variants: Vec<(Key<S>, Pattern<S>)>,
        /// The place of the pattern that is chosen for everything else.
        usual: u32,
    },
}

/// What a pattern is chosen for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Key<S> {
    /// This text, or a number of this plural form.
    Word(S),
    /// This very number.
    Number(f64),
}

/// How a language speaks: its plurals and how it writes a number.
#[derive(Debug, Clone, Copy)]
pub struct Voice {
    /// The language, whose plurals are meant.
    pub language: Language,
    /// A number by itself as the language writes it.
    pub number: fn(f64) -> String,
}

/// What variables are called and what they are.
pub type Arguments<'a> = [(&'a str, Value)];

/// Writes a pattern after `said`. A variable without a value is written by its name, as Fluent does.
pub fn write(pattern: &Pattern<&str>, arguments: &Arguments<'_>, voice: &Voice, said: &mut String) {
    for piece in pattern {
        match piece {
            Piece::Text(words) => said.push_str(words),
            Piece::Variable(name) => match find(arguments, name) {
                Some(Value::Text(text)) => said.push_str(text),
                Some(Value::Number(number)) => said.push_str(&(voice.number)(*number)),
                None => {
                    said.push_str("{$");
                    said.push_str(name);
                    said.push('}');
                }
            },
            Piece::Choice {
                by,
                variants,
                usual,
            } => {
                let chosen = find(arguments, by).and_then(|value| choose(value, variants, voice));
                let usual = variants.get(*usual as usize).map(|(_, pattern)| pattern);
                if let Some(pattern) = chosen.or(usual) {
                    write(pattern, arguments, voice, said);
                }
            }
        }
    }
}

fn find<'a>(arguments: &'a Arguments<'_>, name: &str) -> Option<&'a Value> {
    let named = arguments.iter().find(|(one, _)| *one == name);
    named.map(|(_, value)| value)
}

/// The first pattern that is for `value`.
fn choose<'a, 's>(
    value: &Value,
    variants: &'a [(Key<&'s str>, Pattern<&'s str>)],
    voice: &Voice,
) -> Option<&'a Pattern<&'s str>> {
    let fits = |key: &Key<&str>| match (key, value) {
        (Key::Word(word), Value::Text(text)) => word == text,
        (Key::Word(word), Value::Number(number)) => *word == voice.language.plural(*number),
        (Key::Number(one), Value::Number(number)) => one == number,
        (Key::Number(_), Value::Text(_)) => false,
    };
    let found = variants.iter().find(|(key, _)| fits(key));
    found.map(|(_, pattern)| pattern)
}

/// The variables that a pattern asks for, in the order in which it does.
pub fn variables<'s>(pattern: &Pattern<&'s str>, found: &mut Vec<&'s str>) {
    for piece in pattern {
        match piece {
            Piece::Text(_) => (),
            Piece::Variable(name) => note(name, found),
            Piece::Choice { by, variants, .. } => {
                note(by, found);
                for (_, pattern) in variants {
                    variables(pattern, found);
                }
            }
        }
    }
}

fn note<'s>(name: &'s str, found: &mut Vec<&'s str>) {
    if !found.contains(&name) {
        found.push(name);
    }
}
