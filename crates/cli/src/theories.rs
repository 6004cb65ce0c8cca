//! One scenario under every theory: the options' net and rank in each, and whether the ranking survives.

use std::io::Write;

use anyhow::{Context, Result, bail};
use serde_json::json;
use tandem_charts::Format;
use tandem_model::reading::{OptionRank, RankRobustness, best, option_ranks};
use tandem_model::{Experiment, Report, Scenario, Settings, Theory};

use crate::arguments::Shape;
use crate::json;
use crate::progress;
use crate::summary;
use crate::table::{Align, Table};
use crate::terminal_text::sanitize;

/// A theory and the ranks of the options under it.
type Ranking = (Theory, Vec<OptionRank>);

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
    let ranks = reports.iter().map(option_ranks);
    let rankings: Vec<Ranking> = Theory::ALL.into_iter().zip(ranks).collect();
    match shape {
        Shape::Json => write_json(&rankings, out),
        _ => write_table(scenario, &reports[0], &rankings, out),
    }
}

fn simulate(scenario: &Scenario, theory: Theory) -> Result<Report> {
    let settings = Settings::from(theory.constants());
    let prepared = Experiment::with_settings(scenario.clone(), settings);
    let mut experiment = prepared.with_context(|| format!("theory {}", theory.name()))?;
    progress::simulate(&mut experiment);
    Ok(experiment.report())
}

fn write_json(rankings: &[Ranking], out: &mut impl Write) -> Result<()> {
    let option = |place: &OptionRank| {
        let net = &place.net;
        json!({"name": place.name, "net": net.p50, "p10": net.p10, "p90": net.p90, "rank": place.rank})
    };
    let theory = |(theory, places): &Ranking| {
        let options: Vec<_> = places.iter().map(option).collect();
        json!({"theory": theory, "options": options})
    };
    let theories: Vec<_> = rankings.iter().map(theory).collect();
    json::write(&json!({"theories": theories}), out)
}

fn write_table(
    scenario: &Scenario,
    report: &Report,
    rankings: &[Ranking],
    out: &mut impl Write,
) -> Result<()> {
    let money = Format::money(&sanitize(&scenario.organisation.currency));
    let mut header = ["Option"; COLUMNS];
    let mut aligned = [Align::Left; COLUMNS];
    for (index, theory) in Theory::ALL.into_iter().enumerate() {
        header[1 + index] = theory.name();
        aligned[1 + index] = Align::Right;
    }
    let mut table = Table::new(header, aligned);
    for (row, option) in report.options.iter().enumerate() {
        table.push(std::array::from_fn(|column| match column.checked_sub(1) {
            Some(theory) => cell(&rankings[theory].1[row], &money),
            None => summary::shortened(&option.name),
        }));
    }
    writeln!(out, "{}, all theories", summary::head(scenario, report))?;
    writeln!(out, "\n{table}\n{}", legend(scenario, rankings))?;
    Ok(())
}

/// `+$1.2M  (2)`
fn cell(place: &OptionRank, money: &Format) -> String {
    format!("{} ({})", money.show(place.net.p50), place.rank)
}

fn legend(scenario: &Scenario, rankings: &[Ranking]) -> String {
    format!(
        "Median net against today under each theory of how people respond, and the rank of the option in it.\n\
         A model for discussion, not advice about anybody's pay.\n\
         {}\n\n{}",
        summary::ranges(scenario.run.uncertainty),
        verdict(rankings)
    )
}

/// Whether the ranking of the options, and the best of them, survives in all theories.
fn verdict(rankings: &[Ranking]) -> String {
    let robustness = RankRobustness::compute(rankings);
    let names = |theories: &[Theory]| -> Vec<&str> { theories.iter().map(|t| t.name()).collect() };
    let reordered = names(&robustness.reordered);
    let overturned = names(&robustness.overturned);
    let usual = rankings.first().map(|(_, ranks)| best(ranks));
    let first = sanitize(&usual.unwrap_or_default().join(" and "));
    let ranking = if reordered.is_empty() {
        "The ranking of the options survives in all theories".to_owned()
    } else {
        let where_not = reordered.join(", ");
        format!("The ranking of the options does not survive in all theories (not in {where_not})")
    };
    if overturned.is_empty() {
        let link = if reordered.is_empty() { "and" } else { "but" };
        format!("{ranking}, {link} {first} is the best in each.")
    } else {
        let where_not = overturned.join(", ");
        format!("{ranking}, and {first} is not the best in all (not in {where_not}).")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::Spread;

    fn ranking(ranks: [usize; 3]) -> Vec<OptionRank> {
        let place = |(name, rank): (&str, usize)| OptionRank {
            name: name.to_owned(),
            net: Spread::default(),
            rank,
        };
        ["Today", "Pay", "Both"]
            .into_iter()
            .zip(ranks)
            .map(place)
            .collect()
    }

    #[test]
    fn the_verdict_names_where_the_order_and_the_best_differ() {
        let all = |fourth: [usize; 3]| {
            let mut rankings = Theory::ALL.map(|theory| (theory, ranking([3, 2, 1])));
            rankings[3].1 = ranking(fourth);
            verdict(&rankings)
        };
        let same =
            "The ranking of the options survives in all theories, and Both is the best in each.";
        assert_eq!(all([3, 2, 1]), same);
        let order =
            "The ranking of the options does not survive in all theories (not in goal setting)";
        assert_eq!(
            all([2, 3, 1]),
            format!("{order}, but Both is the best in each.")
        );
        let lost = format!("{order}, and Both is not the best in all (not in goal setting).");
        assert_eq!(all([3, 1, 2]), lost);
    }
}
