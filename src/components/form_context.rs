//! The form in force, where it started, and the dispatcher of changes, which components that show or change the form are
//! given.

use std::borrow::Cow;

use tandem_model::Form;
use yew::Callback;

use crate::scenario::edit::Edit;
use crate::scenario::revision::Revision;
use crate::session::aligned_base::arranged;
use crate::session::state::{Action, State};
use crate::simulation::simulation_state::GoalStage;
use crate::simulation::worker::Runner;

/// The form in force, where it started, and whom to tell of changes.
#[derive(Clone, PartialEq)]
pub struct FormContext {
    /// The form in force.
    pub form: Revision,
    /// Where it started.
    pub base: Revision,
    /// Hears what happens.
    pub act: Callback<Action>,
    /// How goals of the same odds are worked out; none where nobody does.
    pub work: Option<GoalWork>,
}

/// How goals of the same odds are worked out: who does it, and how far it is.
#[derive(Clone, PartialEq)]
pub struct GoalWork {
    /// Who simulates.
    pub runner: Runner,
    /// How far it is.
    pub stage: GoalStage,
}

impl FormContext {
    /// The context of a state.
    pub fn new(state: &State, act: Callback<Action>, work: GoalWork) -> Self {
        Self {
            form: state.now.form.clone(),
            base: state.now.base.clone(),
            act,
            work: Some(work),
        }
    }

    /// Where the form started, arranged like it.
    pub fn start(&self) -> Cow<'_, Form> {
        arranged(&self.base, &self.form, self.form.ids())
    }

    /// Makes a finished change.
    pub fn change(&self, edit: Edit) {
        self.act.emit(Action::Change(edit));
    }
}
