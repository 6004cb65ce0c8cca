//! The ensemble: those points of the Latin hypercube under which the model agrees with published studies, read from
//! `ensemble.txt` beside this file. Replicates draw their constants from it.

use std::fmt::Write;
use std::sync::OnceLock;

use crate::constants::latin_hypercube::Design;
use crate::math::rng::{Shuffle, key};

const KEPT: &str = include_str!("ensemble.txt");
/// Consecutive replicates of which some share their points.
const BLOCK: u32 = 32;
/// Points among them.
const BLOCK_POINTS: u32 = 28;

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

    /// Reads what [`Ensemble::write`] wrote for this design, with or without lines before it that say what it was made from;
    /// none if it holds anything else, no point at all, or points that do not rise or lie outside the design.
    pub fn read(text: &str) -> Option<Self> {
        let (_, rows) = text.split_once(&format!("{}\n", Self::head()))?;
        let points: Option<Vec<u32>> = rows.lines().map(|row| row.parse().ok()).collect();
        let points = points?;
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

    /// The point of a replicate. Each seed has its own order of the points.
    pub fn point(&self, seed: u64, replicate: u32) -> u32 {
        let count = self.points.len() as u32;
        let order = Shuffle::new(key(seed, "ensemble"), count);
        self.points[order.at(self.place(replicate)) as usize]
    }

    /// The place of a replicate's point in the order of its seed. It follows from the replicate's number alone: of every
    /// 32 consecutive replicates the first 28 have points of their own and the last four those of the first four again,
    /// with other luck, so that what differs between replicates of one point is noise alone. After the last point the order
    /// begins again.
    pub fn place(&self, replicate: u32) -> u32 {
        let (block, inside) = (replicate / BLOCK, replicate % BLOCK);
        (BLOCK_POINTS * block + inside % BLOCK_POINTS) % self.points.len() as u32
    }

    /// How many different points the first `replicates` have.
    pub fn distinct(&self, replicates: u32) -> u32 {
        let of_their_own =
            BLOCK_POINTS * (replicates / BLOCK) + (replicates % BLOCK).min(BLOCK_POINTS);
        of_their_own.min(self.points.len() as u32)
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
        assert!(KEPT.ends_with(&Ensemble::write(read.points())));
    }

    #[test]
    fn a_file_of_another_design_or_order_is_not_read() {
        let head = Ensemble::head();
        assert!(Ensemble::read(&format!("{head}\n0\n7\n")).is_some());
        assert!(Ensemble::read(&format!("made from 1f\n{head}\n0\n7\n")).is_some());
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
    fn the_last_four_of_a_block_repeat_the_first_and_every_point_comes_before_one_comes_again() {
        let ensemble = Ensemble {
            points: (0..100).map(|k| 7 * k).collect(),
        };
        let point = |replicate| ensemble.point(5, replicate);
        for block in [0, 32, 64] {
            for first in block..block + 4 {
                assert_eq!(point(first + 28), point(first));
            }
        }
        let places: Vec<u32> = (0..128)
            .map(|replicate| ensemble.place(replicate))
            .collect();
        let repeats = |replicate: &usize| replicate % 32 >= 28;
        let fresh: Vec<u32> = (0..114)
            .filter(|r| !repeats(r))
            .map(|r| places[r])
            .collect();
        assert_eq!(fresh[..100], (0..100).collect::<Vec<u32>>());
        assert_eq!(fresh[100], 0, "after the last point the order begins again");
        let points: BTreeSet<u32> = (0..114).map(point).collect();
        assert_eq!(points.len(), 100);
        assert!((0..100).any(|replicate| point(replicate) != ensemble.point(6, replicate)));
    }
}
