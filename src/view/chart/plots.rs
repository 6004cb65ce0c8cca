//! Converts a report into the input of each chart.

use tandem_charts::{
    Band, FanChart, Format, Indifference, Labels, Mark, Notation, OptionRow, OptionsChart, Place,
    Ranges, Role, Series,
};
use tandem_model::reading::Answer;
use tandem_model::{Bands, Indicator, Report, Spread};

use crate::i18n::messages::picture;
use crate::i18n::number::notation;
use crate::i18n::{first, later};
use crate::reading::basis::Basis;

/// An estimate knows no ranges; those of the last futures move with it.
pub(super) fn ranges(basis: Basis) -> Ranges {
    match basis {
        Basis::Estimate => Ranges::Expected,
        Basis::Futures => Ranges::Known,
    }
}

/// The options in money.
pub fn of_options(report: &Report, basis: Basis, currency: &str) -> OptionsChart {
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
        notation: Notation::clone(&notation()),
        indifference: Some(Indifference {
            bar: report.comparison.worthwhile,
            text: first::within_bar(),
        }),
        labels: Labels::Beside,
        ranges: ranges(basis),
    }
}

/// What each option pays in bonus over the horizon.
pub fn of_payouts(report: &Report, basis: Basis, currency: &str) -> OptionsChart {
    let rows = report.options.iter().enumerate().map(|(place, option)| {
        let bonus = option.summary.bonus;
        OptionRow {
            name: option.name.clone(),
            role: Role::of(place),
            p10: bonus.p10,
            p25: bonus.p25,
            p50: bonus.p50,
            p75: bonus.p75,
            p90: bonus.p90,
        }
    });
    OptionsChart {
        rows: rows.collect(),
        format: Format::money(currency),
        notation: Notation::clone(&notation()),
        indifference: None,
        labels: Labels::Beside,
        ranges: ranges(basis),
    }
}

/// The cash curve of the option that leads, today as nought.
pub fn of_cash(answer: &Answer<'_>, report: &Report, basis: Basis, currency: &str) -> FanChart {
    let lead = answer.lead;
    let mut series = vec![ghost(report)];
    series.extend(line(report, lead, Indicator::Net).map(|(line, bands)| with_bands(line, bands)));
    FanChart {
        weeks: report.weeks.clone(),
        months: report.months.clone(),
        series,
        format: Format::money(currency),
        notation: Notation::clone(&notation()),
        reference: Some(0.0),
        marks: marks(answer, report, currency),
        ranges: ranges(basis),
    }
}

/// A few futures of the option that leads, one by one, month by month.
pub fn of_samples(answer: &Answer<'_>, report: &Report, currency: &str) -> FanChart {
    let samples = &answer.best().samples;
    let line = |(place, net): (usize, &Vec<f64>)| Series {
        name: later::caption_future((place + 1) as f64),
        role: Role::of(answer.lead),
        median: net.clone(),
        outer: None,
        inner: None,
    };
    FanChart {
        weeks: report.months.clone(),
        months: report.months.clone(),
        series: samples.iter().enumerate().map(line).collect(),
        format: Format::money(currency),
        notation: Notation::clone(&notation()),
        reference: Some(0.0),
        marks: Vec::new(),
        ranges: Ranges::Known,
    }
}

/// Today against itself: nought.
fn ghost(report: &Report) -> Series {
    Series {
        name: first::today(),
        role: Role::Today,
        median: vec![0.0; report.weeks.len()],
        outer: None,
        inner: None,
    }
}

/// How the values of a measure read.
pub fn format_of(measure: Indicator, currency: &str) -> Format {
    match measure {
        Indicator::Collaboration | Indicator::HelpInside | Indicator::OwnWork => Format::Hours,
        Indicator::Contribution => Format::Index,
        Indicator::Pay | Indicator::Programme | Indicator::Net => Format::money(currency),
        _ => Format::Percent,
    }
}

/// A measure by week: all medians, and bands for the option that leads.
pub fn of_weeks(
    answer: &Answer<'_>,
    report: &Report,
    measure: Indicator,
    basis: Basis,
    currency: &str,
) -> FanChart {
    let series = (0..report.options.len()).filter_map(|place| {
        let (line, bands) = line(report, place, measure)?;
        Some(if place == answer.lead {
            with_bands(line, bands)
        } else {
            line
        })
    });
    FanChart {
        weeks: report.weeks.clone(),
        months: report.months.clone(),
        series: series.collect(),
        format: format_of(measure, currency),
        notation: Notation::clone(&notation()),
        reference: None,
        marks: Vec::new(),
        ranges: ranges(basis),
    }
}

fn line(report: &Report, place: usize, measure: Indicator) -> Option<(Series, &Bands)> {
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
    let net = report
        .options
        .get(answer.lead)
        .and_then(|option| option.measures.get(&Indicator::Net));
    let path = net.map(|bands| bands.p50.as_slice()).unwrap_or_default();
    let deepest = path
        .iter()
        .enumerate()
        .min_by(|one, two| one.1.total_cmp(two.1));
    let trough = best.trough.zip(deepest).map(|(trough, (place, _))| Mark {
        week: report.weeks.get(place).copied().map_or(0.0, f64::from),
        value: trough.depth,
        text: picture::trough(best, currency).unwrap_or_default(),
        place: Place::Below,
        role,
    });
    let level = best
        .payback_month
        .filter(|_| best.trough.is_some())
        .map(|month| Mark {
            week: level_week(path, &report.weeks),
            value: 0.0,
            text: first::cash_payback(month.into()),
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
