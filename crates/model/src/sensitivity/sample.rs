//! Sample points for Sobol indices (Saltelli scheme): two independent Latin hypercubes A and B, and for each factor A with
//! that factor's column taken from B.

use crate::constants::latin_hypercube::stratified;
use crate::math::rng::key;

use crate::sensitivity::evaluator::{Answer, Point};
use crate::sensitivity::factor::Factor;
use crate::sensitivity::indices::{Indices, Row};

/// Seed of the hypercubes; no scenario's seed has a part in it.
const SEED: u64 = 2;

/// Factors and the rows in which they are moved.
#[derive(Debug, Clone)]
pub(super) struct Sample {
    factors: Vec<Factor>,
    rows: u32,
}

impl Sample {
    pub(super) fn new(factors: Vec<Factor>, rows: u32) -> Self {
        Self { factors, rows }
    }

    /// All points, row by row: A, B, then one for each factor. None where there is nothing to move.
    pub(super) fn points(&self) -> Vec<Point> {
        if self.factors.is_empty() {
            return Vec::new();
        }
        (0..self.rows).flat_map(|row| self.points_of(row)).collect()
    }

    fn points_of(&self, row: u32) -> Vec<Point> {
        let a = self.point("a", row);
        let b = self.point("b", row);
        let exchanged = (0..self.factors.len()).map(|place| {
            let mut point = a.clone();
            point.0[place] = b.0[place];
            point
        });
        let exchanged: Vec<Point> = exchanged.collect();
        [vec![a, b], exchanged].concat()
    }

    fn point(&self, matrix: &str, row: u32) -> Point {
        let value = |factor: &Factor| {
            let key = key(SEED, &format!("{matrix} {}", factor.name));
            let value = factor.quantile(stratified(key, self.rows, row));
            (factor.cause, value)
        };
        Point(self.factors.iter().map(value).collect())
    }

    /// What the answers at [`Sample::points`] say. A row with a point that cannot be is left out.
    pub(super) fn indices(&self, answers: &[Answer]) -> Indices {
        let wide = self.factors.len() + 2;
        let row = |answers: &[Answer]| -> Option<Row> {
            let all: Result<Vec<f64>, _> = answers.iter().cloned().collect();
            Row::from_answers(&all.ok()?)
        };
        let rows: Vec<Row> = answers.chunks_exact(wide).filter_map(row).collect();
        Indices::new(&self.factors, &rows, (answers.len() / wide) as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::constant::Constant;
    use crate::constants::table::Constants;
    use crate::input::fault::Fault;

    fn sample(names: &[&str], rows: u32) -> Sample {
        let factor = |name: &&str| {
            let constant = Constant::named(name).unwrap();
            Factor::of_constant(constant, &Constants::default())
        };
        Sample::new(names.iter().map(factor).collect(), rows)
    }

    /// Where each value lies in its factor's range, 0 to 1.
    fn place(sample: &Sample, point: &Point) -> Vec<f64> {
        let place = |(factor, (_, value)): (&Factor, &(_, f64))| {
            (value - factor.least) / (factor.most - factor.least)
        };
        sample.factors.iter().zip(&point.0).map(place).collect()
    }

    const NAMES: [&str; 3] = ["handoff_worth", "carry_over", "goal_pull"];

    #[test]
    fn a_sum_is_told_apart_from_what_plays_no_part() {
        let sample = sample(&NAMES, 512);
        let answers: Vec<Answer> = sample
            .points()
            .iter()
            .map(|point| place(&sample, point))
            .map(|x| Ok(7.0 + 3.0 * x[0] + x[1]))
            .collect();
        let indices = sample.indices(&answers);
        assert_eq!((indices.rows, indices.left_out), (512, 0));
        let [large, small, none] = &indices.factors[..] else {
            panic!("three factors");
        };
        assert!(large.first.value > 0.8 && small.first.value < 0.2);
        assert!((large.total.value + small.total.value - 1.0).abs() < 0.1);
        assert_eq!((none.first.value, none.total.value), (0.0, 0.0));
    }

    #[test]
    fn rows_that_cannot_be_are_left_out_and_counted() {
        let sample = sample(&NAMES, 8);
        let count = sample.points().len();
        assert_eq!(count, 8 * 5);
        let refused = || Err(Fault::new("x", 1, "2").into());
        let answer = |place: usize| {
            if place == 6 {
                refused()
            } else {
                Ok(place as f64)
            }
        };
        let answers: Vec<Answer> = (0..count).map(answer).collect();
        let indices = sample.indices(&answers);
        assert_eq!((indices.rows, indices.left_out), (7, 1));
    }

    #[test]
    fn nothing_to_move_is_no_point_and_no_index() {
        let sample = sample(&[], 8);
        assert!(sample.points().is_empty());
        assert!(sample.indices(&[]).factors.is_empty());
    }
}
