//! Quantiles of each journey by month: the share of customers whose hand-offs all hold, and the contribution lost.

use crate::input::organisation::Organisation;
use crate::mechanism::indicator::Track;
use crate::mechanism::journey_month::JourneyMonth;
use crate::report::quantile::Quantiles;
use crate::report::{Handoffs, JourneyInfo, JourneySeries, Spread};
use crate::scenario::network::{JourneyPath, Network};

/// Months at the end over which a year's loss is taken.
const YEAR: usize = 12;

/// The ways customers travel, in the order of the network.
pub fn journey_infos(organisation: &Organisation) -> Vec<JourneyInfo> {
    let network = Network::new(organisation);
    let name = |team: &usize| organisation.teams[network.teams[*team]].name.clone();
    let info = |path: &JourneyPath| JourneyInfo {
        teams: path.teams.iter().map(name).collect(),
        volume: path.volume,
    };
    network.paths.iter().map(info).collect()
}

/// How customers are handed over under one option.
pub fn handoffs(organisation: &Organisation, tracks: &[Vec<Track>], option: usize) -> Handoffs {
    let money = organisation.contribution;
    let count = organisation.journeys.len();
    let months = tracks
        .first()
        .map_or(0, |future| months(&future[option], count));
    let mut quantiles = Quantiles::default();
    let mut journeys = vec![JourneySeries::default(); count];
    for (place, journey) in journeys.iter_mut().enumerate() {
        for month in 0..months {
            let at = |future: &Vec<Track>| future[option].journey_months[month * count + place];
            let held: Vec<f64> = tracks.iter().map(|future| at(future).held).collect();
            let spread = quantiles.compute(&held);
            journey.p10.push(spread.p10);
            journey.p50.push(spread.p50);
            journey.p90.push(spread.p90);
            journey
                .lost
                .push(money * mean(tracks.iter().map(|future| at(future).lost)));
        }
        journey.lost_in_year = mean(last_year(months).map(|month| journey.lost[month]));
    }
    let lost = |future: &Vec<Track>| money * lost_in_year(&future[option].journey_months, count);
    Handoffs {
        lost: Spread::from_sample(tracks.iter().map(lost)),
        journeys,
    }
}

fn months(track: &Track, journeys: usize) -> usize {
    track.journey_months.len() / journeys.max(1)
}

/// The months of the last year, or of all of a shorter horizon; today is none of them.
fn last_year(months: usize) -> std::ops::Range<usize> {
    months.saturating_sub(YEAR).max(1)..months
}

/// What all journeys lose in the last year of one future, as a share of today's contribution.
fn lost_in_year(journey_months: &[JourneyMonth], journeys: usize) -> f64 {
    let mut months: Vec<&[JourneyMonth]> = journey_months.chunks_exact(journeys.max(1)).collect();
    let months = months.split_off(last_year(months.len()).start.min(months.len()));
    mean(
        months
            .iter()
            .map(|month| month.iter().map(|journey_month| journey_month.lost).sum()),
    )
}

fn mean(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = values.len().max(1) as f64;
    values.sum::<f64>() / count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Experiment;
    use crate::Report;
    use crate::Scenario;
    use crate::input::preset;

    fn report(change: impl FnOnce(&mut crate::Form)) -> Report {
        let mut form = preset::scenario("default").unwrap();
        form.run.weeks = 60;
        change(&mut form);
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(8);
        experiment.report()
    }

    #[test]
    fn what_journeys_lose_adds_up_to_what_is_lost() {
        let mut form = preset::scenario("default").unwrap();
        form.run.weeks = 60;
        let mut experiment = Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(8);
        let (report, tracks) = (experiment.report(), experiment.tracks());
        let money = experiment.scenario().organisation.contribution;
        for (option, said) in report.options.iter().enumerate() {
            let count = report.journeys.len();
            let totals = tracks
                .iter()
                .map(|t| money * lost_in_year(&t[option].journey_months, count));
            let (whole, parts) = (
                mean(totals),
                said.handoffs
                    .journeys
                    .iter()
                    .map(|j| j.lost_in_year)
                    .sum::<f64>(),
            );
            assert!((whole - parts).abs() < 1e-6 * whole, "{whole} {parts}");
            assert!(said.handoffs.lost.p10 <= whole && whole <= said.handoffs.lost.p90);
        }
    }

    #[test]
    fn journeys_weigh_up_to_the_integrated_share() {
        let report = report(|_| {});
        let today = |journey: &JourneySeries| journey.p50[0];
        let journeys = report.options[0].handoffs.journeys.iter().map(today);
        let volumes = report.journeys.iter().map(|info| info.volume);
        let integrated: f64 = journeys.zip(volumes).map(|(held, v)| held * v).sum();
        assert!((integrated - 0.29).abs() < 1e-6, "{integrated}");
    }

    #[test]
    fn a_journey_without_a_hand_off_always_holds_and_loses_nothing() {
        let report = report(|form| {
            form.organisation.journeys[0].teams.truncate(1);
        });
        let alone = report
            .journeys
            .iter()
            .position(|info| info.teams.len() == 1)
            .unwrap();
        for option in &report.options {
            let journey = &option.handoffs.journeys[alone];
            assert!(journey.p10.iter().all(|held| *held == 1.0));
            assert!(journey.lost.iter().all(|lost| *lost == 0.0));
            let others = option.handoffs.journeys.iter().enumerate();
            assert!(
                others
                    .filter(|(j, _)| *j != alone)
                    .all(|(_, j)| j.lost_in_year > 0.0)
            );
        }
    }

    #[test]
    fn without_anything_at_stake_nothing_is_lost() {
        let report = report(|form| form.organisation.interdependence = 0.0);
        let lost = |option: &crate::ArmReport| option.handoffs.lost.p97_5;
        assert!(report.options.iter().all(|option| lost(option) == 0.0));
    }

    #[test]
    fn no_futures_say_nothing() {
        let scenario = Scenario::check(preset::scenario("default").unwrap()).unwrap();
        let said = handoffs(&scenario.organisation, &[], 0);
        assert_eq!((said.lost.p50, said.journeys[0].lost_in_year), (0.0, 0.0));
    }
}
