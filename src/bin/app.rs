//! The page, thin.
fn main() {}
