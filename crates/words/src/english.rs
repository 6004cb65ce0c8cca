//! The messages of English, which say what every language has to have.

use std::collections::BTreeMap;
use std::path::Path;

use crate::area::Areas;
use crate::compile::resolve;
use crate::encode::{Names, catalogue};
use crate::error::FluentError;
use crate::family::Family;
use crate::message::Message;
use crate::pattern::{Pattern, Piece, map_texts};

/// The messages of English. Those that the page begins with are first, and each part is in the order of the names. A
/// message's number is its place among them. Members of families are no messages of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct English {
    messages: Vec<Message>,
    /// How many the page begins with.
    begins: usize,
    names: Names,
}

/// The messages of another language.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// Those that are called as those of English.
    messages: BTreeMap<String, Pattern>,
    names: Names,
}

impl English {
    /// Reads Fluent files, each given by its path and its text.
    ///
    /// # Errors
    /// Returns the first fault of the files.
    pub fn new(files: &[(&str, &str)]) -> Result<Self, FluentError> {
        let mut messages = Vec::new();
        let mut names = Names::new();
        for it in resolve(files)? {
            let area = Path::new(&it.file).file_stem().unwrap_or_default();
            let part = Areas::of(&area.to_string_lossy());
            match member(&it.id, &it.pattern)? {
                Some((name, text)) => drop(names.insert(name, text)),
                None => messages.push((part, Message::new(it.id, it.pattern)?)),
            }
        }
        messages.sort_by_key(|(part, _)| *part);
        let begins = messages.iter().filter(|(part, _)| *part == Areas::First);
        Ok(Self {
            begins: begins.count(),
            messages: messages.into_iter().map(|(_, message)| message).collect(),
            names,
        })
    }

    /// The messages of a part with their numbers.
    pub fn messages(&self, part: Areas) -> impl Iterator<Item = (usize, &Message)> {
        let is_first = part == Areas::First;
        let all = self.messages.iter().enumerate();
        all.filter(move |(number, _)| (*number < self.begins) == is_first)
    }

    /// The families' members, which come later.
    pub fn names(&self) -> impl Iterator<Item = (Family, &str)> {
        self.names
            .keys()
            .map(|(family, key)| (*family, key.as_str()))
    }

    /// What tells catalogues of these messages from those of others: eight digits of a checksum (FNV-1a) over their names,
    /// variables and kinds, in their order.
    pub fn fingerprint(&self) -> String {
        let each = self
            .messages
            .iter()
            .map(|it| format!("{} {:?}\n", it.id, it.variables));
        let all = each.collect::<String>() + &self.begins.to_string();
        let digit = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        format!("{:08x}", all.bytes().fold(0x811c_9dc5, digit))
    }

    /// The catalogue of a part, as bytes.
    ///
    /// # Errors
    /// Returns the first message that has no place in a catalogue.
    pub fn catalogue(&self, part: Areas) -> Result<Vec<u8>, FluentError> {
        let none = Names::new();
        let (first, messages, names) = match part {
            Areas::First => (0, &self.messages[..self.begins], &none),
            Areas::Later => (self.begins, &self.messages[self.begins..], &self.names),
        };
        let messages = messages.iter().map(|it| (it, Some(&it.pattern)));
        catalogue(&self.fingerprint(), first, messages, names)
    }

    /// Reads the Fluent files of another language, which may lack messages, but has none that English does not have.
    ///
    /// # Errors
    /// Returns the first fault of the files.
    pub fn translation(&self, files: &[(&str, &str)]) -> Result<Translation, FluentError> {
        let mut messages = BTreeMap::new();
        let mut names = Names::new();
        for it in resolve(files)? {
            match member(&it.id, &it.pattern)? {
                Some((name, text)) => drop(names.insert(name, text)),
                None if self.messages.iter().any(|own| own.id == it.id) => {
                    messages.insert(it.id, it.pattern);
                }
                None => {
                    return Err(FluentError::Strange {
                        file: it.file,
                        id: it.id,
                    });
                }
            }
        }
        Ok(Translation { messages, names })
    }

    /// The catalogue of another language, as bytes.
    ///
    /// # Errors
    /// Returns the first message that has no place in a catalogue, or has other variables than in English.
    pub fn catalogue_of(&self, translation: &Translation) -> Result<Vec<u8>, FluentError> {
        let own = |it: &Message| translation.messages.get(&it.id);
        let messages = self.messages.iter().map(|it| (it, own(it)));
        let messages: Vec<_> = messages.collect();
        catalogue(
            &self.fingerprint(),
            0,
            messages.into_iter(),
            &translation.names,
        )
    }

    /// The messages that another language lacks, or that leave out a variable there, by name.
    pub fn lacking<'m>(&'m self, translation: &Translation) -> Vec<&'m str> {
        let has = |it: &&Message| match translation.messages.get(&it.id) {
            Some(pattern) => it.has_all_variables(pattern),
            None => false,
        };
        let lacking = self.messages.iter().filter(|it| !has(it));
        lacking.map(|it| it.id.as_str()).collect()
    }
}

impl Translation {
    /// The same with other texts and names, each made from its own: for tests that look for words that are no message.
    #[must_use]
    pub fn map(mut self, text: &impl Fn(&str) -> String) -> Self {
        let patterns = self.messages.values_mut();
        patterns.for_each(|pattern| map_texts(pattern, text));
        let names = self.names.values_mut();
        names.for_each(|name| *name = text(name));
        self
    }

    /// The families' members.
    pub fn names(&self) -> impl Iterator<Item = (Family, &str)> {
        self.names
            .keys()
            .map(|(family, key)| (*family, key.as_str()))
    }
}

/// A family's member by family and key, and its text.
type Named = ((Family, String), String);

/// A message as a member of its family, if it is of one.
fn member(id: &str, pattern: &Pattern) -> Result<Option<Named>, FluentError> {
    let Some((family, key)) = Family::split(id) else {
        return Ok(None);
    };
    match pattern.as_slice() {
        [Piece::Text(text)] => Ok(Some(((family, key.to_owned()), text.clone()))),
        _ => Err(FluentError::Unknown {
            within: id.to_owned(),
            what: "a variable, as a member of a family",
        }),
    }
}
