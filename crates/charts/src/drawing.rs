//! What a chart is drawn into and what comes out: a size, a text, and where labels belong.

use crate::error::ChartError;

/// Size at which the page shows a chart, in CSS pixels. Text is 11 pixels high at that size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width, 120 to 4000.
    pub width: u32,
    /// Height, 80 to 4000.
    pub height: u32,
}

impl Size {
    /// Itself, if there is room to draw.
    pub(crate) fn check(self) -> Result<Self, ChartError> {
        let Self { width, height } = self;
        if (120..=4000).contains(&width) && (80..=4000).contains(&height) {
            Ok(self)
        } else {
            Err(ChartError::Size { width, height })
        }
    }
}

/// A finished chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// SVG text with a `viewBox` and without width and height, hidden from assistive technology: the figure around it
    /// says what it shows.
    pub svg: String,
    /// Where the label of each series or row belongs: share of the height, from the top, in the order given. Feed it
    /// to [`apart`](crate::apart) when labels could overlap.
    pub labels: Vec<f64>,
    /// The area between the axes.
    pub plot: Plot,
}

/// The area between the axes as shares of width (left, right) and height (top, bottom).
#[derive(Debug, Clone, Copy, PartialEq)]
#[expect(missing_docs, reason = "the names are the documentation")]
pub struct Plot {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}
