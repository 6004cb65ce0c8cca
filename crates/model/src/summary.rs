//! From replicates to what is said of them: bands, sums, odds. Nothing here draws or simulates.

use std::collections::BTreeMap;

use crate::measure::{Measure, Payment, Track};
use crate::report::{Bands, Comparison, OptionReport, Report, Spread, Summary, Trough, Versus};
use crate::scenario::{Scenario, TODAY};

/// Weeks at the end over which a plateau is averaged.
const PLATEAU_WEEKS: usize = 26;
/// Weeks in a month, for stating when something happens.
const WEEKS_IN_MONTH: f64 = 52.0 / 12.0;

/// Sums up `tracks`, the futures so far of every option of `scenario`; without any, all sums are 0 and all bands empty.
pub fn report(scenario: &Scenario, tracks: &[Vec<Track>]) -> Report {
    let weeks = tracks
        .first()
        .and_then(|t| t.first())
        .map_or(0, |t| t.rows.len());
    let load = 1.0 + scenario.organisation.on_cost;
    let mut options = Vec::new();
    let mut comparisons = Vec::new();
    for (option, arm) in scenario.arms().iter().enumerate() {
        let net = cumulative(tracks, option, load);
        let measures = measures(tracks, option, &net);
        if option > 0 {
            let median = &measures[&Measure::Net].p50;
            comparisons.push(versus(scenario, &arm.name, tracks, option, &net, median));
        }
        options.push(OptionReport {
            name: arm.name.clone(),
            measures,
            summary: summary(tracks, option),
        });
    }
    Report {
        model_version: crate::MODEL_VERSION,
        seed: scenario.run.seed,
        replicates: tracks.len() as u32,
        weeks: (1..=weeks as u32).collect(),
        options,
        comparison: Comparison {
            baseline: TODAY.to_owned(),
            worthwhile: scenario.worthwhile,
            options: comparisons,
        },
    }
}

/// Cumulative net less today's in the same future, by replicate and week.
fn cumulative(tracks: &[Vec<Track>], option: usize, load: f64) -> Vec<Vec<f64>> {
    let one = |options: &Vec<Track>| {
        let (this, today) = (&options[option], &options[0]);
        let pairs = this.values(Measure::Net).zip(today.values(Measure::Net));
        let mut before_bonus = 0.0;
        let path = |(week, (this_week, today_week))| {
            before_bonus += this_week - today_week;
            before_bonus - load * Bonus::until(week, this, today).counted_above_today()
        };
        pairs.enumerate().map(path).collect()
    };
    tracks.iter().map(one).collect()
}

/// Bonus paid up to some week, beside what today's plan paid in the same future.
struct Bonus {
    paid: f64,
    today: f64,
    promised: f64,
}

impl Bonus {
    fn until(week: usize, this: &Track, today: &Track) -> Self {
        let sum = |track: &Track, part: fn(&Payment) -> f64| -> f64 {
            track
                .payments
                .iter()
                .take_while(|p| p.week <= week)
                .map(part)
                .sum()
        };
        let paid_today = sum(today, |p| p.paid);
        let at_target = sum(today, |p| p.at_target);
        let reached = if at_target > 0.0 {
            paid_today / at_target
        } else {
            1.0
        };
        Self {
            paid: sum(this, |p| p.paid),
            today: paid_today,
            promised: sum(this, |p| p.at_target) * reached,
        }
    }

    /// What is not paid of what the plan would pay if it were reached as well as today's plan is.
    fn unpaid(&self) -> f64 {
        (self.promised - self.paid).max(0.0)
    }

    /// Cost of the plan's bonus above today's, with no credit for what is not paid.
    fn counted_above_today(&self) -> f64 {
        self.paid + self.unpaid() - self.today
    }
}

fn measures(tracks: &[Vec<Track>], option: usize, net: &[Vec<f64>]) -> BTreeMap<Measure, Bands> {
    let weeks = net.first().map_or(0, Vec::len);
    let bands = |measure: Measure| {
        let value = |r: usize, week: usize| match measure {
            Measure::Net => net[r][week],
            _ => tracks[r][option].rows[week][measure as usize],
        };
        let mut bands = Bands::default();
        for week in 0..weeks {
            bands.push(spread((0..tracks.len()).map(|r| value(r, week)).collect()));
        }
        (measure, bands)
    };
    Measure::ALL.into_iter().map(bands).collect()
}

fn summary(tracks: &[Vec<Track>], option: usize) -> Summary {
    let over = |number: &dyn Fn(&Track) -> f64| {
        spread(tracks.iter().map(|t| number(&t[option])).collect())
    };
    let first = tracks.first().map(|options| &options[option]);
    Summary {
        plateau: over(&|track| plateau(track, Measure::Contribution)),
        integrated: over(&|track| plateau(track, Measure::Integrated)),
        bonus: over(&|track| track.bonus().paid),
        bonus_at_target: first.map_or(0.0, |track| track.bonus().at_target),
        programme: first.map_or(0.0, |track| track.programme),
    }
}

fn plateau(track: &Track, measure: Measure) -> f64 {
    let weeks = track.rows.len().min(PLATEAU_WEEKS);
    let sum: f64 = track.values(measure).skip(track.rows.len() - weeks).sum();
    sum / weeks as f64
}

fn versus(
    scenario: &Scenario,
    name: &str,
    tracks: &[Vec<Track>],
    option: usize,
    net: &[Vec<f64>],
    median: &[f64],
) -> Versus {
    let ends: Vec<f64> = net
        .iter()
        .filter_map(|weeks| weeks.last().copied())
        .collect();
    let load = 1.0 + scenario.organisation.on_cost;
    let unpaid = |options: &Vec<Track>| {
        load * Bonus::until(usize::MAX, &options[option], &options[0]).unpaid()
    };
    Versus {
        name: name.to_owned(),
        better_in: of_hundred(&ends, |end| end > 0.0),
        worthwhile_in: of_hundred(&ends, |end| end > scenario.worthwhile),
        loss_in: of_hundred(&ends, |end| end < -scenario.worthwhile),
        net: spread(ends),
        unpaid_bonus: spread(tracks.iter().map(unpaid).collect()),
        trough: trough(median),
        payback_month: payback(median),
    }
}

fn trough(path: &[f64]) -> Option<Trough> {
    let (week, depth) = path.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1))?;
    (*depth < 0.0).then_some(Trough {
        depth: *depth,
        month: month_of(week),
    })
}

fn payback(path: &[f64]) -> Option<u32> {
    let below = path.iter().rposition(|net| *net < 0.0);
    match below {
        None => Some(1),
        Some(week) if week + 1 < path.len() => Some(month_of(week + 1)),
        Some(_) => None,
    }
}

/// The month, from 1, that contains week number `week`, from 0.
fn month_of(week: usize) -> u32 {
    (week as f64 / WEEKS_IN_MONTH) as u32 + 1
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

/// Quantiles of a sample, interpolated between neighbours; zeros for an empty one.
pub fn spread(mut sample: Vec<f64>) -> Spread {
    sample.sort_unstable_by(f64::total_cmp);
    let quantile = |share: f64| {
        let Some(last) = sample.len().checked_sub(1) else {
            return 0.0;
        };
        let place = share * last as f64;
        let below = place as usize;
        let above = (below + 1).min(last);
        sample[below] + (sample[above] - sample[below]) * (place - below as f64)
    };
    Spread {
        p2_5: quantile(0.025),
        p10: quantile(0.10),
        p25: quantile(0.25),
        p50: quantile(0.50),
        p75: quantile(0.75),
        p90: quantile(0.90),
        p97_5: quantile(0.975),
    }
}

impl Bands {
    fn push(&mut self, spread: Spread) {
        self.p2_5.push(spread.p2_5);
        self.p10.push(spread.p10);
        self.p25.push(spread.p25);
        self.p50.push(spread.p50);
        self.p75.push(spread.p75);
        self.p90.push(spread.p90);
        self.p97_5.push(spread.p97_5);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_an_even_ladder_are_its_rungs() {
        let spread = spread((0..=1000).map(f64::from).rev().collect());
        assert_eq!(
            (spread.p10, spread.p50, spread.p97_5),
            (100.0, 500.0, 975.0)
        );
    }

    #[test]
    fn odds_of_none_and_all_are_never_rounded_into() {
        let mut ends = vec![1.0; 999];
        ends.push(-1.0);
        assert_eq!(of_hundred(&ends, |end| end > 0.0), 99);
        assert_eq!(of_hundred(&ends, |end| end < 0.0), 1);
        assert_eq!(of_hundred(&ends, |end| end > 2.0), 0);
    }

    /// A track of one week before bonus of `week` each and these payments.
    fn track(week: f64, payments: &[(usize, f64, f64)]) -> Track {
        let mut row = [0.0; Measure::COUNT];
        row[Measure::Net as usize] = week;
        let pay = |&(week, paid, at_target)| Payment {
            week,
            paid,
            at_target,
        };
        Track {
            rows: vec![row; 4],
            payments: payments.iter().map(pay).collect(),
            programme: 0.0,
        }
    }

    #[test]
    fn net_counts_bonus_with_on_cost_and_no_gain_from_unpaid_bonus() {
        let today = track(10.0, &[(1, 8.0, 10.0), (3, 10.0, 10.0)]);
        let generous = track(12.0, &[(1, 9.0, 10.0), (3, 13.0, 10.0)]);
        let stingy = track(12.0, &[(1, 4.0, 10.0), (3, 5.0, 10.0)]);
        let tracks = vec![vec![today, generous, stingy]];
        // Four weeks of 2 more; 4 more bonus at a load of 1.5.
        assert_eq!(cumulative(&tracks, 1, 1.5)[0], [2.0, 2.5, 4.5, 2.0]);
        // Today reaches 0.8, then 0.9 of its target: the promise is as much as today pays, so nothing is saved.
        assert_eq!(cumulative(&tracks, 2, 1.5)[0], [2.0, 4.0, 6.0, 8.0]);
        let unpaid = Bonus::until(3, &tracks[0][2], &tracks[0][0]).unpaid();
        assert!((unpaid - 9.0).abs() < 1e-12, "{unpaid}");
    }

    #[test]
    fn a_smaller_target_bonus_is_a_saving() {
        let today = track(10.0, &[(3, 10.0, 10.0)]);
        let halved = track(10.0, &[(3, 5.0, 5.0)]);
        let tracks = vec![vec![today, halved]];
        assert_eq!(cumulative(&tracks, 1, 1.0)[0], [0.0, 0.0, 0.0, 5.0]);
    }

    #[test]
    fn odds_hold_against_nought_and_the_bar_on_either_side() {
        let scenario = Scenario::check(crate::preset::scenario("default").unwrap()).unwrap();
        let future = |end: f64| vec![track(0.0, &[]), track(end / 4.0, &[])];
        let ends = [-4e5, -2e5, 1e5, 2e5, 4e5, 5e5, 6e5, 7e5, 8e5, 9e5];
        let tracks: Vec<Vec<Track>> = ends.into_iter().map(future).collect();
        let net = cumulative(&tracks, 1, 1.0);
        let versus = versus(&scenario, "x", &tracks, 1, &net, &[0.0]);
        assert_eq!(
            (versus.better_in, versus.worthwhile_in, versus.loss_in),
            (80, 60, 10)
        );
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
