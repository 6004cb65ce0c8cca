//! Bootstrap intervals of the Sobol indices: rows are resampled with replacement.

use crate::math::rng::{Draws, Purpose};
use crate::report::Spread;

use crate::sensitivity::indices::{Orders, Row, shares};

/// Seed of the draws; no scenario's seed has a part in it.
const SEED: u64 = 3;
/// Times that the rows are drawn again.
const TIMES: u32 = 500;

/// Intervals of 95 of 100 of the shares of each factor.
pub(super) fn intervals(rows: &[Row], factors: usize) -> Vec<Orders<[f64; 2]>> {
    let drawn: Vec<Vec<Orders<f64>>> = (0..TIMES)
        .map(|time| shares(&redrawn(rows, time), factors))
        .collect();
    let interval = |of: &dyn Fn(&Vec<Orders<f64>>) -> f64| {
        let spread = Spread::from_sample(drawn.iter().map(of));
        [spread.p2_5, spread.p97_5]
    };
    let both = |place: usize| Orders {
        first: interval(&|shares| shares[place].first),
        total: interval(&|shares| shares[place].total),
    };
    (0..factors).map(both).collect()
}

fn redrawn(rows: &[Row], time: u32) -> Vec<&Row> {
    let draws = Draws::new(SEED, time);
    let count = rows.len();
    let pick = |place: usize| {
        let share = draws.uniform(Purpose::Resample, place as u32, 0);
        &rows[((share * count as f64) as usize).min(count - 1)]
    };
    (0..count).map(pick).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows in which the first of two factors makes everything.
    fn rows(count: u32) -> Vec<Row> {
        let normal = |row, time| Draws::new(1, 1).normal(Purpose::Market, row, time);
        (0..count)
            .map(|row| (normal(row, 1), normal(row, 2)))
            .filter_map(|(a, b)| Row::from_answers(&[a, b, b, a]))
            .collect()
    }

    #[test]
    fn intervals_hold_the_truth_and_narrow_with_more_rows() {
        let width = |count| {
            let found = intervals(&rows(count), 2);
            let [low, high] = found[0].total;
            assert!(low < 1.0 && 1.0 < high, "{low} to {high}");
            assert_eq!(found[1].total, [0.0, 0.0]);
            high - low
        };
        assert!(width(1600) < 0.5 * width(100));
    }

    #[test]
    fn without_rows_there_are_noughts() {
        assert_eq!(intervals(&[], 1), [Orders::default()]);
    }
}
