//! JSON that may end in a terminal: what would steer one is escaped, which reads as the same text.

use std::io::{self, Write};

use anyhow::Result;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::terminal_text::steers;

/// Writes `value` on one line.
///
/// # Errors
/// Returns why `out` cannot be written to.
pub fn write(value: &impl Serialize, out: &mut impl Write) -> Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, Escaping);
    value.serialize(&mut serializer).map_err(io::Error::from)?;
    Ok(writeln!(out)?)
}

struct Escaping;

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        for c in fragment.chars() {
            if !steers(c) {
                write!(out, "{c}")?;
                continue;
            }
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_escaped_and_reads_as_it_was() {
        let text = "a\u{1b}[31m\u{9b}\u{7f}\u{202e}\u{e0041}\"\\ö\u{1f468}\u{200d}\u{1f469}";
        let mut out = Vec::new();
        write(&text, &mut out).unwrap();
        let json = String::from_utf8(out).unwrap();
        assert!(!json.trim_end().contains(steers), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }
}
