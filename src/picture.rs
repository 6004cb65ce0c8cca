//! The pictures: from a report to charts, without a browser.

use tandem_charts::{
    Band, ChartError, Drawing, FanChart, Format, Indifference, Labels, Mark, OptionRow, OptionsChart, Place, Role,
    Series, Size, Theme, fan, options,
};
use tandem_model::{Bands, Measure, Report, Spread};

use crate::answer::Answer;
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

    /// Paints it.
    pub fn paint(self, report: &Report, currency: &str, theme: &Theme, size: Size) -> Option<Painting> {
        let answer = Answer::of(report)?;
        let (drawing, names, caption) = match self {
            Self::Options => {
                let chart = options_chart(report, currency);
                let names = chart.rows.iter().map(|row| (row.name.clone(), row.role)).collect();
                (options(&chart, theme, size), names, picture::options(&answer))
            }
            Self::Cash => {
                let chart = cash_chart(&answer, report, currency);
                (fan(&chart, theme, size), names(&chart), picture::cash(&answer))
            }
            Self::Weeks(measure) => {
                let chart = weeks_chart(&answer, report, measure);
                (fan(&chart, theme, size), names(&chart), picture::weeks(&answer, report, measure))
            }
        };
        let labels = labels(&drawing, names, size);
        Some(Painting { drawing, caption, labels })
    }
}

fn names(chart: &FanChart) -> Vec<(String, Role)> {
    chart.series.iter().map(|series| (series.name.clone(), series.role)).collect()
}

/// Height of a line of labels in CSS pixels.
const LABEL: f64 = 15.0;

fn labels(drawing: &Result<Drawing, ChartError>, names: Vec<(String, Role)>, size: Size) -> Vec<Label> {
    let places = drawing.as_ref().map(|drawing| drawing.labels.as_slice()).unwrap_or_default();
    let places = tandem_charts::apart(places, LABEL / f64::from(size.height));
    let named = names.into_iter().zip(places);
    named.map(|((name, role), at)| Label { name, role, at }).collect()
}

fn options_chart(report: &Report, currency: &str) -> OptionsChart {
    let nothing = Spread::default();
    let rows = report.options.iter().enumerate().map(|(place, option)| {
        let net = report.versus(place).map_or(nothing, |versus| versus.net);
        OptionRow {
            name: option.name.clone(),
            role: Role::of(place),
            p10: net.p10,
            p25: net.p25,
            p50: net.p50,
            p75: net.p75,
            p90: net.p90,
        }
    });
    OptionsChart {
        rows: rows.collect(),
        format: Format::money(currency),
        indifference: Some(Indifference {
            bar: report.comparison.worthwhile,
            text: picture::WITHIN_BAR.to_owned(),
        }),
        labels: Labels::Beside,
    }
}

fn cash_chart(answer: &Answer<'_>, report: &Report, currency: &str) -> FanChart {
    let lead = answer.lead;
    let mut series = vec![ghost(report)];
    series.extend(line(report, lead, Measure::Net).map(|(line, bands)| with_bands(line, bands)));
    FanChart {
        weeks: report.weeks.clone(),
        series,
        format: Format::money(currency),
        reference: Some(0.0),
        marks: marks(answer, report, currency),
    }
}

/// Today against itself: nought.
fn ghost(report: &Report) -> Series {
    Series {
        name: picture::TODAY.to_owned(),
        role: Role::Today,
        median: vec![0.0; report.weeks.len()],
        outer: None,
        inner: None,
    }
}

fn weeks_chart(answer: &Answer<'_>, report: &Report, measure: Measure) -> FanChart {
    let series = (0..report.options.len()).filter_map(|place| {
        let (line, bands) = line(report, place, measure)?;
        Some(if place == answer.lead { with_bands(line, bands) } else { line })
    });
    FanChart {
        weeks: report.weeks.clone(),
        series: series.collect(),
        format: match measure {
            Measure::Collaboration | Measure::OwnWork => Format::Hours,
            Measure::Contribution => Format::Index,
            _ => Format::Percent,
        },
        reference: None,
        marks: Vec::new(),
    }
}

fn line(report: &Report, place: usize, measure: Measure) -> Option<(Series, &Bands)> {
    let option = report.options.get(place)?;
    let bands = option.measures.get(&measure)?;
    let series = Series {
        name: option.name.clone(),
        role: Role::of(place),
        median: bands.p50.clone(),
        outer: None,
        inner: None,
    };
    Some((series, bands))
}

fn with_bands(series: Series, bands: &Bands) -> Series {
    let band = |low: &[f64], high: &[f64]| {
        Some(Band {
            low: low.to_vec(),
            high: high.to_vec(),
        })
    };
    Series {
        outer: band(&bands.p10, &bands.p90),
        inner: band(&bands.p25, &bands.p75),
        ..series
    }
}

fn marks(answer: &Answer<'_>, report: &Report, currency: &str) -> Vec<Mark> {
    let best = answer.best();
    let role = Role::of(answer.lead);
    let net = report.options.get(answer.lead).and_then(|option| option.measures.get(&Measure::Net));
    let path = net.map(|bands| bands.p50.as_slice()).unwrap_or_default();
    let deepest = path.iter().enumerate().min_by(|one, two| one.1.total_cmp(two.1));
    let trough = best.trough.zip(deepest).map(|(trough, (place, _))| Mark {
        week: report.weeks.get(place).copied().map_or(0.0, f64::from),
        value: trough.depth,
        text: picture::trough(best, currency).unwrap_or_default(),
        place: Place::Below,
        role,
    });
    let level = best.payback_month.filter(|_| best.trough.is_some()).map(|month| Mark {
        week: level_week(path, &report.weeks),
        value: 0.0,
        text: picture::payback(month),
        place: Place::Above,
        role,
    });
    trough.into_iter().chain(level).collect()
}

/// The week from which the path stays at or above nought.
fn level_week(path: &[f64], weeks: &[u32]) -> f64 {
    let below = path.iter().rposition(|net| *net < 0.0);
    let place = below.map_or(0, |below| below + 1);
    weeks.get(place).copied().map_or(0.0, f64::from)
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
                let size = Size { width: 352, height: 156 };
                let painting = picture.paint(&report, "USD", &Theme::LIGHT, size).unwrap();
                assert!(painting.drawing.is_ok(), "{name} {picture:?} {:?}", painting.drawing);
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
        let size = Size { width: 352, height: 156 };
        assert_eq!(Picture::Options.paint(&report, "USD", &Theme::DARK, size), None);
    }
}
