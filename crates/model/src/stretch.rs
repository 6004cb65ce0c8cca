//! A stretch of futures under simulation, an option at a time, so that whoever simulates can look up in between.

use std::ops::Range;

use crate::experiment::Experiment;
use crate::futures::Futures;
use crate::measure::Track;
use crate::replicate::Outlook;

/// Futures under simulation.
#[derive(Debug, Clone)]
pub struct Stretch {
    done: Futures,
    end: u32,
    /// The future at hand: the options that are lived.
    future: Vec<Track>,
    /// The future at hand before anything happens; none as long as all its options are known from before.
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
            future: Vec::new(),
            outlook: None,
        }
    }

    /// Whether all of them are simulated.
    pub fn is_complete(&self) -> bool {
        self.done.range().end >= self.end
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
        let (number, option) = (self.done.range().end, self.future.len());
        match self.track(experiment, number, option) {
            Some(track) => self.future.push(track),
            None => {
                self.done.tracks.push(std::mem::take(&mut self.future));
                self.outlook = None;
            }
        }
    }

    /// What happens in a future under an option; none if there is no such option.
    fn track(&mut self, experiment: &Experiment, number: u32, option: usize) -> Option<Track> {
        if let Some(track) = experiment.recall(number, option) {
            return Some(track.clone());
        }
        let outlook = self
            .outlook
            .get_or_insert_with(|| experiment.outlook(number));
        experiment.follow(outlook, option)
    }
}
