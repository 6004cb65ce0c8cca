//! What every part of a machine made ready has in common.

use anyhow::Result;

use crate::kit::Kit;
use crate::place::Place;

/// One thing a machine needs.
pub trait Part {
    /// The part's name with its version.
    fn name(&self) -> String;
    /// The part's kit if the machine has the part.
    fn find(&self, place: &Place, so_far: &Kit) -> Result<Option<Kit>>;
    /// Brings the part; it must be found afterwards.
    fn bring(&self, place: &Place, so_far: &Kit) -> Result<()>;
}
