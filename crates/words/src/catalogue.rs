//! The messages of a language, ready to be said.

use crate::family::Family;
use crate::locale::Locale;
use crate::value::Value;
use crate::wire::{BITS, CHOICE, NEVER, ONE, OTHER, VARIABLE, VARIABLES, is_text};

/// Messages by their numbers, and names by family and key.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalogue<'a> {
    /// The number of the first message.
    first: usize,
    /// In the order of their numbers; none for a message that the language lacks.
    messages: Vec<Option<&'a str>>,
    /// In order.
    names: Vec<(u8, &'a str, &'a str)>,
}

impl<'a> Catalogue<'a> {
    /// The catalogue in `bytes`; none if they are no catalogue, or one for other messages than those of this fingerprint.
    pub fn read(bytes: &'a [u8], fingerprint: &str) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut reader = Reader(text.strip_prefix(fingerprint)?);
        let first = reader.number()?;
        let count = reader.number()?;
        let messages = (0..count).map(|_| reader.optional());
        let messages = messages.collect::<Option<_>>()?;
        let count = reader.number()?;
        let names = (0..count).map(|_| Some((reader.byte()?, reader.text()?, reader.text()?)));
        let names = names.collect::<Option<_>>()?;
        reader.0.is_empty().then_some(Self {
            first,
            messages,
            names,
        })
    }

    /// What the message of this number says with the values of its variables in their order; none if the catalogue does not
    /// have it.
    pub fn say(&self, message: usize, values: &[Value<'_>], locale: &Locale) -> Option<String> {
        let place = message.checked_sub(self.first)?;
        let pattern = (*self.messages.get(place)?)?;
        let mut said = String::new();
        write(Reader(pattern), values, locale, &mut said)?;
        Some(said)
    }

    /// The text of a family's member; none if the catalogue does not have it.
    pub fn name(&self, family: Family, key: &str) -> Option<&'a str> {
        let wanted = (family.code(), key);
        let found = self.names.binary_search_by(|it| (it.0, it.1).cmp(&wanted));
        found.ok().map(|place| self.names[place].2)
    }
}

/// What is left to be read.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    /// One character of seven bits.
    fn byte(&mut self) -> Option<u8> {
        let byte = *self.0.as_bytes().first()?;
        self.0 = self.0.get(1..)?;
        Some(byte)
    }

    fn number(&mut self) -> Option<usize> {
        let high = usize::from(self.byte()?);
        Some(high << BITS | usize::from(self.byte()?))
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        self.take(length)
    }

    /// A message, whose length is one more than it is; none of nothing.
    fn optional(&mut self) -> Option<Option<&'a str>> {
        match self.number()? {
            0 => Some(None),
            length => self.take(length - 1).map(Some),
        }
    }

    fn take(&mut self, length: usize) -> Option<&'a str> {
        let taken = self.0.get(..length)?;
        self.0 = self.0.get(length..)?;
        Some(taken)
    }
}

/// Writes a pattern after `said`; stops with none where it is none.
fn write(
    mut pattern: Reader<'_>,
    values: &[Value<'_>],
    locale: &Locale,
    said: &mut String,
) -> Option<()> {
    while !pattern.0.is_empty() {
        let text = pattern.0.bytes().take_while(|byte| is_text(*byte)).count();
        said.push_str(pattern.take(text)?);
        match pattern.byte() {
            None => (),
            Some(CHOICE) => write(chosen(&mut pattern, values, locale)?, values, locale, said)?,
            Some(variable) => match value(variable, values)? {
                Value::Text(text) => said.push_str(text),
                Value::Number(number) => said.push_str(&(locale.number)(number)),
            },
        }
    }
    Some(())
}

fn value<'v>(variable: u8, values: &[Value<'v>]) -> Option<Value<'v>> {
    let place = variable
        .checked_sub(VARIABLE)
        .filter(|it| *it < VARIABLES)?;
    values.get(usize::from(place)).copied()
}

/// The first of a choice's patterns whose key fits, or else its usual one.
fn chosen<'a>(
    pattern: &mut Reader<'a>,
    values: &[Value<'_>],
    locale: &Locale,
) -> Option<Reader<'a>> {
    let value = value(pattern.byte()?, values)?;
    let (usual, count) = (pattern.byte()?, pattern.byte()?);
    let (mut fitting, mut otherwise) = (None, None);
    for place in 0..count {
        let key = pattern.byte()?;
        let inside = pattern.text()?;
        if fitting.is_none() && fits(key, value, locale) {
            fitting = Some(inside);
        }
        if place == usual {
            otherwise = Some(inside);
        }
    }
    fitting.or(otherwise).map(Reader)
}

fn fits(key: u8, value: Value<'_>, locale: &Locale) -> bool {
    match (key, value) {
        (NEVER, _) | (_, Value::Text(_)) => false,
        (ONE, Value::Number(number)) => locale.language.is_one(number),
        (OTHER, Value::Number(number)) => !locale.language.is_one(number),
        (exact, Value::Number(number)) => f64::from(exact) == number,
    }
}
