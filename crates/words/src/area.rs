//! Which words the page begins with, and which come with what is loaded later.

/// Areas (files without their ends) that nothing says before a part of the page is loaded that comes later. An area that
/// is not named here is there from the start.
const LATER: [&str; 14] = [
    "currency",
    "editors",
    "intended_use",
    "lanes",
    "lesson",
    "lever_examples",
    "lever_later",
    "measures",
    "overlays",
    "pick_later",
    "scale_later",
    "section",
    "table",
    "views",
];

/// A part of the messages of English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Areas {
    /// Those that the page begins with.
    First,
    /// Those that come later.
    Later,
}

impl Areas {
    /// The part that holds the area of this name.
    pub(crate) fn of(area: &str) -> Self {
        if LATER.contains(&area) {
            Self::Later
        } else {
            Self::First
        }
    }
}
