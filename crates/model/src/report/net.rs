//! Net of an option against today by replicate: contribution less pay with on-cost, seats, and programme cost. Bonus that an
//! unreached goal leaves unpaid is not counted as a gain, unless expected pay is held.

use crate::mechanism::indicator::{Indicator, Payment, Track};

/// What is paid is paid in whole cents; less than one is of rounding.
const CENT: f64 = 0.01;

/// Cumulative net of option number `option` less today's in the same future, by replicate and week.
pub fn cumulative(tracks: &[Vec<Track>], option: usize) -> Vec<Vec<f64>> {
    let one = |options: &Vec<Track>| path(&options[option], &options[0]);
    tracks.iter().map(one).collect()
}

/// Cumulative net of one option less today's in the same future, by week. Bonus counts in the weeks that it is earned in,
/// whenever it is paid.
fn path(this: &Track, today: &Track) -> Vec<f64> {
    let pairs = this
        .values(Indicator::Net)
        .zip(today.values(Indicator::Net));
    let mut before_bonus = 0.0;
    let mut bonus = Bonus::new(this);
    let (mut earned, mut earned_today) = (weekly(this), weekly(today));
    let net = |(this_week, today_week)| {
        before_bonus += this_week - today_week;
        bonus.add(earned.next().unwrap_or_default());
        bonus.add_today(earned_today.next().unwrap_or_default());
        before_bonus - bonus.counted_above_today()
    };
    pairs.map(net).collect()
}

/// Cost of bonus, and what it would be at target.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    paid: f64,
    at_target: f64,
}

/// What is earned in each week.
fn weekly(track: &Track) -> impl Iterator<Item = Cost> {
    track.payments.iter().flat_map(|payment| {
        let share = 1.0 / f64::from(payment.weeks);
        let cost = Cost {
            paid: payment.cost * share,
            at_target: payment.cost_at_target * share,
        };
        std::iter::repeat_n(cost, payment.weeks as usize)
    })
}

/// Cost of bonus up to some week, beside what today's plan cost in the same future.
#[derive(Debug, Clone, Default)]
pub struct Bonus {
    this: Cost,
    today: Cost,
    /// Whether bonus that is not paid has become salary.
    is_held: bool,
}

impl Bonus {
    fn new(this: &Track) -> Self {
        Self {
            is_held: this.pay_is_held,
            ..Self::default()
        }
    }

    /// Sums over the whole horizon.
    pub fn compute(this: &Track, today: &Track) -> Self {
        let cost = |payment: &Payment| Cost {
            paid: payment.cost,
            at_target: payment.cost_at_target,
        };
        let mut bonus = Self::new(this);
        this.payments.iter().for_each(|p| bonus.add(cost(p)));
        today.payments.iter().for_each(|p| bonus.add_today(cost(p)));
        bonus
    }

    fn add(&mut self, cost: Cost) {
        self.this.paid += cost.paid;
        self.this.at_target += cost.at_target;
    }

    fn add_today(&mut self, cost: Cost) {
        self.today.paid += cost.paid;
        self.today.at_target += cost.at_target;
    }

    /// What is not paid of what the plan would pay if it were reached as well as today's plan is.
    pub fn unpaid(&self) -> f64 {
        let reached = if self.today.at_target > 0.0 {
            self.today.paid / self.today.at_target
        } else {
            1.0
        };
        let unpaid = self.this.at_target * reached - self.this.paid;
        if unpaid < CENT { 0.0 } else { unpaid }
    }

    /// Cost of the plan's bonus above today's. Where expected pay is not held there is no credit for what is not paid; where
    /// it is, salaries have risen by what was not expected to be paid.
    pub fn counted_above_today(&self) -> f64 {
        let charged = if self.is_held { 0.0 } else { self.unpaid() };
        self.this.paid + charged - self.today.paid
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A track of one week before bonus of `week` each and these payments.
    fn track(week: f64, payments: &[(usize, f64, f64)]) -> Track {
        let mut row = [0.0; Indicator::COUNT];
        row[Indicator::Net as usize] = week;
        let mut first = 0;
        let pay = |&(week, cost, cost_at_target)| {
            let weeks = (week + 1 - first) as u32;
            first = week + 1;
            Payment {
                week,
                weeks,
                cost,
                cost_at_target,
                ..Payment::default()
            }
        };
        Track {
            rows: vec![row; 4],
            payments: payments.iter().map(pay).collect(),
            ..Track::default()
        }
    }

    #[test]
    fn an_option_that_pays_as_today_is_exactly_as_good() {
        let payments = (0..4).map(|week| (week, 98_765.43 + week as f64 * 0.1, 100_000.7));
        let today = track(10.0, &payments.collect::<Vec<_>>());
        assert_eq!(path(&today, &today), [0.0; 4]);
    }

    #[test]
    fn net_counts_bonus_in_the_weeks_it_is_earned_in_and_no_gain_from_unpaid_bonus() {
        let today = track(10.0, &[(1, 8.0, 10.0), (3, 10.0, 10.0)]);
        let generous = track(12.0, &[(1, 9.0, 10.0), (3, 13.0, 10.0)]);
        let stingy = track(12.0, &[(1, 4.0, 10.0), (3, 5.0, 10.0)]);
        let tracks = vec![vec![today, generous, stingy]];
        // Four weeks of 2 more; 4 more bonus, 1 in the first two weeks and 3 in the last two.
        assert_eq!(cumulative(&tracks, 1)[0], [1.5, 3.0, 3.5, 4.0]);
        // Today reaches 0.8, then 0.9 of its target: the promise is as much as today pays, so nothing is saved.
        assert_eq!(cumulative(&tracks, 2)[0], [2.0, 4.0, 6.0, 8.0]);
        let unpaid = Bonus::compute(&tracks[0][2], &tracks[0][0]).unpaid();
        assert!((unpaid - 9.0).abs() < 1e-12, "{unpaid}");
    }

    #[test]
    fn a_smaller_target_bonus_is_a_saving() {
        let today = track(10.0, &[(3, 10.0, 10.0)]);
        let halved = track(10.0, &[(3, 5.0, 5.0)]);
        let tracks = vec![vec![today, halved]];
        assert_eq!(cumulative(&tracks, 1)[0], [1.25, 2.5, 3.75, 5.0]);
    }

    #[test]
    fn where_expected_pay_is_held_net_counts_what_is_paid() {
        let today = track(10.0, &[(1, 8.0, 10.0), (3, 10.0, 10.0)]);
        let mut held = track(12.0, &[(1, 4.0, 10.0), (3, 5.0, 10.0)]);
        held.pay_is_held = true;
        let tracks = vec![vec![today, held]];
        assert_eq!(cumulative(&tracks, 1)[0], [4.0, 8.0, 12.5, 17.0]);
    }
}
