//! Tandem among its peers: one scenario in which everything outside the core of the model stands still, so that programs in
//! other languages that hold the core alone must come to the same medians.

mod answer;
mod core;

pub use crate::answer::Answer;
pub use crate::core::{Order, experiment};
