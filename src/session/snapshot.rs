//! A snapshot: the scenario in force and the one it started from, which undo and redo bring back whole.

use std::borrow::Cow;

use tandem_model::{Form, Scenario};

use crate::scenario::ids::Id;
use crate::scenario::revision::Revision;
use crate::session::aligned_base::arranged;

/// A scenario to open.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The scenario.
    pub scenario: Scenario,
    /// The starter of the same title, which resets lead back to; without one they lead back to the scenario itself.
    pub starter: Option<Scenario>,
}

/// A form and what it started from.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The form in force.
    pub form: Revision,
    /// The form that resets lead back to.
    pub base: Revision,
}

impl Snapshot {
    /// A scenario opened afresh, its ids from `first` on.
    pub fn open(opened: Opened, first: Id) -> Self {
        let Opened { scenario, starter } = opened;
        let starter = starter.filter(|it| it.form() != scenario.form());
        let form = Revision::opened(scenario, first);
        match starter {
            Some(base) => {
                let base = Revision::opened(base, first);
                let form = form.started_from(&base);
                Self { form, base }
            }
            None => Self {
                base: form.clone(),
                form,
            },
        }
    }

    /// Where the form started, arranged like it.
    pub fn start(&self) -> Cow<'_, Form> {
        arranged(&self.base, &self.form, self.form.ids())
    }

    /// The same start with another form in force.
    pub fn with(&self, form: Revision) -> Self {
        let base = self.base.clone();
        Self { form, base }
    }
}
