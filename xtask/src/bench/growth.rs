//! Scaling benchmark: time per agent-week and memory as people, teams and futures grow, drawn into
//! `target/bench/growth.svg`.

use std::fs;

use anyhow::Result;
use serde_json::{Value, json};

use super::figure::Figure;
use super::{Bench, Outcome};
use crate::env::shell;
use crate::setup::workspace_tools::{self, TOOLS};

const RUN: &str = "bench --locked --quiet --package tandem-model --features growth --bench growth";
const TIME: &str = "nanoseconds_per_agent_week";

/// Runs the bench, draws it and says how far each curve is from level.
pub fn measure(bench: &Bench) -> Result<Outcome> {
    let said = bench.cargo(RUN)?;
    let points: Vec<Value> = said
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    fs::write(
        bench.folder.join("growth-points.json"),
        serde_json::to_string_pretty(&points)?,
    )?;
    let curves = [
        ("people", "people"),
        ("teams", "people"),
        ("futures", "futures"),
    ]
    .map(|(axis, along)| curve(&points, axis, along, TIME));
    draw(bench, &curves)?;
    let mut figures: Vec<Figure> = curves.iter().map(level).collect();
    let greatest = |axis, what| {
        let curve = curve(&points, axis, axis, what);
        curve.points.iter().map(|point| point.1).fold(0.0, f64::max)
    };
    figures.push(Figure::new(
        "memory in flight, per person and future",
        greatest("people", "bytes_per_person_in_flight"),
        "bytes",
    ));
    figures.push(Figure::new(
        "report, per future",
        greatest("futures", "report_nanoseconds_per_future") / 1e3,
        "\u{b5}s",
    ));
    Ok(Outcome::Measured(figures))
}

/// One curve: how many, and how long each took.
struct Curve {
    /// What grows.
    name: &'static str,
    /// The points, in rising order.
    points: Vec<(f64, f64)>,
}

fn draw(bench: &Bench, curves: &[Curve]) -> Result<()> {
    let rows: Vec<Value> = curves
        .iter()
        .map(|curve| json!({ "name": curve.name, "points": curve.points }))
        .collect();
    let file = bench.folder.join("growth-curves.json");
    fs::write(&file, serde_json::to_string(&rows)?)?;
    let tool_env = workspace_tools::install(bench.place, &[TOOLS])?;
    let mut drawing = tool_env.command(TOOLS)?;
    drawing.arg("curves").arg(&file);
    shell::stream(drawing.arg(bench.folder.join("growth.svg")))
}

fn curve(points: &[Value], axis: &'static str, along: &str, what: &str) -> Curve {
    let of_axis = points.iter().filter(|point| point["axis"] == axis);
    Curve {
        name: axis,
        points: of_axis
            .filter_map(|point| Some((point[along].as_f64()?, point[what].as_f64()?)))
            .collect(),
    }
}

/// The slowest point of a curve against its quickest.
fn level(curve: &Curve) -> Figure {
    let times = curve.points.iter().map(|point| point.1);
    let (most, least) = (
        times.clone().fold(0.0, f64::max),
        times.fold(f64::INFINITY, f64::min),
    );
    let [first, last] =
        [curve.points.first(), curve.points.last()].map(|point| point.map_or(0.0, |point| point.0));
    let name = format!(
        "time per agent-week, {first:.0} to {last:.0} by {}",
        curve.name
    );
    Figure::new(name, most / least, "slowest against quickest")
}
