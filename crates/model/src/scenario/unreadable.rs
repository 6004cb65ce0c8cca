//! Says why the text of a scenario file cannot be read: the path of the field at which the reader stopped, what stands there,
//! and what is allowed. The reader itself names lines and columns alone, so that the path is found by going through the text
//! once more, only where it failed.

use serde_json::error::Category;

use crate::input::fault::{Fault, is_plain, shorten};
use crate::scenario::Form;

/// Characters that are repeated from either end of a long reason why a file cannot be read.
const REASON: (usize, usize) = (110, 90);
/// What is put into the place of a value to hear what is allowed there: no name of anything.
const PROBE: &str = "\"?\"";
/// What is allowed where the text is no JSON, or is something else altogether.
const SCENARIO: &str = "a scenario in JSON, as `tandem scenario default` prints it";

/// Why `json`, which gave this `error`, is no scenario.
pub(super) fn fault(json: &str, error: &serde_json::Error) -> Fault {
    let place = Place::find(json, offset(json, error));
    let reason = reason(error);
    if !json.trim_start().starts_with('{') && !json.trim().is_empty() {
        return Fault::new("scenario", json.trim(), SCENARIO);
    }
    match error.classify() {
        Category::Data => of_data(&place, &reason),
        _ => of_syntax(json, error, &place, &reason),
    }
}

/// Something that is JSON and not what is allowed there.
fn of_data(place: &Place, reason: &str) -> Fault {
    let (what, expected) = reason.rsplit_once(", expected ").unwrap_or((reason, ""));
    let quoted = what.split('`').nth(1).unwrap_or_default();
    let allowed = if expected.is_empty() {
        "something else".to_owned()
    } else {
        in_words(expected)
    };
    if what.starts_with("missing field") {
        let field = place.within(quoted);
        return Fault::new(
            field,
            "missing",
            "a scenario that has it; `tandem scenario default` prints one",
        );
    }
    if what.starts_with("duplicate field") {
        return Fault::new(place.field(), "there twice", "one of each name");
    }
    if what == TWICE {
        return Fault::new(place.field(), "one with a name twice", "one of each name");
    }
    if what.starts_with("unknown field") {
        return Fault::new(place.field(), "unknown", allowed);
    }
    if what.starts_with("unknown variant") {
        let field = match place.last {
            Last::Key => place.outside(),
            _ => place.field(),
        };
        return Fault::new(field, quoted, allowed);
    }
    Fault::new(place.field(), &place.value, allowed)
}

/// What the reader of entries by name says.
const TWICE: &str = "the same entry twice";

/// Something that the reader of JSON stumbles over. A value by itself may still be told: in its place another is tried.
fn of_syntax(json: &str, error: &serde_json::Error, place: &Place, reason: &str) -> Fault {
    if let Some(allowed) = allowed_in_place(json, place).filter(|_| !error.is_eof()) {
        let allowed = match reason {
            "number out of range" => format!("{allowed} below 1.8e308"),
            _ => allowed,
        };
        return Fault::new(place.field(), &place.value, allowed);
    }
    let at = format!("line {} column {}", error.line(), error.column());
    Fault {
        field: place.field(),
        value: format!("unreadable at {at} ({})", brief(&in_words(reason))),
        allowed: SCENARIO.to_owned(),
    }
}

/// What the reader says is allowed where the value stands; none if it has nothing against any text there, or never comes to it.
fn allowed_in_place(json: &str, place: &Place) -> Option<String> {
    let (from, to) = place.range?;
    let probed = [&json[..from], PROBE, &json[to..]].concat();
    let error = serde_json::from_str::<Form>(&probed).err()?;
    let found = Place::find(&probed, offset(&probed, &error));
    let reason = reason(&error);
    let (_, expected) = reason.rsplit_once(", expected ")?;
    (error.is_data() && found.range.is_some_and(|(at, _)| at == from)).then(|| in_words(expected))
}

/// The reason without the place, which the reader appends.
fn reason(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    message.strip_suffix(&place).unwrap_or(&message).to_owned()
}

/// The reader's names of types are no words for a visitor.
fn in_words(expected: &str) -> String {
    let plain = expected.replace('`', "");
    let plain = match plain.as_str() {
        "u32" => "a whole number, not negative".to_owned(),
        "f64" => "a number".to_owned(),
        "a string" => "text in quotes".to_owned(),
        "a sequence" => "a list in brackets".to_owned(),
        "a map" => "fields in braces".to_owned(),
        other if other.starts_with("struct ") => "fields in braces".to_owned(),
        _ => plain.replace("EOF while parsing", "the text ends inside"),
    };
    brief(&plain)
}

/// Both ends of a long reason: what was found stands at one, what was expected at the other.
fn brief(reason: &str) -> String {
    let plain: Vec<char> = reason.chars().filter(|c| is_plain(*c)).collect();
    let (front, back) = REASON;
    if plain.len() <= front + back {
        return plain.into_iter().collect();
    }
    let (front, back) = (&plain[..front], &plain[plain.len() - back..]);
    front.iter().chain(&['…']).chain(back).collect()
}

/// How many bytes the reader had read.
fn offset(json: &str, error: &serde_json::Error) -> usize {
    let lines = json.split_inclusive('\n').take(error.line().max(1) - 1);
    let before: usize = lines.map(str::len).sum();
    (before + error.column()).min(json.len())
}

/// A list or an object that is open, and where in it the reader is.
#[derive(Debug)]
enum Open {
    List(usize),
    /// The key, once it is read.
    Object(Option<String>),
}

/// What was read last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Key,
    Value,
    /// The beginning of a list or an object.
    Begun,
    Other,
}

/// Where the reader stopped.
#[derive(Debug)]
struct Place {
    open: Vec<Open>,
    last: Last,
    /// What stands there, shortened where it is more than one value.
    value: String,
    /// The bytes of it, if it is one value.
    range: Option<(usize, usize)>,
}

impl Place {
    /// The place that a reader has come to who has read `end` bytes of `json`, or looked at the last of them.
    fn find(json: &str, end: usize) -> Self {
        let bytes = json.as_bytes();
        let (mut open, mut last, mut range) = (Vec::new(), Last::Other, None);
        let mut at = 0;
        while at < end {
            let begin = at;
            at += 1;
            match bytes[begin] {
                b'{' | b'[' => {
                    open.push(if bytes[begin] == b'{' {
                        Open::Object(None)
                    } else {
                        Open::List(0)
                    });
                    // Whoever has looked at nothing behind a bracket minds the bracket.
                    (last, range) = (if at == end { Last::Begun } else { Last::Other }, None);
                }
                b'}' | b']' => {
                    open.pop();
                    (last, range) = (Last::Other, None);
                }
                b',' => {
                    match open.last_mut() {
                        Some(Open::List(index)) => *index += 1,
                        Some(Open::Object(key)) => *key = None,
                        None => (),
                    }
                    (last, range) = (Last::Other, None);
                }
                b':' | b' ' | b'\t' | b'\n' | b'\r' => (),
                _ => {
                    at = token_end(bytes, begin);
                    match open.last_mut() {
                        Some(Open::Object(key @ None)) => {
                            *key = Some(json[begin..at].trim_matches('"').to_owned());
                            last = Last::Key;
                        }
                        _ => (last, range) = (Last::Value, Some((begin, at))),
                    }
                }
            }
        }
        if last == Last::Begun {
            open.pop();
        }
        let value = match range {
            Some((from, to)) => json[from..to].to_owned(),
            None => {
                let from = if last == Last::Begun { end - 1 } else { end };
                what_begins(json.get(from..).unwrap_or_default())
            }
        };
        Self {
            open,
            last,
            value,
            range,
        }
    }

    /// The path of the field: `organisation.teams[2].heads`.
    fn field(&self) -> String {
        path(&self.open)
    }

    /// The path of a field of the object that was read last.
    fn within(&self, name: &str) -> String {
        if self.open.is_empty() {
            return name.to_owned();
        }
        format!("{}.{name}", self.field())
    }

    /// The path of the object that the key stands in.
    fn outside(&self) -> String {
        path(&self.open[..self.open.len().max(1) - 1])
    }
}

fn path(open: &[Open]) -> String {
    let mut path = String::new();
    for step in open {
        match step {
            Open::List(index) => path += &format!("[{index}]"),
            Open::Object(Some(key)) if path.is_empty() => path = shorten(key),
            Open::Object(Some(key)) => path = [&path, ".", &shorten(key)].concat(),
            Open::Object(None) => (),
        }
    }
    if path.is_empty() {
        path = "scenario".to_owned();
    }
    path
}

/// Where a text in quotes or a word ends that begins at `begin`.
fn token_end(bytes: &[u8], begin: usize) -> usize {
    let mut at = begin + 1;
    if bytes[begin] == b'"' {
        while at < bytes.len() && bytes[at] != b'"' {
            at += if bytes[at] == b'\\' { 2 } else { 1 };
        }
        return (at + 1).min(bytes.len());
    }
    while at < bytes.len() && !b",:]}[{\" \t\r\n".contains(&bytes[at]) {
        at += 1;
    }
    at
}

/// A list or an object in words, or nothing that is one.
fn what_begins(rest: &str) -> String {
    let rest = rest.trim_start_matches([':', ' ', '\n', '\r', '\t']);
    match rest.as_bytes().first() {
        Some(b'[') => "a list",
        Some(b'{') => "fields in braces",
        _ => "not of this kind",
    }
    .to_owned()
}
