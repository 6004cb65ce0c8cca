//! Which overlay lies over the page, at most one at a time.

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// Scenarios: recent ones, worked examples and organisations to start from.
    Library,
    /// Keyboard shortcuts, the way to the tour, and what the page is for.
    Help,
    /// Four steps through the page, which a visitor asked for.
    Tour,
    /// The same, unasked, on the first visit.
    Welcome,
    /// What the model is for, what it is not for, and a brief for a consultation.
    IntendedUse,
}
