//! The parts of the page that are loaded when they are first shown, and all of them once there is nothing else to do.

use yew::BaseComponent;

use super::lazy::{Missing, View, lazy};
use super::{
    change_list, check, constants, copies, evidence, help, options, people, sections, teams,
    theories, visit, weeks, why,
};

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
    /// What happens week by week.
    Weeks = weeks::Weeks, by load_weeks in views;
    /// Who gains and who loses.
    People = people::People, by load_people in views;
    /// What the answer rests on.
    Why = why::Why, by load_why in views;
    /// The same scenario under five theories.
    Theories = theories::Theories, by load_theories in views;
    /// What has been measured elsewhere.
    Evidence = evidence::Evidence, by load_evidence in views;
    /// How the model works.
    Manual = constants::Manual, by load_manual in views;
    /// The menu by which a picture is taken away.
    Menu = copies::Menu, by load_menu in copies;
}
