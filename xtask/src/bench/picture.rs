//! Curves of growth as SVG text, both axes logarithmic.

use anyhow::{Result, anyhow};
use plotters::prelude::*;

/// One curve: how many, and how long each took.
pub struct Curve {
    /// What grows.
    pub name: &'static str,
    /// The points, in rising order.
    pub points: Vec<(f64, f64)>,
}

const SIZE: (u32, u32) = (720, 400);
const COLOURS: [RGBColor; 3] = [
    RGBColor(31, 94, 168),
    RGBColor(196, 88, 28),
    RGBColor(72, 128, 60),
];

/// Draws nanoseconds per agent-week along each curve.
pub fn draw(curves: &[Curve]) -> Result<String> {
    let mut svg = String::new();
    paint(&mut svg, curves).map_err(|error| anyhow!("the curves cannot be drawn: {error}"))?;
    Ok(svg)
}

fn paint(svg: &mut String, curves: &[Curve]) -> Result<(), Box<dyn std::error::Error>> {
    let most = |of: fn(&(f64, f64)) -> f64| {
        curves
            .iter()
            .flat_map(|curve| &curve.points)
            .map(of)
            .fold(1.0, f64::max)
    };
    let (farthest, slowest) = (most(|point| point.0), most(|point| point.1));
    let root = SVGBackend::with_string(svg, SIZE).into_drawing_area();
    root.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&root)
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(56)
        .build_cartesian_2d(
            (1.0..2.0 * farthest).log_scale(),
            (slowest / 100.0..2.0 * slowest).log_scale(),
        )?;
    let mesh = &mut chart.configure_mesh();
    mesh.x_desc("people, or futures")
        .y_desc("nanoseconds per agent-week")
        .draw()?;
    for (curve, colour) in curves.iter().zip(COLOURS) {
        let line =
            LineSeries::new(curve.points.iter().copied(), colour.stroke_width(2)).point_size(3);
        let key = move |(x, y)| PathElement::new([(x, y), (x + 18, y)], colour.stroke_width(2));
        chart.draw_series(line)?.label(curve.name).legend(key);
    }
    chart
        .configure_series_labels()
        .background_style(WHITE)
        .border_style(BLACK.mix(0.2))
        .draw()?;
    Ok(root.present()?)
}
