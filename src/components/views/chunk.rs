//! Code splitting: the views after the overview.

use crate::components::lazy::lazy;
use crate::components::views::constants;
use crate::components::views::evidence;
use crate::components::views::people;
use crate::components::views::theories;
use crate::components::views::weeks;
use crate::components::views::why;

lazy! {
    views {
        /// What happens week by week.
        weeks = weeks::Weeks;
        /// Who gains and who loses.
        people = people::People;
        /// What the answer rests on.
        why = why::Why;
        /// The same scenario under five theories.
        theories = theories::Theories;
        /// What has been measured elsewhere.
        evidence = evidence::Evidence;
        /// How the model works.
        manual = constants::Manual;
    }
}
