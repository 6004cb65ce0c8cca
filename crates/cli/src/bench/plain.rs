//! The plainest reading of the documentation, one future and one number at a time.

/// Its person-weeks a second; none as long as the model has none.
pub fn rate() -> Option<f64> {
    None
}
