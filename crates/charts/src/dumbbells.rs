//! Swings by group: a bad, a normal and a good year, today above and an option below, with what is guaranteed as a dashed line.

use crate::axis::{self, Margins, TICK_ROW};
use crate::canvas::{Canvas, paint, units};
use crate::dash::Point;
use crate::drawing::{Drawing, Size};
use crate::error::ChartError;
use crate::format::Format;
use crate::notation::Notation;
use crate::range::{Range, drawable};
use crate::row::{Labels, Rows, lowered};
use crate::theme::{Colour, Role, Theme};

/// Space above the rows and for half a tick's text on either side, in CSS pixels.
const TOP: f64 = 2.0;
const SIDE: f64 = 14.0;
/// Distance of either swing from the middle of its row, as a share of the distance between rows, and at most in CSS pixels.
const APART: f64 = 0.2;
const MOST_APART: f64 = 6.0;
/// Dashes of a guarantee, in CSS pixels.
const GUARANTEE: [f64; 2] = [2.0, 4.0];

/// What the dumbbells show.
#[derive(Debug, Clone, PartialEq)]
pub struct DumbbellsChart {
    /// The rows, from the top.
    pub rows: Vec<DumbbellRow>,
    /// Whose swings stand below today's.
    pub role: Role,
    /// How the numbers read.
    pub format: Format,
    /// How the language of the page writes them.
    pub notation: Notation,
    /// Who letters the rows.
    pub labels: Labels,
}

/// One group: bad, normal and good year.
#[derive(Debug, Clone, PartialEq)]
pub struct DumbbellRow {
    /// Name, drawn where [`Labels::Drawn`] says so.
    pub name: String,
    /// Today.
    pub today: [f64; 3],
    /// Under the option.
    pub this: [f64; 3],
    /// What the option guarantees, if anything.
    pub guarantee: Option<f64>,
}

/// Draws the dumbbells. [`Drawing::labels`] holds the height of each row.
///
/// # Errors
/// Returns why there is nothing to draw: no rows, numbers that are not finite, a size without room.
pub fn dumbbells(chart: &DumbbellsChart, theme: &Theme, size: Size) -> Result<Drawing, ChartError> {
    check(chart, size)?;
    let margins = Margins {
        left: chart.labels.width(size) + SIDE,
        top: TOP,
        right: SIDE,
        bottom: TICK_ROW,
    };
    let values = chart.rows.iter().flat_map(DumbbellRow::values);
    let range = Range::around(values.chain([0.0]), &chart.format);
    let rows = Rows::new(size, margins, range, chart.rows.len());
    let svg = paint(size, |canvas| {
        axis::columns(
            canvas,
            rows.frame(),
            range,
            (&chart.format, &chart.notation),
            theme,
        )?;
        let aside = (APART * rows.pitch()).min(MOST_APART);
        for (index, row) in chart.rows.iter().enumerate() {
            let at = |value: f64| rows.at(index, value);
            swing(
                canvas,
                row.today.map(|v| lowered(at(v), -aside)),
                theme.today,
            )?;
            swing(
                canvas,
                row.this.map(|v| lowered(at(v), aside)),
                theme.of(chart.role),
            )?;
            if let Some(guarantee) = row.guarantee {
                let half = 0.45 * rows.pitch();
                let ends = [-half, half].map(|pixels| lowered(at(guarantee), pixels));
                canvas.line(&ends, theme.ink, 1.6, &GUARANTEE)?;
            }
            chart.labels.write(canvas, &row.name, at(0.0), theme)?;
        }
        Ok(())
    })?;
    Ok(rows.drawing(svg))
}

impl DumbbellRow {
    fn values(&self) -> impl Iterator<Item = f64> + use<> {
        self.today
            .into_iter()
            .chain(self.this)
            .chain(self.guarantee)
    }
}

fn check(chart: &DumbbellsChart, size: Size) -> Result<(), ChartError> {
    size.check()?;
    if chart.rows.is_empty() {
        return Err(ChartError::Empty);
    }
    chart.rows.iter().try_for_each(|row| {
        let values: Vec<f64> = row.values().collect();
        drawable(&row.name, &values)
    })
}

/// A line from a bad to a good year, upright ends, and a dot at a normal one.
fn swing(
    canvas: &Canvas<'_>,
    [bad, normal, good]: [Point; 3],
    colour: Colour,
) -> Result<(), ChartError> {
    canvas.line(&[bad, good], colour, 1.6, &[])?;
    for (x, y) in [bad, good] {
        let half = units(2.6);
        canvas.line(&[(x, y - half), (x, y + half)], colour, 1.8, &[])?;
    }
    canvas.dot(normal, colour, 3.4)
}
