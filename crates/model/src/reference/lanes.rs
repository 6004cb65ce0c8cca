//! The weekly loop in several lane formats, lane by lane: what each future comes to, and what happens in it at once and not by
//! degrees. `examples/lanes.rs` compares two formats with it.

pub mod comparison;
mod event;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::experiment::Experiment;
use crate::experiment::replicate::ReplicateGroup;
use crate::math::simd::{Lanes, SimdFloat};
use crate::mechanism::indicator::Track;
use event::Watcher;
pub use event::{Event, EventKind};

/// The numbers in which futures are simulated. Preparing an experiment uses those of the model, whatever is asked for here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One future, double precision.
    Double,
    /// Four futures, single precision.
    Single,
}

impl Format {
    /// All of them, the one that the others are compared with first.
    pub const ALL: [Self; 2] = [Self::Double, Self::Single];

    /// Its name in Rust.
    pub fn name(self) -> &'static str {
        match self {
            Self::Double => "f64",
            Self::Single => "F32x4",
        }
    }
}

/// What chance has drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Luck {
    /// What the seed says.
    Drawn,
    /// The same but for one draw: in the first future, the first person is half as patient with the old way.
    Moved,
}

/// One future under one option.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Watched {
    /// Its weeks, payouts and journeys.
    pub track: Track,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// Simulates futures in a format, by future, then by option, today first. The first number must be a multiple of the lanes.
pub fn simulate(
    experiment: &Experiment,
    format: Format,
    futures: Range<u32>,
    luck: Luck,
) -> Vec<Vec<Watched>> {
    match format {
        Format::Double => all::<f64>(experiment, futures, luck),
        Format::Single => all::<Lanes>(experiment, futures, luck),
    }
}

fn all<L: SimdFloat>(
    experiment: &Experiment,
    futures: Range<u32>,
    luck: Luck,
) -> Vec<Vec<Watched>> {
    let mut watched = Vec::with_capacity(futures.len());
    for first in futures.clone().step_by(L::LANES) {
        let mut group = experiment.group::<L>(first);
        if luck == Luck::Moved && first == futures.start {
            let patience = &mut group.today.people[0].patience;
            patience.replace(0, 0.5 * patience.extract(0));
        }
        watched.extend(side_by_side(&group));
    }
    watched.truncate(futures.len());
    watched
}

/// The futures of a group, by lane.
fn side_by_side<L: SimdFloat>(group: &ReplicateGroup<L>) -> Vec<Vec<Watched>> {
    let mut futures = vec![Vec::new(); L::LANES];
    for option in 0.. {
        let mut watchers: Vec<Watcher> = (0..L::LANES).map(Watcher::new).collect();
        let tracks = group.simulate_watched(option, &mut |context, world, trace| {
            for watcher in &mut watchers {
                watcher.note(context, world, trace);
            }
        });
        let Some(tracks) = tracks else {
            break;
        };
        let lanes = futures.iter_mut().zip(tracks.as_ref()).zip(watchers);
        for ((future, track), watcher) in lanes {
            let (track, events) = (track.clone(), watcher.events());
            future.push(Watched { track, events });
        }
    }
    futures
}
