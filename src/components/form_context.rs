//! The form in force, where it started, and the dispatcher of changes, which components that show or change the form are
//! given.

use std::borrow::Cow;

use tandem_model::{Form, GoalError};
use yew::Callback;

use crate::scenario::edit::Edit;
use crate::scenario::revision::Revision;
use crate::session::aligned_base::arranged;
use crate::session::state::{Action, State};

/// The form in force, where it started, and whom to tell of changes.
#[derive(Clone, PartialEq)]
pub struct FormContext {
    /// The form in force.
    pub form: Revision,
    /// Where it started.
    pub base: Revision,
    /// Hears what happens.
    pub act: Callback<Action>,
}

/// How goals of the same odds are worked out for the form in force.
#[derive(Clone, PartialEq)]
pub struct GoalWork {
    /// How far it is.
    pub stage: GoalStage,
    /// Asks for it.
    pub ask: Callback<()>,
}

/// How far goals of the same odds are worked out.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum GoalStage {
    /// They are not.
    #[default]
    Idle,
    /// It is under way.
    Working,
    /// There are none, and why.
    Failed(GoalError),
}

impl FormContext {
    /// The context of a state.
    pub fn new(state: &State, act: Callback<Action>) -> Self {
        Self {
            form: state.now.form.clone(),
            base: state.now.base.clone(),
            act,
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
