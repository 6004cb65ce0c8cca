//! The parts of the page that are loaded when they are first shown, and all of them once there is nothing else to do.

use yew::BaseComponent;

use super::lazy::{Missing, View, lazy};
use super::{change_list, check, help, options, sections, teams, visit};

lazy! {
    /// The levers of a group.
    Sections = sections::Sections, by load_sections in levers;
    /// What a lever means.
    Help = help::Help, by load_help in levers;
    /// What lies over the page, and what goes on beside it.
    Visit = visit::Visit, by load_visit in visit;
    /// What differs from the start.
    ChangeList = change_list::ChangeList, by load_changes in editors;
    /// The editor of teams and journeys.
    TeamsEditor = teams::TeamsEditor, by load_teams in editors;
    /// The editor of options.
    OptionsEditor = options::OptionsEditor, by load_options in editors;
    /// The ten questions.
    ReadinessCheck = check::ReadinessCheck, by load_check in editors;
}
