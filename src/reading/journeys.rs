//! The cost of hand-offs on customer journeys, by a report.

use tandem_model::Report;

/// Most journeys that a chart shows; the rest stand in its table.
pub const SHOWN: usize = 6;

/// What today's hand-offs cost a year: the mean over the futures.
pub fn cost(report: &Report) -> f64 {
    let today = report.options.first();
    let journeys = today.map_or(&[][..], |option| &option.handoffs.journeys);
    journeys.iter().map(|journey| journey.lost_in_year).sum()
}
