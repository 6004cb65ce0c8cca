//! Why a chart could not be drawn, in one sentence the page can show in its place.

use thiserror::Error;

/// Why there is no chart.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ChartError {
    /// There is nothing to draw.
    #[error("there is nothing to draw yet")]
    Empty,
    /// A number is missing, infinite or beyond every scale.
    #[error("{name} holds a number that cannot be drawn")]
    Unplottable {
        /// Series, row or part of the chart it belongs to.
        name: String,
    },
    /// A series has fewer or more numbers than there are weeks.
    #[error("{name} has {found} numbers for {expected} weeks")]
    Uneven {
        /// Series it belongs to.
        name: String,
        /// Numbers wanted.
        expected: usize,
        /// Numbers given.
        found: usize,
    },
    /// Weeks or the ends of months do not rise, or go on for more than a century.
    #[error("the weeks of the chart do not rise to at most 5,200")]
    Unordered,
    /// The size leaves no room to draw, or is absurdly large.
    #[error("a chart cannot be {width} by {height} pixels")]
    Size {
        /// Width asked for, in CSS pixels.
        width: u32,
        /// Height asked for, in CSS pixels.
        height: u32,
    },
    /// The drawing library refused.
    #[error("the chart could not be drawn: {0}")]
    Library(String),
}
