//! Tools from package registries, each in a folder named after its version.

mod cargo_tool;
mod node;
mod npm_tool;

pub use cargo_tool::{CargoTool, TEST_RUNNER};
pub use node::Node;
pub use npm_tool::NpmTool;
