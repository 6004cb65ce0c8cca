//! Which charts there are, and how they are drawn from a report, without a browser.

pub mod bonus;
pub mod flips;
pub mod lanes;
mod plots;
pub mod renderer;

pub use plots::format_of;
pub use renderer::Renderer;
use renderer::{Context, Layout, Names};

use tandem_charts::{ChartError, Drawing, Plot, Role, Size, Theme};
use tandem_model::reading::Answer;
use tandem_model::{Indicator, Report};

use crate::i18n::messages::picture::Caption;
use crate::reading::basis::Basis;

/// A picture of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartKind {
    /// The options in money.
    Options,
    /// The cash curve of the option that leads.
    Cash,
    /// The journeys as lanes at the end of a month, 0 being the start.
    Lanes(u32),
    /// Bonus in a bad, a normal and a good year.
    Bonus,
    /// What flips the answer.
    Flips,
    /// What each option pays in bonus.
    Payouts,
    /// A few futures of the option that leads, one by one.
    Samples,
    /// A measure by week.
    Weeks(Indicator),
}

/// A finished picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// The chart, or why there is none.
    pub drawing: Result<Drawing, ChartError>,
    /// What it shows.
    pub caption: Caption,
    /// Names beside it, with the height of each as a share.
    pub labels: Vec<Label>,
    /// Where the first rows of its table lie in it.
    pub hits: HitPositions,
    /// What stands below it; nothing for most.
    pub below: Option<String>,
}

/// Where the rows of a picture's table lie in its chart, as shares of its width or height.
#[derive(Debug, Clone, PartialEq)]
pub enum HitPositions {
    /// Side by side, from the left.
    Across(Vec<f64>),
    /// Below each other, from the top.
    Down(Vec<f64>),
}

impl HitPositions {
    /// The shares.
    pub fn shares(&self) -> &[f64] {
        match self {
            Self::Across(shares) | Self::Down(shares) => shares,
        }
    }

    /// The row that lies nearest to a share.
    pub fn nearest(&self, share: f64) -> Option<usize> {
        let apart = |place: &f64| (place - share).abs();
        let near =
            |one: &(usize, &f64), other: &(usize, &f64)| apart(one.1).total_cmp(&apart(other.1));
        let rows = self.shares().iter().enumerate();
        rows.min_by(near).map(|(row, _)| row)
    }
}

/// A name beside a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The name.
    pub name: String,
    /// What it stands for.
    pub role: Role,
    /// Its height as a share, from the top.
    pub at: f64,
}

impl ChartKind {
    /// Its name in the page's markup and in the names of files.
    pub fn id(self) -> String {
        match self {
            Self::Options => "options".to_owned(),
            Self::Cash => "cash".to_owned(),
            Self::Lanes(_) => "lanes".to_owned(),
            Self::Bonus => "bonus".to_owned(),
            Self::Flips => "flips".to_owned(),
            Self::Payouts => "payouts".to_owned(),
            Self::Samples => "samples".to_owned(),
            Self::Weeks(measure) => dashed(&format!("{measure:?}")),
        }
    }

    /// The measure that it shows week by week, if it shows one.
    pub fn measure(self) -> Option<Indicator> {
        match self {
            Self::Options | Self::Lanes(_) | Self::Bonus | Self::Flips | Self::Payouts => None,
            Self::Cash | Self::Samples => Some(Indicator::Net),
            Self::Weeks(measure) => Some(measure),
        }
    }

    /// Draws it with a renderer; none if nothing is compared with today, if the report says nothing of its measure yet, or
    /// if the renderer is not made for it.
    pub fn render(
        self,
        renderer: Renderer,
        report: &Report,
        basis: Basis,
        currency: &str,
        theme: &Theme,
        size: Size,
    ) -> Option<Chart> {
        let answer = Answer::from_report(report)?;
        let today = report.options.first();
        let said = |measure| today.is_some_and(|today| today.measures.contains_key(&measure));
        if !self.measure().is_none_or(said) {
            return None;
        }
        let scene = Context {
            answer,
            report,
            basis,
            currency,
            theme,
            size,
        };
        let Layout {
            drawing,
            names,
            caption,
            below,
        } = renderer.layout(self, &scene)?;
        let hits = self.hits(&drawing, &report.months);
        Some(Chart {
            labels: labels(&drawing, names, size),
            drawing,
            caption,
            hits,
            below,
        })
    }

    fn hits(self, drawing: &Result<Drawing, ChartError>, months: &[u32]) -> HitPositions {
        let Ok(drawing) = drawing else {
            return HitPositions::Down(Vec::new());
        };
        match self {
            // Today stands in the chart and not in the table.
            Self::Options => HitPositions::Down(drawing.labels.iter().skip(1).copied().collect()),
            Self::Lanes(_) | Self::Bonus | Self::Flips | Self::Payouts => {
                HitPositions::Down(drawing.labels.clone())
            }
            Self::Cash | Self::Samples | Self::Weeks(_) => {
                HitPositions::Across(ends(drawing.plot, months))
            }
        }
    }
}

/// Where months end, as shares of a drawing's width.
fn ends(plot: Plot, months: &[u32]) -> Vec<f64> {
    let last = months.last().copied().map_or(1.0, f64::from);
    let share = |week: &u32| plot.left + (plot.right - plot.left) * f64::from(*week) / last;
    months.iter().skip(1).map(share).collect()
}

/// A name of several words with dashes between them.
fn dashed(name: &str) -> String {
    let mut dashed = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !dashed.is_empty() {
            dashed.push('-');
        }
        dashed.push(letter.to_ascii_lowercase());
    }
    dashed
}

/// Height of a line of labels in CSS pixels.
const LABEL: f64 = 15.0;

fn labels(drawing: &Result<Drawing, ChartError>, names: Names, size: Size) -> Vec<Label> {
    let places = drawing
        .as_ref()
        .map(|drawing| drawing.labels.as_slice())
        .unwrap_or_default();
    let places = tandem_charts::apart(places, LABEL / f64::from(size.height));
    let named = names.into_iter().zip(places);
    named
        .map(|((name, role), at)| Label { name, role, at })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::journeys;
    use crate::shell::tab::Tab;
    use crate::view::tab_charts;
    use crate::view::table;
    use tandem_model::{Experiment, Scenario};

    const SIZE: Size = Size {
        width: 352,
        height: 156,
    };

    fn report(name: &str) -> Report {
        let mut form = tandem_model::preset::scenario(name).unwrap();
        form.run.weeks = 26;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(5);
        experiment.report()
    }

    fn render(kind: ChartKind, report: &Report) -> Option<Chart> {
        kind.render(
            Renderer::ANY,
            report,
            Basis::Futures,
            "USD",
            &Theme::LIGHT,
            SIZE,
        )
    }

    fn charts() -> impl Iterator<Item = ChartKind> {
        Tab::ALL.into_iter().flat_map(tab_charts::charts)
    }

    #[test]
    fn every_picture_of_every_starter_is_painted_with_a_name_for_each_line() {
        for name in tandem_model::preset::scenario_names() {
            let report = report(name);
            for kind in charts() {
                let chart = render(kind, &report).unwrap();
                assert!(!chart.caption.finding.is_empty());
                if kind == ChartKind::Flips {
                    // Five futures flip nothing.
                    assert_eq!(chart.drawing, Err(ChartError::Empty));
                    continue;
                }
                assert!(chart.drawing.is_ok(), "{name} {kind:?} {:?}", chart.drawing);
                let lines = match kind {
                    ChartKind::Cash => 2,
                    ChartKind::Lanes(_) => report.journeys.len().min(journeys::SHOWN),
                    ChartKind::Bonus => report.options[0].pay.len().min(bonus::SHOWN),
                    _ => 5,
                };
                assert_eq!(chart.labels.len(), lines, "{name} {kind:?}");
            }
        }
    }

    #[test]
    fn what_lies_in_a_chart_are_the_first_rows_of_its_table() {
        let report = report("startup");
        for kind in charts().filter(|kind| *kind != ChartKind::Flips) {
            let chart = render(kind, &report).unwrap();
            let (table, hits) = (table::of(kind, &report, "USD"), chart.hits);
            let count = hits.shares().len();
            match kind {
                ChartKind::Lanes(_) | ChartKind::Bonus => assert!(count <= table.rows.len()),
                _ => assert_eq!(count, table.rows.len(), "{kind:?}"),
            }
            assert!(hits.shares().is_sorted(), "{kind:?}");
            assert_eq!(hits.nearest(-1.0), Some(0));
            assert_eq!(hits.nearest(2.0), Some(count - 1));
            if let HitPositions::Down(_) = hits {
                let names = chart
                    .labels
                    .iter()
                    .rev()
                    .zip(table.rows[..count].iter().rev());
                for (label, (name, _)) in names {
                    assert_eq!(label.name, *name, "{kind:?}");
                }
            }
        }
    }

    #[test]
    fn pictures_and_tables_are_dated_like_the_report_at_every_horizon() {
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.options.truncate(1);
        let range = tandem_model::parameter::WEEKS;
        for weeks in range.min as u32..=range.max as u32 {
            form.run.weeks = weeks;
            let scenario = Scenario::check(form.clone()).unwrap();
            let mut experiment = Experiment::new(scenario).unwrap();
            experiment.advance(1);
            let report = experiment.report_on(&[Indicator::Trust]);
            assert_dated(ChartKind::Cash, &report);
            assert_dated(ChartKind::Samples, &report);
        }
    }

    /// The rows of the table, the values in them and their places in the picture are those of the months of the report.
    fn assert_dated(kind: ChartKind, report: &Report) {
        let chart = render(kind, report).unwrap();
        let table = table::of(kind, report, "USD");
        let months = report.months.iter().enumerate().skip(1);
        let Plot { left, right, .. } = chart.drawing.unwrap().plot;
        let lead = &report.options[Answer::from_report(report).unwrap().lead];
        let path = &lead.measures[&kind.measure().unwrap()].p50;
        let column = table.head.iter().position(|name| *name == lead.name);
        assert_eq!(table.rows.len() + 1, report.months.len());
        for (((name, cells), stop), (month, over)) in
            table.rows.iter().zip(chart.hits.shares()).zip(months)
        {
            assert_eq!(*name, month.to_string());
            let share = f64::from(*over) / report.weeks.len() as f64;
            assert!((stop - left - (right - left) * share).abs() < 1e-9);
            let value = path[*over as usize - 1];
            let cell = &cells[column.unwrap_or(1) - 1];
            assert!(cell.values.contains(&value), "{kind:?} month {month}");
        }
    }

    #[test]
    fn the_lines_of_single_futures_end_with_a_run_that_ends_within_a_month() {
        let weeks = 60;
        let mut form = tandem_model::preset::scenario("startup").unwrap();
        form.run.weeks = weeks;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(2);
        let report = experiment.report();
        let answer = Answer::from_report(&report).unwrap();
        let chart = plots::of_samples(&answer, &report, "USD");
        assert_eq!(chart.weeks, report.months);
        assert_eq!(chart.weeks.last(), Some(&weeks));
    }

    #[test]
    fn names_in_the_markup_have_no_capitals() {
        assert_eq!(ChartKind::Weeks(Indicator::FreeRiding).id(), "free-riding");
        assert_eq!(ChartKind::Cash.id(), "cash");
    }

    #[test]
    fn nothing_is_painted_of_a_measure_that_was_not_asked_for_or_where_nothing_is_compared() {
        let mut report = report("startup");
        for option in &mut report.options {
            option
                .measures
                .retain(|measure, _| *measure == Indicator::Net);
        }
        assert_eq!(render(ChartKind::Weeks(Indicator::Trust), &report), None);
        assert!(render(ChartKind::Cash, &report).is_some());
        report.comparison.options.clear();
        assert_eq!(render(ChartKind::Options, &report), None);
    }
}
