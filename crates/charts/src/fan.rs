//! A fan: several lines by week, with bands that say where 50 and 80 of 100 futures lie, and points worth a word. The
//! cash curve is a fan of cumulative net with its zero line, trough and payback marked.

use crate::axis::{self, Frame, Margins, TICK_ROW, gutter};
use crate::canvas::{Canvas, paint};
use crate::dash::Point;
use crate::drawing::{Drawing, Size};
use crate::error::ChartError;
use crate::format::Format;
use crate::mark::Mark;
use crate::month;
use crate::notation::Notation;
use crate::order::in_order;
use crate::range::{Range, drawable};
use crate::theme::{Ranges, Role, Theme};

/// Space above a plot, in CSS pixels.
const TOP: f64 = 8.0;
/// Space right of a plot, in CSS pixels.
const RIGHT: f64 = 6.0;
/// Latest week an axis reaches: a hundred years.
const LAST_WEEK: u32 = 5_200;
/// Opacity of the outer band; the inner one lies on top of it.
const OPACITY: f64 = 0.16;

/// What a fan shows.
#[derive(Debug, Clone, PartialEq)]
pub struct FanChart {
    /// Weeks of the numbers, rising to at most 5,200; the axis begins at 0.
    pub weeks: Vec<u32>,
    /// Weeks that are over at the start, which is 0, and at the end of each month, rising to the last of `weeks` at most: the
    /// axis is lettered with them.
    pub months: Vec<u32>,
    /// The lines. Those with bands should be few: one is best.
    pub series: Vec<Series>,
    /// How the vertical axis reads.
    pub format: Format,
    /// How the language of the page writes them.
    pub notation: Notation,
    /// A level to compare with, drawn across: nought, or today = 100.
    pub reference: Option<f64>,
    /// Points with a word, such as the trough and the payback.
    pub marks: Vec<Mark>,
    /// How sure the bands are.
    pub ranges: Ranges,
}

/// One line of a fan.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Name, used only to say what is wrong; the page letters the line.
    pub name: String,
    /// What it stands for.
    pub role: Role,
    /// Median of each week.
    pub median: Vec<f64>,
    /// Where 80 of 100 futures lie.
    pub outer: Option<Band>,
    /// Where 50 of 100 futures lie.
    pub inner: Option<Band>,
}

/// The edges of a band, week by week.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Lower edge.
    pub low: Vec<f64>,
    /// Upper edge.
    pub high: Vec<f64>,
}

/// Draws a fan. [`Drawing::labels`] holds the height of each line's end.
///
/// # Errors
/// Returns why there is nothing to draw: no numbers, numbers that are not finite, series of another length than the
/// weeks, a size without room.
pub fn fan(chart: &FanChart, theme: &Theme, size: Size) -> Result<Drawing, ChartError> {
    let last = check(chart, size)?;
    let height = f64::from(size.height) - TOP - TICK_ROW;
    let y = chart.range(height);
    let (ticks, texts) = axis::upright(y, height, &chart.format, &chart.notation);
    let margins = Margins {
        left: gutter(&texts),
        top: TOP,
        right: RIGHT,
        bottom: TICK_ROW,
    };
    let frame = Frame::new(
        size,
        margins,
        Range {
            low: 0.0,
            high: last,
        },
        y,
    );
    let svg = paint(size, |canvas| {
        axis::rows(canvas, &frame, &ticks, &texts, theme)?;
        month::months(canvas, &frame, &chart.months, &chart.notation, theme)?;
        bands(canvas, &frame, chart, theme)?;
        reference(canvas, &frame, chart, theme)?;
        lines(canvas, &frame, chart, theme)?;
        chart
            .marks
            .iter()
            .try_for_each(|mark| mark.draw(canvas, &frame, theme))
    })?;
    let labels = chart.series.iter().map(|s| end(&frame, s, last)).collect();
    Ok(Drawing {
        svg,
        labels,
        plot: frame.plot(),
    })
}

impl FanChart {
    /// The vertical range on `height` CSS pixels, with room for the words of the marks.
    fn range(&self, height: f64) -> Range {
        let range = Range::around(self.heights(), &self.format);
        self.marks
            .iter()
            .fold(range, |range, mark| mark.with_room(range, height))
    }

    /// Every height that must fit on the axis.
    fn heights(&self) -> impl Iterator<Item = f64> + '_ {
        let series = self.series.iter().flat_map(|s| {
            let bands = [&s.outer, &s.inner].into_iter().flatten();
            let edges = bands.flat_map(|band| band.low.iter().chain(&band.high));
            s.median.iter().chain(edges).copied()
        });
        let marks = self.marks.iter().map(|mark| mark.value);
        series.chain(marks).chain(self.reference)
    }
}

/// The last week, if everything can be drawn.
fn check(chart: &FanChart, size: Size) -> Result<f64, ChartError> {
    size.check()?;
    let last = *chart.weeks.last().ok_or(ChartError::Empty)?;
    if chart.series.is_empty() {
        return Err(ChartError::Empty);
    }
    let beyond = chart.months.last().is_some_and(|end| *end > last);
    if last == 0 || last > LAST_WEEK || beyond || !rise(&chart.weeks) || !rise(&chart.months) {
        return Err(ChartError::Unordered);
    }
    for series in &chart.series {
        series.check(chart.weeks.len())?;
    }
    drawable("the reference line", chart.reference.as_slice())?;
    chart.marks.iter().try_for_each(|mark| mark.check(last))?;
    Ok(f64::from(last))
}

fn rise(weeks: &[u32]) -> bool {
    weeks.windows(2).all(|pair| pair[0] < pair[1])
}

impl Series {
    fn check(&self, expected: usize) -> Result<(), ChartError> {
        let bands = [&self.outer, &self.inner].into_iter().flatten();
        let edges = bands.flat_map(|band| [&band.low, &band.high]);
        for values in edges.chain([&self.median]) {
            if values.len() != expected {
                return Err(ChartError::Uneven {
                    name: self.name.clone(),
                    expected,
                    found: values.len(),
                });
            }
            drawable(&self.name, values)?;
        }
        Ok(())
    }
}

fn path(frame: &Frame, weeks: &[u32], values: &[f64]) -> Vec<Point> {
    let pairs = weeks.iter().zip(values);
    pairs
        .map(|(week, value)| frame.at(f64::from(*week), *value))
        .collect()
}

fn bands(
    canvas: &Canvas<'_>,
    frame: &Frame,
    chart: &FanChart,
    theme: &Theme,
) -> Result<(), ChartError> {
    for series in &chart.series {
        for band in [&series.outer, &series.inner].into_iter().flatten() {
            let mut outline = path(frame, &chart.weeks, &band.high);
            outline.extend(path(frame, &chart.weeks, &band.low).into_iter().rev());
            canvas.band(outline, theme.of(series.role), chart.ranges.faded(OPACITY))?;
        }
    }
    Ok(())
}

fn reference(
    canvas: &Canvas<'_>,
    frame: &Frame,
    chart: &FanChart,
    theme: &Theme,
) -> Result<(), ChartError> {
    let Some(level) = chart.reference else {
        return Ok(());
    };
    let (left, right, ..) = frame.edges();
    let (_, y) = frame.at(0.0, level);
    canvas.line(&[(left, y), (right, y)], theme.soft, 1.0, &[])
}

/// Draws wide lines first and thin ones over them, so that where lines meet each is still seen.
fn lines(
    canvas: &Canvas<'_>,
    frame: &Frame,
    chart: &FanChart,
    theme: &Theme,
) -> Result<(), ChartError> {
    let wide_first = |a: &&Series, b: &&Series| b.role.width().total_cmp(&a.role.width());
    for series in in_order(&chart.series, wide_first) {
        let (colour, points) = (
            theme.of(series.role),
            path(frame, &chart.weeks, &series.median),
        );
        match points.as_slice() {
            [only] => canvas.dot(*only, colour, 3.0)?,
            _ => canvas.line(&points, colour, series.role.width(), series.role.dashes())?,
        }
    }
    Ok(())
}

fn end(frame: &Frame, series: &Series, last: f64) -> f64 {
    let value = series.median.last().copied().unwrap_or_default();
    frame.share(frame.at(last, value))
}
