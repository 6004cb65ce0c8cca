//! Whether a chunk of code is loaded.

/// As a context: whether what reads the pictures and draws those after the first two is. Where nobody says, it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LoadState {
    /// It is on its way, and nothing stands in its place.
    Coming,
    /// It is here.
    #[default]
    Here,
    /// It could not be loaded; its place says so.
    Missing,
}
