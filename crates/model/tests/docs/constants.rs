//! The tables of behavioural constants: values from the code as it runs, sentences from the comments on its fields.

use std::fmt::Write;

use tandem_model::{Constants, Noise, Range, Uncertainty};

const SOURCE: &str = include_str!("../../src/constants.rs");
const DRAWN: &str = include_str!("../../src/uncertainty.rs");

/// One constant.
pub struct Constant {
    /// Name of its field.
    pub name: String,
    /// Value by default, as the code has it.
    pub value: String,
    /// Default, as the comment says; empty where it says none.
    pub default: String,
    /// Range, as the comment says; empty where it says none.
    pub range: String,
    meaning: String,
    source: String,
}

/// All of them, those of chance last.
pub fn all() -> Vec<Constant> {
    let behaviour = values(&format!("{:#?}", Constants::default()));
    let chance = values(&format!("{:#?}", Noise::default()));
    let of = |structure, values: &[(String, String)], prefix: &str| -> Vec<Constant> {
        let value = |name: &String| values.iter().find(|(other, _)| other == name);
        comments(structure)
            .into_iter()
            .filter_map(|(name, comment)| {
                let (_, value) = value(&name).filter(|_| name != "noise")?;
                Some(Constant::new(format!("{prefix}{name}"), value, &comment))
            })
            .collect()
    };
    let mut all = of("Constants", &behaviour, "");
    all.extend(of("Noise", &chance, "noise."));
    all
}

pub fn table() -> String {
    let mut table = String::from(
        "| constant | value | range | meaning | source or note |\n|---|---|---|---|---|\n",
    );
    for c in all() {
        let _ = writeln!(
            table,
            "| `{}` | {} | {} | {} | {} |",
            c.name, c.value, c.range, c.meaning, c.source
        );
    }
    table
}

/// The drawn constants, each with the name of its field.
pub fn drawn() -> Vec<(&'static str, &'static Range)> {
    let names = DRAWN.lines().filter_map(|line| {
        let (_, name) = line.split_once("constant: |c| &mut c.")?;
        name.strip_suffix(',')
    });
    names.zip(Uncertainty::ranges()).collect()
}

pub fn drawn_table() -> String {
    let mut table = String::from(
        "| what it is | constant | least | likeliest | most |\n|---|---|---|---|---|\n",
    );
    for (name, range) in drawn() {
        let usual = range.value(&Constants::default());
        let _ = writeln!(
            table,
            "| {} | `{name}` | {} | {usual} | {} |",
            range.name, range.least, range.most
        );
    }
    table
}

/// The first number in a text, if it begins with one.
pub fn number(text: &str) -> Option<f64> {
    let end = |c: char| !c.is_ascii_digit() && c != '.';
    let text = text.trim_start_matches("up ");
    text.split(end).next()?.parse().ok()
}

/// Both ends of a range such as `0.2-0.6`.
pub fn ends(range: &str) -> Option<(f64, f64)> {
    let (least, most) = range.split_once('-')?;
    Some((least.parse().ok()?, most.parse().ok()?))
}

impl Constant {
    /// Takes a comment apart: what it means, `Default …; range ….`, where it comes from.
    fn new(name: String, value: &str, comment: &str) -> Self {
        let comment = comment.replace("[`Constants::", "`").replace("`]", "`");
        let (meaning, rest) = comment.split_once(" Default ").unwrap_or((&comment, ""));
        let (stated, source) = rest.split_once(". ").unwrap_or((rest, ""));
        let mut parts = stated.trim_end_matches('.').split("; ");
        let default = parts.next().unwrap_or_default().to_owned();
        let (mut range, mut notes) = (String::new(), Vec::new());
        for part in parts {
            match part.strip_prefix("range ") {
                Some(ends) => range = ends.to_owned(),
                None => notes.push(part.to_owned()),
            }
        }
        notes.extend(Some(source.to_owned()).filter(|source| !source.is_empty()));
        Self {
            name,
            value: value.to_owned(),
            default,
            range,
            meaning: meaning.to_owned(),
            source: notes.join("; "),
        }
    }
}

/// Name and comment of each field of a structure in the source.
fn comments(structure: &str) -> Vec<(String, String)> {
    let begin = format!("pub struct {structure} {{\n");
    let body = SOURCE.split_once(&begin).map_or("", |(_, rest)| rest);
    let (mut comment, mut fields) = (Vec::new(), Vec::new());
    for line in body.lines().take_while(|line| *line != "}") {
        let line = line.trim();
        if let Some(words) = line.strip_prefix("/// ") {
            comment.push(words);
        } else if let Some((name, _)) = line.strip_prefix("pub ").and_then(|l| l.split_once(':')) {
            fields.push((name.to_owned(), comment.join(" ")));
            comment.clear();
        }
    }
    fields
}

/// Name and value of each field of a structure as it prints itself.
fn values(printed: &str) -> Vec<(String, String)> {
    let mut values: Vec<(String, Vec<String>)> = Vec::new();
    for line in printed.lines() {
        let depth = line.len() - line.trim_start().len();
        let line = line.trim().trim_end_matches(',');
        match (depth, line.split_once(": "), values.last_mut()) {
            (4, Some((name, value)), _) => {
                let value = Some(value.to_owned()).filter(|v| !v.ends_with(['{', '[']));
                values.push((name.to_owned(), value.into_iter().collect()));
            }
            (8, _, Some((_, parts))) => parts.push(line.replace(": ", " ")),
            _ => {}
        }
    }
    let whole = |number: String| {
        number
            .strip_suffix(".0")
            .map_or(number.clone(), str::to_owned)
    };
    values
        .into_iter()
        .map(|(name, parts)| {
            let parts: Vec<String> = parts.into_iter().map(whole).collect();
            (name, parts.join(", "))
        })
        .collect()
}
