//! A scenario as it is at one moment: checked, shared, and never changed.

use std::ops::Deref;
use std::rc::Rc;

use tandem_model::{Faults, Scenario};

use crate::edit::Edit;

/// A checked scenario that many parts of the page hold at once. It reads like its form.
#[derive(Debug, Clone)]
pub struct Revision {
    scenario: Rc<Scenario>,
}

impl Revision {
    /// What a change makes of it: the same revision if it changes nothing. This is where a change is checked.
    ///
    /// # Errors
    /// Returns what would be wrong with it.
    pub fn edited(&self, edit: &Edit) -> Result<Self, Faults> {
        let scenario = edit.applied(self)?;
        if scenario.form() == self.form() {
            return Ok(self.clone());
        }
        Ok(scenario.into())
    }

    /// Whether both are the very same, not only alike.
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario)
    }
}

impl From<Scenario> for Revision {
    fn from(scenario: Scenario) -> Self {
        Self {
            scenario: Rc::new(scenario),
        }
    }
}

impl Deref for Revision {
    type Target = Scenario;

    fn deref(&self) -> &Scenario {
        &self.scenario
    }
}

/// Equality compares pointers first: most revisions that are compared are the very same.
impl PartialEq for Revision {
    fn eq(&self, other: &Self) -> bool {
        self.is(other) || self.form() == other.form()
    }
}

#[cfg(test)]
impl From<tandem_model::Form> for Revision {
    fn from(form: tandem_model::Form) -> Self {
        Scenario::check(form).unwrap().into()
    }
}
