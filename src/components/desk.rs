//! What a part needs to show and change the form.

use std::borrow::Cow;
use std::rc::Rc;

use tandem_model::Form;
use yew::Callback;

use crate::edit::Edit;
use crate::start::arranged;
use crate::state::{Action, State};

/// The form in force, where it started, and whom to tell of changes. Forms are compared by place.
#[derive(Clone)]
pub struct Desk {
    /// The form in force.
    pub form: Rc<Form>,
    /// Where it started.
    pub base: Rc<Form>,
    /// Hears what happens.
    pub act: Callback<Action>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.form, &other.form)
            && Rc::ptr_eq(&self.base, &other.base)
            && self.act == other.act
    }
}

impl Desk {
    /// The desk of a state.
    pub fn new(state: &State, act: Callback<Action>) -> Self {
        Self {
            form: Rc::clone(&state.now.form),
            base: Rc::clone(&state.now.base),
            act,
        }
    }

    /// Where the form started, arranged like it.
    pub fn start(&self) -> Cow<'_, Form> {
        arranged(&self.base, &self.form)
    }

    /// Makes a finished change.
    pub fn change(&self, edit: Edit) {
        self.act.emit(Action::Change(edit));
    }
}
