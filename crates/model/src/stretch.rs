//! A stretch of futures under simulation, an option at a time, so that whoever simulates can look up in between.

use std::ops::Range;

use crate::experiment::Experiment;
use crate::futures::Futures;
use crate::replicate::Outlook;

/// Futures under simulation.
#[derive(Debug, Clone)]
pub struct Stretch {
    done: Futures,
    end: u32,
    /// The future at hand; none if the next one is not begun.
    outlook: Option<Outlook>,
}

impl Stretch {
    /// The futures of these numbers, none simulated yet.
    pub fn new(range: Range<u32>) -> Self {
        Self {
            done: Futures {
                first: range.start,
                tracks: Vec::new(),
            },
            end: range.end.max(range.start),
            outlook: None,
        }
    }

    /// Whether all of them are simulated.
    pub fn is_complete(&self) -> bool {
        self.outlook.is_none() && self.done.range().end >= self.end
    }

    /// What is simulated.
    pub fn futures(self) -> Futures {
        self.done
    }

    /// Simulates one option of the future at hand.
    pub fn step(&mut self, experiment: &Experiment) {
        if self.is_complete() {
            return;
        }
        let next = self.done.range().end;
        let Some(outlook) = &self.outlook else {
            self.outlook = Some(experiment.outlook(next));
            self.done.tracks.push(Vec::new());
            return;
        };
        let Some(future) = self.done.tracks.last_mut() else {
            return;
        };
        match experiment.follow(outlook, future.len()) {
            Some(track) => future.push(track),
            None => self.outlook = None,
        }
    }
}
