//! What flips an answer: a track for each assumption over all that is held possible, shaded where the proposal wins, with
//! a dot where one is and a tick where the answer turns.

use crate::axis::Margins;
use crate::canvas::paint;
use crate::drawing::{Drawing, Size};
use crate::error::ChartError;
use crate::range::{Range, drawable};
use crate::row::{Labels, Rows, bar, lowered, room_for_notes};
use crate::theme::{Role, Theme};

/// Space at the edges, in CSS pixels.
const EDGE: f64 = 6.0;
/// Height of a track as a share of the distance between rows, and at most in CSS pixels.
const HEIGHT: f64 = 0.4;
const HIGHEST: f64 = 9.0;

/// Most distance between rows, in CSS pixels.
const TALLEST: f64 = 32.0;

/// What the tracks show.
#[derive(Debug, Clone, PartialEq)]
pub struct TracksChart {
    /// The rows, from the top.
    pub rows: Vec<TrackRow>,
    /// Whose colour shades where the proposal wins.
    pub role: Role,
    /// Who letters the rows.
    pub labels: Labels,
}

/// One assumption; places are shares of its track, 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct TrackRow {
    /// Name, drawn where [`Labels::Drawn`] says so.
    pub name: String,
    /// From where to where the proposal wins.
    pub wins: [f64; 2],
    /// Where the answer turns; none if it holds all along.
    pub at: Option<f64>,
    /// Where one is.
    pub usual: f64,
    /// A word after the track; empty for none.
    pub note: String,
}

/// Draws the tracks. [`Drawing::labels`] holds the height of each row.
///
/// # Errors
/// Returns why there is nothing to draw: no rows, numbers that are not finite, a size without room.
pub fn tracks(chart: &TracksChart, theme: &Theme, size: Size) -> Result<Drawing, ChartError> {
    check(chart, size)?;
    let notes = room_for_notes(chart.rows.iter().map(|row| row.note.as_str()));
    // A few tracks stand at the top and not far apart.
    let needed = EDGE + TALLEST * chart.rows.len() as f64;
    let margins = Margins {
        left: chart.labels.width(size) + EDGE,
        top: EDGE,
        right: notes + EDGE,
        bottom: (f64::from(size.height) - needed).max(EDGE),
    };
    let all = Range {
        low: 0.0,
        high: 1.0,
    };
    let rows = Rows::new(size, margins, all, chart.rows.len());
    let height = (HEIGHT * rows.pitch()).min(HIGHEST);
    let svg = paint(size, |canvas| {
        for (index, row) in chart.rows.iter().enumerate() {
            let at = |share: f64| rows.at(index, share.clamp(0.0, 1.0));
            canvas.shade(bar(at(0.0), at(1.0), height), theme.bar)?;
            let [from, to] = row.wins;
            canvas.shade(bar(at(from), at(to), height), theme.of(chart.role))?;
            if let Some(turn) = row.at {
                let tick = [-1.0, 1.0].map(|side| lowered(at(turn), side * (height / 2.0 + 2.5)));
                canvas.line(&tick, theme.ink, 1.6, &[])?;
            }
            let here = at(row.usual);
            canvas.dot(here, theme.ink, 4.6)?;
            canvas.dot(here, theme.bar, 2.2)?;
            rows.note(canvas, index, &row.note, theme)?;
            chart.labels.write(canvas, &row.name, at(0.0), theme)?;
        }
        Ok(())
    })?;
    Ok(rows.drawing(svg))
}

fn check(chart: &TracksChart, size: Size) -> Result<(), ChartError> {
    size.check()?;
    if chart.rows.is_empty() {
        return Err(ChartError::Empty);
    }
    chart.rows.iter().try_for_each(|row| {
        let [from, to] = row.wins;
        drawable(
            &row.name,
            &[from, to, row.at.unwrap_or_default(), row.usual],
        )
    })
}
