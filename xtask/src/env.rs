//! The environment of xtask: folders, environment variables for child processes, running commands, progress.

pub mod cargo;
pub mod clock;
pub mod kit;
pub mod metadata;
pub mod parallel;
pub mod place;
pub mod progress;
pub mod shell;
