//! The fields of a form in JSON, as the reader of forms names them: every struct in it, wherever it sits.
//!
//! A path names a field in all places alike: `organisation.teams[].kind` is the kind of any team, and entries of a map
//! are written like those of a list.

use serde_json::Value;
use tandem_model::Form;

/// A key that no struct, map or choice of a form has.
const UNKNOWN: &str = "?";

/// A struct inside a form.
pub struct Struct {
    /// Where it is in this form, as a JSON pointer.
    pub pointer: String,
    /// Path of structs like it.
    pub path: String,
    /// Names of all its fields, whether they stand there or not.
    pub fields: Vec<String>,
}

impl Struct {
    /// Path of its field called `name`.
    pub fn path_of(&self, name: &str) -> String {
        joined(&self.path, name)
    }
}

/// What the reader takes an object for.
enum Shape {
    /// A struct with these fields.
    Struct(Vec<String>),
    /// Entries by name.
    Map,
    /// One of several choices, which holds something.
    Choice,
}

/// The form that `form` is read as.
pub fn read(form: &Value) -> serde_json::Result<Form> {
    serde_json::from_value(form.clone())
}

/// All structs in `form`, which can be read, the innermost first.
pub fn structs(form: &Value) -> Vec<Struct> {
    let mut found = Vec::new();
    collect(form, "", "", &mut found);
    found
}

/// `form` without the field called `name` in the struct at `pointer`; a form that is older than the field has none.
pub fn without(form: &Value, pointer: &str, name: &str) -> Value {
    let mut form = form.clone();
    let holder = form.pointer_mut(pointer).and_then(Value::as_object_mut);
    holder.unwrap().remove(name);
    form
}

/// `form` with `value` in the field called `name` of the struct at `pointer`.
pub fn with(form: &Value, pointer: &str, name: &str, value: Value) -> Value {
    let mut form = form.clone();
    form.pointer_mut(pointer).unwrap()[name] = value;
    form
}

fn collect(form: &Value, pointer: &str, path: &str, found: &mut Vec<Struct>) {
    match form.pointer(pointer).unwrap() {
        Value::Object(entries) => {
            let shape = shape(form, pointer);
            for name in entries.keys() {
                let path = match shape {
                    Shape::Map => format!("{path}[]"),
                    Shape::Struct(_) | Shape::Choice => joined(path, name),
                };
                collect(form, &format!("{pointer}/{name}"), &path, found);
            }
            if let Shape::Struct(fields) = shape {
                let (pointer, path) = (pointer.to_owned(), path.to_owned());
                found.push(Struct {
                    pointer,
                    path,
                    fields,
                });
            }
        }
        Value::Array(entries) => {
            for place in 0..entries.len() {
                collect(
                    form,
                    &format!("{pointer}/{place}"),
                    &format!("{path}[]"),
                    found,
                );
            }
        }
        _ => (),
    }
}

/// The reader refuses a field that it does not know, and names those that it does.
fn shape(form: &Value, pointer: &str) -> Shape {
    let odd = with(form, pointer, UNKNOWN, Value::Null);
    let refusal = read(&odd).unwrap_err().to_string();
    if refusal.starts_with("unknown variant") {
        return Shape::Map;
    }
    let Some((_, known)) = refusal.split_once(&format!("unknown field `{UNKNOWN}`, ")) else {
        return Shape::Choice;
    };
    let names = known.split('`').skip(1).step_by(2);
    Shape::Struct(names.map(str::to_owned).collect())
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
