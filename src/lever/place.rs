//! Where a lever's number sits in a form.

use tandem_model::parameter::Parameter;
use tandem_model::{Form, Remedy};

use crate::proposal;

/// How a number is explained, read and written.
#[derive(Debug)]
pub struct Place {
    /// Its manual in a form.
    pub manual: fn(&Form) -> Parameter,
    /// Its value; none if the form has no such part.
    pub value: fn(&Form) -> Option<f64>,
    /// Sets it, if the form has such a part.
    pub set: fn(&mut Form, f64),
}

/// The place of a field in a part of the form, with its manual.
macro_rules! field {
    ($manual:ident, $part:ident $(. $field:ident)*) => {
        Place {
            manual: |_| tandem_model::parameter::$manual,
            value: |form| {
                let part = $crate::part::part!($part of form);
                part.map(|it| f64::from((*it)$(.$field)*))
            },
            set: |form, value| {
                if let Some(it) = $crate::part::part!($part of_mut form) {
                    (*it)$(.$field)* = value as _;
                }
            },
        }
    };
}

/// The place of the week in which a measure starts.
macro_rules! start {
    ($remedy:ident) => {
        Place {
            manual: |_| tandem_model::parameter::START,
            value: |form| place::start_of(form, Remedy::$remedy),
            set: |form, weeks| place::set_start(form, Remedy::$remedy, weeks),
        }
    };
}

pub(super) use {field, start};

pub(super) fn start_of(form: &Form, remedy: Remedy) -> Option<f64> {
    proposal::programme(form).map(|programme| programme.start_of(remedy) as f64)
}

/// What starts at once is not written down.
pub(super) fn set_start(form: &mut Form, remedy: Remedy, weeks: f64) {
    if let Some(programme) = proposal::programme_mut(form) {
        programme.starts.insert(remedy, weeks as u32);
        programme.starts.retain(|_, weeks| *weeks > 0);
    }
}
