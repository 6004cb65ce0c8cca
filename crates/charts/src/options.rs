//! Options side by side: one row each, a dot at the median, bars where 50 and 80 of 100 futures lie, a zero line and a
//! shaded strip of what makes no difference that matters.

use crate::axis::{self, Frame, Margins, TICK_ROW};
use crate::canvas::{Anchor, Canvas, Weight, paint, units};
use crate::dash::Point;
use crate::drawing::{Drawing, Size};
use crate::error::ChartError;
use crate::format::Format;
use crate::notation::Notation;
use crate::range::{Range, drawable};
use crate::row::Labels;
use crate::theme::{Ranges, Role, Theme};

/// Space above the rows, in CSS pixels.
const TOP: f64 = 4.0;
/// Space left and right for half a tick's text, in CSS pixels.
const SIDE: f64 = 16.0;
/// Space for the word under the strip, in CSS pixels.
const WORD_ROW: f64 = 15.0;

/// What the options chart shows.
#[derive(Debug, Clone, PartialEq)]
pub struct OptionsChart {
    /// The rows, from the top.
    pub rows: Vec<OptionRow>,
    /// How the numbers read.
    pub format: Format,
    /// How the language of the page writes them.
    pub notation: Notation,
    /// The strip around nought, if there is one.
    pub indifference: Option<Indifference>,
    /// Who letters the rows.
    pub labels: Labels,
    /// How sure the bars are.
    pub ranges: Ranges,
}

/// One option: quantiles of its difference from today; all equal for a dot alone.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the names are the documentation")]
pub struct OptionRow {
    /// Name, drawn where [`Labels::Drawn`] says so.
    pub name: String,
    /// What it stands for.
    pub role: Role,
    pub p10: f64,
    pub p25: f64,
    pub p50: f64,
    pub p75: f64,
    pub p90: f64,
}

/// Differences too small to bother, from −`bar` to `bar`.
#[derive(Debug, Clone, PartialEq)]
pub struct Indifference {
    /// Half the width of the strip, 0 or more; 0 draws none.
    pub bar: f64,
    /// What stands below it: `within your bar`.
    pub text: String,
}

/// Draws the options. [`Drawing::labels`] holds the height of each row.
///
/// # Errors
/// Returns why there is nothing to draw: no rows, numbers that are not finite, a size without room.
pub fn options(chart: &OptionsChart, theme: &Theme, size: Size) -> Result<Drawing, ChartError> {
    check(chart, size)?;
    let x = Range::around(chart.reach(), &chart.format);
    let y = Range {
        low: -(chart.rows.len() as f64) + 0.5,
        high: 0.5,
    };
    let frame = Frame::new(size, chart.margins(size), x, y);
    let centre = |row: usize, value: f64| frame.at(value, -(row as f64));
    let svg = paint(size, |canvas| {
        strip(canvas, &frame, chart, theme)?;
        let numbers = (&chart.format, &chart.notation);
        axis::columns(canvas, &frame, x, numbers, theme)?;
        zero(canvas, &frame, theme)?;
        for (index, row) in chart.rows.iter().enumerate() {
            bars(canvas, chart, row, |value| centre(index, value), theme)?;
            let at = centre(index, 0.0);
            chart.labels.write(canvas, &row.name, at, theme)?;
        }
        Ok(())
    })?;
    let labels = (0..chart.rows.len())
        .map(|row| frame.share(centre(row, 0.0)))
        .collect();
    Ok(Drawing {
        svg,
        labels,
        plot: frame.plot(),
    })
}

impl OptionsChart {
    fn reach(&self) -> impl Iterator<Item = f64> + '_ {
        let bar = self.indifference.as_ref().map_or(0.0, |strip| strip.bar);
        let rows = self.rows.iter().flat_map(OptionRow::values);
        rows.chain([-bar, 0.0, bar])
    }

    fn margins(&self, size: Size) -> Margins {
        let word = if self.strip().is_some() {
            WORD_ROW
        } else {
            0.0
        };
        Margins {
            left: self.labels.width(size) + SIDE,
            top: TOP,
            right: SIDE,
            bottom: TICK_ROW + word,
        }
    }

    fn strip(&self) -> Option<&Indifference> {
        self.indifference.as_ref().filter(|strip| strip.bar > 0.0)
    }
}

impl OptionRow {
    fn values(&self) -> [f64; 5] {
        [self.p10, self.p25, self.p50, self.p75, self.p90]
    }
}

fn check(chart: &OptionsChart, size: Size) -> Result<(), ChartError> {
    size.check()?;
    if chart.rows.is_empty() {
        return Err(ChartError::Empty);
    }
    for row in &chart.rows {
        drawable(&row.name, &row.values())?;
    }
    let bar = chart.indifference.as_ref().map_or(0.0, |strip| strip.bar);
    drawable("the bar", &[bar])
}

fn strip(
    canvas: &Canvas<'_>,
    frame: &Frame,
    chart: &OptionsChart,
    theme: &Theme,
) -> Result<(), ChartError> {
    let Some(strip) = chart.strip() else {
        return Ok(());
    };
    let (.., top, bottom) = frame.edges();
    let (from, to) = (frame.at(-strip.bar, 0.0).0, frame.at(strip.bar, 0.0).0);
    canvas.shade([(from, top), (to, bottom)], theme.bar)?;
    let (middle, _) = frame.at(0.0, 0.0);
    let y = bottom + units(9.0);
    canvas.text(
        &strip.text,
        (middle, y),
        Anchor::Middle,
        theme.soft,
        Weight::Normal,
    )
}

fn zero(canvas: &Canvas<'_>, frame: &Frame, theme: &Theme) -> Result<(), ChartError> {
    let (.., top, bottom) = frame.edges();
    let (x, _) = frame.at(0.0, 0.0);
    canvas.line(&[(x, top), (x, bottom)], theme.soft, 1.2, &[])
}

fn bars(
    canvas: &Canvas<'_>,
    chart: &OptionsChart,
    row: &OptionRow,
    at: impl Fn(f64) -> Point,
    theme: &Theme,
) -> Result<(), ChartError> {
    let colour = theme.of(row.role);
    let bars = [(row.p10, row.p90, 1.8), (row.p25, row.p75, 6.0)];
    for (low, high, width) in bars.into_iter().filter(|(low, high, _)| low < high) {
        match chart.ranges {
            Ranges::Known => canvas.line(&[at(low), at(high)], colour, width, &[])?,
            Ranges::Expected => {
                let outline = upright(at(low), at(high), units(width / 2.0));
                canvas.band(outline, colour, chart.ranges.faded(1.0))?;
            }
        }
    }
    canvas.dot(at(row.p50), colour, 6.0)
}

/// The corners of a bar from one point to another on the same height, so far above and below it.
fn upright(from: Point, to: Point, half: i32) -> Vec<Point> {
    let (low, high) = (from.1 - half, from.1 + half);
    vec![(from.0, low), (to.0, low), (to.0, high), (from.0, high)]
}
