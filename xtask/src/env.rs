//! Where things are and how other programs are run.

pub mod cargo;
pub mod clock;
pub mod metadata;
pub mod parallel;
pub mod place;
pub mod progress;
pub mod shell;
pub mod tool_env;
