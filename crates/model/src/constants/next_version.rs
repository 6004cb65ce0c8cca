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
    // Mutual monitoring where work interlocks, and know-how that help passes on: half of what each would be alone, 2 and 0.01,
    // since they act together where people work hand in hand.
    next("linked_monitoring", 1.0, 0.0, 4.0),
    next("know_how_from_help", 0.005, 0.0, 0.02),
    // Know-how that contact passes on, where nothing else does.
    next("know_how_from_contact", 0.5, 0.0, 1.0),
    // Counterparts lost with a leaver.
    next("counterparts_lost", 1.0, 0.5, 1.0),
    // Results shown and people ranked without pay: found from +5 to -11 % for people by themselves, -14 % in teams.
    next("attention_to_results", 0.02, 0.0, 0.07),
    next("ranking_reserve", 0.4, 0.0, 0.8),
    // Review talks: +7 % of profit in one experiment, of which hours are to be taken; nothing with a bonus on profit.
    next("work_from_talks", 0.06, 0.0, 0.1),
    next("talks_displaced", 20.0, 0.0, 40.0),
    // Coordination and partners: dose and need. No study gives a size; these are held by the direction tests of
    // `laws/remedies`, together with all others of this list.
    next("clarity_from_manager", 0.15, 0.0, 0.33),
    next("lead_against_discord", 0.8, 0.2, 1.0),
    next("lead_power", 0.12, 0.04, 0.2),
    next("dialogue_on_systems", 0.1, 0.0, 0.2),
    next("dialogue_power", 0.02, 0.0, 0.05),
    next("first_plans", 1.0, 0.5, 1.0),
    next("spared_by_planning", 0.7, 0.5, 0.85),
    next("kept_up_already", 1.0, 1.0, 1.0),
    // A plan for several things is followed as far as roles are clear.
    next("attention_dilution", 1.0, 0.0, 2.0),
    // At most one standard deviation of ability, 0.15, is drawn in by pay, however strong: `sorting_in` over this.
    next("sorting_saturation", 2.0, 1.0, 4.0),
    // Pay is judged by the year.
    next("fairness_over_year", 1.0, 0.5, 1.0),
    // Care under shared pay that is in view.
    next("care_in_view", 0.5, 0.0, 1.0),
    // History of competition: felt from a threshold on, a history of 75 as much as before.
    next("rivalry_threshold", 1.0, 0.5, 1.0),
    next("rivalry_response", 0.6, 0.3, 0.8),
    next("rivalry_drag", 0.9, 0.5, 1.0),
    // Opposing KPIs and agencies: better hand-offs stay unused.
    next("opposition_block", 0.6, 0.3, 1.0),
    next("agency_guard", 0.6, 0.0, 0.8),
    // Contact: teaches those who hardly meet.
    next("contact_met", 3.0, 1.0, 5.0),
    // Pressure on systems: sharing the risk had no significant price in building (El Asmar et al. 2013).
    next("rush", 0.005, 0.0, 0.01),
];

/// A constant's value and range.
const fn next(name: &'static str, value: f64, least: f64, most: f64) -> Next {
    Next {
        name,
        value,
        range: [least, most],
    }
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
