//! Phase 11, people: seats by team. Who was hired since the plan began, how many seats stand empty, what a pay cut still
//! withdraws, and what all that costs.

use crate::math::outlined::{exp, pow};
use crate::math::simd::SimdFloat;
use crate::mechanism::people_cost::PeopleCost;
use crate::setup::tenure::usual_hazard;
use crate::setup::{Payroll, YEAR_WEEKS};
use crate::week::context::Context;
use crate::week::world::{InForce, World};

/// The seats of a team and what a pay cut makes of its people, as shares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seats<L = f64> {
    /// Taken by people who were hired since the plan in force began, 0 to 1.
    pub hired: L,
    /// Empty beyond today's, relative to those that are taken today; below 0 where fewer are empty.
    pub empty: L,
    /// Mean weekly hazard of leaving.
    pub hazard: L,
    /// Share of own work that a pay cut withdraws this week.
    pub withdrawn: L,
    /// Care for what is not counted under the plan in force, as far as a cut leaves it.
    pub care: L,
    /// What it makes of the quality of hand-offs.
    pub care_factor: L,
    /// What is added to the logarithm of the hazard of leaving for somebody of average ability.
    pub pushed: L,
    /// What is added to that per unit of ability above the mean.
    pub able_pushed: L,
}

impl<L: SimdFloat> Seats<L> {
    /// Today's.
    pub fn today() -> Self {
        let (none, one) = (L::default(), L::splat(1.0));
        Self {
            hired: none,
            empty: none,
            hazard: none,
            withdrawn: none,
            care: one,
            care_factor: one,
            pushed: none,
            able_pushed: none,
        }
    }
}

/// Share of seats that stand empty today where so many people leave a week and a seat stays empty for so many weeks.
pub fn empty_today<L: SimdFloat>(usual: f64, weeks: L) -> L {
    let waiting = weeks * usual;
    waiting / (waiting + 1.0)
}

impl<L: SimdFloat> World<L> {
    /// What announced pay makes of each team this week. Half of what a cut withdraws has come back after its half-life, and
    /// newcomers, who are paid what they came for, withdraw nothing.
    #[inline(never)]
    pub fn feel_pay(&mut self, context: &Context<L>) {
        let is_new = |future: usize| self.in_force[future] == InForce::Options;
        let todays = &context.derived.responses[0];
        if !(0..L::LANES).any(is_new) {
            for (k, seats) in self.seats.iter_mut().enumerate() {
                *seats = Seats {
                    hired: seats.hired,
                    empty: seats.empty,
                    hazard: seats.hazard,
                    care: todays.care[k],
                    care_factor: todays.care_factor[k],
                    ..Seats::today()
                };
            }
            return;
        }
        let constants = &context.derived.constants;
        let options = L::mask(is_new);
        let weeks = L::from_fn(|future| f64::from(self.plan_weeks[future]));
        let felt = exp(weeks * -std::f64::consts::LN_2 / constants.cut_half_life);
        let response = context.response_to_option();
        let answer = &response.pay;
        for (k, seats) in self.seats.iter_mut().enumerate() {
            let old = L::select(options, seats.hired.one_minus(), L::default());
            seats.pushed = answer.leaving[k] * old;
            seats.able_pushed = answer.able_leaving[k] * old;
            seats.care = L::select(options, response.care[k], todays.care[k]);
            seats.care_factor = L::select(options, response.care_factor[k], todays.care_factor[k]);
            if context.arm.plan.pay.cut(k) > 0.0 {
                seats.withdrawn = answer.work[k] * felt * old;
                let left = (answer.care[k] * felt * old).one_minus();
                seats.care = seats.care * left;
                seats.care_factor = seats.care_factor * pow(left, constants.care_power);
            }
        }
    }

    /// One week of leaving, beside today's `usual` hazard of it, and of filling seats.
    #[inline(never)]
    pub fn fill_seats(&mut self, context: &Context<L>, usual: f64) {
        let weeks_today = context.derived.constants.vacancy_weeks;
        let responses = [&context.derived.responses[0], context.response_to_option()];
        let options = L::mask(|future| self.in_force[future] == InForce::Options);
        let today = empty_today(usual, weeks_today);
        let taken = today.one_minus();
        let one = L::splat(1.0);
        for (k, seats) in self.seats.iter_mut().enumerate() {
            let [todays, new] = responses.map(|response| response.pay.vacancy_weeks[k]);
            let weeks = L::select(options, new, todays);
            let hazard = seats.hazard;
            let beyond = seats.empty * taken;
            let emptied = (hazard - usual) * taken - hazard * beyond;
            let filled = beyond / weeks + today * (one / weeks - one / weeks_today);
            seats.empty = (beyond + emptied - filled) / taken;
            seats.hired += seats.hired.one_minus() * hazard;
        }
    }

    /// What pay and seats cost this week beside today, by future.
    #[inline(never)]
    pub fn people_cost(&self, context: &Context<L>) -> L::Each<PeopleCost> {
        let setup = context.setup;
        let recruiting_cost = context.derived.constants.recruiting_cost;
        let usual = usual_hazard(setup);
        let nought = L::default();
        let (mut recruiting, mut newcomers, mut empty) = (nought, nought, nought);
        let (mut withdrawn, mut unmanned) = (nought, nought);
        for ((k, team), seats) in setup.teams.iter().enumerate().zip(&self.seats) {
            withdrawn += seats.withdrawn * team.heads;
            unmanned += seats.empty * team.heads;
            if team.payroll == Payroll::Staff {
                let base = team.pay_base * team.heads;
                let payroll = team.load * base / YEAR_WEEKS;
                let more = context.by_plan(self, |plan| plan.pay.newcomers_more(k));
                let raised = context.by_plan(self, |plan| plan.pay.made_up[k]);
                recruiting += recruiting_cost * (seats.hazard - usual) * base;
                newcomers += seats.hired * more * payroll;
                empty += (raised + 1.0) * seats.empty * payroll;
            }
        }
        let people = 1.0 / setup.people() as f64;
        let paid = |future: usize| (self.in_force[future], self.plan_weeks[future]);
        let first = self.salaries(context, 0);
        L::per_replicate(|future| {
            let of = |part: L| part.extract(future);
            let lost = |lacking: L| self.lost_with(context, of(lacking) * people, future);
            PeopleCost {
                salary: if paid(future) == paid(0) {
                    first
                } else {
                    self.salaries(context, future)
                },
                newcomers: of(newcomers),
                recruiting: of(recruiting),
                vacancies: -of(empty),
                plan_change: match self.week {
                    0 => context.arm.plan_change_cost,
                    _ => 0.0,
                },
                less_work: lost(withdrawn),
                empty_seats: lost(unmanned),
            }
        })
    }

    /// What salaries into which bonus was turned cost this week in one future.
    fn salaries(&self, context: &Context<L>, future: usize) -> f64 {
        let change = &context.plan(self, future).pay;
        let teams = context.setup.teams.iter().zip(&change.made_up);
        let raise = teams.map(|(team, made_up)| {
            let in_force = change.in_force(*made_up, self.plan_weeks[future]);
            team.load * team.pay_base * team.heads * made_up * in_force
        });
        raise.sum::<f64>() / YEAR_WEEKS
    }

    /// Contribution that this week's output would have brought beyond what it does if people did not lack a `share` of it on
    /// average, about.
    fn lost_with(&self, context: &Context<L>, share: f64, future: usize) -> f64 {
        if share == 0.0 {
            return 0.0;
        }
        let elasticity = context.derived.output_elasticity().extract(future);
        let earned = context.setup.contribution * self.contribution.extract(future);
        earned * (pow(1.0 - share, -elasticity) - 1.0)
    }
}
