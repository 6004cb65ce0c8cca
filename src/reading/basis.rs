//! What the numbers of an answer rest on: one run without chance, or simulated futures.

/// What an answer rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// One future without chance: no range and no odds are known.
    Estimate,
    /// Simulated futures.
    Futures,
}

impl Basis {
    /// Its name in the page's markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::Estimate => "estimate",
            Self::Futures => "futures",
        }
    }
}
