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
const WEEKS_IN_MONTH: f64 = 52.0 / 12.0;

/// Writes the months below a plot whose x axis counts weeks up to `last`.
pub(crate) fn months(
    canvas: &Canvas<'_>,
    frame: &Frame,
    last: f64,
    notation: &Notation,
    theme: &Theme,
) -> Result<(), ChartError> {
    let (width, _) = frame.room();
    let total = last / WEEKS_IN_MONTH;
    let step = month_step(total, width);
    let count = (total / step + 1e-9).floor() as u32;
    for i in 0..=count {
        let month = f64::from(i) * step;
        let (x, _) = frame.at(month * WEEKS_IN_MONTH, 0.0);
        let text = if i == 0 {
            notation.start.clone()
        } else {
            notation.month.replacen('#', &month.to_string(), 1)
        };
        below(canvas, frame, x, &text, theme)?;
    }
    Ok(())
}

/// Months between two texts, so that few enough fit into `width` CSS pixels.
fn month_step(total: f64, width: f64) -> f64 {
    let most = MONTH_STEPS.min(width / MONTH) + 1e-9;
    let steps = [1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 60.0, 120.0, 240.0];
    steps
        .into_iter()
        .find(|step| total / step <= most)
        .unwrap_or(1200.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_lettered_in_round_steps_with_room_for_each() {
        let cases = [
            (36.0, 340.0, 12.0),
            (60.0, 340.0, 12.0),
            (60.0, 300.0, 24.0),
            (6.0, 340.0, 2.0),
            (3.0, 340.0, 1.0),
        ];
        for (total, width, step) in cases {
            assert_eq!(
                month_step(total, width),
                step,
                "{total} months on {width} pixels"
            );
        }
        assert_eq!(month_step(1e9, 340.0), 1200.0);
    }
}
