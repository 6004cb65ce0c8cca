//! The environment of xtask: folders, environment variables for child processes, running commands, progress.

pub mod cargo;
pub mod clock;
pub mod metadata;
pub mod parallel;
pub mod place;
pub mod progress;
pub mod shell;
pub mod tool_env;
