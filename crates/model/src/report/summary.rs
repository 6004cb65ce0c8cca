//! Summarises replicates into a report: quantile bands, sums, odds. Draws and simulates nothing.

use std::collections::BTreeMap;

use crate::input::calendar::{self, month_of};
use crate::mechanism::indicator::{Indicator, Track};
use crate::report::group::Groups;
use crate::report::job_group;
use crate::report::journeys;
use crate::report::money;
use crate::report::net::{Bonus, cumulative};
use crate::report::quantile::Quantiles;
use crate::report::variance_share::noise_variance_share;
use crate::report::{
    ArmComparison, ArmReport, Bands, Comparison, MoneyLines, Report, Spread, Summary, Trough,
};
use crate::scenario::{Scenario, TODAY};
use crate::setup::{Setup, YEAR_WEEKS};

/// Weeks whose numbers are gathered at once.
const BLOCK: usize = 4;
/// Futures that are told one by one.
const SAMPLES: usize = 5;
/// Weeks at the end over which a plateau is averaged.
const PLATEAU_WEEKS: usize = 26;

/// Sums up `tracks`, the futures so far of every option of `scenario`; without any, all sums are 0 and all bands empty.
///
/// Bands are worked out of `wanted` alone, and of net, on which the comparison hangs. What moves the options and what
/// barriers cost is left empty.
pub fn report(
    scenario: &Scenario,
    setup: &Setup,
    tracks: &[Vec<Track>],
    wanted: &[Indicator],
) -> Report {
    let weeks = tracks
        .first()
        .and_then(|t| t.first())
        .map_or(0, |t| t.rows.len());
    let mut options = Vec::new();
    let mut comparisons = Vec::new();
    let mut ends: Vec<Vec<f64>> = Vec::new();
    let mut bands = wanted.to_vec();
    if !bands.contains(&Indicator::Net) {
        bands.push(Indicator::Net);
    }
    let groups = Groups::of_futures(scenario, tracks.len());
    for (option, arm) in scenario.arms().iter().enumerate() {
        let net = cumulative(tracks, option);
        ends.push(net.iter().filter_map(|w| w.last().copied()).collect());
        let measures = measures(tracks, option, &net, &bands);
        if option > 0 {
            let median = &measures[&Indicator::Net].p50;
            let mut versus = versus(
                scenario,
                &arm.name,
                tracks,
                option,
                &ends[option],
                median,
                &groups,
            );
            versus.samples = samples(&net);
            versus.money = money::lines(scenario, tracks, option);
            versus.leavers = money::leavers(scenario, tracks, option);
            let arm = setup.arms.get(option);
            versus.pay = arm.and_then(|arm| money::expected_pay(scenario, setup, arm));
            comparisons.push(versus);
        }
        options.push(ArmReport {
            name: arm.name.clone(),
            measures,
            summary: summary(tracks, option),
            pay: job_group::pay(scenario, setup, tracks, option),
            handoffs: journeys::handoffs(&scenario.organisation, tracks, option),
        });
    }
    Report {
        model_version: crate::MODEL_VERSION,
        seed: scenario.run.seed,
        replicates: tracks.len() as u32,
        weeks: (1..=weeks as u32).collect(),
        months: months(weeks),
        journeys: journeys::journey_infos(&scenario.organisation),
        options,
        barrier_costs: Vec::new(),
        unreported_people: job_group::unreported_people(&scenario.organisation),
        comparison: Comparison {
            baseline: TODAY.to_owned(),
            worthwhile: scenario.worthwhile,
            options: comparisons,
            beats: beats(&ends, scenario.worthwhile),
            tried: None,
        },
    }
}

/// Bands of the `wanted` measures of one option, whose cumulative net by future and week is `net`.
fn measures(
    tracks: &[Vec<Track>],
    option: usize,
    net: &[Vec<f64>],
    wanted: &[Indicator],
) -> BTreeMap<Indicator, Bands> {
    let futures = tracks.len();
    let weeks = net.first().map_or(0, Vec::len);
    let mut bands = vec![Bands::default(); wanted.len()];
    let mut samples = vec![0.0; BLOCK * wanted.len() * futures];
    let mut quantiles = Quantiles::default();
    for start in (0..weeks).step_by(BLOCK) {
        let block = start..weeks.min(start + BLOCK);
        for (future, options) in tracks.iter().enumerate() {
            let mut samples = samples.chunks_exact_mut(futures);
            for week in block.clone() {
                let row = &options[option].rows[week];
                for (measure, sample) in wanted.iter().zip(&mut samples) {
                    sample[future] = match measure {
                        Indicator::Net => net[future][week],
                        _ => row[*measure as usize],
                    };
                }
            }
        }
        let each = block.flat_map(|_| 0..wanted.len());
        for (place, sample) in each.zip(samples.chunks_exact(futures)) {
            bands[place].push(quantiles.compute(sample));
        }
    }
    let mut named = BTreeMap::new();
    named.extend(wanted.iter().copied().zip(bands));
    named
}

/// The start, and the end of each month.
fn months(weeks: usize) -> Vec<u32> {
    let ends = calendar::ends(weeks).map(|week| week as u32);
    std::iter::once(0).chain(ends).collect()
}

/// The first futures one by one: net at the start and at the end of each month.
fn samples(net: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let one = |path: &Vec<f64>| {
        let ends = calendar::ends(path.len()).filter_map(|end| path.get(end - 1).copied());
        std::iter::once(0.0).chain(ends).collect()
    };
    net.iter().take(SAMPLES).map(one).collect()
}

fn summary(tracks: &[Vec<Track>], option: usize) -> Summary {
    let over = |number: &dyn Fn(&Track) -> f64| {
        Spread::from_sample(tracks.iter().map(|t| number(&t[option])))
    };
    let mean = |number: &dyn Fn(&Track) -> f64| {
        let sum: f64 = tracks.iter().map(|t| number(&t[option])).sum();
        sum / tracks.len().max(1) as f64
    };
    Summary {
        plateau: over(&|track| plateau(track, Indicator::Contribution)),
        integrated: over(&|track| plateau(track, Indicator::Integrated)),
        bonus: over(&|track| track.bonus()),
        bonus_at_target: mean(&|track| track.paid_until(usize::MAX, |p| p.at_target)),
        programme: mean(&|track| track.programme),
    }
}

/// Mean of a measure over the last half year.
pub(crate) fn plateau(track: &Track, measure: Indicator) -> f64 {
    let weeks = track.rows.len().min(PLATEAU_WEEKS);
    let sum: f64 = track.values(measure).skip(track.rows.len() - weeks).sum();
    sum / weeks as f64
}

/// Futures of 100 in which the option of each row ends above the one of each column by more than the bar.
fn beats(ends: &[Vec<f64>], bar: f64) -> Vec<Vec<u32>> {
    let odds = |one: &Vec<f64>, other: &Vec<f64>| {
        let leads: Vec<f64> = one.iter().zip(other).map(|(a, b)| a - b).collect();
        of_hundred(&leads, |lead| lead > bar)
    };
    let row = |one| ends.iter().map(|other| odds(one, other)).collect();
    ends.iter().map(row).collect()
}

fn versus(
    scenario: &Scenario,
    name: &str,
    tracks: &[Vec<Track>],
    option: usize,
    ends: &[f64],
    median: &[f64],
    groups: &Groups,
) -> ArmComparison {
    let unpaid = |options: &Vec<Track>| Bonus::compute(&options[option], &options[0]).unpaid();
    let lift = |options: &Vec<Track>| lift_needed(scenario, options, option);
    ArmComparison {
        name: name.to_owned(),
        better_in: of_hundred(ends, |end| end > 0.0),
        worse_in: of_hundred(ends, |end| end < 0.0),
        worthwhile_in: of_hundred(ends, |end| end > scenario.worthwhile),
        loss_in: of_hundred(ends, |end| end < -scenario.worthwhile),
        net: Spread::from_sample(ends.iter().copied()),
        called_off_in: called_off(scenario, tracks, option),
        unpaid_bonus: Spread::from_sample(tracks.iter().map(unpaid)),
        break_even_lift: Spread::from_sample(tracks.iter().map(lift)).p50,
        money: MoneyLines::default(),
        leavers: 0.0,
        pay: None,
        trough: trough(median),
        payback_month: payback(median),
        noise_variance_share: noise_variance_share(ends, groups),
        flips: Vec::new(),
        robust: Vec::new(),
        samples: Vec::new(),
    }
}

/// Futures of 100 in which nobody stands behind the change any more at its end: in the last week, or the last of a trial.
fn called_off(scenario: &Scenario, tracks: &[Vec<Track>], option: usize) -> u32 {
    let until = scenario.arms()[option].until;
    let last = |track: &Track| {
        let weeks = until.map_or(track.rows.len(), |until| until.saturating_sub(1) as usize);
        let row = track.rows.get(..weeks).unwrap_or(&track.rows).last();
        row.map_or(1.0, |row| row[Indicator::Commitment as usize])
    };
    let levels: Vec<f64> = tracks.iter().map(|track| last(&track[option])).collect();
    of_hundred(&levels, |level| level == 0.0)
}

/// Contribution that would have to be gained over the horizon for the option to pay for itself: for bonus, salaries, seats
/// and programme, in per cent of today's.
fn lift_needed(scenario: &Scenario, options: &[Track], option: usize) -> f64 {
    let (this, today) = (&options[option], &options[0]);
    let bonus = Bonus::compute(this, today).counted_above_today();
    let earned = scenario.organisation.contribution / YEAR_WEEKS * today.rows.len() as f64;
    let people = this.people.total() - today.people.total();
    100.0 * (bonus + people + this.programme - today.programme) / earned
}

pub(crate) fn trough(path: &[f64]) -> Option<Trough> {
    let (week, depth) = path.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1))?;
    (*depth < 0.0).then_some(Trough {
        depth: *depth,
        month: month_of(week),
    })
}

pub(crate) fn payback(path: &[f64]) -> Option<u32> {
    let below = path.iter().rposition(|net| *net < 0.0);
    match below {
        None => Some(1),
        Some(week) if week + 1 < path.len() => Some(month_of(week + 1)),
        Some(_) => None,
    }
}

/// How many of 100 futures satisfy `holds`, rounded; 0 and 100 are kept for none and all.
fn of_hundred(ends: &[f64], holds: impl Fn(f64) -> bool) -> u32 {
    let count = ends.iter().filter(|end| holds(**end)).count();
    let rounded = (100.0 * count as f64 / ends.len().max(1) as f64).round() as u32;
    match count {
        0 => 0,
        _ if count == ends.len() => 100,
        _ => rounded.clamp(1, 99),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odds_of_none_and_all_are_never_rounded_into() {
        let mut ends = vec![1.0; 999];
        ends.push(-1.0);
        assert_eq!(of_hundred(&ends, |end| end > 0.0), 99);
        assert_eq!(of_hundred(&ends, |end| end < 0.0), 1);
        assert_eq!(of_hundred(&ends, |end| end > 2.0), 0);
    }

    /// What is said of an option whose futures end like these.
    fn compared(ends: &[f64]) -> ArmComparison {
        let scenario = Scenario::check(crate::input::preset::scenario("default").unwrap()).unwrap();
        let future = |_| vec![Track::default(), Track::default()];
        let tracks: Vec<Vec<Track>> = ends.iter().map(future).collect();
        versus(&scenario, "x", &tracks, 1, ends, &[0.0], &Groups::new(&[]))
    }

    #[test]
    fn odds_hold_against_nought_and_the_bar_on_either_side() {
        let versus = compared(&[-4e5, -2e5, 0.0, 2e5, 4e5, 5e5, 6e5, 7e5, 8e5, 9e5]);
        assert_eq!((versus.better_in, versus.worse_in), (70, 20));
        assert_eq!((versus.worthwhile_in, versus.loss_in), (60, 10));
    }

    #[test]
    fn losses_too_few_to_move_a_quantile_are_counted() {
        let mut ends = [4e5; 200];
        ends[..5].fill(-1.0);
        let versus = compared(&ends);
        assert!(versus.net.p2_5 > 0.0, "{:?}", versus.net);
        assert_eq!(versus.worse_in, 3);
    }

    #[test]
    fn a_change_is_called_off_where_nobody_stands_behind_it_and_a_trial_that_ends_is_not() {
        let mut form = crate::input::preset::scenario("startup").unwrap();
        let row = |commitment: f64| {
            let mut row = [0.0; Indicator::COUNT];
            row[Indicator::Commitment as usize] = commitment;
            row
        };
        let run = |last: f64| {
            let mut rows = vec![row(90.0); 51];
            rows.push(row(last));
            let track = Track {
                rows,
                ..Track::default()
            };
            vec![track; 2]
        };
        let tracks = [run(0.0), run(80.0)];
        let check = |form: &crate::Form| Scenario::check(form.clone()).unwrap();
        assert_eq!(called_off(&check(&form), &tracks, 1), 50);
        form.options[0].until = Some(52);
        assert_eq!(called_off(&check(&form), &tracks, 1), 0);
    }

    #[test]
    fn one_option_beats_another_only_by_more_than_the_bar() {
        let ends = [vec![0.0; 4], vec![5.0, 5.0, 1.0, -5.0]];
        assert_eq!(beats(&ends, 2.0), [[0, 25], [50, 0]]);
    }

    #[test]
    fn a_report_on_some_measures_says_of_them_what_the_whole_one_says() {
        let mut form = crate::input::preset::scenario("startup").unwrap();
        form.run.weeks = 13;
        let mut experiment = crate::Experiment::new(Scenario::check(form).unwrap()).unwrap();
        experiment.advance(10);
        let mut whole = experiment.report();
        let kept = [Indicator::Trust, Indicator::Net];
        for option in &mut whole.options {
            option.measures.retain(|measure, _| kept.contains(measure));
        }
        assert_eq!(experiment.report_on(&[Indicator::Trust]), whole);
    }

    #[test]
    fn whatever_is_told_by_months_ends_with_the_same_weeks() {
        let mut form = crate::input::preset::scenario("startup").unwrap();
        for weeks in [13, 17, 18, 60, 61, 260] {
            form.run.weeks = weeks;
            let scenario = Scenario::check(form.clone()).unwrap();
            let mut experiment = crate::Experiment::new(scenario).unwrap();
            experiment.advance(1);
            let report = experiment.report_on(&[Indicator::Net]);
            assert_eq!(report.months.first(), Some(&0));
            assert_eq!(report.months.last(), Some(&weeks));
            for option in &report.options {
                let journeys = &option.handoffs.journeys;
                let each = journeys.iter().map(|journey| journey.p50.len());
                assert!(each.into_iter().all(|count| count == report.months.len()));
            }
            for (option, versus) in report.options[1..].iter().zip(&report.comparison.options) {
                let net = &option.measures[&Indicator::Net].p50;
                let ends = report.months[1..]
                    .iter()
                    .map(|over| net[*over as usize - 1]);
                let told: Vec<f64> = std::iter::once(0.0).chain(ends).collect();
                assert_eq!(versus.samples, [told], "{weeks} weeks");
            }
        }
    }

    #[test]
    fn trough_and_payback_are_read_from_the_path() {
        let path: Vec<f64> = (0..104)
            .map(|week| f64::from((week - 20) * (week - 60)))
            .collect();
        let trough = trough(&path.iter().map(|net| net - 1000.0).collect::<Vec<_>>());
        assert_eq!(trough.map(|t| t.month), Some(10));
        assert_eq!(payback(&path), Some(14));
        assert_eq!(payback(&[1.0, -1.0]), None);
        assert_eq!(payback(&[0.0, 1.0]), Some(1));
    }
}
