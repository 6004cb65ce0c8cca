//! Validation errors: which field is wrong, its value, and what is allowed, in one sentence a user can act on.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Longest excerpt of a rejected value that a fault repeats, in characters.
const SHOWN: usize = 40;
/// Most faults that are written out; a hostile file could have thousands.
const MOST_SENTENCES: usize = 20;

/// A validation error: one field with a value that is not allowed.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("{field} is {value}: allowed is {allowed}")]
pub struct Fault {
    /// Path of the field, as in the file: `organisation.teams[2].heads`.
    pub field: String,
    /// The value that was given, shortened if it is long.
    pub value: String,
    /// What would have been accepted.
    pub allowed: String,
}

impl Fault {
    /// A fault of `field`, whose `value` is not what is `allowed`.
    pub fn new(
        field: impl Into<String>,
        value: impl fmt::Display,
        allowed: impl Into<String>,
    ) -> Self {
        Self::of(field.into(), &value, allowed.into())
    }

    /// The same for every type of its parts.
    #[inline(never)]
    fn of(field: String, value: &dyn fmt::Display, allowed: String) -> Self {
        Self {
            field,
            value: shorten(&value.to_string()),
            allowed,
        }
    }
}

/// All validation errors of an input at once; never empty when returned as an error. Displays one sentence a line, at most
/// 20.
#[derive(Debug, Clone, PartialEq, Eq, Default, Error, Serialize, Deserialize)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Adds the fault unless `holds` is true.
    pub fn require(&mut self, holds: bool, fault: impl FnOnce() -> Fault) {
        if !holds {
            self.0.push(fault());
        }
    }

    /// Returns `value` if there is no fault.
    ///
    /// # Errors
    /// Returns the faults noted so far, if any.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().take(MOST_SENTENCES).enumerate() {
            if index > 0 {
                writeln!(out)?;
            }
            write!(out, "{fault}")?;
        }
        match self.0.len().saturating_sub(MOST_SENTENCES) {
            0 => Ok(()),
            more => write!(out, "\nand {more} more"),
        }
    }
}

/// Whether a character stands on its line and leaves its neighbours alone: no control character, no line break, none that
/// turns the direction of what follows.
pub(crate) fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The beginning of a long value, on one line.
pub(crate) fn shorten(value: &str) -> String {
    let plain: String = value
        .chars()
        .map(|c| if is_plain(c) { c } else { ' ' })
        .take(SHOWN)
        .collect();
    if value.trim().is_empty() {
        "empty".to_owned()
    } else if value.chars().count() > SHOWN {
        format!("{plain}…")
    } else {
        plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_break_and_no_mark_of_direction_is_plain() {
        // Unicode's Bidi_Control, whole.
        let marks = ['\u{61c}', '\u{200e}', '\u{200f}'];
        let embeddings = ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}');
        for c in marks
            .into_iter()
            .chain(embeddings)
            .chain(['\n', '\u{2028}', '\u{2029}'])
        {
            assert!(!is_plain(c), "{c:?}");
        }
        for c in ['a', 'ä', 'ع', '\u{200d}', '–'] {
            assert!(is_plain(c), "{c:?}");
        }
    }

    #[test]
    fn a_long_value_is_shortened_and_control_characters_are_dropped() {
        let fault = Fault::new("name", "x\u{7}".repeat(5_000), "up to 120 characters");
        assert!(fault.to_string().len() < 120, "{fault}");
        assert!(!fault.to_string().contains('\u{7}'));
    }

    #[test]
    fn of_very_many_faults_the_first_are_written_out_and_the_rest_counted() {
        let many = Faults(vec![Fault::new("name", " ", "1 to 120 characters"); 1_000]);
        let text = many.to_string();
        assert_eq!(text.lines().count(), MOST_SENTENCES + 1);
        assert!(text.starts_with("name is empty: allowed is 1 to 120 characters\n"));
        assert!(text.ends_with("\nand 980 more"), "{text}");
    }
}
