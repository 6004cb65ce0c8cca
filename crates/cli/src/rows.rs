//! The report as CSV: one row per option, week and measure, with the quantiles over the futures.

use std::io::Write;

use anyhow::Result;
use tandem_model::{Bands, Indicator, Report};

use crate::terminal_text::sanitize;

const HEADER: [&str; 10] = [
    "option", "week", "measure", "p2.5", "p10", "p25", "p50", "p75", "p90", "p97.5",
];

/// Writes the rows, today first, measures in their order within each week.
pub fn write(report: &Report, out: &mut impl Write) -> Result<()> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(HEADER)?;
    for option in &report.options {
        let name = defused(sanitize(&option.name));
        for (index, week) in report.weeks.iter().enumerate() {
            for (measure, bands) in &option.measures {
                let texts = [name.clone(), week.to_string(), word(*measure)?];
                csv.write_record(texts.into_iter().chain(quantiles(bands, index)))?;
            }
        }
    }
    Ok(out.write_all(&csv.into_inner()?)?)
}

/// A name that no spreadsheet takes for a formula.
fn defused(name: String) -> String {
    if name.trim_start().starts_with(['=', '+', '-', '@']) {
        format!("'{name}")
    } else {
        name
    }
}

/// The name of a measure as in the JSON report.
fn word(measure: Indicator) -> Result<String> {
    Ok(serde_json::to_value(measure)?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

fn quantiles(bands: &Bands, index: usize) -> impl Iterator<Item = String> + '_ {
    bands
        .all()
        .into_iter()
        .map(move |values| values.get(index).map(f64::to_string).unwrap_or_default())
}
