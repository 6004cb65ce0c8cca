//! The pictures: from a report to charts, without a browser.

pub mod bonus;
mod chart;
pub mod flips;
pub mod lanes;

pub use chart::format_of;

use tandem_charts::{ChartError, Drawing, FanChart, Role, Series, Size, Theme, fan, options};
use tandem_model::{Measure, Report};

use crate::answer::{Answer, Basis};
use crate::words::lanes as lane_words;
use crate::words::picture::{self, Caption};
use crate::words::say;

/// Weeks in a month, as the model counts months.
pub const WEEKS_IN_MONTH: f64 = 52.0 / 12.0;

/// A picture of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
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
    /// A measure by week.
    Weeks(Measure),
}

/// A finished picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Painting {
    /// The chart, or why there is none.
    pub drawing: Result<Drawing, ChartError>,
    /// What it shows.
    pub caption: Caption,
    /// Names beside it, with the height of each as a share.
    pub labels: Vec<Label>,
    /// What stands below it; nothing for most.
    pub below: Option<String>,
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

impl Picture {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Options,
        Self::Cash,
        Self::Lanes(12),
        Self::Bonus,
        Self::Flips,
        Self::Weeks(Measure::Contribution),
        Self::Weeks(Measure::Integrated),
        Self::Weeks(Measure::Collaboration),
    ];

    /// Its name in the page's markup.
    pub fn id(self) -> &'static str {
        match self {
            Self::Options => "options",
            Self::Cash => "cash",
            Self::Lanes(_) => "lanes",
            Self::Bonus => "bonus",
            Self::Flips => "flips",
            Self::Weeks(Measure::Contribution) => "contribution",
            Self::Weeks(Measure::Integrated) => "integrated",
            Self::Weeks(Measure::Collaboration) => "collaboration",
            Self::Weeks(_) => "weeks",
        }
    }

    /// The measures that the pictures show week by week.
    pub fn measures() -> Vec<Measure> {
        let shown = |picture: &Self| match picture {
            Self::Options | Self::Lanes(_) | Self::Bonus | Self::Flips => None,
            Self::Cash => Some(Measure::Net),
            Self::Weeks(measure) => Some(*measure),
        };
        Self::ALL.iter().filter_map(shown).collect()
    }

    /// Paints it; none if nothing is compared with today.
    pub fn paint(
        self,
        report: &Report,
        basis: Basis,
        currency: &str,
        theme: &Theme,
        size: Size,
    ) -> Option<Painting> {
        let answer = Answer::of(report)?;
        let (drawing, names) = match self {
            Self::Options => {
                let chart = chart::of_options(report, basis, currency);
                let names = chart.rows.iter().map(|row| (row.name.clone(), row.role));
                (options(&chart, theme, size), names.collect())
            }
            Self::Cash => lines(
                &chart::of_cash(&answer, report, basis, currency),
                theme,
                size,
            ),
            Self::Lanes(month) => {
                let chart = lanes::chart(report, answer.lead, month, basis, currency);
                let names = chart.rows.iter().map(|row| row.name.clone());
                rows(names, tandem_charts::lanes(&chart, theme, size))
            }
            Self::Bonus => {
                let chart = bonus::chart(report, answer.lead);
                let names = chart.rows.iter().map(|row| row.name.clone());
                rows(names, tandem_charts::dumbbells(&chart, theme, size))
            }
            Self::Flips => {
                let chart = flips::chart(answer.best(), answer.lead);
                let names = chart.rows.iter().map(|row| row.name.clone());
                rows(names, tandem_charts::tracks(&chart, theme, size))
            }
            Self::Weeks(measure) => lines(
                &chart::of_weeks(&answer, report, measure, basis, currency),
                theme,
                size,
            ),
        };
        let labels = labels(&drawing, names, size);
        Some(Painting {
            drawing,
            caption: self.caption(&answer, report, basis, currency),
            labels,
            below: match self {
                Self::Bonus => Some(lane_words::below_bonus(report, answer.lead)),
                Self::Flips if answer.best().flips.is_empty() => Some(say("flips-alone")),
                _ => None,
            },
        })
    }

    fn caption(
        self,
        answer: &Answer<'_>,
        report: &Report,
        basis: Basis,
        currency: &str,
    ) -> Caption {
        match self {
            Self::Lanes(_) => lane_words::journeys(answer, report, currency),
            Self::Bonus => lane_words::bonus(answer, report),
            Self::Flips => lane_words::flips(answer, report, basis),
            Self::Options => picture::options(answer, basis),
            Self::Cash => picture::cash(answer, basis),
            Self::Weeks(measure) => picture::weeks(answer, report, measure, basis),
        }
    }
}

type Names = Vec<(String, Role)>;

/// Rows whose names are no lines' names: they stand in ink.
fn rows(
    names: impl Iterator<Item = String>,
    drawing: Result<Drawing, ChartError>,
) -> (Result<Drawing, ChartError>, Names) {
    let named = names.map(|name| (name, Role::Today)).collect();
    (drawing, named)
}

fn lines(chart: &FanChart, theme: &Theme, size: Size) -> (Result<Drawing, ChartError>, Names) {
    let named = |series: &Series| (series.name.clone(), series.role);
    (
        fan(chart, theme, size),
        chart.series.iter().map(named).collect(),
    )
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
    use tandem_model::{Experiment, Scenario};

    fn report(name: &str) -> Report {
        let mut form = tandem_model::preset::scenario(name).unwrap();
        form.run.weeks = 26;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(5);
        experiment.report()
    }

    #[test]
    fn every_picture_of_every_starter_is_painted_with_a_name_for_each_line() {
        for name in tandem_model::preset::scenario_names() {
            let report = report(name);
            for picture in Picture::ALL {
                let size = Size {
                    width: 352,
                    height: 156,
                };
                let painting = picture
                    .paint(&report, Basis::Futures, "USD", &Theme::LIGHT, size)
                    .unwrap();
                assert!(!painting.caption.finding.is_empty());
                if picture == Picture::Flips {
                    // Five futures flip nothing.
                    assert_eq!(painting.drawing, Err(ChartError::Empty));
                    continue;
                }
                assert!(
                    painting.drawing.is_ok(),
                    "{name} {picture:?} {:?}",
                    painting.drawing
                );
                let lines = match picture {
                    Picture::Cash => 2,
                    Picture::Lanes(_) => report.journeys.len().min(lanes::SHOWN),
                    Picture::Bonus => report.options[0].pay.len().min(bonus::SHOWN),
                    _ => 5,
                };
                assert_eq!(painting.labels.len(), lines, "{name} {picture:?}");
            }
        }
    }

    #[test]
    fn a_report_that_compares_nothing_has_no_pictures() {
        let mut report = report("startup");
        report.comparison.options.clear();
        let size = Size {
            width: 352,
            height: 156,
        };
        assert_eq!(
            Picture::Options.paint(&report, Basis::Futures, "USD", &Theme::DARK, size),
            None
        );
    }
}
