//! Curves of growth as SVG text, both axes logarithmic.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use plotters::prelude::*;
use serde::Deserialize;

/// One curve: how many, and how long each took.
#[derive(Deserialize)]
struct Curve {
    /// What grows.
    name: String,
    /// The points, in rising order.
    points: Vec<(f64, f64)>,
}

const SIZE: (u32, u32) = (720, 400);
const COLOURS: [RGBColor; 3] = [
    RGBColor(31, 94, 168),
    RGBColor(196, 88, 28),
    RGBColor(72, 128, 60),
];

/// Draws nanoseconds per agent-week along each curve of a JSON file into an SVG file.
pub fn write(curves: &Path, picture: &Path) -> Result<()> {
    let text = fs::read_to_string(curves)?;
    let curves: Vec<Curve> = serde_json::from_str(&text).context("these are no curves")?;
    let mut svg = String::new();
    paint(&mut svg, &curves).map_err(|error| anyhow!("the curves cannot be drawn: {error}"))?;
    Ok(fs::write(picture, svg)?)
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
        chart.draw_series(line)?.label(&curve.name).legend(key);
    }
    chart
        .configure_series_labels()
        .background_style(WHITE)
        .border_style(BLACK.mix(0.2))
        .draw()?;
    Ok(root.present()?)
}
