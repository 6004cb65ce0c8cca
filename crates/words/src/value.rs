//! Values of a message's variables.

/// A value of a message's variable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// A text, which is said as it is.
    Text(&'a str),
    /// A number, which is written as the language writes numbers and may choose a plural. What chooses by words is the
    /// place of its word among the words of English in the order of the alphabet.
    Number(f64),
}
