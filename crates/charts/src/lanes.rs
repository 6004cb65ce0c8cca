//! Journeys as lanes: how many customers pass from end to end, today above and an option below, each as wide as the
//! journey is travelled. A pale lane behind both stands for all customers.

use crate::axis::Margins;
use crate::canvas::{Canvas, paint, units};
use crate::dash::Point;
use crate::drawing::{Drawing, Size};
use crate::error::ChartError;
use crate::range::{Range, drawable};
use crate::row::{Labels, Rows, bar, lowered, room_for_notes};
use crate::theme::{Ranges, Role, Theme};

/// Space at the edges, in CSS pixels.
const EDGE: f64 = 2.0;
/// Widths of the most and of the least travelled lane, as shares of the distance between rows, and in CSS pixels.
const WIDEST: f64 = 0.34;
const WIDEST_PIXELS: f64 = 8.0;
const NARROWEST: f64 = 1.5;
/// Length of a dash of today's lane and of the gap after it, in CSS pixels.
const DASH: f64 = 5.0;
const GAP: f64 = 1.6;

/// What the lanes show.
#[derive(Debug, Clone, PartialEq)]
pub struct LanesChart {
    /// The rows, from the top.
    pub rows: Vec<LaneRow>,
    /// Whose lanes stand below today's.
    pub role: Role,
    /// Who letters the rows.
    pub labels: Labels,
    /// How sure the option's range is.
    pub ranges: Ranges,
}

/// One journey.
#[derive(Debug, Clone, PartialEq)]
pub struct LaneRow {
    /// Name, drawn where [`Labels::Drawn`] says so.
    pub name: String,
    /// How much it is travelled, in any unit that all rows share.
    pub volume: f64,
    /// Share of customers who pass today, 0 to 1.
    pub today: f64,
    /// The same under the option, in the median.
    pub this: f64,
    /// The low and the high end of its range.
    pub range: [f64; 2],
    /// A word after the lane; empty for none.
    pub note: String,
}

/// Draws the lanes. [`Drawing::labels`] holds the height of each row.
///
/// # Errors
/// Returns why there is nothing to draw: no rows, numbers that are not finite, a size without room.
pub fn lanes(chart: &LanesChart, theme: &Theme, size: Size) -> Result<Drawing, ChartError> {
    check(chart, size)?;
    let notes = room_for_notes(chart.rows.iter().map(|row| row.note.as_str()));
    let margins = Margins {
        left: chart.labels.width(size) + EDGE,
        top: EDGE,
        right: notes + EDGE,
        bottom: EDGE,
    };
    let all = Range {
        low: 0.0,
        high: 1.0,
    };
    let rows = Rows::new(size, margins, all, chart.rows.len());
    let most = chart.rows.iter().map(|row| row.volume).fold(0.0, f64::max);
    let svg = paint(size, |canvas| {
        for (index, row) in chart.rows.iter().enumerate() {
            let widest = (WIDEST * rows.pitch()).min(WIDEST_PIXELS);
            let share = if most > 0.0 { row.volume / most } else { 0.0 };
            let width = (widest * share).max(NARROWEST);
            draw(
                canvas,
                chart,
                row,
                |value| rows.at(index, value),
                width,
                theme,
            )?;
            rows.note(canvas, index, &row.note, theme)?;
            chart
                .labels
                .write(canvas, &row.name, rows.at(index, 0.0), theme)?;
        }
        Ok(())
    })?;
    Ok(rows.drawing(svg))
}

fn check(chart: &LanesChart, size: Size) -> Result<(), ChartError> {
    size.check()?;
    if chart.rows.is_empty() {
        return Err(ChartError::Empty);
    }
    chart.rows.iter().try_for_each(|row| {
        let [low, high] = row.range;
        drawable(&row.name, &[row.volume, row.today, row.this, low, high])
    })
}

fn draw(
    canvas: &Canvas<'_>,
    chart: &LanesChart,
    row: &LaneRow,
    at: impl Fn(f64) -> Point,
    width: f64,
    theme: &Theme,
) -> Result<(), ChartError> {
    let aside = width / 2.0 + 1.0;
    let above = |share: f64| lowered(at(share.clamp(0.0, 1.0)), -aside);
    let below = |share: f64| lowered(at(share.clamp(0.0, 1.0)), aside);
    canvas.shade(bar(above(0.0), above(1.0), width), theme.bar)?;
    canvas.shade(bar(below(0.0), below(1.0), width), theme.bar)?;
    dashes(canvas, above(0.0), above(row.today), width, theme)?;
    let colour = theme.of(chart.role);
    match chart.ranges {
        Ranges::Known => canvas.shade(bar(below(0.0), below(row.this), width), colour)?,
        Ranges::Expected => {
            let [(left, top), (right, bottom)] = bar(below(0.0), below(row.this), width);
            let outline = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
            canvas.band(outline, colour, chart.ranges.faded(1.0))?;
        }
    }
    let [low, high] = row.range;
    if low < high && chart.ranges == Ranges::Known {
        canvas.line(&[below(low), below(high)], theme.ink, 1.0, &[])?;
    }
    Ok(())
}

/// Today's lane, in pieces.
fn dashes(
    canvas: &Canvas<'_>,
    from: Point,
    to: Point,
    width: f64,
    theme: &Theme,
) -> Result<(), ChartError> {
    let step = units(DASH + GAP) as usize;
    for left in (from.0..to.0).step_by(step) {
        let right = (left + units(DASH)).min(to.0);
        canvas.shade(bar((left, from.1), (right, to.1), width), theme.today)?;
    }
    Ok(())
}
