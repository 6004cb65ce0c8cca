//! Comparison of the same futures in two formats: how far numbers lie apart before anything else happens in one than in the
//! other, and in how many futures that is so.

use crate::mechanism::indicator::{Indicator, Track};
use crate::reference::lanes::{Event, EventKind, Watched};

/// Difference of two means, of 1 + their size, that is of rounding: where nothing differs between futures, there is no
/// standard error that it could be held against.
const ROUNDING: f64 = 1e-6;

/// How far two formats lie apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Futures that were compared.
    pub futures: usize,
    /// By measure, in the order of [`Indicator::ALL`].
    pub measures: [Apart; Indicator::COUNT],
    /// Largest difference of what a future pays under an option, of that, where no event differs.
    pub payments: f64,
    /// Largest difference of a mean over the futures in the last week, in standard errors, where it is more than rounding.
    pub means: f64,
    /// Where an event differs for the first time, by future and option.
    pub partings: Vec<Parting>,
}

/// Largest differences of a measure.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Apart {
    /// In its unit, before an event differs.
    pub absolute: f64,
    /// Of 1 + its size, before an event differs.
    pub relative: f64,
    /// Of 1 + its size, over all weeks.
    pub after_all: f64,
}

/// The first week in which something else happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parting {
    /// Number of the future, from 0.
    pub future: usize,
    /// Number of the option, today being 0.
    pub option: usize,
    /// The week, from 0.
    pub week: usize,
    /// What happens in one and not in the other.
    pub kinds: Vec<EventKind>,
}

impl Comparison {
    /// Compares the same futures, by future, then by option.
    pub fn of(one: &[Vec<Watched>], other: &[Vec<Watched>]) -> Self {
        let mut comparison = Self {
            futures: one.len(),
            measures: [Apart::default(); Indicator::COUNT],
            payments: 0.0,
            means: means(one, other),
            partings: Vec::new(),
        };
        for (future, (one, other)) in one.iter().zip(other).enumerate() {
            for (option, (one, other)) in one.iter().zip(other).enumerate() {
                comparison.add(one, other, (future, option));
            }
        }
        comparison
    }

    fn add(&mut self, one: &Watched, other: &Watched, (future, option): (usize, usize)) {
        let parting = part(&one.events, &other.events);
        let until = parting.as_ref().map_or(usize::MAX, |(week, _)| *week);
        for measure in Indicator::ALL {
            self.measures[measure as usize].add(&one.track, &other.track, measure, until);
        }
        match parting {
            Some((week, kinds)) => self.partings.push(Parting {
                future,
                option,
                week,
                kinds,
            }),
            None => {
                let [one, other] = [&one.track, &other.track].map(Track::bonus);
                let apart = (one - other).abs() / one.abs().max(1.0);
                self.payments = greater(self.payments, apart);
            }
        }
    }

    /// How many futures differ in an event under some option.
    pub fn parted(&self) -> usize {
        let mut futures: Vec<usize> = self.partings.iter().map(|parting| parting.future).collect();
        futures.dedup();
        futures.len()
    }
}

impl Apart {
    fn add(&mut self, one: &Track, other: &Track, measure: Indicator, until: usize) {
        let weeks = one.values(measure).zip(other.values(measure));
        for (week, (one, other)) in weeks.enumerate() {
            let absolute = (one - other).abs();
            let relative = absolute / (1.0 + one.abs());
            self.after_all = greater(self.after_all, relative);
            if week < until {
                self.absolute = greater(self.absolute, absolute);
                self.relative = greater(self.relative, relative);
            }
        }
    }
}

/// The greater; what is not a number counts as the greatest.
fn greater(one: f64, other: f64) -> f64 {
    if other > one || other.is_nan() {
        other
    } else {
        one
    }
}

/// The first week in which the events differ, and the kinds of those that do.
fn part(one: &[Event], other: &[Event]) -> Option<(usize, Vec<EventKind>)> {
    let alike = one
        .iter()
        .zip(other)
        .take_while(|(one, other)| one == other);
    let alike = alike.count();
    let rest = [&one[alike..], &other[alike..]];
    let first = rest.iter().filter_map(|events| events.first());
    let week = first.map(|event| event.week).min()?;
    let [one, other] = rest.map(|events| {
        let now = events.iter().take_while(|event| event.week == week);
        now.collect::<Vec<_>>()
    });
    let alone = |events: &[&Event], others: &[&Event]| -> Vec<EventKind> {
        let alone = events.iter().filter(|event| !others.contains(event));
        alone.map(|event| event.kind).collect()
    };
    let mut kinds = alone(&one, &other);
    kinds.extend(alone(&other, &one));
    kinds.sort_unstable();
    kinds.dedup();
    Some((week, kinds))
}

/// The largest difference of a mean over all futures in the last week, by option and measure, in standard errors.
fn means(one: &[Vec<Watched>], other: &[Vec<Watched>]) -> f64 {
    let options = one.first().map_or(0, Vec::len);
    let mut largest = 0.0;
    for option in 0..options {
        for measure in Indicator::ALL {
            let [one, other] = [one, other].map(|futures| last(futures, option, measure));
            let (mean, error) = mean_and_error(&one);
            let apart = (mean - mean_and_error(&other).0).abs();
            if apart > ROUNDING * (1.0 + mean.abs()) || apart.is_nan() {
                largest = greater(largest, apart / error);
            }
        }
    }
    largest
}

fn last(futures: &[Vec<Watched>], option: usize, measure: Indicator) -> Vec<f64> {
    let row = |future: &Vec<Watched>| future[option].track.rows.last().copied();
    let rows = futures.iter().filter_map(row);
    rows.map(|row| row[measure as usize]).collect()
}

fn mean_and_error(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values
        .iter()
        .map(|value| (value - mean) * (value - mean))
        .sum();
    (mean, (squares / (count - 1.0) / count).sqrt())
}
