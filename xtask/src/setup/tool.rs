//! The trait of everything that setup installs.

use anyhow::Result;

use crate::env::place::Place;
use crate::env::tool_env::ToolEnv;

/// One thing a machine needs.
pub trait Tool {
    /// The tool's name with its version.
    fn name(&self) -> String;
    /// The tool's environment if the machine has the tool.
    fn find(&self, place: &Place, so_far: &ToolEnv) -> Result<Option<ToolEnv>>;
    /// Brings the tool; it must be found afterwards.
    fn install(&self, place: &Place, so_far: &ToolEnv) -> Result<()>;
}
