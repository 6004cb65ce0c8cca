//! Prints the Rust functions that say messages.

use crate::area::Areas;
use crate::english::English;
use crate::message::{Kind, Message, Variable};
use crate::pattern::{Key, Piece};

/// Rust's keywords, which a name becomes only as a raw identifier.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

impl English {
    /// Rust source with a constant for the fingerprint and a function for each message, those of the page's beginning in
    /// a module `first`, the others in a module `later`. A function is called as its message and takes its variables in the
    /// order of the alphabet; a text is a `&str`, a number an `f64`, and words by which a message chooses are an enum.
    ///
    /// The source is included in a module that has `say(usize, &[Value<'_>]) -> String` and `Value`. A function that nothing
    /// calls is dead code there, for which the compiler warns.
    pub fn functions(&self) -> String {
        let fingerprint = self.fingerprint();
        let mut source = format!(
            "/// The fingerprint of the messages.\npub(crate) const FINGERPRINT: &str = {fingerprint:?};\n"
        );
        let modules = [
            (Areas::First, "first", "What the page begins with."),
            (
                Areas::Later,
                "later",
                "What comes with the parts that are loaded later.",
            ),
        ];
        for (part, name, about) in modules {
            source += &format!(
                "\n/// {about}\n#[allow(clippy::too_many_arguments, reason = \"a message has as many variables as it says\")]\npub(crate) mod {name} {{\n"
            );
            source += "    #[allow(unused_imports, reason = \"a part may have no variables\")]\n    use super::{Value, say};\n";
            for (number, message) in self.messages(part) {
                function(number, message, &mut source);
            }
            source += "}\n";
        }
        source
    }
}

fn function(number: usize, message: &Message, source: &mut String) {
    let name = snake(&message.id);
    for variable in &message.variables {
        choices(message, variable, source);
    }
    let parameters: Vec<String> = message
        .variables
        .iter()
        .map(|it| format!("{}: {}", snake(&it.name), kind(message, it)))
        .collect();
    let values: Vec<String> = message.variables.iter().map(value).collect();
    *source += &format!(
        "\n    /// {}\n    #[inline]\n    pub fn {name}({}) -> String {{\n        say({number}, &[{}])\n    }}\n",
        shown(&message.pattern),
        parameters.join(", "),
        values.join(", "),
    );
}

/// The enum of a variable that chooses by words.
fn choices(message: &Message, variable: &Variable, source: &mut String) {
    if let Kind::Words(words) = &variable.kind {
        let words: Vec<String> = words.iter().map(|word| camel(word)).collect();
        let name = kind(message, variable);
        *source += &format!(
            "\n    /// What `{}` chooses by its `{}`.\n    #[derive(Clone, Copy)]\n    pub enum {name} {{ {} }}\n",
            message.id,
            variable.name,
            words.join(", "),
        );
    }
}

fn kind(message: &Message, variable: &Variable) -> String {
    match variable.kind {
        Kind::Text => "&str".to_owned(),
        Kind::Number => "f64".to_owned(),
        Kind::Words(_) => camel(&format!("{}-{}", message.id, variable.name)),
    }
}

fn value(variable: &Variable) -> String {
    let name = snake(&variable.name);
    match variable.kind {
        Kind::Text => format!("Value::Text({name})"),
        Kind::Number => format!("Value::Number({name})"),
        Kind::Words(_) => format!("Value::Number(f64::from({name} as u8))"),
    }
}

/// A name as Rust calls functions and variables.
fn snake(name: &str) -> String {
    let name = name.replace(['-', '.'], "_").to_ascii_lowercase();
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// A name as Rust calls types.
fn camel(name: &str) -> String {
    let parts = name.split(['-', '.', '_']);
    let big = |part: &str| {
        let (first, rest) = part.split_at(part.len().min(1));
        first.to_ascii_uppercase() + rest
    };
    parts.map(big).collect()
}

/// A message on one line, as a reader of the function wants to see it.
fn shown(pattern: &[Piece]) -> String {
    let mut shown = String::new();
    show(pattern, &mut shown);
    format!("`{}`", shown.replace('`', "'").replace('\n', " "))
}

fn show(pattern: &[Piece], shown: &mut String) {
    for piece in pattern {
        match piece {
            Piece::Text(text) => *shown += text,
            Piece::Variable(name) | Piece::Number(name) => *shown += &format!("{{{name}}}"),
            Piece::Choice { by, variants, .. } => {
                *shown += &format!("{{{by}:");
                for (key, pattern) in variants {
                    let key = match key {
                        Key::Word(word) => word.clone(),
                        Key::Number(number) => number.to_string(),
                    };
                    *shown += &format!(" [{key}] ");
                    show(pattern, shown);
                }
                shown.push('}');
            }
        }
    }
}
