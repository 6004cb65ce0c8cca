//! What earlier experiments found out that is the same in this one: futures are common to all scenarios with the same
//! today, so an option that was not changed lives what it lived before.

use std::collections::BTreeMap;

use crate::futures::Futures;
use crate::measure::Track;

/// Tracks by option and replicate.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    tracks: BTreeMap<(usize, u32), Track>,
}

impl Memory {
    /// What is known of a future under an option.
    pub fn recall(&self, replicate: u32, option: usize) -> Option<&Track> {
        self.tracks.get(&(option, replicate))
    }

    /// The same once option number `i` is number `places[i]`; what has no place is forgotten.
    pub fn moved(self, places: &[Option<usize>]) -> Self {
        let place = |option: usize| places.get(option).copied().flatten();
        let tracks = self.tracks.into_iter();
        let moved = |((option, replicate), track)| Some(((place(option)?, replicate), track));
        let mut memory = Self::default();
        memory.tracks.extend(tracks.filter_map(moved));
        memory
    }

    /// Takes in futures whose option number `i` is number `places[i]` here.
    pub fn learn(&mut self, futures: Futures, places: &[Option<usize>]) {
        let numbers = futures.range();
        for (replicate, future) in numbers.zip(futures.tracks) {
            for (track, place) in future.into_iter().zip(places) {
                if let Some(option) = place {
                    self.tracks.insert((*option, replicate), track);
                }
            }
        }
    }
}
