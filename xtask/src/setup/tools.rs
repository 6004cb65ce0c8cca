//! The tools a site is built with, each in a folder of its own version.

mod cargo_tool;
mod node;
mod npm_tool;

pub use cargo_tool::{CargoTool, TEST_RUNNER};
pub use node::Node;
pub use npm_tool::NpmTool;
