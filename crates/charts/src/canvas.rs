//! The one file that draws with plotters: lines, bands, dots and words on a canvas eight times the shown size, because
//! plotters rounds to whole pixels. It asks plotters for nothing that measures text.

use std::cell::RefCell;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text};
use plotters::prelude::SVGBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{
    Color, FontDesc, FontFamily, FontStyle, RGBAColor, RGBColor, ShapeStyle, TextStyle,
};

use crate::dash::{Patterns, Point};
use crate::drawing::Size;
use crate::error::ChartError;
use crate::theme::Colour;

/// Canvas units per CSS pixel.
pub(crate) const SCALE: f64 = 8.0;
/// Height of a tick's or a mark's text, in CSS pixels.
const TEXT: f64 = 11.0;
/// Height of a name, in CSS pixels.
const NAME: f64 = 12.5;
/// The SVG backend divides font sizes by this; asking for more gives what was meant.
const FONT_QUIRK: f64 = 1.24;
/// Follows the page's own system stack where its style sheet does not say otherwise.
const FAMILY: &str = "system-ui, sans-serif";

/// Which point of a word stands where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// How much a word counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// A tick or a remark.
    Normal,
    /// A name.
    Bold,
}

/// A canvas to draw on; all lengths are CSS pixels, all points canvas units.
pub(crate) struct Canvas<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
    patterns: RefCell<Patterns>,
}

/// Draws on a fresh canvas and returns the SVG text.
pub(crate) fn paint(
    size: Size,
    draw: impl FnOnce(&Canvas<'_>) -> Result<(), ChartError>,
) -> Result<String, ChartError> {
    let (width, height) = (units(f64::from(size.width)), units(f64::from(size.height)));
    let mut svg = String::new();
    let backend = SVGBackend::with_string(&mut svg, (width as u32, height as u32));
    let canvas = Canvas {
        area: backend.into_drawing_area(),
        patterns: RefCell::default(),
    };
    draw(&canvas)?;
    canvas.area.present().map_err(refused)?;
    let patterns = canvas.patterns.take();
    drop(canvas);
    Ok(patterns.dash(scalable(&svg, width, height)))
}

/// CSS pixels in canvas units.
pub(crate) fn units(pixels: f64) -> i32 {
    (pixels * SCALE).round() as i32
}

/// Width that a text of the charts' size needs at most, in CSS pixels: counted, not measured.
pub(crate) fn room_for(text: &str) -> f64 {
    7.2 * text.chars().count() as f64
}

impl Canvas<'_> {
    /// A line through `points`, with `dashes` as in a [`Role`](crate::Role).
    pub(crate) fn line(
        &self,
        points: &[Point],
        colour: Colour,
        width: f64,
        dashes: &[f64],
    ) -> Result<(), ChartError> {
        let pattern = dashes.iter().map(|pixels| pixels * SCALE).collect();
        let mark = self.patterns.borrow_mut().mark(pattern);
        let style = ShapeStyle {
            stroke_width: units(width) as u32,
            ..filled(colour, mark)
        };
        self.put(&PathElement::new(points.to_vec(), style))
    }

    /// A translucent area inside `outline`.
    pub(crate) fn band(
        &self,
        outline: Vec<Point>,
        colour: Colour,
        opacity: f64,
    ) -> Result<(), ChartError> {
        self.put(&Polygon::new(outline, filled(colour, opacity)))
    }

    /// An opaque box between two corners.
    pub(crate) fn shade(&self, corners: [Point; 2], colour: Colour) -> Result<(), ChartError> {
        self.put(&Rectangle::new(corners, filled(colour, 1.0)))
    }

    /// A dot.
    pub(crate) fn dot(&self, at: Point, colour: Colour, radius: f64) -> Result<(), ChartError> {
        self.put(&Circle::new(at, units(radius), filled(colour, 1.0)))
    }

    /// One line of text, vertically centred on `at`.
    pub(crate) fn text(
        &self,
        text: &str,
        at: Point,
        anchor: Anchor,
        colour: Colour,
        weight: Weight,
    ) -> Result<(), ChartError> {
        let font = FontDesc::new(
            FontFamily::Name(FAMILY),
            weight.height() * SCALE * FONT_QUIRK,
            weight.style(),
        );
        let pos = Pos::new(anchor.horizontal(), VPos::Center);
        let colour = rgb(colour);
        let style = TextStyle::from(font).color(&colour).pos(pos);
        let shown: String = text.chars().filter(|c| !c.is_control()).collect();
        self.put(&Text::new(shown, at, style))
    }

    fn put<'b, E>(&self, element: &'b E) -> Result<(), ChartError>
    where
        &'b E: PointCollection<'b, Point>,
        for<'s> E: Drawable<SVGBackend<'s>>,
    {
        self.area.draw(element).map_err(refused)
    }
}

impl Anchor {
    fn horizontal(self) -> HPos {
        match self {
            Self::Start => HPos::Left,
            Self::Middle => HPos::Center,
            Self::End => HPos::Right,
        }
    }
}

impl Weight {
    fn height(self) -> f64 {
        match self {
            Self::Normal => TEXT,
            Self::Bold => NAME,
        }
    }

    fn style(self) -> FontStyle {
        match self {
            Self::Normal => FontStyle::Normal,
            Self::Bold => FontStyle::Bold,
        }
    }
}

fn rgb(colour: Colour) -> RGBColor {
    RGBColor(colour.0, colour.1, colour.2)
}

fn filled(colour: Colour, opacity: f64) -> ShapeStyle {
    let color: RGBAColor = rgb(colour).mix(opacity);
    color.filled()
}

fn refused(error: impl std::fmt::Display) -> ChartError {
    ChartError::Library(error.to_string())
}

/// Replaces the backend's root, which fixes width and height, by one that style sheets can scale.
fn scalable(svg: &str, width: i32, height: i32) -> String {
    let body = svg.split_once('>').map_or("", |(_, body)| body);
    format!(
        "<svg viewBox=\"0 0 {width} {height}\" xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" \
         focusable=\"false\" stroke-linecap=\"round\" stroke-linejoin=\"round\">{body}"
    )
}
