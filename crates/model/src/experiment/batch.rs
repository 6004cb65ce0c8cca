//! A batch of consecutive replicates, simulated one option per [`Batch::step`], so that a worker can return to its event
//! loop between steps.

use std::ops::Range;

use crate::experiment::Experiment;
use crate::experiment::replicate::ReplicateGroup;
use crate::experiment::results::ReplicateResults;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::indicator::Track;

/// Consecutive replicates that are being simulated. Call [`Batch::step`] until [`Batch::is_complete`], then take
/// [`Batch::futures`] and merge them into an experiment of the same scenario and settings.
#[derive(Debug, Clone)]
pub struct Batch {
    done: ReplicateResults,
    end: u32,
    /// The futures at hand, side by side: the options that are simulated.
    hand: Vec<Vec<Track>>,
    /// The futures at hand before anything happens; none as long as all their options are known from before.
    group: Option<ReplicateGroup<Lanes>>,
}

impl Batch {
    /// A batch of the replicates with these numbers, from 0; none is simulated yet.
    pub fn new(range: Range<u32>) -> Self {
        let done = ReplicateResults {
            first: range.start,
            tracks: Vec::new(),
        };
        Self {
            done,
            end: range.end.max(range.start),
            hand: Vec::new(),
            group: None,
        }
    }

    /// Whether all of them are simulated.
    pub fn is_complete(&self) -> bool {
        self.done.range().end >= self.end
    }

    /// The results so far.
    pub fn futures(self) -> ReplicateResults {
        self.done
    }

    /// Simulates one option of the next replicates, as many as stand side by side; does nothing once all are simulated.
    pub fn step(&mut self, experiment: &Experiment) {
        if self.is_complete() {
            return;
        }
        let (pass, numbers) = self.numbers();
        self.hand.resize(numbers.len(), Vec::new());
        let option = self.hand.first().map_or(0, Vec::len);
        match self.tracks(experiment, pass, numbers, option) {
            Some(tracks) => {
                let pairs = self.hand.iter_mut().zip(tracks);
                pairs.for_each(|(future, track)| future.push(track));
            }
            None => {
                self.done.tracks.append(&mut self.hand);
                self.group = None;
            }
        }
    }

    /// The first number of the pass at hand, and those of its numbers that belong to the batch.
    fn numbers(&self) -> (u32, Range<u32>) {
        let first = self.done.range().end;
        let lanes = Lanes::LANES as u32;
        let pass = first - first % lanes;
        (pass, first..self.end.min(pass + lanes))
    }

    /// What happens in these futures under an option; none if there is no such option. Where the batch begins or ends inside
    /// of a pass, the whole pass is simulated and the batch keeps its own.
    fn tracks(
        &mut self,
        experiment: &Experiment,
        pass: u32,
        numbers: Range<u32>,
        option: usize,
    ) -> Option<Vec<Track>> {
        if option >= experiment.options() {
            return None;
        }
        let known = |number| experiment.cached(number, option).cloned();
        if let Some(tracks) = numbers.clone().map(known).collect() {
            return Some(tracks);
        }
        let group = self.group.get_or_insert_with(|| experiment.group(pass));
        let tracks = group.simulate(option)?;
        let before = (numbers.start - pass) as usize;
        Some(
            tracks
                .into_iter()
                .skip(before)
                .take(numbers.len())
                .collect(),
        )
    }
}
