//! Which words the page begins with, and which come with what is loaded later.

/// Areas (files without their ends) that nothing says before a part of the page is loaded that comes later. An area that
/// is not named here is there from the start.
const LATER: [&str; 14] = [
    "currency", "examples", "ladders", "lanes", "law", "lesson", "levers", "measures", "picks",
    "section", "shape", "table", "views", "visit",
];

/// A choice of a language's areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Areas {
    /// Those that the page begins with.
    First,
    /// Those that come later.
    Later,
    /// All of them.
    All,
}

impl Areas {
    /// Whether the area of this name is one of them.
    pub(crate) fn holds(self, area: &str) -> bool {
        let later = LATER.contains(&area);
        match self {
            Self::First => !later,
            Self::Later => later,
            Self::All => true,
        }
    }
}
