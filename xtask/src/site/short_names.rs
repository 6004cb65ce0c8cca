//! Shortens the names by which a program's WebAssembly and its script call each other.
//!
//! The binder ends each name with a hash of sixteen digits, which no compression shortens, and writes it into both files:
//! together they are seven kilobytes of the first answer. The names mean something to these two files alone.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// How the names begin that end with a hash.
const BEGINS: [&str; 3] = ["__wbg_", "__wbindgen_cast_", "wasm_bindgen__convert__"];
/// Sections of a WebAssembly file in which functions are imported and exported by name.
const NAMED: [u8; 2] = [2, 7];
/// Bytes before the first section.
const HEAD: usize = 8;

/// Short names, by the long ones.
#[derive(Debug)]
struct Names<'a>(HashMap<&'a str, String>);

/// Shortens them in the two files of a program, in a folder.
///
/// # Errors
/// If either cannot be read or written, or the program is no WebAssembly.
pub fn shorten(folder: &Path, program: &str) -> Result<()> {
    let script = folder.join(program).with_extension("js");
    let linked = folder.join(format!("{program}_bg.wasm"));
    let text = fs::read_to_string(&script)?;
    let names = Names::of(&text);
    let bytes = names.in_program(&fs::read(&linked)?);
    fs::write(&linked, bytes.context("a section ends too early")?)?;
    Ok(fs::write(&script, names.in_script(&text))?)
}

impl<'a> Names<'a> {
    /// Those of a script.
    fn of(script: &'a str) -> Self {
        let mut names = HashMap::new();
        for piece in pieces(script) {
            let (word, _) = split(piece);
            if is_long(word) {
                // A word of the script as well, so that it must be none of the language.
                let next = format!("${}", letters(names.len()));
                names.entry(word).or_insert(next);
            }
        }
        Self(names)
    }

    fn in_script(&self, script: &str) -> String {
        let mut out = String::new();
        for piece in pieces(script) {
            let (word, rest) = split(piece);
            out += self.0.get(word).map_or(word, String::as_str);
            out += rest;
        }
        out
    }

    /// The program with other names; none if its sections do not end where they say.
    fn in_program(&self, program: &[u8]) -> Option<Vec<u8>> {
        let (head, mut rest) = program.split_at_checked(HEAD)?;
        let mut out = head.to_vec();
        while let Some((&section, after)) = rest.split_first() {
            let (length, after) = number(after)?;
            let (content, after) = after.split_at_checked(length)?;
            rest = after;
            let content = if NAMED.contains(&section) {
                self.in_section(content)
            } else {
                content.to_vec()
            };
            out.push(section);
            write_number(content.len(), &mut out);
            out.extend(content);
        }
        Some(out)
    }

    /// A name stands after its length.
    fn in_section(&self, mut rest: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        while let Some((&byte, after)) = rest.split_first() {
            if let Some((short, after)) = self.at_start(rest) {
                write_number(short.len(), &mut out);
                out.extend(short.bytes());
                rest = after;
            } else {
                out.push(byte);
                rest = after;
            }
        }
        out
    }

    /// The short form of the name with which these bytes start, and what follows.
    fn at_start<'b>(&self, bytes: &'b [u8]) -> Option<(&str, &'b [u8])> {
        let (length, after) = number(bytes)?;
        let (name, after) = after.split_at_checked(length)?;
        let short = self.0.get(str::from_utf8(name).ok()?)?;
        Some((short.as_str(), after))
    }
}

/// Pieces of a script, each a word, or none, and what parts it from the next.
fn pieces(script: &str) -> impl Iterator<Item = &str> {
    script.split_inclusive(is_between)
}

/// The word of a piece, and the rest.
fn split(piece: &str) -> (&str, &str) {
    piece.split_at(piece.trim_end_matches(is_between).len())
}

fn is_between(c: char) -> bool {
    !(c.is_ascii_alphanumeric() || c == '_' || c == '$')
}

fn is_long(word: &str) -> bool {
    let is_hash = |part: &str| {
        let digits = part.strip_prefix('h').unwrap_or(part);
        digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    };
    BEGINS.iter().any(|begins| word.starts_with(begins)) && word.split('_').any(is_hash)
}

/// Two letters for each of the first numbers, more for later ones.
fn letters(number: usize) -> String {
    let letter = |number: usize| char::from(b'a' + (number % 26) as u8);
    let first = match number / 26 {
        few if few < 26 => letter(few).to_string(),
        many => letters(many - 26),
    };
    format!("{first}{}", letter(number))
}

/// The number with which bytes start, seven bits a byte, and what follows.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let last = bytes.iter().take(5).position(|byte| byte & 0x80 == 0)?;
    let (digits, rest) = bytes.split_at(last + 1);
    let value = digits.iter().rev();
    let value = value.fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f));
    Some((value, rest))
}

fn write_number(mut value: usize, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const LONG: &str = "__wbg_new_f1a34223ddbe3f7d";
    const EXPORT: &str = "wasm_bindgen__convert__closures_____invoke__h9cb2aa3396e44db0";

    /// A section that holds these names, each after its length and before a byte that is none of it.
    fn section(id: u8, names: &[&str]) -> Vec<u8> {
        let mut content = vec![names.len() as u8];
        for name in names {
            write_number(name.len(), &mut content);
            content.extend(name.bytes());
            content.push(0);
        }
        let mut section = vec![id];
        write_number(content.len(), &mut section);
        section.extend(content);
        section
    }

    fn program(import: &str, export: &str) -> Vec<u8> {
        let parts = [
            b"\0asm\x01\0\0\0".to_vec(),
            section(2, &["./app_bg.js", import]),
            section(7, &["memory", export, &format!("{EXPORT}_2")]),
            section(10, &[LONG]),
        ];
        parts.concat()
    }

    #[test]
    fn script_and_program_get_the_same_short_names_and_nothing_else_changes() {
        let script =
            format!("const imports = {{ {LONG}: function() {{ wasm.{EXPORT}(memory); }} }};");
        let names = Names::of(&script);
        let short = "const imports = { $aa: function() { wasm.$ab(memory); } };";
        assert_eq!(names.in_script(&script), short);
        let long = program(LONG, EXPORT);
        assert_eq!(names.in_program(&long), Some(program("$aa", "$ab")));
        assert_eq!(names.in_program(&long[..long.len() - 1]), None);
    }

    #[test]
    fn only_names_with_a_hash_are_long() {
        assert!(is_long(LONG) && is_long(EXPORT) && is_long(&format!("{EXPORT}_2")));
        for word in [
            "__wbindgen_malloc",
            "__wbg_get_imports",
            "memory",
            "abcdef0123456789",
        ] {
            assert!(!is_long(word), "{word}");
        }
    }

    #[test]
    fn no_two_names_have_the_same_letters() {
        let all: HashSet<String> = (0..5_000).map(letters).collect();
        assert_eq!(all.len(), 5_000);
        assert_eq!([letters(0), letters(27), letters(675)], ["aa", "bb", "zz"]);
    }

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for value in [0, 1, 127, 128, 300, 16_383, 16_384, 4_000_000] {
            let mut bytes = Vec::new();
            write_number(value, &mut bytes);
            assert_eq!(number(&bytes), Some((value, &[][..])));
        }
        assert_eq!(number(&[0x80]), None);
    }
}
