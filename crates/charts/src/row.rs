//! Rows with a name each: where they stand, and who letters them.

use crate::axis::{Frame, Margins};
use crate::canvas::{Anchor, Canvas, Weight, room_for, units};
use crate::dash::Point;
use crate::drawing::{Drawing, Size};
use crate::error::ChartError;
use crate::range::Range;
use crate::theme::Theme;

/// Width of a bold character at most, in CSS pixels.
const BOLD: f64 = 8.0;
/// Distance between a row's end and the word after it, in CSS pixels.
const GAP: f64 = 8.0;

/// Who letters the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Labels {
    /// The page, beside the drawing, at the heights of [`Drawing::labels`].
    Beside,
    /// The drawing, in an area on its left; names that do not fit are cut.
    Drawn {
        /// Width of that area in CSS pixels; at most half the chart.
        width: u32,
    },
}

impl Labels {
    /// Width of the area for names, in CSS pixels.
    pub(crate) fn width(self, size: Size) -> f64 {
        match self {
            Self::Beside => 0.0,
            Self::Drawn { width } => f64::from(width.min(size.width / 2)),
        }
    }

    /// Writes the name of a row at the height of `at`, unless the page does.
    pub(crate) fn write(
        self,
        canvas: &Canvas<'_>,
        name: &str,
        at: Point,
        theme: &Theme,
    ) -> Result<(), ChartError> {
        let Self::Drawn { width } = self else {
            return Ok(());
        };
        let text = shortened(name, f64::from(width));
        let place = (units(1.0), at.1);
        canvas.text(&text, place, Anchor::Start, theme.ink, Weight::Bold)
    }
}

/// Rows below each other over one range.
pub(crate) struct Rows {
    frame: Frame,
    count: usize,
}

impl Rows {
    /// So many rows of what lies in `range`.
    pub(crate) fn new(size: Size, margins: Margins, range: Range, count: usize) -> Self {
        let y = Range {
            low: 0.5 - count as f64,
            high: 0.5,
        };
        Self {
            frame: Frame::new(size, margins, range, y),
            count,
        }
    }

    /// Where a number lands in a row.
    pub(crate) fn at(&self, row: usize, value: f64) -> Point {
        self.frame.at(value, -(row as f64))
    }

    /// Where they are drawn.
    pub(crate) fn frame(&self) -> &Frame {
        &self.frame
    }

    /// Distance from one row to the next, in CSS pixels.
    pub(crate) fn pitch(&self) -> f64 {
        self.frame.room().1 / self.count as f64
    }

    /// Writes a word after the end of a row.
    pub(crate) fn note(
        &self,
        canvas: &Canvas<'_>,
        row: usize,
        text: &str,
        theme: &Theme,
    ) -> Result<(), ChartError> {
        let (_, right, ..) = self.frame.edges();
        let place = (right + units(GAP), self.at(row, 0.0).1);
        canvas.text(text, place, Anchor::Start, theme.ink, Weight::Normal)
    }

    /// The finished chart.
    pub(crate) fn drawing(&self, svg: String) -> Drawing {
        let height = |row| self.frame.share(self.at(row, 0.0));
        Drawing {
            svg,
            labels: (0..self.count).map(height).collect(),
            plot: self.frame.plot(),
        }
    }
}

/// Space that the words after rows take, in CSS pixels.
pub(crate) fn room_for_notes<'a>(notes: impl Iterator<Item = &'a str>) -> f64 {
    let widest = notes.map(room_for).fold(0.0, f64::max);
    if widest > 0.0 { widest + GAP } else { 0.0 }
}

/// Corners of a bar from one point to another on the same height, so many CSS pixels high.
pub(crate) fn bar(from: Point, to: Point, height: f64) -> [Point; 2] {
    let half = units(height / 2.0);
    [(from.0, from.1 - half), (to.0, to.1 + half)]
}

/// A point moved down, in CSS pixels.
pub(crate) fn lowered(point: Point, pixels: f64) -> Point {
    (point.0, point.1 + units(pixels))
}

/// As much of a name as surely fits into `width` CSS pixels.
fn shortened(name: &str, width: f64) -> String {
    let fits = (width / BOLD).floor().max(1.0) as usize;
    if name.chars().count() <= fits {
        return name.to_owned();
    }
    let kept: String = name.chars().take(fits - 1).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_do_not_fit_are_cut_at_characters() {
        assert_eq!(shortened("Both", 100.0), "Both");
        assert_eq!(shortened("Überlange Namen", 60.0), "Überla…");
        assert_eq!(shortened("x".repeat(50).as_str(), 0.0), "…");
    }
}
