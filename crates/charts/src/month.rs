//! An axis of weeks, lettered in months: `start`, `month 12`, `month 24`.

use crate::axis::{Frame, below};
use crate::canvas::Canvas;
use crate::error::ChartError;
use crate::notation::Notation;
use crate::theme::Theme;

/// Room that the text of one month takes, in CSS pixels.
const MONTH: f64 = 62.0;
/// Most steps such an axis has.
const MONTH_STEPS: f64 = 5.0;
/// Least weeks of a month; one with fewer is cut short and gets no text.
const LEAST: u32 = 4;

/// Writes the months below a plot whose x axis counts weeks; they end with the weeks in `ends`, the start being first.
pub(crate) fn months(
    canvas: &Canvas<'_>,
    frame: &Frame,
    ends: &[u32],
    notation: &Notation,
    theme: &Theme,
) -> Result<(), ChartError> {
    let (width, _) = frame.room();
    let ends = whole(ends);
    let step = month_step(ends.len().saturating_sub(1), width);
    for (month, week) in ends.iter().enumerate().step_by(step) {
        let (x, _) = frame.at(f64::from(*week), 0.0);
        let text = match month {
            0 => notation.start.clone(),
            _ => notation.month.replacen('#', &month.to_string(), 1),
        };
        below(canvas, frame, x, &text, theme)?;
    }
    Ok(())
}

/// The ends without that of a last month that is cut short.
fn whole(ends: &[u32]) -> &[u32] {
    match ends {
        [rest @ .., before, last] if last - before < LEAST => &ends[..=rest.len()],
        _ => ends,
    }
}

/// Months between two texts, so that few enough of `total` fit into `width` CSS pixels.
fn month_step(total: usize, width: f64) -> usize {
    let most = MONTH_STEPS.min(width / MONTH) + 1e-9;
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240];
    steps
        .into_iter()
        .find(|step| total as f64 / *step as f64 <= most)
        .unwrap_or(1200)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_lettered_in_round_steps_with_room_for_each() {
        let cases = [
            (36, 340.0, 12),
            (60, 340.0, 12),
            (60, 300.0, 24),
            (6, 340.0, 2),
            (3, 340.0, 1),
        ];
        for (total, width, step) in cases {
            assert_eq!(
                month_step(total, width),
                step,
                "{total} months on {width} pixels"
            );
        }
        assert_eq!(month_step(1_000_000_000, 340.0), 1200);
    }

    #[test]
    fn a_last_month_that_is_cut_short_has_no_text() {
        assert_eq!(whole(&[0, 4, 9, 13, 17, 18]), [0, 4, 9, 13, 17]);
        assert_eq!(whole(&[0, 4, 9, 13]), [0, 4, 9, 13]);
        assert_eq!(whole(&[0, 3]), [0]);
        assert_eq!(whole(&[]), []);
    }
}
