//! Where things are and how other programs are run.

pub mod cargo;
pub mod clock;
pub mod kit;
pub mod metadata;
pub mod parallel;
pub mod place;
pub mod progress;
pub mod shell;
