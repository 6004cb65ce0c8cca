//! The parts of the page that are loaded when they are first shown, and all of them once there is nothing else to do.

use yew::BaseComponent;

use super::lazy::{Missing, View, lazy};
use super::{sections, visit};

lazy! {
    /// The levers of a group.
    Sections = sections::Sections, by load_sections in levers;
    /// What lies over the page, and what goes on beside it.
    Visit = visit::Visit, by load_visit in visit;
}
