//! Code splitting: levers in groups, their help, the list of changes, and the editors.

use crate::components::editors::options;
use crate::components::editors::teams;
use crate::components::lazy::lazy;
use crate::components::levers::barrier_fit;
use crate::components::levers::change_list;
use crate::components::levers::check;
use crate::components::levers::help;
use crate::components::levers::sections;

lazy! {
    levers {
        /// The levers of a group.
        sections = sections::Sections;
        /// What a lever means.
        help = help::Help;
        /// Whether a barrier fits what is stated of journeys.
        fit = barrier_fit::BarrierFit;
        /// What differs from the start.
        change_list = change_list::ChangeList;
        /// The editor of teams and journeys.
        teams = teams::TeamsEditor;
        /// The editor of options.
        options = options::OptionsDialog;
        /// The ten questions.
        check = check::ReadinessCheck;
    }
}
