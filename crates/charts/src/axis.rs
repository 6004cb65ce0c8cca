//! Where numbers land on the canvas, and the grid and ticks around them.

use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;

use crate::canvas::{Anchor, Canvas, Weight, room_for, units};
use crate::dash::Point;
use crate::drawing::{Plot, Size};
use crate::error::ChartError;
use crate::format::Format;
use crate::notation::Notation;
use crate::range::Range;
use crate::theme::Theme;
use crate::tick::{Ticks, ticks};

/// Space for the ticks below a plot, in CSS pixels.
pub(crate) const TICK_ROW: f64 = 20.0;
/// Distance between a tick's text and the plot, in CSS pixels.
const GAP: f64 = 6.0;
/// Distance between two horizontal grid lines that reads well, in CSS pixels.
const GRID: f64 = 38.0;
/// Most steps between vertical grid lines, and the air between their texts in CSS pixels.
const COLUMNS: u32 = 6;
const AIR: f64 = 14.0;

/// Distances of the plot from the edges of the drawing, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Margins {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

/// A plot: two ranges laid over an area of the canvas.
pub(crate) struct Frame {
    coord: Cartesian2d<RangedCoordf64, RangedCoordf64>,
    size: Size,
    margins: Margins,
}

impl Frame {
    pub(crate) fn new(size: Size, margins: Margins, x: Range, y: Range) -> Self {
        let (width, height) = (f64::from(size.width), f64::from(size.height));
        let across = units(margins.left)..units(width - margins.right);
        let upward = units(height - margins.bottom)..units(margins.top);
        let coord = Cartesian2d::new(x.low..x.high, y.low..y.high, (across, upward));
        Self {
            coord,
            size,
            margins,
        }
    }

    /// Where a number pair lands.
    pub(crate) fn at(&self, x: f64, y: f64) -> Point {
        self.coord.translate(&(x, y))
    }

    /// The plot's area as shares of the drawing.
    pub(crate) fn plot(&self) -> Plot {
        let (width, height) = (f64::from(self.size.width), f64::from(self.size.height));
        Plot {
            left: self.margins.left / width,
            top: self.margins.top / height,
            right: 1.0 - self.margins.right / width,
            bottom: 1.0 - self.margins.bottom / height,
        }
    }

    /// Height of a point of the canvas as a share of the drawing, from the top.
    pub(crate) fn share(&self, point: Point) -> f64 {
        f64::from(point.1) / f64::from(units(f64::from(self.size.height)))
    }

    /// Width and height of the plot, in CSS pixels.
    pub(crate) fn room(&self) -> (f64, f64) {
        let Margins {
            left,
            top,
            right,
            bottom,
        } = self.margins;
        (
            f64::from(self.size.width) - left - right,
            f64::from(self.size.height) - top - bottom,
        )
    }

    /// The edges of the plot in canvas units: left, right, top, bottom.
    pub(crate) fn edges(&self) -> (i32, i32, i32, i32) {
        let (x, y) = (
            self.coord.get_x_axis_pixel_range(),
            self.coord.get_y_axis_pixel_range(),
        );
        (
            x.start.min(x.end),
            x.start.max(x.end),
            y.start.min(y.end),
            y.start.max(y.end),
        )
    }
}

/// The ticks of a vertical axis on `height` CSS pixels, and how they read.
pub(crate) fn upright(
    range: Range,
    height: f64,
    format: &Format,
    notation: &Notation,
) -> (Ticks, Vec<String>) {
    let ticks = ticks(range.low, range.high, (height / GRID).floor().max(2.0));
    let texts = format.ticks(&ticks.values, ticks.step, notation);
    (ticks, texts)
}

/// Space that the texts of a vertical axis take, in CSS pixels; a little more than little, so that charts that stand
/// below each other line up.
pub(crate) fn gutter(texts: &[String]) -> f64 {
    texts.iter().map(|text| room_for(text)).fold(34.0, f64::max) + GAP + 2.0
}

/// Draws horizontal grid lines with their texts on the left.
pub(crate) fn rows(
    canvas: &Canvas<'_>,
    frame: &Frame,
    ticks: &Ticks,
    texts: &[String],
    theme: &Theme,
) -> Result<(), ChartError> {
    let (left, right, ..) = frame.edges();
    for (value, text) in ticks.values.iter().zip(texts) {
        let (_, y) = frame.at(0.0, *value);
        canvas.line(&[(left, y), (right, y)], theme.line, 1.0, &[])?;
        canvas.text(
            text,
            (left - units(GAP), y),
            Anchor::End,
            theme.soft,
            Weight::Normal,
        )?;
    }
    Ok(())
}

/// What the numbers of an axis count, and how they are written.
type Numbers<'a> = (&'a Format, &'a Notation);

/// Draws a vertical grid line for every round number, with its text below.
pub(crate) fn columns(
    canvas: &Canvas<'_>,
    frame: &Frame,
    range: Range,
    numbers: Numbers<'_>,
    theme: &Theme,
) -> Result<(), ChartError> {
    let (ticks, texts) = lying(range, frame.room().0, numbers);
    let (.., top, bottom) = frame.edges();
    for (value, text) in ticks.values.iter().zip(&texts) {
        let (x, _) = frame.at(*value, 0.0);
        canvas.line(&[(x, top), (x, bottom)], theme.line, 1.0, &[])?;
        below(canvas, frame, x, text, theme)?;
    }
    Ok(())
}

/// The ticks of a horizontal axis on `width` CSS pixels: as many as there is room for their texts.
fn lying(range: Range, width: f64, (format, notation): Numbers<'_>) -> (Ticks, Vec<String>) {
    let of = |wanted: u32| {
        let ticks = ticks(range.low, range.high, f64::from(wanted));
        let texts = format.ticks(&ticks.values, ticks.step, notation);
        (ticks, texts)
    };
    let fits = |(ticks, texts): &(Ticks, Vec<String>)| {
        let widest = texts.iter().map(|text| room_for(text)).fold(0.0, f64::max);
        ticks.step / (range.high - range.low) * width >= widest + AIR
    };
    (1..=COLUMNS)
        .rev()
        .map(of)
        .find(fits)
        .unwrap_or_else(|| of(1))
}

/// Writes a text below the plot, centred on `x` unless it would leave the drawing.
pub(crate) fn below(
    canvas: &Canvas<'_>,
    frame: &Frame,
    x: i32,
    text: &str,
    theme: &Theme,
) -> Result<(), ChartError> {
    let half = units(room_for(text) / 2.0);
    let edge = units(f64::from(frame.size.width));
    let place = if x - half < 0 {
        (0, Anchor::Start)
    } else if x + half > edge {
        (edge - units(1.0), Anchor::End)
    } else {
        (x, Anchor::Middle)
    };
    let y = units(f64::from(frame.size.height) - TICK_ROW / 2.0 + 2.0);
    canvas.text(text, (place.0, y), place.1, theme.soft, Weight::Normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_that_lie_side_by_side_have_room_for_their_texts() {
        let format = Format::money("CHF");
        for width in [60.0, 120.0, 182.0, 340.0, 900.0] {
            let range = Range {
                low: -1.4e6,
                high: 2.9e6,
            };
            let (ticks, texts) = lying(range, width, (&format, &Notation::default()));
            let pixels = ticks.step / (range.high - range.low) * width;
            assert!(
                texts.len() == 1 || texts.iter().all(|text| room_for(text) < pixels),
                "{width}: {texts:?}"
            );
        }
    }
}
