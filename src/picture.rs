//! The pictures: from a report to charts, without a browser.

mod chart;

pub use chart::format_of;

use tandem_charts::{ChartError, Drawing, FanChart, Role, Series, Size, Theme, fan, options};
use tandem_model::{Measure, Report};

use crate::answer::{Answer, Basis};
use crate::words::picture::{self, Caption};

/// Weeks in a month, as the model counts months.
pub const WEEKS_IN_MONTH: f64 = 52.0 / 12.0;

/// A picture of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// The options in money.
    Options,
    /// The cash curve of the option that leads.
    Cash,
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
    pub const ALL: [Self; 5] = [
        Self::Options,
        Self::Cash,
        Self::Weeks(Measure::Contribution),
        Self::Weeks(Measure::Integrated),
        Self::Weeks(Measure::Collaboration),
    ];

    /// Its name in the page's markup.
    pub fn id(self) -> &'static str {
        match self {
            Self::Options => "options",
            Self::Cash => "cash",
            Self::Weeks(Measure::Contribution) => "contribution",
            Self::Weeks(Measure::Integrated) => "integrated",
            Self::Weeks(Measure::Collaboration) => "collaboration",
            Self::Weeks(_) => "weeks",
        }
    }

    /// The measures that the pictures show week by week.
    pub fn measures() -> Vec<Measure> {
        let shown = |picture: &Self| match picture {
            Self::Options => None,
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
            Self::Weeks(measure) => lines(
                &chart::of_weeks(&answer, report, measure, basis, currency),
                theme,
                size,
            ),
        };
        let labels = labels(&drawing, names, size);
        Some(Painting {
            drawing,
            caption: self.caption(&answer, report, basis),
            labels,
        })
    }

    fn caption(self, answer: &Answer<'_>, report: &Report, basis: Basis) -> Caption {
        match self {
            Self::Options => picture::options(answer, basis),
            Self::Cash => picture::cash(answer, basis),
            Self::Weeks(measure) => picture::weeks(answer, report, measure, basis),
        }
    }
}

type Names = Vec<(String, Role)>;

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
                assert!(
                    painting.drawing.is_ok(),
                    "{name} {picture:?} {:?}",
                    painting.drawing
                );
                let lines = if picture == Picture::Cash { 2 } else { 5 };
                assert_eq!(painting.labels.len(), lines, "{name} {picture:?}");
                assert!(!painting.caption.finding.is_empty());
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
