//! Net result of an option beside today's, future by future: contribution less bonus with on-cost and programme cost, with
//! no credit for bonus that an unreached goal leaves unpaid.

use crate::measure::{Measure, Payment, Track};

/// Cumulative net of option number `option` less today's in the same future, by replicate and week.
pub fn cumulative(tracks: &[Vec<Track>], option: usize) -> Vec<Vec<f64>> {
    let one = |options: &Vec<Track>| {
        let (this, today) = (&options[option], &options[0]);
        let pairs = this.values(Measure::Net).zip(today.values(Measure::Net));
        let mut before_bonus = 0.0;
        let path = |(week, (this_week, today_week))| {
            before_bonus += this_week - today_week;
            before_bonus - Bonus::until(week, this, today).counted_above_today()
        };
        pairs.enumerate().map(path).collect()
    };
    tracks.iter().map(one).collect()
}

/// Cost of bonus up to some week, beside what today's plan cost in the same future.
pub struct Bonus {
    paid: f64,
    today: f64,
    promised: f64,
}

impl Bonus {
    /// Sums up to week number `week`, from 0.
    pub fn until(week: usize, this: &Track, today: &Track) -> Self {
        let at_target = |payment: &Payment| payment.cost_at_target;
        let paid_today = today.paid_until(week, |payment| payment.cost);
        let promised_today = today.paid_until(week, at_target);
        let reached = if promised_today > 0.0 {
            paid_today / promised_today
        } else {
            1.0
        };
        Self {
            paid: this.paid_until(week, |payment| payment.cost),
            today: paid_today,
            promised: this.paid_until(week, at_target) * reached,
        }
    }

    /// What is not paid of what the plan would pay if it were reached as well as today's plan is.
    pub fn unpaid(&self) -> f64 {
        (self.promised - self.paid).max(0.0)
    }

    /// Cost of the plan's bonus above today's, with no credit for what is not paid.
    pub fn counted_above_today(&self) -> f64 {
        self.paid + self.unpaid() - self.today
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A track of one week before bonus of `week` each and these payments.
    fn track(week: f64, payments: &[(usize, f64, f64)]) -> Track {
        let mut row = [0.0; Measure::COUNT];
        row[Measure::Net as usize] = week;
        let pay = |&(week, cost, cost_at_target)| Payment {
            week,
            cost,
            cost_at_target,
            ..Payment::default()
        };
        Track {
            rows: vec![row; 4],
            payments: payments.iter().map(pay).collect(),
            programme: 0.0,
        }
    }

    #[test]
    fn net_counts_the_cost_of_bonus_and_no_gain_from_unpaid_bonus() {
        let today = track(10.0, &[(1, 8.0, 10.0), (3, 10.0, 10.0)]);
        let generous = track(12.0, &[(1, 9.0, 10.0), (3, 13.0, 10.0)]);
        let stingy = track(12.0, &[(1, 4.0, 10.0), (3, 5.0, 10.0)]);
        let tracks = vec![vec![today, generous, stingy]];
        // Four weeks of 2 more; 4 more bonus, 1 in the second week and 3 in the last.
        assert_eq!(cumulative(&tracks, 1)[0], [2.0, 3.0, 5.0, 4.0]);
        // Today reaches 0.8, then 0.9 of its target: the promise is as much as today pays, so nothing is saved.
        assert_eq!(cumulative(&tracks, 2)[0], [2.0, 4.0, 6.0, 8.0]);
        let unpaid = Bonus::until(3, &tracks[0][2], &tracks[0][0]).unpaid();
        assert!((unpaid - 9.0).abs() < 1e-12, "{unpaid}");
    }

    #[test]
    fn a_smaller_target_bonus_is_a_saving() {
        let today = track(10.0, &[(3, 10.0, 10.0)]);
        let halved = track(10.0, &[(3, 5.0, 5.0)]);
        let tracks = vec![vec![today, halved]];
        assert_eq!(cumulative(&tracks, 1)[0], [0.0, 0.0, 0.0, 5.0]);
    }
}
