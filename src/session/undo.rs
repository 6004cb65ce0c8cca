//! The undo stack: snapshots before and after the one in force, for undo and redo.

use std::mem;

use crate::session::snapshot::Snapshot;

/// Most steps that can be undone.
const DEPTH: usize = 200;

/// Steps to undo and steps to redo, the nearest last.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UndoStack {
    undo: Vec<Snapshot>,
    redo: Vec<Snapshot>,
}

impl UndoStack {
    /// Records that `before` is no longer in force; what could be redone is forgotten, as is what lies deeper than
    /// [`DEPTH`].
    pub fn record(&mut self, before: Snapshot) {
        self.redo.clear();
        self.undo.push(before);
        let surplus = self.undo.len().saturating_sub(DEPTH);
        self.undo.drain(..surplus);
    }

    /// Puts the snapshot before `now` in its place; says whether there was one.
    pub fn undo(&mut self, now: &mut Snapshot) -> bool {
        step(&mut self.undo, now, &mut self.redo)
    }

    /// Puts the snapshot that was undone last in the place of `now`; says whether there was one.
    pub fn redo(&mut self, now: &mut Snapshot) -> bool {
        step(&mut self.redo, now, &mut self.undo)
    }

    /// What an undo would bring back.
    pub fn before(&self) -> Option<&Snapshot> {
        self.undo.last()
    }

    /// What a redo would bring back.
    pub fn after(&self) -> Option<&Snapshot> {
        self.redo.last()
    }
}

/// Takes the last snapshot of one list for `now`, which goes to the end of the other.
fn step(from: &mut Vec<Snapshot>, now: &mut Snapshot, to: &mut Vec<Snapshot>) -> bool {
    let Some(next) = from.pop() else {
        return false;
    };
    to.push(mem::replace(now, next));
    true
}
