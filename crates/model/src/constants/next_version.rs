//! Constants of the next model version: what switches on the mechanisms that are built and rest at nought, and what other
//! constants become with them. Nothing is fitted yet. With the next version these rows become the table's.

use crate::constants::constant::Constant;
use crate::constants::table::Constants;

/// A constant as it will be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Next {
    /// Its name in the table.
    pub name: &'static str,
    /// Its likeliest value.
    pub value: f64,
    /// Least and most that are held possible.
    pub range: [f64; 2],
}

/// All that change, by mechanism.
pub const NEXT: &[Next] = &[
    // History of competition: felt from a threshold on, a history of 75 as much as before.
    next("rivalry_threshold", 1.0, [0.5, 1.0]),
    next("rivalry_response", 0.6, [0.3, 0.8]),
    next("rivalry_drag", 0.9, [0.5, 1.0]),
    // Opposing KPIs and agencies: better hand-offs stay unused.
    next("opposition_block", 0.7, [0.3, 1.0]),
    next("agency_guard", 0.4, [0.0, 0.8]),
    // Contact: teaches those who hardly meet.
    next("contact_met", 0.5, [0.2, 0.8]),
    // Pressure on systems: sharing the risk had no significant price in building (El Asmar et al. 2013).
    next("rush", 0.005, [0.0, 0.01]),
];

const fn next(name: &'static str, value: f64, range: [f64; 2]) -> Next {
    Next { name, value, range }
}

impl Constants {
    /// These constants with the values of the next version.
    #[must_use]
    pub fn of_next_version(mut self) -> Self {
        for next in NEXT {
            if let Some(constant) = Constant::named(next.name) {
                constant.set(&mut self, next.value);
            }
        }
        self.under_one_ceiling()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_names_a_constant_of_the_table_once_and_lies_inside_its_range() {
        for (place, next) in NEXT.iter().enumerate() {
            let [least, most] = next.range;
            assert!(Constant::named(next.name).is_some(), "{}", next.name);
            assert!((least..=most).contains(&next.value), "{}", next.name);
            let again = NEXT[..place].iter().any(|other| other.name == next.name);
            assert!(!again, "{} is named twice", next.name);
        }
    }
}
