//! The state of the page and its reducer: the form in force, what it started from, and undo ([`undo`](crate::session::undo)).
//!
//! One reducer without side effects that names no type of the browser. Whatever a visitor does, the form in force is
//! valid: a change that would break it is refused in a sentence and the last valid form stays.

use std::rc::Rc;

use tandem_model::Faults;
use yew::Reducible;

use crate::scenario::edit::Edit;
use crate::scenario::field::Lever;
use crate::scenario::revision::Revision;
use crate::session::change::lever_back;
use crate::session::snapshot::{Opened, Snapshot};
use crate::session::undo::UndoStack;
use crate::shell::notice::Notice;

/// A change, and what it makes of a form, which was checked.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckedEdit {
    /// The change.
    pub edit: Edit,
    /// The form before.
    pub before: Revision,
    /// The form after.
    pub after: Revision,
}

/// A worked example, which is shown as long as its form is in force.
#[derive(Debug, Clone, PartialEq)]
struct Lesson {
    example: &'static str,
    form: Revision,
}

/// Which side of the last change is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// What is in force.
    #[default]
    After,
    /// What was in force before, for a moment.
    Before,
}

/// Everything the page knows that a visitor has set.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// What is in force now.
    pub now: Snapshot,
    /// What there is to tell, if anything.
    pub notice: Option<Notice>,
    /// Which side of the last change is shown.
    pub side: Side,
    /// How often the form was set as a whole, so that what was typed and not taken can go.
    pub generation: u32,
    lesson: Option<Lesson>,
    history: UndoStack,
    held: Option<Edit>,
}

/// What can happen to the state.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// A finished change.
    Change(Edit),
    /// A finished change that was checked before.
    Apply(Box<CheckedEdit>),
    /// A change in the middle of a drag; all of one drag are one step.
    Drag(Edit),
    /// The end of a drag.
    Release,
    /// One lever goes back to where it started.
    ResetLever(Lever),
    /// Another scenario is opened.
    Open(Box<Opened>),
    /// The last step is taken back.
    Undo,
    /// The last step taken back is made again.
    Redo,
    /// Everything goes back to where it started.
    Reset,
    /// The state before the last change is shown for a moment.
    Rewind,
    /// The moment is over.
    Return,
    /// The form in force is the worked example's of this name, or its lesson was read.
    Teach(Option<&'static str>),
    /// There is something to tell, or no longer.
    Tell(Option<Notice>),
}

impl State {
    /// The state in which a scenario was opened.
    pub fn new(opened: Opened, notice: Option<Notice>) -> Self {
        Self::at(Snapshot::open(opened, 0), notice)
    }

    fn at(now: Snapshot, notice: Option<Notice>) -> Self {
        Self {
            now,
            notice,
            side: Side::After,
            generation: 0,
            lesson: None,
            history: UndoStack::default(),
            held: None,
        }
    }

    /// The form in force.
    #[cfg(test)]
    pub fn form(&self) -> &tandem_model::Form {
        &self.now.form
    }

    /// What is in force once nothing is replayed any longer.
    pub fn committed(&self) -> &Snapshot {
        match (self.side, self.history.after()) {
            (Side::Before, Some(after)) => after,
            _ => &self.now,
        }
    }

    /// The states before and after the last change, the one that would be replayed or is.
    pub fn last_change(&self) -> Option<(&Snapshot, &Snapshot)> {
        match self.side {
            Side::Before => Some((&self.now, self.committed())),
            Side::After => Some((self.history.before()?, &self.now)),
        }
    }

    /// Name of the worked example whose form is in force.
    pub fn lesson(&self) -> Option<&'static str> {
        let lesson = self.lesson.as_ref();
        let taught = lesson.filter(|lesson| lesson.form == self.now.form);
        taught.map(|lesson| lesson.example)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        self.history.before().is_some()
    }

    /// Whether there is a step to make again.
    pub fn can_redo(&self) -> bool {
        self.history.after().is_some()
    }

    fn step(self, next: Snapshot) -> Self {
        if next == self.now {
            return Self { held: None, ..self };
        }
        let mut history = self.history;
        history.record(self.now);
        Self {
            history,
            generation: self.generation,
            lesson: self.lesson,
            ..Self::at(next, None)
        }
    }

    fn rewind(self) -> Self {
        if self.side == Side::Before || !self.can_undo() {
            return self;
        }
        Self {
            side: Side::Before,
            ..self.undo()
        }
    }

    /// What `action` meets: a replay ends before anything is set, so that nothing is lost by it.
    fn leave_replay(self, action: &Action) -> Self {
        let replayed = self.side == Side::Before;
        let sets = !matches!(action, Action::Rewind | Action::Release | Action::Tell(_));
        if replayed && sets {
            Self {
                side: Side::After,
                ..self.redo()
            }
        } else {
            self
        }
    }

    fn bump_generation(self) -> Self {
        Self {
            generation: self.generation.wrapping_add(1),
            ..self
        }
    }

    fn change(self, edit: &Edit) -> Self {
        match self.edited(edit) {
            Ok(next) => self.step(next),
            Err(faults) => self.refuse(&faults),
        }
    }

    /// Takes over what was checked; a change that meets another form than the one before is made and checked anew.
    fn apply(self, checked: CheckedEdit) -> Self {
        if !self.now.form.is(&checked.before) {
            return self.change(&checked.edit);
        }
        let next = self.now.with(checked.after);
        self.step(next)
    }

    fn drag(mut self, edit: Edit) -> Self {
        let goes_on = self.held.as_ref().is_some_and(|held| held.continues(&edit));
        match self.edited(&edit) {
            Ok(next) if goes_on => {
                self.now = next;
                self.notice = None;
                self
            }
            Ok(next) => Self {
                held: Some(edit),
                ..self.step(next)
            },
            Err(faults) => self.refuse(&faults),
        }
    }

    fn edited(&self, edit: &Edit) -> Result<Snapshot, Faults> {
        Ok(self.now.with(self.now.form.edited(edit)?))
    }

    fn refuse(self, faults: &Faults) -> Self {
        Self {
            notice: Some(Notice::Refused(faults.clone())),
            ..self
        }
    }

    fn reset_lever(self, lever: Lever) -> Self {
        let edit = lever_back(lever, &self.now.start());
        self.change(&edit)
    }

    fn open(self, opened: Opened) -> Self {
        let next = Snapshot::open(opened, self.now.form.ids().next());
        self.step(next)
    }

    fn teach(self, example: Option<&'static str>) -> Self {
        let form = self.now.form.clone();
        let lesson = example.map(|example| Lesson { example, form });
        Self { lesson, ..self }
    }

    fn undo(mut self) -> Self {
        if self.history.undo(&mut self.now) {
            self.settled()
        } else {
            self
        }
    }

    fn redo(mut self) -> Self {
        if self.history.redo(&mut self.now) {
            self.settled()
        } else {
            self
        }
    }

    /// Neither in the middle of a drag nor with anything to tell.
    fn settled(self) -> Self {
        Self {
            held: None,
            notice: None,
            ..self
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = Self::clone(&self).leave_replay(&action);
        let next = match action {
            Action::Change(edit) => state.change(&edit),
            Action::Apply(checked) => state.apply(*checked),
            Action::Drag(edit) => state.drag(edit),
            Action::Release => Self {
                held: None,
                ..state
            },
            Action::ResetLever(lever) => state.reset_lever(lever).bump_generation(),
            Action::Open(opened) => state.open(*opened).bump_generation(),
            Action::Undo => state.undo().bump_generation(),
            Action::Redo => state.redo().bump_generation(),
            Action::Reset => {
                let next = state.now.with(state.now.base.clone());
                state.step(next).bump_generation()
            }
            Action::Rewind => state.rewind(),
            Action::Return => state,
            Action::Teach(example) => state.teach(example),
            Action::Tell(notice) => Self { notice, ..state },
        };
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests;
