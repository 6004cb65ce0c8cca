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
    // A plan for several things is followed as far as roles are clear.
    Next {
        name: "attention_dilution",
        value: 1.0,
        range: [0.0, 2.0],
    },
    // At most one standard deviation of ability, 0.15, is drawn in by pay, however strong: `sorting_in` over this.
    Next {
        name: "sorting_saturation",
        value: 2.0,
        range: [1.0, 4.0],
    },
    // Pay is judged by the year.
    Next {
        name: "fairness_over_year",
        value: 1.0,
        range: [0.5, 1.0],
    },
    // Care under shared pay that is in view.
    Next {
        name: "care_in_view",
        value: 0.5,
        range: [0.0, 1.0],
    },
];

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
