//! A sentence in which some words carry weight.
//!
//! Weight is put on the values of a message and not on its words, so that a translation never has to carry marks. The
//! marks are characters that no text may hold; what a visitor typed loses them.

use crate::i18n::number::MINUS;

/// Where weight begins and ends.
const MARKS: [char; 2] = ['\u{e000}', '\u{e001}'];

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

/// A value that carries weight in the message that it becomes part of.
pub fn strong(words: &str) -> String {
    let [from, to] = MARKS;
    format!("{from}{}{to}", words.replace(MARKS, ""))
}

impl Text {
    /// The text of a message whose values may carry weight.
    pub fn marked(said: &str) -> Self {
        let [from, to] = MARKS;
        let parts = said.split(from).enumerate().flat_map(|(place, part)| {
            let (strong, plain) = match part.split_once(to) {
                Some((strong, plain)) if place > 0 => (strong, plain),
                _ => ("", part),
            };
            [
                Piece::Strong(strong.to_owned()),
                Piece::Plain(plain.to_owned()),
            ]
        });
        Self {
            pieces: parts.filter(|piece| !piece.words().is_empty()).collect(),
        }
    }

    /// The words of a part, with amounts that no line break tears apart.
    pub fn unbroken(words: &str) -> String {
        words.replace(MINUS, &format!("{MINUS}\u{2060}"))
    }

    /// The words alone.
    pub fn spoken(&self) -> String {
        self.pieces.iter().map(Piece::words).collect()
    }
}

impl Piece {
    fn words(&self) -> &str {
        match self {
            Self::Plain(words) | Self::Strong(words) => words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weight_lies_on_the_values_alone() {
        let text = Text::marked(&format!("{} adds {}.", strong("Both"), strong("$1M")));
        let [both, amount] = ["Both", "$1M"].map(|words| Piece::Strong(words.to_owned()));
        let [adds, end] = [" adds ", "."].map(|words| Piece::Plain(words.to_owned()));
        assert_eq!(text.pieces, [both, adds, amount, end]);
        assert_eq!(text.spoken(), "Both adds $1M.");
    }

    #[test]
    fn marks_in_what_a_visitor_typed_are_dropped() {
        let text = Text::marked(&format!("{}!", strong("\u{e001}a\u{e000}b")));
        assert_eq!(text.spoken(), "ab!");
        assert_eq!(text.pieces.len(), 2);
    }
}
