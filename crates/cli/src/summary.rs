//! The answer to read: one row per option, money first, and what it is not.

use std::io::Write;

use anyhow::Result;
use tandem_charts::Format;
use tandem_model::reading::{Frequency, NOTED};
use tandem_model::{ArmComparison, ArmReport, Report, Scenario, Theory, Uncertainty};

use crate::goals;
use crate::pay;
use crate::table::{Align, Table};
use crate::terminal_text::{beginning, sanitize};

/// Longest name that a row shows, in characters.
const NAME: usize = 28;
const NOTHING: &str = "–";
const HEADER: [&str; 11] = [
    "Option",
    "Median net",
    "80 of 100",
    "Better",
    "Worse",
    "Clears",
    "Loses",
    "Journeys",
    "Index",
    "Payback",
    "Cash hole",
];
const ALIGNED: [Align; 11] = [
    Align::Left,
    Align::Right,
    Align::Left,
    Align::Right,
    Align::Right,
    Align::Right,
    Align::Right,
    Align::Right,
    Align::Right,
    Align::Right,
    Align::Left,
];

/// Writes the summary; the head names the theory, if one was asked for.
pub fn write(
    scenario: &Scenario,
    theory: Option<Theory>,
    report: &Report,
    out: &mut impl Write,
) -> Result<()> {
    let money = Format::money(&sanitize(&scenario.organisation.currency));
    let mut table = Table::new(HEADER, ALIGNED);
    for (index, option) in report.options.iter().enumerate() {
        table.push(match report.versus(index) {
            Some(versus) => row(option, versus, report.replicates, &money),
            None => today(option),
        });
    }
    let under = theory.map_or(String::new(), |theory| {
        format!(", theory: {}", theory.name())
    });
    writeln!(out, "{}{under}", head(scenario, report))?;
    writeln!(out, "\n{table}")?;
    let goals = goals::table(scenario);
    if !goals.is_empty() {
        writeln!(out, "{goals}")?;
    }
    let called_off = called_off(report);
    if !called_off.is_empty() {
        writeln!(out, "{called_off}")?;
    }
    let pay = pay::paragraph(report, &money);
    if !pay.is_empty() {
        writeln!(out, "{pay}\n")?;
    }
    writeln!(out, "{}", legend(scenario, report, &money))?;
    Ok(())
}

/// The options that are called off before the end in a fifth of the futures or more, which is what their net holds; empty where
/// none is.
fn called_off(report: &Report) -> String {
    let often = report.comparison.options.iter();
    let often = often.filter(|option| option.called_off_in >= NOTED);
    let said = often.map(|option| {
        let futures = Frequency::from_count(option.called_off_in, report.replicates);
        let name = shortened(&option.name);
        format!("{name} is called off before the end in {futures} of 100 futures.\n")
    });
    said.collect()
}

/// The scenario, its size and how it was simulated.
pub fn head(scenario: &Scenario, report: &Report) -> String {
    let people: u32 = scenario
        .organisation
        .teams
        .iter()
        .map(|team| team.heads)
        .sum();
    format!(
        "{}: {people} people, {}, {} simulated futures with {} sets of constants, seed {}, model version {}",
        sanitize(&scenario.name),
        horizon(report.weeks.len()),
        report.replicates,
        scenario.run.uncertainty.distinct_sets(report.replicates),
        report.seed,
        report.model_version
    )
}

/// How long is looked ahead: whole years where they are whole.
fn horizon(weeks: usize) -> String {
    match weeks {
        52 => "1 year".to_owned(),
        _ if weeks.is_multiple_of(52) => format!("{} years", weeks / 52),
        _ => format!("{weeks} weeks"),
    }
}

fn row(option: &ArmReport, versus: &ArmComparison, futures: u32, money: &Format) -> [String; 11] {
    let odds = |count| format!("{:#}", Frequency::from_count(count, futures));
    [
        shortened(&option.name),
        money.show(versus.net.p50),
        format!(
            "{} to {}",
            money.show(versus.net.p10),
            money.show(versus.net.p90)
        ),
        odds(versus.better_in),
        odds(versus.worse_in),
        odds(versus.worthwhile_in),
        odds(versus.loss_in),
        Format::Percent.show(option.summary.integrated.p50),
        Format::Index.show(option.summary.plateau.p50),
        versus
            .payback_month
            .map_or("none".to_owned(), |month| format!("month {month}")),
        hole(versus, money),
    ]
}

fn hole(versus: &ArmComparison, money: &Format) -> String {
    versus.trough.map_or(NOTHING.to_owned(), |trough| {
        format!("{}, month {}", money.show(trough.depth), trough.month)
    })
}

fn today(option: &ArmReport) -> [String; 11] {
    let mut row = [NOTHING; 11].map(str::to_owned);
    row[0] = shortened(&option.name);
    row[7] = Format::Percent.show(option.summary.integrated.p50);
    row[8] = Format::Index.show(option.summary.plateau.p50);
    row
}

/// A name that fits its column.
pub fn shortened(name: &str) -> String {
    let name = sanitize(name);
    if name.chars().count() <= NAME {
        return name;
    }
    format!("{}…", beginning(&name, NAME - 1).trim_end())
}

fn legend(scenario: &Scenario, report: &Report, money: &Format) -> String {
    let bar = money.show(scenario.worthwhile);
    format!(
        "Net of pay and programme cost over {}, against today: median and range of 80 of 100 futures.\n\
         Better, worse, clears, loses: futures of 100 that end above today, below it, gain more than your\n\
         bar of {bar}, lose more than it; none or all of fewer than 10,000 futures are bounds.\n\
         Payback, cash hole (deepest): of the median cumulative net.\n\
         Journeys: those whose hand-offs all work. Index: contribution, today = 100. Last half year.\n\n\
         A model for discussion, not advice about anybody's pay.\n\
         {}",
        horizon(report.weeks.len()),
        ranges(scenario.run.uncertainty)
    )
}

/// What the ranges hold and what they leave out.
pub fn ranges(uncertainty: Uncertainty) -> &'static str {
    match uncertainty {
        Uncertainty::Noise => {
            "The ranges hold chance only; what nobody knows about people comes on top."
        }
        Uncertainty::All => {
            "The ranges hold chance and the constants that nobody knows well, not the model's form or your figures."
        }
    }
}
