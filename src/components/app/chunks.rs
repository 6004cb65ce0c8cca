//! The parts of the page that are loaded when they are first shown, and all of them once there is nothing else to do.
//!
//! Few parts are better than many: what any two of them share is a file of its own.

use crate::components::answer::lesson;
use crate::components::charts::gallery as rest;
use crate::components::charts::lookup;
use crate::components::charts::read;
use crate::components::charts::tools;
use crate::components::editors::options;
use crate::components::editors::teams;
use crate::components::lazy::lazy;
use crate::components::levers::change_list;
use crate::components::levers::check;
use crate::components::levers::help;
use crate::components::levers::sections;
use crate::components::overlays;
use crate::components::views::constants;
use crate::components::views::evidence;
use crate::components::views::people;
use crate::components::views::theories;
use crate::components::views::weeks;
use crate::components::views::why;

lazy! {
    /// The pictures after the first two, and what reads all of them: loaded as soon as those two are drawn.
    mod gallery {
        /// The pictures of the overview after the first two.
        rest = rest::Gallery;
        /// The buttons at the head of a picture.
        tools = tools::Tools;
        /// What reads values off a picture.
        reader = read::Read;
        /// The numbers of a picture.
        lookup = lookup::Lookup;
    }

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
        options = options::OptionsDialog;
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
    }

    /// What lies over the page, and what goes on beside it.
    mod over {
        /// All of it.
        visit = overlays::Visit;
        /// The lesson of a worked example.
        lesson = lesson::LessonLine;
    }
}
