//! Placeholder.
use crate::fault::Faults;
use crate::scenario::Scenario;
pub(crate) fn reachable(_scenario: &Scenario) -> Result<(), Faults> {
    Ok(())
}
