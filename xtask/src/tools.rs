//! The tools a site is built with, each in a folder of its own version.

mod cargo_tool;
mod node;
mod wasm_opt;

pub use cargo_tool::CargoTool;
pub use node::Node;
pub use wasm_opt::WasmOpt;
