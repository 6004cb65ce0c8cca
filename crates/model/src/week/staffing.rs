//! Phase 11, people: seats by team. Who was hired since the plan began, how many seats stand empty, what a pay cut still
//! withdraws, and what all that costs.

use crate::math::elementary::{exp, pow};
use crate::math::simd::SimdFloat;
use crate::mechanism::people_cost::PeopleCost;
use crate::setup::pay_response::PayResponse;
use crate::setup::tenure::usual_hazard;
use crate::setup::{Payroll, TeamSetup, YEAR_WEEKS};
use crate::week::context::Context;
use crate::week::world::World;

/// The seats of a team, as shares.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Seats<L = f64> {
    /// Taken by people who were hired since the plan in force began, 0 to 1.
    pub hired: L,
    /// Empty beyond today's, relative to those that are taken today; below 0 where fewer are empty.
    pub empty: L,
    /// Mean weekly hazard of leaving beyond today's.
    pub leaving_beyond_today: L,
}

/// A part of the answer to pay, by team.
pub type PayPart<L> = fn(&PayResponse<L>) -> &[L];

/// Share of seats that stand empty today where so many people leave a week and a seat stays empty for so many weeks.
pub fn empty_today<L: SimdFloat>(usual: f64, weeks: L) -> L {
    let waiting = weeks * usual;
    waiting / (waiting + 1.0)
}

impl<L: SimdFloat> World<L> {
    /// How much of a pay cut is still held against the firm, 0 to 1 by future: half of it after the half-life.
    #[inline(never)]
    pub fn remember_cut(&mut self, context: &Context<L>) {
        let is_cut = |future| context.plan(self, future).pay.is_cut();
        self.cut_felt = if (0..L::LANES).any(is_cut) {
            let weeks = L::from_fn(|future| f64::from(self.plan_weeks[future]));
            exp(weeks * -std::f64::consts::LN_2 / context.derived.constants.cut_half_life)
        } else {
            L::default()
        };
    }

    /// What a pay cut withdraws in team `k` this week, of what it withdraws at first: newcomers have not been cut.
    #[inline(never)]
    pub fn withdrawn(&self, context: &Context<L>, k: usize, of: PayPart<L>) -> L {
        if self.cut_felt == L::default() {
            return L::default();
        }
        self.not_by_newcomers(context, k, of) * self.cut_felt
    }

    /// A part of the answer to pay in team `k`; newcomers are paid what they came for.
    #[inline(never)]
    pub fn not_by_newcomers(&self, context: &Context<L>, k: usize, of: PayPart<L>) -> L {
        let answer = context.by_response(self, |response| of(&response.pay)[k]);
        answer * self.seats[k].hired.one_minus()
    }

    /// What a pay cut leaves of the care of team `k`.
    pub fn care_left(&self, context: &Context<L>, k: usize) -> L {
        self.withdrawn(context, k, |pay| &pay.care).one_minus()
    }

    /// What a pay cut leaves of the quality of team `k`'s hand-offs.
    #[inline(never)]
    pub fn care_factor_left(&self, context: &Context<L>, k: usize) -> L {
        if self.cut_felt == L::default() {
            return L::splat(1.0);
        }
        let power = context.derived.constants.care_power;
        pow(self.care_left(context, k), power)
    }

    /// One week of leaving at a mean `hazard` in team `k`, and of filling seats.
    #[inline(never)]
    pub fn fill_seats(&mut self, context: &Context<L>, k: usize, hazard: L) {
        let usual = usual_hazard(context.setup);
        let weeks_today = context.derived.constants.vacancy_weeks;
        let weeks = context.by_response(self, |response| response.pay.vacancy_weeks[k]);
        let today = empty_today(usual, weeks_today);
        let seats = &mut self.seats[k];
        let taken = today.one_minus();
        let beyond = seats.empty * taken;
        let emptied = (hazard - usual) * taken - hazard * beyond;
        let filled = beyond / weeks + today * (L::splat(1.0) / weeks - L::splat(1.0) / weeks_today);
        seats.empty = (beyond + emptied - filled) / taken;
        seats.hired += seats.hired.one_minus() * hazard;
        seats.leaving_beyond_today = hazard - usual;
    }

    /// What pay and seats cost this week in one future, beside today.
    #[inline(never)]
    pub fn people_cost(&self, context: &Context<L>, future: usize) -> PeopleCost {
        let mut cost = self.pay_cost(context, future);
        if self.week == 0 {
            cost.plan_change = context.arm.plan_change_cost;
        }
        let lost = |share: &dyn Fn(usize) -> L| self.lost_with(context, share, future);
        cost.less_work = lost(&|k| self.withdrawn(context, k, |pay| &pay.work));
        cost.empty_seats = lost(&|k| self.seats[k].empty);
        cost
    }

    /// Salaries and recruiting.
    fn pay_cost(&self, context: &Context<L>, future: usize) -> PeopleCost {
        let change = &context.plan(self, future).pay;
        let weeks = self.plan_weeks[future];
        let recruiting = context.derived.constants.recruiting_cost.extract(future);
        let mut cost = PeopleCost::default();
        for (k, team) in context.setup.teams.iter().enumerate() {
            let base = team.pay_base * team.heads;
            let payroll = team.load * base / YEAR_WEEKS;
            let raised = change.made_up[k] * change.in_force(change.made_up[k], weeks);
            cost.salary += payroll * raised;
            if team.payroll == Payroll::Staff {
                let of = |part: L| part.extract(future);
                let seats = &self.seats[k];
                cost.recruiting += recruiting * base * of(seats.leaving_beyond_today);
                cost.newcomers += payroll * change.newcomers_more(k) * of(seats.hired);
                cost.vacancies -= payroll * (1.0 + raised) * of(seats.empty);
            }
        }
        cost
    }

    /// Contribution that this week's output would have brought beyond what it does if each team did not lack a `share` of
    /// it, about.
    #[inline(never)]
    fn lost_with(&self, context: &Context<L>, share: &dyn Fn(usize) -> L, future: usize) -> f64 {
        let setup = context.setup;
        let teams = setup.teams.iter().enumerate();
        let lacking = |(k, team): (usize, &TeamSetup)| team.heads * share(k).extract(future);
        let lacking = teams.map(lacking).sum::<f64>() / setup.people() as f64;
        if lacking == 0.0 {
            return 0.0;
        }
        let elasticity = context.derived.output_elasticity().extract(future);
        let earned = setup.contribution * self.contribution.extract(future);
        earned * (pow(1.0 - lacking, -elasticity) - 1.0)
    }
}
