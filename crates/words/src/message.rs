//! A message of English: what every language has to say, and with which variables.

use std::collections::BTreeSet;

use crate::error::FluentError;
use crate::pattern::{Pattern, Use, note_use, variables};
use crate::wire::VARIABLES;

/// A message of English.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// Its variables in the order of the alphabet, in which its function takes them.
    pub variables: Vec<Variable>,
    pub(crate) pattern: Pattern,
}

/// A variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// What its values are.
    pub kind: Kind,
}

/// What the values of a variable are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Texts, which are written as they are.
    Text,
    /// Numbers: what chooses a plural form, or is written by `NUMBER($name)`.
    Number,
    /// Some words by which it chooses, in the order of the alphabet.
    Words(Vec<String>),
}

impl Message {
    pub(crate) fn new(id: String, pattern: Pattern) -> Result<Self, FluentError> {
        let mut names = BTreeSet::new();
        variables(&pattern, &mut names);
        if names.len() > usize::from(VARIABLES) {
            return Err(unknown(&id, "too many variables"));
        }
        let kinds = names.into_iter().map(|name| {
            let kind = kind(&id, &pattern, &name)?;
            Ok(Variable { name, kind })
        });
        let variables = kinds.collect::<Result<_, FluentError>>()?;
        Ok(Self {
            id,
            variables,
            pattern,
        })
    }

    /// Whether another language's pattern of this message has each of its variables.
    pub(crate) fn has_all_variables(&self, pattern: &Pattern) -> bool {
        let mut names = BTreeSet::new();
        variables(pattern, &mut names);
        self.variables.iter().all(|one| names.contains(&one.name))
    }
}

fn kind(id: &str, pattern: &Pattern, name: &str) -> Result<Kind, FluentError> {
    let mut used = Use::default();
    note_use(pattern, name, &mut used);
    match used {
        Use {
            is_number, words, ..
        } if words.is_empty() => Ok(if is_number { Kind::Number } else { Kind::Text }),
        Use {
            is_number: false,
            is_written: false,
            words,
        } => Ok(Kind::Words(words.into_iter().collect())),
        _ => Err(unknown(
            id,
            "a variable that chooses by words and is more than them",
        )),
    }
}

fn unknown(within: &str, what: &'static str) -> FluentError {
    FluentError::Unknown {
        within: within.to_owned(),
        what,
    }
}
