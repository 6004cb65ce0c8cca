//! The answer in more detail: what each option needs, what its net is made of, what would flip it, who beats whom, and the
//! bonus by job group.

use std::io::Write;

use anyhow::Result;
use tandem_charts::Format;
use tandem_model::reading::Frequency;
use tandem_model::{Assumption, AssumptionKind, Barrier, GroupPay, Report, Scenario, Unit};

use crate::pay;
use crate::table::{Align, Table};
use crate::terminal_text::sanitize;

/// Writes the details.
pub fn write(scenario: &Scenario, report: &Report, out: &mut impl Write) -> Result<()> {
    let money = Format::money(&sanitize(&scenario.organisation.currency));
    writeln!(out, "{}\n", needs(report))?;
    writeln!(out, "{}\n", pay::net(report, &money))?;
    writeln!(out, "{}\n", flips(scenario, report))?;
    writeln!(out, "{}\n", chance(report))?;
    writeln!(out, "{}\n", beats(scenario, report))?;
    writeln!(out, "{}\n", handoffs(scenario, report))?;
    for (option, versus) in report
        .options
        .iter()
        .skip(1)
        .zip(&report.comparison.options)
    {
        writeln!(
            out,
            "Bonus in the last year, with what of it became salary, {}:\n",
            sanitize(&versus.name)
        )?;
        writeln!(out, "{}", groups(&option.pay))?;
    }
    writeln!(
        out,
        "Bad, normal, good: one future in ten is worse, half are, nine in ten are; as a share of base\n\
         salary, or of the fee of an agency. Nothing is said of fewer than five people."
    )?;
    Ok(())
}

fn needs(report: &Report) -> String {
    let mut table = Table::new(["Option", "Has to bring"], [Align::Left, Align::Right]);
    for versus in &report.comparison.options {
        let lift = format!("{:+.1} % of contribution", versus.break_even_lift);
        table.push([sanitize(&versus.name), lift]);
    }
    table.to_string()
}

/// What flips each option, the reader's figures before constants.
fn flips(scenario: &Scenario, report: &Report) -> String {
    let money = Format::money(&sanitize(&scenario.organisation.currency));
    let bar = money.show(scenario.worthwhile);
    let tried = match report.comparison.tried {
        None | Some(0) => {
            return "Nothing was moved to see what crosses your bar: constants are not drawn, or the futures are too few."
                .to_owned();
        }
        Some(tried) => tried,
    };
    if report.comparison.options.iter().all(|v| v.flips.is_empty()) {
        return format!(
            "None of {tried} figures and constants, each moved alone without chance, moves an option across your bar of {bar}."
        );
    }
    let valued = |it: &Assumption, value: f64| match it.unit {
        Unit::Money => money.show(value),
        _ => format!("{value:.3}"),
    };
    let mut table = Table::new(
        [
            "Option",
            "Crosses your bar where this is",
            "about",
            "now",
            "moved over",
        ],
        [
            Align::Left,
            Align::Left,
            Align::Right,
            Align::Right,
            Align::Left,
        ],
    );
    for versus in &report.comparison.options {
        for flip in &versus.flips {
            let it = &flip.assumption;
            let [least, most] = [it.least, it.most].map(|end| valued(it, end));
            table.push([
                sanitize(&versus.name),
                match it.kind {
                    AssumptionKind::Figure => format!("{} (your figure)", it.name),
                    AssumptionKind::Constant => it.name.clone(),
                },
                valued(it, flip.at),
                valued(it, it.usual),
                format!("{least} to {most}"),
            ]);
        }
    }
    format!(
        "{table}\nEach of {tried} figures and constants was moved alone, in runs without chance; what these differ by is\n\
         added to the median of the futures. Your bar is {bar}."
    )
}

/// How much of the variance behind the ranges is chance.
fn chance(report: &Report) -> String {
    let mut lines = vec![
        "Of the spread in the ranges (as variance) chance makes, and what nobody knows the rest:\n"
            .to_owned(),
    ];
    for versus in &report.comparison.options {
        if let Some(share) = versus.noise_variance_share {
            lines.push(format!(
                "{}: about {:.0} of 100 parts",
                sanitize(&versus.name),
                100.0 * share
            ));
        }
    }
    if lines.len() == 1 {
        return "Too few futures to tell chance from what nobody knows.".to_owned();
    }
    lines.join("\n")
}

fn beats(scenario: &Scenario, report: &Report) -> String {
    let money = Format::money(&sanitize(&scenario.organisation.currency));
    let mut lines = vec![format!(
        "Futures of 100 in which an option beats another by more than {}:\n",
        money.show(scenario.worthwhile)
    )];
    let names: Vec<String> = report.options.iter().map(|o| sanitize(&o.name)).collect();
    for (row, odds) in report.comparison.beats.iter().enumerate() {
        for (column, odds) in odds.iter().enumerate() {
            if row != column && *odds > 0 {
                let odds = Frequency::from_count(*odds, report.replicates);
                lines.push(format!("{} over {}: {odds}", names[row], names[column]));
            }
        }
    }
    lines.join("\n")
}

/// What today's hand-offs cost, by journey, and which barrier is behind it.
fn handoffs(scenario: &Scenario, report: &Report) -> String {
    let money = Format::money(&sanitize(&scenario.organisation.currency));
    let today = &report.options[0].handoffs;
    let mut journeys = Table::new(
        ["Journey", "Holds today", "Lost a year"],
        [Align::Left, Align::Right, Align::Right],
    );
    for (way, passing) in report.journeys.iter().zip(&today.journeys) {
        journeys.push([
            sanitize(&way.teams.join(" > ")),
            Format::Percent.show(100.0 * passing.p50.first().copied().unwrap_or_default()),
            money.show(passing.lost_in_year),
        ]);
    }
    let mut barriers = Table::new(
        [
            "Without, each alone",
            "Less lost a year",
            "More contribution",
        ],
        [Align::Left, Align::Right, Align::Right],
    );
    for cost in &report.barrier_costs {
        barriers.push([
            named(cost.barrier).to_owned(),
            money.show(cost.saved),
            money.show(cost.gained),
        ]);
    }
    let all: f64 = today.journeys.iter().map(|j| j.lost_in_year).sum();
    format!(
        "Today's hand-offs cost {} a year against every hand-off holding, which nobody reaches\n\
         (80 of 100 futures: {} to {}):\n\n{journeys}\nBarriers work through each other and do not add up:\n\n{barriers}",
        money.show(all),
        money.show(today.lost.p10),
        money.show(today.lost.p90),
    )
}

fn named(barrier: Barrier) -> &'static str {
    match barrier {
        Barrier::Aversion => "aversion to change",
        Barrier::Fear => "fear of failure",
        Barrier::UnclearRoles => "unclear roles",
        Barrier::Misalignment => "misaligned incentives",
        Barrier::Distrust => "distrust",
    }
}

fn groups(groups: &[GroupPay]) -> Table<6> {
    let mut table = Table::new(
        [
            "Job group",
            "Bad",
            "Normal",
            "Good",
            "Of it salary",
            "Normal today",
        ],
        [
            Align::Left,
            Align::Right,
            Align::Right,
            Align::Right,
            Align::Right,
            Align::Right,
        ],
    );
    for group in groups {
        let share = |share: f64| format!("{:.1} %", 100.0 * share);
        let [bad, normal, good] = group.total().map(share);
        let [salary, today] = [group.made_up, group.today[1]].map(share);
        table.push([sanitize(&group.group), bad, normal, good, salary, today]);
    }
    table
}
