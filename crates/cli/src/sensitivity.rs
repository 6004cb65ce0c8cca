//! What the answer hangs on: every constant and lever by itself, and the most telling ones together.

use std::io::Write;

use anyhow::Result;
use serde_json::json;
use tandem_charts::Format;
use tandem_model::sensitivity::{
    Estimate, Evaluator, Extent, Family, FamilyResults, explore, usual_option,
};
use tandem_model::{Fault, Indicator, MODEL_VERSION, Scenario, TODAY};

use crate::arguments::Sensitivity;
use crate::json;
use crate::table::{Align, Table};
use crate::terminal_text::sanitize;
use crate::{progress, source};

/// Most swings that are shown of each family.
const SHOWN: usize = 15;
/// What is said where nobody named an option.
const UNNAMED: &str = "\nNo option was named, so this is the first whose plan and programme both differ from today's, or else the last.";

/// Works out what was asked and prints it.
pub fn obey(wanted: &Sensitivity, out: &mut impl Write) -> Result<()> {
    let measure = measure(&wanted.measure)?;
    let scenario = Scenario::check(source::read(&wanted.source.scenario)?)?;
    let option = option(&scenario, wanted.option.as_deref())?;
    let evaluator = Evaluator::new(&scenario, option, measure, wanted.futures)?;
    let found = Found {
        constants: results(&evaluator, Family::Constants, wanted),
        levers: results(&evaluator, Family::Levers, wanted),
        usual: evaluator.usual(),
        option: scenario.arms()[option].name.clone(),
        measure,
        scenario,
    };
    if wanted.json {
        return found.write_json(wanted, out);
    }
    found.write(wanted, out)
}

fn results(evaluator: &Evaluator, family: Family, wanted: &Sensitivity) -> FamilyResults {
    let extent = Extent {
        factors: wanted.factors as usize,
        samples: wanted.samples,
    };
    let what = match family {
        Family::Constants => "points of constants",
        Family::Levers => "points of levers",
    };
    explore(evaluator, family, extent, |points| {
        progress::map(what, points, |point| evaluator.answer(point))
    })
}

/// The measure of that name.
fn measure(name: &str) -> Result<Indicator> {
    match serde_json::from_value(json!(name)) {
        Ok(measure) => Ok(measure),
        Err(_) => {
            let names: Vec<String> = Indicator::ALL.iter().map(word).collect();
            let allowed = format!("one of {}", names.join(", "));
            Err(Fault::new("--measure", name, allowed).into())
        }
    }
}

/// The name of a measure, as in the JSON report.
fn word(measure: &Indicator) -> String {
    json!(measure).as_str().unwrap_or_default().to_owned()
}

/// Which option is meant.
fn option(scenario: &Scenario, name: Option<&str>) -> Result<usize> {
    let Some(name) = name else {
        return Ok(usual_option(scenario));
    };
    let arms = || scenario.arms().iter();
    match arms().position(|arm| arm.name == name && arm.name != TODAY) {
        Some(option) => Ok(option),
        None => {
            let names: Vec<&str> = arms().skip(1).map(|arm| arm.name.as_str()).collect();
            let allowed = format!("one of {}", names.join(", "));
            Err(Fault::new("--option", name, allowed).into())
        }
    }
}

/// What was found.
struct Found {
    scenario: Scenario,
    option: String,
    measure: Indicator,
    usual: f64,
    constants: FamilyResults,
    levers: FamilyResults,
}

impl Found {
    fn write_json(&self, wanted: &Sensitivity, out: &mut impl Write) -> Result<()> {
        let all = json!({
            "model_version": MODEL_VERSION,
            "scenario": self.scenario.name,
            "option": self.option,
            "measure": self.measure,
            "weeks": self.scenario.run.weeks,
            "seed": self.scenario.run.seed,
            "futures": wanted.futures,
            "samples": wanted.samples,
            "usual": self.usual,
            "constants": self.constants,
            "levers": self.levers,
        });
        json::write(&all, out)
    }

    fn write(&self, wanted: &Sensitivity, out: &mut impl Write) -> Result<()> {
        writeln!(out, "{}\n", self.head(wanted))?;
        for (title, results) in [
            ("Constants, which nobody knows well", &self.constants),
            ("Levers, which the scenario sets", &self.levers),
        ] {
            writeln!(out, "{title}, one at a time:\n\n{}", self.swings(results))?;
            write!(out, "{}", skipped(results))?;
            writeln!(out, "{}\n{}", together(results), indices(results))?;
        }
        writeln!(
            out,
            "At least, at most: the answer with this at the end of its range and all else as usual.\n\
             Alone, in all: share of the variance of the answer that this makes by itself, and that it has any part in;\n\
             in brackets, 95 of 100 of such samples. Chance is left out, and so is what acts through chance alone.\n\
             A model for discussion, not advice about anybody's pay."
        )?;
        Ok(())
    }

    fn head(&self, wanted: &Sensitivity) -> String {
        let what = match self.measure {
            Indicator::Net => format!("net over {} weeks", self.scenario.run.weeks),
            _ => format!("{} over the last 26 weeks", word(&self.measure)),
        };
        format!(
            "{}, option {}: {what}, against today, is expected at {} (futures: {}, no chance).{}",
            sanitize(&self.scenario.name),
            sanitize(&self.option),
            self.answer(self.usual),
            wanted.futures,
            wanted.option.as_ref().map_or(UNNAMED, |_| "")
        )
    }

    fn swings(&self, results: &FamilyResults) -> Table<6> {
        let mut table = Table::new(
            ["", "Usual", "Range", "At least", "At most", "Swing"],
            [
                Align::Left,
                Align::Right,
                Align::Left,
                Align::Right,
                Align::Right,
                Align::Right,
            ],
        );
        let end =
            |answer: Option<f64>| answer.map_or("–".to_owned(), |answer| self.answer(answer));
        for swing in results.swings.iter().take(SHOWN) {
            table.push([
                swing.words.clone(),
                short(swing.usual),
                format!("{} to {}", short(swing.least), short(swing.most)),
                end(swing.at_least),
                end(swing.at_most),
                self.answer(swing.swing),
            ]);
        }
        table
    }

    fn answer(&self, answer: f64) -> String {
        match self.measure {
            Indicator::Net | Indicator::Pay | Indicator::Programme => {
                Format::money(&sanitize(&self.scenario.organisation.currency)).show(answer)
            }
            _ => format!("{answer:.2}"),
        }
    }
}

/// What could not be moved to an end, a line each and a blank one after.
fn skipped(results: &FamilyResults) -> String {
    let mut lines = String::new();
    for swing in &results.swings {
        for refused in &swing.refused {
            lines += &format!("Skipped: {}, as {}\n", swing.words, sanitize(refused));
        }
    }
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines
}

/// How many were moved together, and what became of the sample.
fn together(results: &FamilyResults) -> String {
    let indices = &results.indices;
    let left_out = match indices.left_out {
        0 => String::new(),
        rows => format!(", {rows} more left out because the scenario cannot be so"),
    };
    format!(
        "The first {} moved together ({} rows{left_out}):\n",
        indices.factors.len(),
        indices.rows
    )
}

fn indices(results: &FamilyResults) -> Table<3> {
    let mut table = Table::new(["", "Alone", "In all"], [Align::Left; 3]);
    for index in &results.indices.factors {
        table.push([index.words.clone(), share(index.first), share(index.total)]);
    }
    table
}

fn share(estimate: Estimate) -> String {
    let [value, low, high] = [estimate.value, estimate.low, estimate.high].map(hundredth);
    format!("{value:5.2} ({low:.2} to {high:.2})")
}

/// Rounded, and without the sign of a nought.
fn hundredth(share: f64) -> f64 {
    (100.0 * share).round() / 100.0 + 0.0
}

/// A number with four digits after the point at most, and no more than it needs.
fn short(value: f64) -> String {
    if value.abs() >= 1000.0 {
        return format!("{value:.0}");
    }
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
