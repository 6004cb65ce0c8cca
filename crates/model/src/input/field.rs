//! Table of fields: every number of a scenario, stated once, with its path, name, unit, range, default, meaning when absent,
//! place on the page, sentence and source.
//!
//! `field/table.rs` holds the rows. Parameters, serde's defaults, validation, the binary codec, the sensitivity analysis, the
//! page's levers, the translations and the documentation are derived from them.

#[macro_use]
mod row;

mod amount;
mod moved_field;
mod number;
pub mod parameter;
mod part;
mod place;
pub(crate) mod table;

use crate::input::field::parameter::{Manual, Parameter};
use crate::input::form::Form;

pub use moved_field::{MEAN_TARGET_BONUS, MovedField};
pub use number::Absent;
pub use part::{Part, Target};
pub use place::{Place, Slot};
pub use table::FIELDS;

pub(crate) use amount::{AmountCheck, Amounts};
pub(crate) use number::Number;
pub(crate) use table::{absent, is_absent};

/// A number of a scenario.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Its id, name, unit, range and grade.
    pub parameter: Parameter,
    /// Where the page shows it.
    pub place: Place,
    /// How it is read and written; none where a target does not say which one is meant, as of teams.
    access: Option<Access>,
}

/// How a number of a form is read and written.
#[derive(Debug, Clone, Copy)]
struct Access {
    get: fn(&Form, Target) -> Option<f64>,
    set: fn(&mut Form, Target, f64),
}

impl Field {
    /// Its place in a file, without the numbers of list entries: `plan.curve.threshold`.
    pub fn id(&self) -> &'static str {
        self.parameter.id
    }

    /// Its value; none if `form` has no such part, or has several and `at` does not say which.
    pub fn value(&self, form: &Form, at: Target) -> Option<f64> {
        (self.access?.get)(form, at)
    }

    /// Sets it; nothing happens where it has no value.
    pub fn set(&self, form: &mut Form, at: Target, value: f64) {
        if let Some(access) = self.access {
            (access.set)(form, at, value);
        }
    }
}

/// The field with this id, if there is one.
pub fn field(id: &str) -> Option<&'static Field> {
    FIELDS.iter().find(|field| field.id() == id)
}

/// The id of every field, with what a file means that leaves it out.
pub fn absences() -> impl Iterator<Item = (&'static str, Absent)> {
    let ids = FIELDS.iter().map(Field::id);
    ids.zip(table::ABSENT.iter().copied())
}

/// What is said of the field with this id, if it has words of its own.
pub(crate) fn manual(id: &str) -> Option<Manual> {
    let place = FIELDS.iter().position(|field| field.id() == id)?;
    *table::MANUALS.get(place)?
}

#[cfg(test)]
mod tests;
