//! The trait of everything that setup installs.

use anyhow::Result;

use crate::env::kit::Kit;
use crate::env::place::Place;

/// One thing a machine needs.
pub trait Tool {
    /// The tool's name with its version.
    fn name(&self) -> String;
    /// The tool's kit if the machine has the tool.
    fn find(&self, place: &Place, so_far: &Kit) -> Result<Option<Kit>>;
    /// Brings the tool; it must be found afterwards.
    fn bring(&self, place: &Place, so_far: &Kit) -> Result<()>;
}
