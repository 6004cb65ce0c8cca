//! A sentence in which some words carry weight.

use crate::format::MINUS;

/// A part of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words like any other.
    Plain(String),
    /// Words that carry weight.
    Strong(String),
}

/// A sentence, or several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// Its parts, in order.
    pub pieces: Vec<Piece>,
}

impl Text {
    /// The text with `words` after it.
    #[must_use]
    pub fn plain(mut self, words: impl Into<String>) -> Self {
        self.pieces.push(Piece::Plain(words.into()));
        self
    }

    /// The text with `words` after it, which carry weight.
    #[must_use]
    pub fn strong(mut self, words: impl Into<String>) -> Self {
        self.pieces.push(Piece::Strong(words.into()));
        self
    }

    /// The words of a part, with amounts that no line break tears apart.
    pub fn unbroken(words: &str) -> String {
        words.replace(MINUS, &format!("{MINUS}\u{2060}"))
    }

    /// The words alone.
    pub fn spoken(&self) -> String {
        let word = |piece: &Piece| match piece {
            Piece::Plain(words) | Piece::Strong(words) => words.clone(),
        };
        self.pieces.iter().map(word).collect()
    }
}
