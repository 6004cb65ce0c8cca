//! What a form without a field means: as it is written, or else found by trying values until one reads the same.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;

use serde_json::{Value, json};
use tandem_model::Form;
use tandem_model::field::{self, FIELDS};

use crate::fields::{self, Struct};
use crate::frozen_files::path;

/// A word that no choice of a form is.
const UNKNOWN: &str = "?";

/// Values by the paths of fields that a file may leave out.
pub type Absent = BTreeMap<String, Value>;

/// What a revision says.
///
/// # Errors
/// Returns that there is no such file, or what is wrong with it.
pub fn read(revision: u32) -> Result<Absent, Box<dyn Error>> {
    let text = fs::read_to_string(path(&format!("frozen/{revision}/absent.json")))?;
    Ok(serde_json::from_str(&text)?)
}

/// What was known `before`, and every other field that may be left out of one of `forms`.
///
/// # Errors
/// Names a field whose absence reads like none of the values that are tried.
pub fn continued(before: &Absent, forms: &[Value]) -> Result<Absent, Box<dyn Error>> {
    let mut absent = before.clone();
    for form in forms {
        filled(form, &mut absent)?;
    }
    Ok(absent)
}

/// `form` with every field that it leaves out; those that `absent` does not know are found and noted there.
///
/// # Errors
/// Names a field whose absence reads like none of the values that are tried.
pub fn filled(form: &Value, absent: &mut Absent) -> Result<Value, Box<dyn Error>> {
    let mut form = form.clone();
    loop {
        let before = form.clone();
        for holder in fields::structs(&before) {
            for name in &holder.fields {
                fill(&mut form, &holder, name, absent)?;
            }
        }
        // What was filled in may leave out fields itself.
        if form == before {
            return Ok(form);
        }
    }
}

/// Writes what its absence means into the field called `name`, where it is left out, and notes that in `absent`.
fn fill(
    form: &mut Value,
    holder: &Struct,
    name: &str,
    absent: &mut Absent,
) -> Result<(), Box<dyn Error>> {
    let path = holder.path_of(name);
    let part = form.pointer(&holder.pointer);
    let stands = part.is_some_and(|part| part.get(name).is_some());
    if !absent.contains_key(&path) {
        let bare = if stands {
            fields::without(form, &holder.pointer, name)
        } else {
            form.clone()
        };
        let Ok(meant) = fields::read(&bare) else {
            return Ok(());
        };
        let value = written(&meant, holder, name).or_else(|| {
            let mut tried = tried(&bare, holder, name);
            let same = tried.find(|(_, read)| read.to_bytes() == meant.to_bytes());
            same.map(|(value, _)| value)
        });
        let value = value
            .ok_or_else(|| format!("{path}: nothing that was tried reads like its absence"))?;
        absent.insert(path.clone(), value);
    }
    if !stands {
        *form = fields::with(form, &holder.pointer, name, absent[&path].clone());
    }
    Ok(())
}

/// How the field called `name` is written; none if it is left out.
fn written(form: &Form, holder: &Struct, name: &str) -> Option<Value> {
    let form = serde_json::to_value(form).ok()?;
    form.pointer(&holder.pointer)?.get(name).cloned()
}

/// Values that the field called `name` may have, and how `form` reads with each.
pub fn tried(form: &Value, holder: &Struct, name: &str) -> impl Iterator<Item = (Value, Form)> {
    let with = |value: Value| fields::with(form, &holder.pointer, name, value);
    let choices = choices(&with(json!(UNKNOWN)));
    let plain = [
        json!(null),
        json!(false),
        json!(true),
        json!(""),
        json!("word"),
        json!([]),
        json!({}),
    ];
    let values = plain
        .into_iter()
        .chain(choices.into_iter().map(Value::from))
        .chain(numbers());
    let read = values.map(move |value| (fields::read(&with(value.clone())), value));
    let read: Vec<_> = read
        .filter_map(|(form, value)| Some((value, form.ok()?)))
        .collect();
    read.into_iter()
}

/// What may stand in place of the one choice in `form` that is [`UNKNOWN`]; nothing if that is no choice.
fn choices(form: &Value) -> Vec<String> {
    let refusal = fields::read(form).map_or_else(|error| error.to_string(), |_| String::new());
    let Some((_, known)) = refusal.split_once(&format!("unknown variant `{UNKNOWN}`, ")) else {
        return Vec::new();
    };
    let names = known.split('`').skip(1).step_by(2);
    names.map(str::to_owned).collect()
}

/// Numbers that some field of the table has, as fractions and as whole ones.
fn numbers() -> impl Iterator<Item = Value> {
    let absent = field::absences().filter_map(|(_, absent)| match absent {
        field::Absent::Number(number) => Some(number),
        field::Absent::Required | field::Absent::Nothing => None,
    });
    let known = FIELDS.iter().flat_map(|field| {
        [
            field.parameter.default,
            field.parameter.min,
            field.parameter.max,
        ]
    });
    let numbers: Vec<f64> = absent.chain(known).collect();
    let whole = numbers
        .clone()
        .into_iter()
        .map(|number| json!(number as u32));
    numbers.into_iter().map(|number| json!(number)).chain(whole)
}
