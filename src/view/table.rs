//! Data tables of charts: each cell as it is shown, and the exact value behind it.

use tandem_charts::Format;
use tandem_model::reading::{Answer, Frequency};
use tandem_model::{
    ArmReport, Assumption, Bands, BarrierCost, Flip, GroupPay, Indicator, JourneySeries,
    MoneyLines, Report, RobustAssumption, Side,
};

use crate::i18n::assumption_value::valued;
use crate::i18n::messages::answer;
use crate::i18n::messages::lanes::{self as words, whose};
use crate::i18n::number::{Scale, show};
use crate::i18n::{Message, later};
use crate::reading::bonus_loss;
use crate::view::chart::{ChartKind, bonus, flips, format_of, lanes};

/// Where there is nothing to say.
const DASH: &str = "\u{2013}";

/// A number as it is shown and as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What stands in the cell.
    pub shown: String,
    /// The values behind it, from the lowest.
    pub values: Vec<f64>,
}

/// A table with a name for each row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Column heads; the first one stands over the names.
    pub head: Vec<String>,
    /// Rows: name and cells.
    pub rows: Vec<(String, Vec<Cell>)>,
}

/// The numbers of a picture.
pub fn of(kind: ChartKind, report: &Report, currency: &str) -> Table {
    match kind {
        ChartKind::Options => options(report, currency),
        ChartKind::Payouts => payouts(report, currency),
        ChartKind::Lanes(month) => journeys(report, month, currency),
        ChartKind::Bonus => bonus(report),
        ChartKind::Flips => flips(report, currency),
        ChartKind::Samples => samples(report, currency),
        ChartKind::Cash => months(report, Indicator::Net, &format_of(Indicator::Net, currency)),
        ChartKind::Weeks(measure) => months(report, measure, &format_of(measure, currency)),
    }
}

fn one(shown: String, value: f64) -> Cell {
    Cell {
        shown,
        values: vec![value],
    }
}

/// Net and odds of each option against today.
fn options(report: &Report, currency: &str) -> Table {
    let of_hundred = |count| {
        let said = answer::of_hundred(Frequency::from_count(count, report.replicates));
        one(said, f64::from(count))
    };
    let rows = report.comparison.options.iter().map(|versus| {
        let (net, scale) = (versus.net, Scale::of(currency, &versus.net));
        let (low, high) = (scale.low(net.p10), scale.high(net.p90));
        let range = later::cell_range(&high, &low);
        let cells = vec![
            one(scale.near(net.p50), net.p50),
            Cell {
                shown: range,
                values: vec![net.p10, net.p90],
            },
            of_hundred(versus.worthwhile_in),
            of_hundred(versus.better_in),
        ];
        (versus.name.clone(), cells)
    });
    Table {
        head: [
            later::column_option(),
            later::column_net(),
            later::column_range(),
            later::column_clears(),
            later::column_better(),
        ]
        .to_vec(),
        rows: rows.collect(),
    }
}

/// What each option pays in bonus, beside what it would pay at target.
fn payouts(report: &Report, currency: &str) -> Table {
    let rows = report.options.iter().map(|option| {
        let (bonus, at_target) = (option.summary.bonus, option.summary.bonus_at_target);
        let scale = Scale::of(currency, &bonus);
        let (low, high) = (scale.low(bonus.p10), scale.high(bonus.p90));
        let range = later::cell_range(&high, &low);
        let cells = vec![
            one(scale.near(bonus.p50), bonus.p50),
            Cell {
                shown: range,
                values: vec![bonus.p10, bonus.p90],
            },
            one(scale.near(at_target), at_target),
        ];
        (option.name.clone(), cells)
    });
    Table {
        head: [
            later::column_option(),
            later::column_bonus(),
            later::column_range(),
            later::column_at_target(),
        ]
        .to_vec(),
        rows: rows.collect(),
    }
}

/// Median and 80 % range of each option at the end of each month.
fn months(report: &Report, measure: Indicator, format: &Format) -> Table {
    let compared = |place: &usize| measure != Indicator::Net || *place > 0;
    let bands = report
        .options
        .iter()
        .enumerate()
        .filter(|(place, _)| compared(place));
    let bands: Vec<(&ArmReport, &Bands)> = bands
        .filter_map(|(_, option)| Some((option, option.measures.get(&measure)?)))
        .collect();
    let rows = report.months.iter().enumerate().skip(1);
    let rows = rows.map(|(month, over)| {
        let week = (*over as usize).saturating_sub(1);
        let cells = bands.iter().map(|(_, bands)| banded(bands, week, format));
        (month.to_string(), cells.collect())
    });
    let names = bands.iter().map(|(option, _)| option.name.clone());
    Table {
        head: std::iter::once(later::column_month())
            .chain(names)
            .collect(),
        rows: rows.collect(),
    }
}

/// A few futures of the option that leads at the end of each month.
fn samples(report: &Report, currency: &str) -> Table {
    let samples = Answer::from_report(report).map_or(&[][..], |answer| &answer.best().samples);
    let money = Format::money(currency);
    let rows = (1..report.months.len()).map(|month| {
        let at = |net: &Vec<f64>| net.get(month).copied().unwrap_or(f64::NAN);
        let cells = samples
            .iter()
            .map(at)
            .map(|net| one(show(&money, net), net));
        (month.to_string(), cells.collect())
    });
    let names = (1..=samples.len()).map(|number| later::caption_future(number as f64));
    Table {
        head: std::iter::once(later::column_month())
            .chain(names)
            .collect(),
        rows: rows.collect(),
    }
}

fn banded(bands: &Bands, week: usize, format: &Format) -> Cell {
    let at = |values: &[f64]| values.get(week).copied().unwrap_or(f64::NAN);
    let (low, median, high) = (at(&bands.p10), at(&bands.p50), at(&bands.p90));
    let shown = later::cell_banded(
        &show(format, high),
        &show(format, low),
        &show(format, median),
    );
    Cell {
        shown,
        values: vec![low, median, high],
    }
}

/// The option that leads; the first one where nothing is compared.
fn lead(report: &Report) -> (usize, String) {
    let lead = Answer::from_report(report).map_or(0, |answer| answer.lead);
    let option = report.options.get(lead);
    (
        lead,
        option.map_or(String::new(), |option| option.name.clone()),
    )
}

/// How far each journey holds today and under the option that leads at the end of a month, and what is lost.
fn journeys(report: &Report, month: u32, currency: &str) -> Table {
    let (lead, option) = lead(report);
    let place = month.min(lanes::last_month(report)) as usize;
    let money = Format::money(currency);
    let at = |values: &[f64]| values.get(place).copied().unwrap_or(f64::NAN);
    let row = |journey: &lanes::Journey<'_>| {
        let (today, this) = (journey.today, journey.this);
        let spread = |passing: &JourneySeries| {
            let values = [at(&passing.p10), at(&passing.p50), at(&passing.p90)];
            let [low, median, high] = values.map(words::share);
            Cell {
                shown: later::cell_banded(&high, &low, &median),
                values: values.to_vec(),
            }
        };
        let each = journey.each(at(&this.p50));
        let volume = journey.way.volume;
        let lost = at(&this.lost);
        let cells = vec![
            one(words::share(volume), volume),
            spread(today),
            spread(this),
            one(words::share(each), each),
            one(show(&money, today.lost_in_year), today.lost_in_year),
            one(show(&money, lost), lost),
        ];
        (journey.name(), cells)
    };
    Table {
        head: vec![
            later::lanes_journey(),
            later::lanes_volume(),
            later::lanes_held_today(),
            later::lanes_held(place as f64, &option),
            later::lanes_each(),
            later::lanes_lost_today(),
            later::lanes_lost(),
        ],
        rows: lanes::journeys(report, lead).iter().map(row).collect(),
    }
}

/// What today would be without each barrier; the gain comes first, since it says which weighs most.
pub fn barriers(report: &Report, currency: &str) -> Table {
    let money = Format::money(currency);
    let row = |cost: &BarrierCost| {
        let cells = vec![
            one(show(&money, cost.gained), cost.gained),
            one(show(&money, cost.saved), cost.saved),
            one(show(&Format::Percent, cost.integrated), cost.integrated),
        ];
        (words::barrier(cost.barrier), cells)
    };
    Table {
        head: vec![
            later::lanes_barrier(),
            later::lanes_gained(),
            later::lanes_saved(),
            later::lanes_integrated(),
        ],
        rows: report.barrier_costs.iter().map(row).collect(),
    }
}

/// Bonus of each group under the option that leads, with what of it has become salary, and today, as a share of base.
fn bonus(report: &Report) -> Table {
    let (lead, _) = lead(report);
    let row = |group: &&GroupPay| {
        let shares = group.total().into_iter().chain([group.made_up]);
        let shares = shares.chain(group.today).chain([group.guarantee]);
        let cells = shares.map(|share| one(words::of_base(share), share));
        (bonus::named(group), cells.collect())
    };
    Table {
        head: vec![
            later::bonus_group(),
            later::bonus_this_bad(),
            later::bonus_this_normal(),
            later::bonus_this_good(),
            later::bonus_salary(),
            later::bonus_today_bad(),
            later::bonus_today_normal(),
            later::bonus_today_good(),
            later::bonus_guarantee(),
        ],
        rows: bonus_loss::groups(report, lead).iter().map(row).collect(),
    }
}

/// What flips the answer of the option that leads.
fn flips(report: &Report, currency: &str) -> Table {
    let answer = Answer::from_report(report);
    let best = answer.as_ref().map(Answer::best);
    let flips = best
        .iter()
        .flat_map(|best| &best.flips)
        .map(|one| flip(one, currency));
    let holds = best.iter().flat_map(|best| &best.robust);
    let bar = report.comparison.worthwhile;
    let holds = holds.map(|one| hold(one, bar, currency));
    Table {
        head: [
            later::flips_assumption(),
            later::flips_usual(),
            later::flips_at(),
            later::flips_clears(),
            later::flips_possible(),
            later::flips_net(),
        ]
        .to_vec(),
        rows: flips.chain(holds).collect(),
    }
}

fn flip(flip: &Flip, currency: &str) -> (String, Vec<Cell>) {
    let it = &flip.assumption;
    let side = match flip.clears {
        Side::Above => later::flips_above(),
        Side::Below => later::flips_below(),
    };
    let cells = vec![
        one(valued(it, it.usual, currency), it.usual),
        one(valued(it, flip.at, currency), flip.at),
        said(side),
        possible(it, currency),
        said(DASH.to_owned()),
    ];
    (whose(it), cells)
}

fn hold(hold: &RobustAssumption, bar: f64, currency: &str) -> (String, Vec<Cell>) {
    let it = &hold.assumption;
    let holds = if flips::clears(hold, bar) {
        later::flips_holds()
    } else {
        later::flips_never()
    };
    let format = format_of(Indicator::Net, currency);
    let ends = hold.net.map(|net| show(&format, net));
    let [from, to] = ends;
    let cells = vec![
        one(valued(it, it.usual, currency), it.usual),
        said(DASH.to_owned()),
        said(holds),
        possible(it, currency),
        Cell {
            shown: later::flips_range(&from, &to),
            values: hold.net.to_vec(),
        },
    ];
    (whose(it), cells)
}

/// All that it was moved over.
fn possible(it: &Assumption, currency: &str) -> Cell {
    let ends = [it.least, it.most];
    let [from, to] = ends.map(|value| valued(it, value, currency));
    Cell {
        shown: later::flips_range(&from, &to),
        values: ends.to_vec(),
    }
}

/// A cell without a number.
fn said(shown: String) -> Cell {
    Cell {
        shown,
        values: Vec::new(),
    }
}

/// What each option costs and brings, today included.
pub fn summary(report: &Report, currency: &str) -> Table {
    let money = Format::money(currency);
    let rows = report.options.iter().enumerate().map(|(place, option)| {
        let sums = &option.summary;
        let unpaid = report
            .versus(place)
            .map_or(0.0, |versus| versus.unpaid_bonus.p50);
        let cells = vec![
            one(show(&Format::Index, sums.plateau.p50), sums.plateau.p50),
            one(
                show(&Format::Percent, sums.integrated.p50),
                sums.integrated.p50,
            ),
            one(show(&money, sums.bonus.p50), sums.bonus.p50),
            one(show(&money, unpaid), unpaid),
            one(show(&money, sums.programme), sums.programme),
        ];
        (option.name.clone(), cells)
    });
    let head = [
        later::column_option(),
        later::column_plateau(),
        later::column_journeys(),
        later::column_bonus(),
        later::column_unpaid(),
        later::column_programme(),
    ];
    Table {
        head: head.to_vec(),
        rows: rows.collect(),
    }
}

/// Name and amount of a line of net.
type Line = (Message, fn(&MoneyLines) -> f64);

/// The lines that add up to net, contribution with its parts first.
const LINES: [Line; 11] = [
    (later::money_contribution, |lines| lines.contribution),
    (later::money_less_work, |lines| lines.less_work),
    (later::money_empty_seats, |lines| lines.empty_seats),
    (later::money_rest, MoneyLines::rest_of_contribution),
    (later::money_bonus, |lines| lines.bonus),
    (later::money_salary, |lines| lines.salary),
    (later::money_newcomers, |lines| lines.newcomers),
    (later::money_recruiting, |lines| lines.recruiting),
    (later::money_vacancies, |lines| lines.vacancies),
    (later::money_plan_change, |lines| lines.plan_change),
    (later::money_programme, |lines| lines.programme),
];

/// What mean net of each option is made of: the lines that are not nought under all of them, and their sum.
pub fn money(report: &Report, currency: &str) -> Table {
    let money = Format::money(currency);
    let options = &report.comparison.options;
    let row = |(name, of): Line| {
        let values: Vec<f64> = options.iter().map(|versus| of(&versus.money)).collect();
        let cells = values
            .into_iter()
            .map(|value| one(show(&money, value), value));
        (name(), cells.collect::<Vec<Cell>>())
    };
    let counts = |(_, cells): &(String, Vec<Cell>)| {
        let mut values = cells.iter().flat_map(|cell| &cell.values);
        values.any(|value| value.abs() >= 0.5)
    };
    let rows = LINES.into_iter().map(row).filter(counts);
    let sum = row((later::money_net, MoneyLines::net));
    let names = options.iter().map(|versus| versus.name.clone());
    Table {
        head: std::iter::once(later::money_line()).chain(names).collect(),
        rows: rows.chain([sum]).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::tab::Tab;
    use crate::view::tab_charts;

    #[test]
    fn each_row_has_a_cell_for_each_column() {
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.run.weeks = 26;
        let mut experiment =
            tandem_model::Experiment::new(tandem_model::Scenario::check(form).unwrap()).unwrap();
        experiment.advance(3);
        experiment.complete_analysis();
        let report = experiment.report();
        let charts = Tab::ALL.into_iter().flat_map(tab_charts::charts);
        let tables = charts.map(|kind| of(kind, &report, "EUR"));
        for table in tables.chain([
            summary(&report, "EUR"),
            barriers(&report, "EUR"),
            money(&report, "EUR"),
        ]) {
            // Three futures flip nothing.
            assert!(!table.rows.is_empty() || table.head[0] == "Figure or assumption");
            assert!(
                table
                    .rows
                    .iter()
                    .all(|(_, cells)| cells.len() + 1 == table.head.len())
            );
        }
    }

    #[test]
    fn odds_are_said_as_bounds_where_futures_are_few_and_kept_as_numbers() {
        let versus = tandem_model::reading::sample::versus("Both", -9e6, -3.1e6);
        let mut report = tandem_model::reading::sample::report(vec![versus]);
        let mut cell = |futures| {
            report.replicates = futures;
            let table = of(ChartKind::Options, &report, "USD");
            table.rows[0].1[2].clone()
        };
        assert_eq!(cell(320), one("fewer than 1 of 100".to_owned(), 0.0));
        assert_eq!(cell(10_000), one("0 of 100".to_owned(), 0.0));
    }

    #[test]
    fn the_lines_that_count_add_up_to_mean_net() {
        let mut versus = tandem_model::reading::sample::versus("Both", 0.5e6, 2.3e6);
        versus.money = MoneyLines {
            contribution: 900_000.0,
            bonus: 400_000.0,
            recruiting: -50_000.0,
            less_work: -100_000.0,
            ..MoneyLines::default()
        };
        let report = tandem_model::reading::sample::report(vec![versus]);
        let table = money(&report, "USD");
        let rows: Vec<(&str, f64)> = table
            .rows
            .iter()
            .map(|(name, cells)| (name.as_str(), cells[0].values[0]))
            .collect();
        assert_eq!(
            rows,
            [
                ("Contribution", 900_000.0),
                ("· work withdrawn", -100_000.0),
                ("· all else", 1_000_000.0),
                ("Bonus", 400_000.0),
                ("Recruiting", -50_000.0),
                ("Mean net", 1_250_000.0),
            ]
        );
    }
}
