//! The parts of the page that are loaded when they are first shown, and all of them once there is nothing else to do.
//!
//! Few parts are better than many: what any two of them share is a file of its own.

use super::lazy::lazy;
use super::{
    change_list, check, constants, copies, evidence, help, options, people, sections, teams,
    theories, visit, weeks, why,
};

lazy! {
    /// What is behind the levers.
    mod levers {
        /// The levers of a group.
        sections = sections::Sections;
        /// What a lever means.
        help = help::Help;
        /// What differs from the start.
        change_list = change_list::ChangeList;
        /// The editor of teams and journeys.
        teams = teams::TeamsEditor;
        /// The editor of options.
        options = options::OptionsEditor;
        /// The ten questions.
        check = check::ReadinessCheck;
    }

    /// What is behind the tabs and the pictures.
    mod views {
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
        /// The menu by which a picture is taken away.
        menu = copies::Menu;
    }

    /// What lies over the page, and what goes on beside it.
    mod over {
        /// All of it.
        visit = visit::Visit;
    }
}
