//! Cache of replicates simulated by earlier experiments. Scenarios with the same seed and baseline share their random
//! numbers, so an option that was not changed comes out the same in each replicate and need not be simulated again.

use std::collections::BTreeMap;

use crate::experiment::results::ReplicateResults;
use crate::mechanism::indicator::Track;

/// Tracks by option and replicate.
#[derive(Debug, Clone, Default)]
pub struct Cache {
    tracks: BTreeMap<(usize, u32), Track>,
}

impl Cache {
    /// The track of a replicate under an option, if it is cached.
    pub fn get(&self, replicate: u32, option: usize) -> Option<&Track> {
        self.tracks.get(&(option, replicate))
    }

    /// Gives option number `i` the number `places[i]`; the tracks of options without a place are dropped.
    pub fn renumbered(self, places: &[Option<usize>]) -> Self {
        let place = |option: usize| places.get(option).copied().flatten();
        let tracks = self.tracks.into_iter();
        let moved = |((option, replicate), track)| Some(((place(option)?, replicate), track));
        let mut cache = Self::default();
        cache.tracks.extend(tracks.filter_map(moved));
        cache
    }

    /// Adds replicates whose option number `i` has the number `places[i]` here; options without a place are left out.
    pub fn insert(&mut self, futures: ReplicateResults, places: &[Option<usize>]) {
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
