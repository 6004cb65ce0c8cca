//! Sobol indices: the share of the answer's variance that a factor explains alone (first order) and with others (total).

use serde::Serialize;

use crate::sensitivity::bootstrap::intervals;
use crate::sensitivity::factor::Factor;

/// What factors do when they are moved together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Indices {
    /// Rows of the base sample that the indices rest on.
    pub rows: u32,
    /// Rows that were left out because a point of theirs cannot be.
    pub left_out: u32,
    /// Standard deviation of the answer over the sample.
    pub deviation: f64,
    /// The factors, the largest total first.
    pub factors: Vec<Index>,
}

/// Shares of the variance of the answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Index {
    /// Name of the constant, or where the lever sits.
    pub name: &'static str,
    /// What it is, in words.
    pub words: String,
    /// Least value of the range over which it was moved.
    pub least: f64,
    /// Most of that range.
    pub most: f64,
    /// First order: the share that it makes alone.
    pub first: Estimate,
    /// Total: the share that it has any part in, alone or together with others.
    pub total: Estimate,
}

/// An estimate with its interval of 95 of 100; as an estimate, it may lie a little below 0 or above 1.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The answers of one row of the sample.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    a: f64,
    b: f64,
    exchanged: Vec<f64>,
}

impl Row {
    /// Answers at A, at B, and at A with each factor in turn as in B.
    pub(super) fn from_answers(answers: &[f64]) -> Option<Self> {
        let [a, b, exchanged @ ..] = answers else {
            return None;
        };
        let exchanged = exchanged.to_vec();
        Some(Self {
            a: *a,
            b: *b,
            exchanged,
        })
    }
}

impl Indices {
    /// Works out the indices of `factors` from the rows that could be, of so many that were tried.
    pub(super) fn new(factors: &[Factor], rows: &[Row], tried: u32) -> Self {
        let all: Vec<&Row> = rows.iter().collect();
        let shares = shares(&all, factors.len());
        let intervals = intervals(rows, factors.len());
        let estimate = |value: f64, [low, high]: [f64; 2]| Estimate { value, low, high };
        let index = |(place, factor): (usize, &Factor)| Index {
            name: factor.name,
            words: factor.words.clone(),
            least: factor.least,
            most: factor.most,
            first: estimate(shares[place].first, intervals[place].first),
            total: estimate(shares[place].total, intervals[place].total),
        };
        let mut factors: Vec<Index> = factors.iter().enumerate().map(index).collect();
        factors.sort_by(|a, b| b.total.value.total_cmp(&a.total.value));
        Self {
            rows: rows.len() as u32,
            left_out: tried - rows.len() as u32,
            deviation: moments(&all).1.sqrt(),
            factors,
        }
    }
}

/// A number for each order.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Orders<T> {
    pub(super) first: T,
    pub(super) total: T,
}

/// Shares of the variance by factor: first order by Saltelli et al. 2010, total by Jansen 1999; 0 where nothing varies.
/// The mean is taken off, which changes no expectation and spares the first order most of its error.
pub(super) fn shares(rows: &[&Row], factors: usize) -> Vec<Orders<f64>> {
    let (mean, variance) = moments(rows);
    if variance <= 0.0 {
        return vec![Orders::default(); factors];
    }
    let scale = 1.0 / (rows.len() as f64 * variance);
    let share = |place: usize| {
        let (mut alone, mut all) = (0.0, 0.0);
        for row in rows {
            let step = row.exchanged[place] - row.a;
            alone += (row.b - mean) * step;
            all += 0.5 * step * step;
        }
        Orders {
            first: alone * scale,
            total: all * scale,
        }
    };
    (0..factors).map(share).collect()
}

/// Mean and variance of the answers at A and B; noughts without any.
fn moments(rows: &[&Row]) -> (f64, f64) {
    let both = || rows.iter().flat_map(|row| [row.a, row.b]);
    let count = (2 * rows.len()).max(1) as f64;
    let mean = both().sum::<f64>() / count;
    let variance = both().map(|y| (y - mean) * (y - mean)).sum::<f64>() / count;
    (mean, variance)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::constants::latin_hypercube::stratified;
    use crate::math::rng::key;

    /// Estimates for a function of three even factors from 0 to 1.
    fn of(function: impl Fn([f64; 3]) -> f64, count: u32) -> Vec<Orders<f64>> {
        let at = |matrix: &str, row| {
            ["x", "y", "z"].map(|name| stratified(key(5, &format!("{matrix}{name}")), count, row))
        };
        let row = |row: u32| {
            let (a, b) = (at("a", row), at("b", row));
            let exchanged = (0..3).map(|place| {
                let mut point = a;
                point[place] = b[place];
                function(point)
            });
            Row {
                a: function(a),
                b: function(b),
                exchanged: exchanged.collect(),
            }
        };
        let rows: Vec<Row> = (0..count).map(row).collect();
        shares(&rows.iter().collect::<Vec<_>>(), 3)
    }

    fn assert_near(found: &[Orders<f64>], expected: [(f64, f64); 3], error: f64) {
        for (found, (first, total)) in found.iter().zip(expected) {
            assert!(
                (found.first - first).abs() < error,
                "{found:?} against {first}"
            );
            assert!(
                (found.total - total).abs() < error,
                "{found:?} against {total}"
            );
        }
    }

    /// The sine by its series, as the library's differs between targets: good to 1e-9 from -π to π.
    fn sine(x: f64) -> f64 {
        let (mut term, mut sum) = (x, x);
        for place in 1..14 {
            let place = f64::from(2 * place);
            term *= -x * x / (place * (place + 1.0));
            sum += term;
        }
        sum
    }

    #[test]
    fn ishigami_has_its_published_indices() {
        let ishigami = |x: [f64; 3]| {
            let [x, y, z] = x.map(|u| std::f64::consts::PI * (2.0 * u - 1.0));
            sine(x) + 7.0 * sine(y) * sine(y) + 0.1 * z * z * z * z * sine(x)
        };
        let published = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
        assert_near(&of(ishigami, 8192), published, 0.03);
    }

    #[test]
    fn a_weighted_sum_has_the_squares_of_its_weights_however_large_its_mean() {
        let sum = |[x, y, _]: [f64; 3]| 1000.0 + 2.0 * x + y;
        let found = of(sum, 2048);
        assert_near(&found, [(0.8, 0.8), (0.2, 0.2), (0.0, 0.0)], 0.03);
        assert_eq!(found[2], Orders::default());
    }

    #[test]
    fn where_nothing_varies_nothing_has_a_share() {
        assert_eq!(of(|_| 3.0, 16), [Orders::default(); 3]);
        assert_eq!(shares(&[], 2), [Orders::default(); 2]);
    }
}
