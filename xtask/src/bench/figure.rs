//! A measured figure: name, value and unit, printed as a row of the table or as JSON.

use std::fmt::{self, Display, Formatter};

use serde_json::{Value, json};

/// A number with its name and unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
}

impl Figure {
    /// A figure; no unit is a ratio.
    pub fn new(name: impl Into<String>, value: f64, unit: &'static str) -> Figure {
        Figure {
            name: name.into(),
            value,
            unit,
        }
    }

    /// For a file.
    pub fn to_json(&self) -> Value {
        json!({ "name": self.name, "value": self.value, "unit": self.unit })
    }
}

impl Display for Figure {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(
            f,
            "{:<52} {:>12} {}",
            self.name,
            said(self.value),
            self.unit
        )
    }
}

/// Three figures that count, and millions as such.
pub fn said(value: f64) -> String {
    let size = value.abs();
    match size {
        1e6.. => format!("{:.2}M", value / 1e6),
        100.0.. => format!("{value:.0}"),
        10.0.. => format!("{value:.1}"),
        1.0.. => format!("{value:.2}"),
        _ => format!("{value:.3}"),
    }
}

/// The middle one; of an even count the upper of the two.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_with_three_figures() {
        let said: Vec<_> = [21_340_000.0, 400.2, 12.34, 1.534, 0.6].map(said).into();
        assert_eq!(said, ["21.34M", "400", "12.3", "1.53", "0.600"]);
    }

    #[test]
    fn the_median_is_not_moved_by_one_slow_run() {
        assert_eq!(median(vec![3.0, 900.0, 1.0]), 3.0);
    }
}
