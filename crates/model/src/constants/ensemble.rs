//! The ensemble: those points of the Latin hypercube under which the model agrees with published studies, read from
//! `ensemble.txt` beside this file. Replicates draw their constants from it.

use std::fmt::Write;
use std::sync::OnceLock;

use crate::constants::latin_hypercube::Design;
use crate::math::rng::{Shuffle, key};

const KEPT: &str = include_str!("ensemble.txt");

/// The points of the design that replicates may have, in rising order; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ensemble {
    points: Vec<u32>,
}

impl Ensemble {
    /// The points that are kept. A file that cannot be read keeps the whole design; a test sees to it that it can.
    pub fn kept() -> &'static Self {
        static ENSEMBLE: OnceLock<Ensemble> = OnceLock::new();
        ENSEMBLE.get_or_init(|| {
            Self::read(KEPT).unwrap_or_else(|| Self {
                points: (0..Design::SIZE).collect(),
            })
        })
    }

    /// Reads a file that [`Ensemble::write`] wrote for this design; none if it holds anything else, no point at all, or
    /// points that do not rise or lie outside the design.
    pub fn read(text: &str) -> Option<Self> {
        let (head, rows) = text.split_once('\n')?;
        let points: Option<Vec<u32>> = rows.lines().map(|row| row.parse().ok()).collect();
        let points = points.filter(|_| head == Self::head())?;
        let rises = points.windows(2).all(|pair| pair[0] < pair[1]);
        let last = points.last()?;
        (rises && *last < Design::SIZE).then_some(Self { points })
    }

    /// The text of a file that keeps `points`: a head line with seed and size of the design, then the points in rising order,
    /// one to a line.
    pub fn write(points: &[u32]) -> String {
        let mut points = points.to_vec();
        points.sort_unstable();
        points.dedup();
        let mut text = format!("{}\n", Self::head());
        for point in points {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{point}");
        }
        text
    }

    /// The points, in rising order.
    pub fn points(&self) -> &[u32] {
        &self.points
    }

    /// The point of a future: futures come in pairs that share theirs, so that what differs inside a pair is chance alone.
    /// Each seed has its own order of the points, from which futures beyond the last begin again.
    pub fn point(&self, seed: u64, future: u32) -> u32 {
        let count = self.points.len() as u32;
        let order = Shuffle::new(key(seed, "ensemble"), count);
        self.points[order.at(future / 2 % count) as usize]
    }

    fn head() -> String {
        format!("design {} {}", Design::SEED, Design::SIZE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_file_can_be_read_and_is_what_would_be_written() {
        let read = Ensemble::read(KEPT).unwrap();
        assert_eq!(&read, Ensemble::kept());
        assert_eq!(Ensemble::write(read.points()), KEPT);
    }

    #[test]
    fn a_file_of_another_design_or_order_is_not_read() {
        let head = Ensemble::head();
        assert!(Ensemble::read(&format!("{head}\n0\n7\n")).is_some());
        for wrong in [
            "design 0 64\n0\n".to_owned(),
            format!("{head}\n"),
            format!("{head}\n7\n0\n"),
            format!("{head}\n7\n7\n"),
            format!("{head}\n0\nx\n"),
            format!("{head}\n{}\n", Design::SIZE),
        ] {
            assert_eq!(Ensemble::read(&wrong), None, "{wrong}");
        }
    }

    #[test]
    fn pairs_of_futures_share_a_point_and_every_point_comes_before_one_comes_again() {
        let ensemble = Ensemble {
            points: (0..100).map(|k| 7 * k).collect(),
        };
        let of = |seed, pair: u32| {
            let point = ensemble.point(seed, 2 * pair);
            assert_eq!(point, ensemble.point(seed, 2 * pair + 1));
            point
        };
        let points: BTreeSet<u32> = (0..100).map(|pair| of(5, pair)).collect();
        assert_eq!(points.len(), 100);
        assert_eq!(of(5, 100), of(5, 0));
        assert!((0..100).any(|pair| of(5, pair) != of(6, pair)));
    }
}
