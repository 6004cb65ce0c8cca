//! Points of a fan that are worth a word, and where the word stands so that it keeps clear of lines and edges.

use crate::axis::Frame;
use crate::canvas::{Anchor, Canvas, Weight, room_for, units};
use crate::dash::Point;
use crate::error::ChartError;
use crate::range::{Range, Side, drawable};
use crate::theme::{Role, Theme};

/// Space above or below a point that its word takes, in CSS pixels.
const WORD: f64 = 20.0;

/// A point with a word beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Week, on the axis of the chart.
    pub week: f64,
    /// Height, in the unit of the chart.
    pub value: f64,
    /// The word; empty for a point alone.
    pub text: String,
    /// Where the word stands.
    pub place: Place,
    /// Whose point it is.
    pub role: Role,
}

/// Where a word stands relative to its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Over it and to its left, clear of a line that comes up from below: a payback.
    Above,
    /// Under it and to its right, clear of a line that goes up from there: a trough.
    Below,
}

impl Mark {
    /// Itself, if it lies on an axis of `last` weeks.
    pub(crate) fn check(&self, last: u32) -> Result<(), ChartError> {
        drawable("a mark", &[self.value])?;
        if (0.0..=f64::from(last)).contains(&self.week) {
            Ok(())
        } else {
            Err(ChartError::Unplottable {
                name: "a mark".to_owned(),
            })
        }
    }

    /// A vertical range, on `height` CSS pixels, that leaves room for the word.
    pub(crate) fn with_room(&self, range: Range, height: f64) -> Range {
        let side = match self.place {
            _ if self.text.is_empty() => return range,
            Place::Above => Side::Above,
            Place::Below => Side::Below,
        };
        range.with_room(self.value, WORD / height, side)
    }

    pub(crate) fn draw(
        &self,
        canvas: &Canvas<'_>,
        frame: &Frame,
        theme: &Theme,
    ) -> Result<(), ChartError> {
        let at = frame.at(self.week, self.value);
        canvas.dot(at, theme.of(self.role), 4.0)?;
        let (place, anchor) = word(frame, at, self);
        canvas.text(&self.text, place, anchor, theme.ink, Weight::Normal)
    }
}

/// Where a mark's word begins or ends: on its own side of the point, unless it would leave the drawing there.
fn word(frame: &Frame, at: Point, mark: &Mark) -> (Point, Anchor) {
    let (left, right, ..) = frame.edges();
    let (aside, room) = (units(4.0), units(room_for(&mark.text)));
    let (starts, ends) = (at.0 + aside + room <= right, at.0 - aside - room >= left);
    let (y, start) = match mark.place {
        Place::Above => (at.1 - units(12.0), !ends && starts),
        Place::Below => (at.1 + units(13.0), starts || !ends),
    };
    if start {
        ((at.0 + aside, y), Anchor::Start)
    } else {
        ((at.0 - aside, y), Anchor::End)
    }
}
