//! Media preferences of the visitor's system: colour scheme, forced colours, reduced motion.

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

/// A preference besides the colour scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaPreference {
    /// The visitor's own few colours in place of the page's.
    ForcedColours,
    /// As little movement as can be.
    LessMotion,
}

impl MediaPreference {
    /// The feature and its value in a style sheet.
    pub fn media(self) -> (&'static str, &'static str) {
        match self {
            Self::ForcedColours => ("forced-colors", "active"),
            Self::LessMotion => ("prefers-reduced-motion", "reduce"),
        }
    }
}
