//! The parts of the page that are loaded when they are first shown, and all of them once there is nothing else to do.

use yew::BaseComponent;

use super::lazy::{Missing, View, lazy};
use super::{constants, copies, evidence, people, sections, theories, weeks, why};

lazy! {
    /// The levers of a group.
    Sections = sections::Sections, by load_sections in levers;
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
