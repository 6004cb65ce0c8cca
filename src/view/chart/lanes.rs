//! The chart of journeys: today above the option, in one month.

use tandem_charts::{Labels, LaneRow, LanesChart, Role};
use tandem_model::{JourneyInfo, JourneySeries, Report};

use crate::i18n::messages::builtin_names::builtin_name;
use crate::i18n::number::rough_money;
use crate::reading::basis::Basis;
use crate::reading::journeys::SHOWN;
use crate::view::chart::plots::ranges;

/// Lanes at which the money that is lost is written.
const WORST: usize = 3;
/// The month that is shown at first.
const FIRST: u32 = 12;

/// The last month of a report.
pub fn last_month(report: &Report) -> u32 {
    let journeys = report
        .options
        .first()
        .map(|option| &option.handoffs.journeys);
    let months = journeys.and_then(|journeys| journeys.first());
    months.map_or(0, |journey| journey.p50.len().saturating_sub(1) as u32)
}

/// The month that is shown as long as nobody has chosen one.
pub fn first_month(report: &Report) -> u32 {
    FIRST.min(last_month(report))
}

/// A journey of a report.
#[derive(Debug, Clone, Copy)]
pub struct Journey<'a> {
    /// The way.
    pub way: &'a JourneyInfo,
    /// How it fares today.
    pub today: &'a JourneySeries,
    /// How it fares under the option.
    pub this: &'a JourneySeries,
}

impl Journey<'_> {
    /// Its teams in order.
    pub fn name(&self) -> String {
        let teams: Vec<String> = self
            .way
            .teams
            .iter()
            .map(|team| builtin_name(team))
            .collect();
        teams.join(" \u{2192} ")
    }

    /// Share of customers for whom a hand-off holds in the mean, if so many pass from end to end.
    pub fn each(&self, held: f64) -> f64 {
        let handoffs = self.way.teams.len().saturating_sub(1);
        if handoffs == 0 {
            1.0
        } else {
            held.powf(1.0 / handoffs as f64)
        }
    }
}

/// The journeys under an option, those that lose most today first.
pub fn journeys(report: &Report, option: usize) -> Vec<Journey<'_>> {
    let of = |place: usize| {
        report
            .options
            .get(place)
            .map(|option| &option.handoffs.journeys)
    };
    let (Some(today), Some(this)) = (of(0), of(option)) else {
        return Vec::new();
    };
    let passings = today.iter().zip(this);
    let pairs = report.journeys.iter().zip(passings);
    let mut journeys: Vec<Journey<'_>> = pairs
        .map(|(way, (today, this))| Journey { way, today, this })
        .collect();
    journeys.sort_by(|one, other| other.today.lost_in_year.total_cmp(&one.today.lost_in_year));
    journeys
}

/// The lanes of an option in a month.
pub fn chart(
    report: &Report,
    option: usize,
    month: u32,
    basis: Basis,
    currency: &str,
) -> LanesChart {
    let month = month.min(last_month(report)) as usize;
    let at = |values: &[f64]| values.get(month).copied().unwrap_or(f64::NAN);
    let row = |(place, journey): (usize, &Journey<'_>)| {
        let lost = journey.today.lost_in_year;
        LaneRow {
            name: journey.name(),
            volume: journey.way.volume,
            today: at(&journey.today.p50),
            this: at(&journey.this.p50),
            range: [at(&journey.this.p10), at(&journey.this.p90)],
            note: if place < WORST && lost > 0.0 {
                rough_money(currency, lost)
            } else {
                String::new()
            },
        }
    };
    let journeys = journeys(report, option);
    LanesChart {
        rows: journeys.iter().enumerate().take(SHOWN).map(row).collect(),
        role: Role::of(option),
        labels: Labels::Beside,
        ranges: ranges(basis),
    }
}
