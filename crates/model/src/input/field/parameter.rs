//! Metadata of a number that a user can set: unit, default, range, grade, name and sentence. Derived from the rows of
//! [the table of fields](crate::input::field).

use serde::Serialize;

use crate::input::currency;
use crate::input::fault::{Fault, Faults};
use crate::input::field;

pub use crate::input::field::table::parameters::*;

/// How well a number is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Taken from a published measurement.
    Measured,
    /// Worked out from published measurements.
    Inferred,
    /// A guess of ours, open to yours.
    Assumed,
    /// Nobody's finding: the visitor's own choice or fact.
    Yours,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A share between 0 and 1, shown in per cent.
    Share,
    /// A level of a barrier from 0 (absent) to 100 (worst).
    Level,
    /// Money in the organisation's currency.
    Money,
    /// Hours in a person's week.
    Hours,
    /// Weeks.
    Weeks,
    /// A plain count.
    Count,
    /// A multiple of a target, shown in per cent.
    Attainment,
}

/// One number: its name, range and grade.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Parameter {
    /// Its place in a file, without the numbers of list entries: `plan.curve.threshold`.
    pub id: &'static str,
    /// Id of the number whose name and sentence it has: its own, or that of one that is told alike.
    pub words: &'static str,
    /// Name as the page prints it.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Value of the default organisation.
    pub default: f64,
    /// Smallest value allowed.
    pub min: f64,
    /// Largest value allowed; of an amount, in a currency as large as the US dollar.
    pub max: f64,
    /// Step of its slider; a number box takes any value in the range.
    pub step: f64,
    /// How well it is known.
    pub grade: Grade,
}

/// What is said of a number. It stands apart, so that who needs the numbers alone does not carry the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Manual {
    /// Where the default comes from; identifiers as in `docs/model.md`.
    pub source: &'static str,
    /// One sentence: what it means and what happens when it grows.
    pub sentence: &'static str,
}

impl Parameter {
    /// What is said of it; nothing of one that is not in the table.
    pub fn manual(&self) -> Option<Manual> {
        field::manual(self.words)
    }

    /// The last part of its id: the name of its field.
    fn field(&self) -> &'static str {
        self.id.rsplit('.').next().unwrap_or(self.id)
    }

    /// Notes a fault of `field` if `value` is not a number inside the range.
    pub fn check(&self, field: &str, value: f64, faults: &mut Faults) {
        faults.require(self.contains(value), || {
            Fault::new(field, shown(value), self.range())
        });
    }

    /// As it is where amounts are in the currency with this code (ISO 4217): the largest amount grows with the size of the
    /// currency, the smallest stays, and so does what is no amount.
    #[must_use]
    pub fn in_currency(self, code: &str) -> Self {
        match self.unit {
            Unit::Money => Self {
                max: self.max * currency::size(code),
                ..self
            },
            _ => self,
        }
    }

    /// The path of its field in the part at the path `part`; the form itself has none.
    pub(super) fn path(&self, part: &str) -> String {
        let dot = if part.is_empty() { "" } else { "." };
        format!("{part}{dot}{}", self.field())
    }

    /// Whether `value` is a number inside the range.
    pub fn contains(&self, value: f64) -> bool {
        (self.min..=self.max).contains(&value)
    }

    /// The range in words: `a number from 0 to 1`.
    pub fn range(&self) -> String {
        format!("a number from {} to {}", self.min, self.max)
    }

    /// `value` moved into the range; the default if it is not a number.
    pub fn clamp(&self, value: f64) -> f64 {
        if value.is_nan() {
            self.default
        } else {
            // What `f64::clamp` says of a range that is none prints numbers: 9 kB of a worker.
            value.max(self.min).min(self.max)
        }
    }
}

/// `value` in few characters, however large or small it is.
pub(super) fn shown(value: f64) -> String {
    // Of all ways to print a number, this one alone changes to an exponent by itself.
    let printed = format!("{value:?}");
    printed.strip_suffix(".0").unwrap_or(&printed).to_owned()
}

/// Notes a fault of `field`'s part of that name for each value outside its range; what is missing has no fault. The form
/// itself has no name. Amounts are left to [`AmountCheck`](super::amount::AmountCheck), which knows their currency.
pub(crate) fn check_all(field: &str, numbers: &[(&Parameter, Option<f64>)], faults: &mut Faults) {
    for (parameter, value) in numbers {
        if let Some(value) = value
            && parameter.unit != Unit::Money
        {
            parameter.check(&parameter.path(field), *value, faults);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_a_number_is_outside_every_range() {
        let mut faults = Faults::default();
        BASE.check("base", f64::NAN, &mut faults);
        BASE.check("base", f64::INFINITY, &mut faults);
        assert_eq!(faults.0.len(), 2);
    }

    #[test]
    fn the_largest_amount_follows_the_currency_and_nothing_else_does() {
        assert_eq!(BASE.in_currency("JPY").max, 100.0 * BASE.max);
        assert_eq!(CONTRIBUTION.in_currency("KRW").min, CONTRIBUTION.min);
        assert_eq!(BASE.in_currency("EUR"), BASE);
        assert_eq!(TURNOVER.in_currency("JPY"), TURNOVER);
    }
}
