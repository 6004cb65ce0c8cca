//! One scenario under every theory: the options' net and rank in each, and whether the ranking survives.

use std::io::{self, Write};

use anyhow::{Context, Result, bail};
use serde_json::json;
use tandem_charts::Format;
use tandem_model::{Experiment, Report, Scenario, Theory};

use crate::arguments::Shape;
use crate::plain::plain;
use crate::progress;
use crate::ranking::{Place, agree, best, places};
use crate::summary;
use crate::table::{Align, Table};

const COLUMNS: usize = 1 + Theory::ALL.len();

/// Simulates the scenario under each theory and writes what the options bring.
pub fn write(scenario: &Scenario, shape: Shape, out: &mut impl Write) -> Result<()> {
    match shape {
        Shape::Csv => bail!("--csv needs one theory: name it instead of all"),
        Shape::Details => bail!("--details needs one theory: name it instead of all"),
        Shape::Summary | Shape::Json => {}
    }
    let reports: Vec<Report> = Theory::ALL
        .into_iter()
        .map(|theory| simulate(scenario, theory))
        .collect::<Result<_>>()?;
    let rankings: Vec<Vec<Place>> = reports.iter().map(places).collect();
    match shape {
        Shape::Json => write_json(&rankings, out),
        _ => write_table(scenario, &reports[0], &rankings, out),
    }
}

fn simulate(scenario: &Scenario, theory: Theory) -> Result<Report> {
    let prepared = Experiment::under(scenario.clone(), theory);
    let mut experiment = prepared.with_context(|| format!("theory {}", theory.name()))?;
    progress::complete(&mut experiment);
    Ok(experiment.report())
}

fn write_json(rankings: &[Vec<Place>], out: &mut impl Write) -> Result<()> {
    let option = |place: &Place| {
        let net = &place.net;
        json!({"name": place.name, "net": net.p50, "p10": net.p10, "p90": net.p90, "rank": place.rank})
    };
    let theory = |(theory, places): (Theory, &Vec<Place>)| {
        let options: Vec<_> = places.iter().map(option).collect();
        json!({"theory": theory, "options": options})
    };
    let theories: Vec<_> = Theory::ALL.into_iter().zip(rankings).map(theory).collect();
    serde_json::to_writer(&mut *out, &json!({"theories": theories})).map_err(io::Error::from)?;
    Ok(writeln!(out)?)
}

fn write_table(
    scenario: &Scenario,
    report: &Report,
    rankings: &[Vec<Place>],
    out: &mut impl Write,
) -> Result<()> {
    let money = Format::money(&plain(&scenario.organisation.currency));
    let mut header = ["Option"; COLUMNS];
    let mut aligned = [Align::Left; COLUMNS];
    for (index, theory) in Theory::ALL.into_iter().enumerate() {
        header[1 + index] = theory.name();
        aligned[1 + index] = Align::Right;
    }
    let mut table = Table::new(header, aligned);
    for (row, option) in report.options.iter().enumerate() {
        table.push(std::array::from_fn(|column| match column.checked_sub(1) {
            Some(theory) => cell(&rankings[theory][row], &money),
            None => summary::shortened(&option.name),
        }));
    }
    writeln!(out, "{}", summary::head(scenario, report))?;
    writeln!(out, "\n{table}\n{}", legend(scenario, rankings))?;
    Ok(())
}

/// `+$1.2M  (2)`
fn cell(place: &Place, money: &Format) -> String {
    format!("{} ({})", money.show(place.net.p50), place.rank)
}

fn legend(scenario: &Scenario, rankings: &[Vec<Place>]) -> String {
    format!(
        "Median net against today under each theory of how people respond, and the rank of the option in it.\n\
         A model for discussion, not advice about anybody's pay.\n\
         {}\n\n{}",
        summary::ranges(scenario.run.uncertainty),
        verdict(rankings)
    )
}

/// Whether the ranking of the options, and the best of them, survives in all theories.
fn verdict(rankings: &[Vec<Place>]) -> String {
    let differing = |differs: &dyn Fn(&[Place]) -> bool| -> Vec<&str> {
        let pairs = Theory::ALL.into_iter().zip(rankings);
        let found = pairs.filter(|(_, places)| differs(places));
        found.map(|(theory, _)| theory.name()).collect()
    };
    let usual = &rankings[0];
    let reordered = differing(&|places| !agree(places, usual));
    let overturned = differing(&|places| best(places) != best(usual));
    let first = plain(&best(usual).join(" and "));
    match (reordered.is_empty(), overturned.is_empty()) {
        (true, _) => format!(
            "The ranking of the options survives in all theories, and {first} is the best in each."
        ),
        (false, true) => format!(
            "The ranking of the options does not survive in all theories (not in {}), but {first} is the best in each.",
            reordered.join(", ")
        ),
        (false, false) => format!(
            "The ranking of the options does not survive in all theories (not in {}), and {first} is not the best in {}.",
            reordered.join(", "),
            overturned.join(", ")
        ),
    }
}
