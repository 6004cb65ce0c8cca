//! Writes catalogues.

use std::collections::BTreeMap;

use crate::error::FluentError;
use crate::family::Family;
use crate::message::{Kind, Message};
use crate::pattern::{Key, Pattern, Piece, is_plural};
use crate::wire::{BITS, CHOICE, NEVER, ONE, OTHER, VARIABLE, is_text};

/// Texts by family and key.
pub type Names = BTreeMap<(Family, String), String>;

/// A catalogue's bytes: the messages from the one with the number `first` on, and some names.
///
/// # Errors
/// Returns the first message that has no place in a catalogue.
pub fn catalogue<'m>(
    fingerprint: &str,
    first: usize,
    messages: impl ExactSizeIterator<Item = (&'m Message, Option<&'m Pattern>)>,
    names: &Names,
) -> Result<Vec<u8>, FluentError> {
    let mut out = fingerprint.to_owned();
    number(first, &mut out);
    number(messages.len(), &mut out);
    for (message, pattern) in messages {
        let Some(pattern) = pattern else {
            number(0, &mut out);
            continue;
        };
        let mut inside = String::new();
        write(message, pattern, &mut inside)?;
        let length = inside.len() + 1;
        number(length, &mut out);
        out += &inside;
    }
    number(names.len(), &mut out);
    for ((family, key), said) in names {
        out.push(char::from(family.code()));
        text(key, &mut out);
        text(said, &mut out);
    }
    Ok(out.into_bytes())
}

/// Two characters of seven bits; nothing here is longer than they can say, which `text` and `write` see to.
fn number(number: usize, out: &mut String) {
    let mask = (1 << BITS) - 1;
    for part in [number >> BITS, number] {
        out.push(char::from((part & mask) as u8));
    }
}

fn text(text: &str, out: &mut String) {
    number(text.len(), out);
    *out += text;
}

/// Writes a message of a language as `message`, the one of English, asks for it.
fn write(message: &Message, pattern: &Pattern, out: &mut String) -> Result<(), FluentError> {
    let unknown = |what| FluentError::Unknown {
        within: message.id.clone(),
        what,
    };
    for piece in pattern {
        match piece {
            Piece::Text(text) if text.bytes().all(is_text) => *out += text,
            Piece::Text(_) => return Err(unknown("a control character")),
            Piece::Variable(name) | Piece::Number(name) => {
                let (variable, kind) = variable(message, name)?;
                let number = matches!(piece, Piece::Number(_));
                match kind {
                    Kind::Text if number => return Err(unknown("a text as a number")),
                    Kind::Words(_) => return Err(unknown("a word of a choice as a text")),
                    _ => out.push(char::from(VARIABLE + variable)),
                }
            }
            Piece::Choice {
                by,
                variants,
                usual,
            } => {
                let (variable, kind) = variable(message, by)?;
                out.push(char::from(CHOICE));
                out.push(char::from(VARIABLE + variable));
                let count = variants.len() as u8;
                out.extend([*usual as u8, count].map(char::from));
                for (key, pattern) in variants {
                    let key = code(key, kind).ok_or_else(|| unknown("an unknown choice"))?;
                    out.push(char::from(key));
                    let mut inside = String::new();
                    write(message, pattern, &mut inside)?;
                    text(&inside, out);
                }
            }
        }
    }
    if out.len() >> (2 * BITS) > 0 {
        return Err(unknown("a very long text"));
    }
    Ok(())
}

/// The place of a variable among those of English, and its kind.
fn variable<'m>(message: &'m Message, name: &str) -> Result<(u8, &'m Kind), FluentError> {
    let all = message.variables.iter();
    let mut places = (0_u8..).zip(all);
    let found = places.find(|(_, variable)| variable.name == name);
    let found = found.map(|(place, variable)| (place, &variable.kind));
    found.ok_or_else(|| FluentError::Missing {
        within: message.id.clone(),
        id: format!("${name}"),
    })
}

/// What stands for a key; none if no variable of this kind chooses by it.
fn code(key: &Key, kind: &Kind) -> Option<u8> {
    match (kind, key) {
        (Kind::Text, _) | (Kind::Words(_), Key::Number(_)) => None,
        (Kind::Number, Key::Number(number)) => Some(*number),
        (Kind::Number, Key::Word(form)) => match form.as_str() {
            "one" => Some(ONE),
            "other" => Some(OTHER),
            form => is_plural(form).then_some(NEVER),
        },
        (Kind::Words(words), Key::Word(word)) => {
            let place = words.iter().position(|one| one == word);
            place.and_then(|place| u8::try_from(place).ok())
        }
    }
}
