//! Phase 11: seats, and what a change of pay withdraws and costs.

use crate::mechanism::people_cost::PeopleCost;
use crate::reference::firm::Firm;
use crate::reference::number::{exp, log, pow};
use crate::setup::{Payroll, YEAR_WEEKS};
use crate::week::world::InForce;

/// The seats of a team.
#[derive(Debug, Clone, Copy)]
pub struct Seats {
    /// Share taken by people who were hired under the plan in force.
    pub hired: f64,
    /// Share that stands empty.
    pub empty: f64,
    /// Mean hazard of leaving this week.
    pub hazard: f64,
}

impl Firm<'_> {
    /// Share of seats that stand empty today: as many are filled as are left.
    pub fn empty_today(&self) -> f64 {
        let waiting = self.usual_hazard() * self.constants().vacancy_weeks;
        waiting / (1.0 + waiting)
    }

    /// Seats of team `k` that are taken, relative to today.
    pub fn manned(&self, k: usize) -> f64 {
        (1.0 - self.seats[k].empty) / (1.0 - self.empty_today())
    }

    /// A week of leaving and hiring in team `k`.
    pub fn fill_seats(&mut self, k: usize, hazard: f64) {
        let weeks = self.response().pay.vacancy_weeks[k];
        let seats = &mut self.seats[k];
        seats.empty += hazard * (1.0 - seats.empty) - seats.empty / weeks;
        seats.hired += hazard * (1.0 - seats.hired);
        seats.hazard = hazard;
    }

    /// How much of what a pay cut withdraws at first from team `k` is still withdrawn this week: half of it after the
    /// half-life, and nothing by newcomers.
    pub fn resentment_now(&self, k: usize) -> f64 {
        match self.in_force {
            InForce::Todays => 0.0,
            InForce::Options => {
                let half_lives = f64::from(self.plan_weeks) / self.constants().cut_half_life;
                (1.0 - self.seats[k].hired) * pow(0.5, half_lives)
            }
        }
    }

    /// Share of own work that a pay cut withdraws in team `k`.
    pub fn withdrawn(&self, k: usize) -> f64 {
        self.response().pay.work[k] * self.resentment[k]
    }

    /// Share of care that it leaves.
    pub fn care_left(&self, k: usize) -> f64 {
        1.0 - self.response().pay.care[k] * self.resentment[k]
    }

    /// Logarithm of how much likelier somebody of this ability leaves team `k` than under today's pay.
    pub fn pushed_out(&self, k: usize, ability: f64) -> f64 {
        let pay = &self.response().pay;
        (1.0 - self.seats[k].hired) * (pay.leaving[k] + pay.able_leaving[k] * (ability - 1.0))
    }

    /// What pay and seats cost this week beside today.
    pub fn people_cost(&self) -> PeopleCost {
        let (setup, constants) = (self.setup(), self.constants());
        let change = &self.plan().pay;
        let mut cost = PeopleCost::default();
        if self.week == 0 {
            cost.plan_change = self.arm.plan_change_cost;
        }
        let today = self.empty_today();
        for (k, team) in setup.teams.iter().enumerate() {
            let seats = &self.seats[k];
            let week = team.load * team.pay_base * team.heads / YEAR_WEEKS;
            let raise = change.made_up[k] * change.in_force(change.made_up[k], self.plan_weeks);
            cost.salary += week * raise;
            if team.payroll == Payroll::Staff {
                let more = seats.hazard - self.usual_hazard();
                cost.recruiting += constants.recruiting_cost * team.pay_base * team.heads * more;
                cost.newcomers += week * change.newcomers_more(k) * seats.hired;
                cost.vacancies -= week * (1.0 + raise) * (seats.empty - today) / (1.0 - today);
            }
        }
        let people = setup.people() as f64;
        let elasticity = self.derived().output_elasticity();
        let lost = |lacking: &dyn Fn(usize) -> f64| {
            let teams = setup.teams.iter().enumerate();
            let share: f64 = teams
                .map(|(k, team)| team.heads * lacking(k) / people)
                .sum();
            let without = exp(-elasticity * log(1.0 - share));
            setup.contribution * self.contribution * (without - 1.0)
        };
        cost.less_work = lost(&|k| self.withdrawn(k));
        cost.empty_seats = lost(&|k| 1.0 - self.manned(k));
        cost
    }
}
