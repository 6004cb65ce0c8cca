//! Whether something is open or closed.

/// Whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disclosure {
    /// It is closed.
    Closed,
    /// It is open.
    Open,
}

impl Disclosure {
    /// The other way.
    pub fn toggled(self) -> Self {
        match self {
            Self::Closed => Self::Open,
            Self::Open => Self::Closed,
        }
    }

    /// What a button says of it.
    pub fn expanded(self) -> &'static str {
        match self {
            Self::Closed => "false",
            Self::Open => "true",
        }
    }
}
