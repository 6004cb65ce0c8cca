//! How a language writes plurals and numbers.

use crate::language::Language;

/// A language with its way to write a number.
#[derive(Debug, Clone, Copy)]
pub struct Locale {
    /// The language, whose plurals are meant.
    pub language: Language,
    /// A number by itself as the language writes it.
    pub number: fn(f64) -> String,
}
