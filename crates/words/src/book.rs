//! All messages of a language, ready to be said.

use crate::pattern::{self, Arguments, Pattern, Voice};

/// Messages by their names. An attribute is called like its message with a dot: `lever-roles.sentence`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Book<'a> {
    /// In the order of their names.
    messages: Vec<(&'a str, Pattern<&'a str>)>,
}

impl<'a> Book<'a> {
    /// The book in `bytes`; none if they are not a book of this build.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let messages = postcard::from_bytes(bytes).ok()?;
        Some(Self { messages })
    }

    /// What the message `id` says; none if the book does not have it.
    pub fn say(&self, id: &str, arguments: &Arguments<'_>, voice: &Voice) -> Option<String> {
        let mut said = String::new();
        pattern::write(self.find(id)?, arguments, voice, &mut said);
        Some(said)
    }

    /// Whether the book has the message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The names of all messages, in order.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.messages.iter().map(|(id, _)| *id)
    }

    /// The variables that the message `id` asks for, in the order in which it does.
    pub fn variables(&self, id: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        if let Some(pattern) = self.find(id) {
            pattern::variables(pattern, &mut found);
        }
        found
    }

    fn find(&self, id: &str) -> Option<&Pattern<&'a str>> {
        let place = self.messages.binary_search_by(|(one, _)| (*one).cmp(id));
        place.ok().map(|place| &self.messages[place].1)
    }
}
