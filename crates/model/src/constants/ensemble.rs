//! The ensemble: those points of the Latin hypercube under which the model agrees with published studies, read from
//! `ensemble.txt` beside this file when the model is compiled. Replicates draw their constants from it.

use std::fmt::Write;

use crate::constants::latin_hypercube::Design;
use crate::math::rng::{Shuffle, key};

const KEPT: &str = include_str!("ensemble.txt");
/// Consecutive replicates of which some share their points.
const BLOCK: u32 = 32;
/// Points among them.
const BLOCK_POINTS: u32 = 28;

/// The points of the file, each as its distance from the one before: small numbers, which a page that is sent holds in fewer
/// bytes.
static STEPS: [u16; COUNT] = steps(KEPT.as_bytes());
const COUNT: usize = count(KEPT.as_bytes());

/// Where the points begin: behind the line with the design.
const fn first(text: &[u8]) -> usize {
    let (mut at, mut of_design) = (0, false);
    loop {
        let begins = at == 0 || text[at - 1] == b'\n';
        if begins {
            if of_design {
                return at;
            }
            of_design = text[at] == b'd';
        }
        at += 1;
    }
}

const fn count(text: &[u8]) -> usize {
    let (mut at, mut lines) = (first(text), 0);
    while at < text.len() {
        lines += (text[at] == b'\n') as usize;
        at += 1;
    }
    lines
}

const fn steps<const N: usize>(text: &[u8]) -> [u16; N] {
    let (mut steps, mut at) = ([0; N], first(text));
    let (mut place, mut before, mut point) = (0, 0, 0);
    while at < text.len() {
        if text[at] == b'\n' {
            steps[place] = point - before;
            (place, before, point) = (place + 1, point, 0);
        } else {
            point = 10 * point + (text[at] - b'0') as u16;
        }
        at += 1;
    }
    steps
}

/// The points of the design that replicates may have, in rising order; at least one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ensemble {
    steps: &'static [u16],
}

impl Ensemble {
    /// The points that are kept.
    pub fn kept() -> Self {
        Self { steps: &STEPS }
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
    pub fn points(self) -> Vec<u32> {
        (0..self.steps.len()).map(|place| self.at(place)).collect()
    }

    fn at(self, place: usize) -> u32 {
        self.steps[..=place]
            .iter()
            .map(|step| u32::from(*step))
            .sum()
    }

    /// The point of a replicate. Each seed has its own order of the points.
    pub fn point(self, seed: u64, replicate: u32) -> u32 {
        let count = self.steps.len() as u32;
        let order = Shuffle::new(key(seed, "ensemble"), count);
        self.at(order.at(self.place(replicate)) as usize)
    }

    /// The place of a replicate's point in the order of its seed. It follows from the replicate's number alone: of every
    /// 32 consecutive replicates the first 28 have points of their own and the last four those of the first four again,
    /// with other luck, so that what differs between replicates of one point is noise alone. After the last point the order
    /// begins again.
    pub fn place(self, replicate: u32) -> u32 {
        let (block, inside) = (replicate / BLOCK, replicate % BLOCK);
        (BLOCK_POINTS * block + inside % BLOCK_POINTS) % self.steps.len() as u32
    }

    /// How many different points the first `replicates` have.
    pub fn distinct(self, replicates: u32) -> u32 {
        let of_their_own =
            BLOCK_POINTS * (replicates / BLOCK) + (replicates % BLOCK).min(BLOCK_POINTS);
        of_their_own.min(self.steps.len() as u32)
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
    fn the_file_is_what_would_be_written_of_its_points_and_they_lie_in_the_design() {
        let points = Ensemble::kept().points();
        assert!(KEPT.ends_with(&Ensemble::write(&points)));
        assert!(points.is_sorted() && points.iter().all(|point| *point < Design::SIZE));
    }

    #[test]
    fn steps_lead_to_the_points_of_a_file_whatever_stands_before_them() {
        const TEXT: &[u8] = b"made from 1f\ndesign 5 64\n0\n7\n63\n";
        assert_eq!(count(TEXT), 3);
        assert_eq!(steps::<3>(TEXT), [0, 7, 56]);
    }

    #[test]
    fn the_last_four_of_a_block_repeat_the_first_and_every_point_comes_before_one_comes_again() {
        let ensemble = Ensemble { steps: &[7; 100] };
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
