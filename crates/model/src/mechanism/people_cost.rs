//! What a change of pay costs or saves beside bonus, in currency: salaries, newcomers, recruiting, empty seats, and the change
//! itself.

use std::ops::AddAssign;

/// Costs of one week, or summed over weeks; a saving is below 0. All are beside what today costs.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PeopleCost {
    /// Salary into which bonus was turned, with on-cost; below 0 where bonus is taken out of salary.
    pub salary: f64,
    /// What newcomers are paid beyond those who were there before a pay cut, with on-cost.
    pub newcomers: f64,
    /// Recruiting in the place of those who leave beyond today's.
    pub recruiting: f64,
    /// Pay of seats that stand empty beyond today's, with on-cost; it is saved.
    pub vacancies: f64,
    /// Changing the plan.
    pub plan_change: f64,
    /// Contribution that work withdrawn after a pay cut would have brought, about. Contribution lacks it already.
    pub less_work: f64,
    /// Contribution that empty seats beyond today's would have brought, about. Contribution lacks it already.
    pub empty_seats: f64,
}

impl PeopleCost {
    /// How many numbers it is.
    pub const COUNT: usize = 7;

    /// What is paid, less what is saved.
    pub fn total(&self) -> f64 {
        self.salary + self.newcomers + self.recruiting + self.vacancies + self.plan_change
    }

    /// As numbers, in the order of the fields.
    pub fn to_numbers(self) -> [f64; Self::COUNT] {
        [
            self.salary,
            self.newcomers,
            self.recruiting,
            self.vacancies,
            self.plan_change,
            self.less_work,
            self.empty_seats,
        ]
    }

    /// From numbers in the order of the fields.
    pub fn from_numbers(numbers: [f64; Self::COUNT]) -> Self {
        let [
            salary,
            newcomers,
            recruiting,
            vacancies,
            plan_change,
            less_work,
            empty_seats,
        ] = numbers;
        Self {
            salary,
            newcomers,
            recruiting,
            vacancies,
            plan_change,
            less_work,
            empty_seats,
        }
    }
}

impl AddAssign for PeopleCost {
    fn add_assign(&mut self, other: Self) {
        let mut sums = self.to_numbers();
        let pairs = sums.iter_mut().zip(other.to_numbers());
        pairs.for_each(|(sum, more)| *sum += more);
        *self = Self::from_numbers(sums);
    }
}
