//! What a plan makes of expected total pay, team by team, beside today's plan: expected bonus, what becomes salary, and by how
//! much people are paid more or less.

use crate::input::total_pay::TotalPay;
use crate::setup::team_setup::{Payroll, TeamSetup};

/// Weeks over which bonus is taken out of pay rounds.
const PAY_ROUNDS: f64 = 104.0;
/// Most that is taken out of salary, as a share of it.
const MOST_TAKEN_OUT: f64 = 1.0;

/// Expected pay under a plan, by team. Money is a share of what the team's bonus is paid on, by year.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayChange {
    /// How salaries answer.
    pub total_pay: TotalPay,
    /// Bonus that today's plan is expected to bring.
    pub expected_today: Vec<f64>,
    /// Bonus that this plan is expected to bring.
    pub expected: Vec<f64>,
    /// Bonus that becomes salary; below 0 where bonus is taken out of salary.
    pub made_up: Vec<f64>,
    /// Expected total pay in multiples of today's; below 1 is a cut.
    pub relative: Vec<f64>,
    /// What newcomers are paid in multiples of today's total pay: after a cut, as far as the market pays more than is left.
    pub newcomers: Vec<f64>,
}

impl PayChange {
    /// Of a plan that is expected to bring as much as today's.
    pub fn none(teams: usize) -> Self {
        Self {
            total_pay: TotalPay::NotHeld,
            expected_today: vec![0.0; teams],
            expected: vec![0.0; teams],
            made_up: vec![0.0; teams],
            relative: vec![1.0; teams],
            newcomers: vec![1.0; teams],
        }
    }

    /// Of a plan that is expected to bring `expected` where today's is expected to bring `today`, both by team as a share of
    /// base, in a firm that pays so much more than the market.
    pub fn new(
        total_pay: TotalPay,
        teams: &[TeamSetup],
        today: Vec<f64>,
        expected: Vec<f64>,
        against_market: f64,
    ) -> Self {
        let mut change = Self {
            total_pay,
            ..Self::none(teams.len())
        };
        for (k, team) in teams.iter().enumerate() {
            let dropped = today[k] - expected[k];
            change.made_up[k] = match total_pay {
                TotalPay::NotHeld => 0.0,
                TotalPay::Held => dropped.max(0.0),
                TotalPay::PayRounds | TotalPay::Salary => dropped.max(-MOST_TAKEN_OUT),
            };
            // An agency's people are paid by the agency.
            if team.payroll == Payroll::Staff {
                let relative = 1.0 + (change.made_up[k] - dropped) / (1.0 + today[k]);
                let market = 1.0 / (1.0 + against_market);
                change.relative[k] = relative;
                change.newcomers[k] = market.min(1.0).max(relative);
            }
        }
        (change.expected_today, change.expected) = (today, expected);
        change
    }

    /// Bonus of team `k` below which a payout looks like a loss, as a share of base, where today's is `today` at target. What is
    /// announced is no surprise: bonus that has become salary is not lost, and to a pay cut people answer as such.
    pub fn usual_bonus(&self, k: usize, today: f64) -> f64 {
        let dropped = (self.expected_today[k] - self.expected[k]).max(0.0);
        (today - dropped + self.taken_out(k)).max(0.0)
    }

    /// Bonus that is taken out of salary in team `k`. Not by the greater of two noughts, whose sign differs between machines.
    pub fn taken_out(&self, k: usize) -> f64 {
        if self.made_up[k] < 0.0 {
            -self.made_up[k]
        } else {
            0.0
        }
    }

    /// By how much team `k` expects less than today, as a share of total pay; 0 where it expects as much or more.
    pub fn cut(&self, k: usize) -> f64 {
        (1.0 - self.relative[k]).max(0.0)
    }

    /// Share of what is made up for that is in force after so many weeks of the plan. What is taken out of pay rounds comes
    /// little by little.
    pub fn in_force(&self, made_up: f64, plan_weeks: u32) -> f64 {
        if self.total_pay == TotalPay::PayRounds && made_up < 0.0 {
            (f64::from(plan_weeks) / PAY_ROUNDS).min(1.0)
        } else {
            1.0
        }
    }

    /// What newcomers to team `k` are paid beyond those who were there before, as a share of base.
    pub fn newcomers_more(&self, k: usize) -> f64 {
        (self.newcomers[k] - self.relative[k]) * (1.0 + self.expected_today[k])
    }
}
