//! What a visitor's system asks of every page.

/// Which colours the system prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Scheme {
    /// Its name in a style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What else it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// The visitor's own few colours in place of the page's.
    ForcedColours,
    /// As little movement as can be.
    LessMotion,
}

impl Wish {
    /// The feature and its value in a style sheet.
    pub fn media(self) -> (&'static str, &'static str) {
        match self {
            Self::ForcedColours => ("forced-colors", "active"),
            Self::LessMotion => ("prefers-reduced-motion", "reduce"),
        }
    }
}
