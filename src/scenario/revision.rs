//! A checked scenario at one moment: shared, immutable, and validated where it is made.

use std::ops::Deref;
use std::rc::Rc;

use tandem_model::{Faults, Scenario};

use crate::scenario::edit::Edit;
use crate::scenario::ids::{Id, Ids};

/// A checked scenario that many parts of the page hold at once, and who is who in it. It reads like its form.
#[derive(Debug, Clone)]
pub struct Revision {
    scenario: Rc<Scenario>,
    ids: Rc<Ids>,
}

impl Revision {
    /// A scenario that is opened; no id of its rows is below `first`.
    pub fn opened(scenario: Scenario, first: Id) -> Self {
        let ids = Ids::fresh(&scenario, first);
        Self {
            scenario: Rc::new(scenario),
            ids: Rc::new(ids),
        }
    }

    /// The same scenario where it started from `base` and was opened by itself: its rows are those of `base` as far as
    /// [`Ids::handed_on`] finds them there.
    pub fn started_from(&self, base: &Self) -> Self {
        Self {
            scenario: Rc::clone(&self.scenario),
            ids: Rc::new(base.ids.handed_on(base, self)),
        }
    }

    /// What a change makes of it: the same revision if it changes nothing. This is where a change is checked.
    ///
    /// # Errors
    /// Returns what would be wrong with it.
    pub fn edited(&self, edit: &Edit) -> Result<Self, Faults> {
        let scenario = edit.applied(self)?;
        if scenario.form() == self.form() {
            return Ok(self.clone());
        }
        let mut ids = Ids::clone(&self.ids);
        edit.track(self, &mut ids);
        debug_assert!(ids.fit(&scenario), "{edit:?} lost track of its rows");
        Ok(Self {
            scenario: Rc::new(scenario),
            ids: Rc::new(ids),
        })
    }

    /// Whether both are the very same, not only alike.
    pub fn is(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scenario, &other.scenario)
    }

    /// Who is who in it.
    pub fn ids(&self) -> &Ids {
        &self.ids
    }
}

impl Deref for Revision {
    type Target = Scenario;

    fn deref(&self) -> &Scenario {
        &self.scenario
    }
}

/// Revisions are equal where their forms are, whoever is who in them; most that are compared are the very same.
impl PartialEq for Revision {
    fn eq(&self, other: &Self) -> bool {
        self.is(other) || self.form() == other.form()
    }
}

#[cfg(test)]
impl From<tandem_model::Form> for Revision {
    fn from(form: tandem_model::Form) -> Self {
        Self::opened(Scenario::check(form).unwrap(), 0)
    }
}
