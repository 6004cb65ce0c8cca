//! Phases 1 and 2: puts the plan that is due in force and computes what each KPI is expected to pay.

use crate::constants::table::Constants;
use crate::input::payout::{Curve, Expectation};
use crate::input::plan::Kpi;
use crate::mechanism::forecast::Forecast;
use crate::mechanism::pay_expectation::{PayExpectation, PlanYear};
use crate::reference::firm::Firm;
use crate::reference::number::{density, normal, pow};
use crate::setup::{Derived, Novelty, PlanSetup};
use crate::week::world::InForce;

/// What each measure is perceived to pay: mean and slope, weights in them.
#[derive(Debug, Clone, Default)]
pub struct Worth {
    /// Own KPI, by person.
    pub own: Vec<Expectation>,
    /// Team KPI, by team.
    pub team: Vec<Expectation>,
    /// Firm's result, by team.
    pub firm: Vec<Expectation>,
    /// Joint goal, by team.
    pub joint: Vec<Expectation>,
    /// Peer feedback, by person.
    pub feedback: Vec<Expectation>,
    /// Prize for rank, by person.
    pub rank: Vec<Expectation>,
}

impl Firm<'_> {
    /// At the start of a period: which plan it is paid by, what that and today's are perceived to pay, and how the new way pulls.
    pub fn perceive_pay(&mut self) {
        if self.period.weeks > 0 {
            return;
        }
        let is_due =
            self.arm.pay == Novelty::New && !self.is_called_off() && self.week >= self.arm.pay_from;
        let due = if is_due {
            InForce::Options
        } else {
            InForce::Todays
        };
        if self.in_force != due {
            self.in_force = due;
            self.plan_weeks = 0;
            self.seats.iter_mut().for_each(|seats| seats.hired = 0.0);
        }
        let (derived, forecast) = (self.derived(), &self.forecast);
        let year = self.plan_year(self.plan_weeks + 1);
        self.worth = Worth::compute(derived, self.plan(), forecast, year);
        self.todays_worth = Worth::compute(derived, self.todays_plan(), forecast, PlanYear::Later);
        self.pull = (0..derived.setup.teams.len())
            .map(|k| self.pull_on(k))
            .collect();
    }

    /// The year in which week number `week` of the plan in force, from 1, lies; today's is never in its first.
    pub fn plan_year(&self, week: u32) -> PlanYear {
        match self.in_force {
            InForce::Options if week <= 52 => PlanYear::First,
            _ => PlanYear::Later,
        }
    }
}

impl Worth {
    /// What `plan` is perceived to pay.
    fn compute(derived: &Derived, plan: &PlanSetup, forecast: &Forecast, year: PlanYear) -> Self {
        let setup = &*derived.setup;
        if has_conditions(plan, year) {
            return Self::under_conditions(derived, plan, forecast, year);
        }
        let expected_pay = |kpi: Kpi, k: usize, forecast: f64| {
            let terms = &plan.terms[k];
            let weight = terms.weights.of(kpi);
            if weight == 0.0 {
                return Expectation::default();
            }
            let sd = derived.constants.forecast_sd[kpi as usize];
            let expected = expect(terms.curve(kpi), forecast, sd);
            let foreseen = foresight(&derived.constants, plan, kpi);
            Expectation {
                mean: weight * expected.mean,
                slope: weight * expected.slope * foreseen,
            }
        };
        let mut worth = Self::default();
        for (k, team) in setup.teams.iter().enumerate() {
            worth
                .team
                .push(expected_pay(Kpi::Team, k, forecast.team[k]));
            worth.firm.push(expected_pay(Kpi::Firm, k, forecast.firm));
            worth
                .joint
                .push(expected_pay(Kpi::Joint, k, forecast.joint));
            for i in team.people.clone() {
                worth.own.push(expected_pay(Kpi::Own, k, forecast.own[i]));
                let feedback = expected_pay(Kpi::Feedback, k, forecast.feedback[i]);
                worth.feedback.push(feedback);
                worth.rank.push(Expectation::default());
            }
        }
        worth
    }

    /// The same for a plan with conditions, which is shared.
    fn under_conditions(
        derived: &Derived,
        plan: &PlanSetup,
        forecast: &Forecast,
        year: PlanYear,
    ) -> Self {
        let mut expected_pay = PayExpectation::new(derived, plan, forecast, year);
        expected_pay
            .rank
            .resize(derived.setup.people(), Expectation::default());
        Self {
            own: expected_pay.own,
            team: expected_pay.team,
            firm: expected_pay.firm,
            joint: expected_pay.joint,
            feedback: expected_pay.feedback,
            rank: expected_pay.rank,
        }
    }

    /// What the average person of team `k` expects, in multiples of the target bonus.
    pub fn expected(&self, firm: &Firm, k: usize) -> f64 {
        let alone = |i: usize| self.own[i].mean + self.feedback[i].mean + self.rank[i].mean;
        firm.team_mean(k, alone) + self.team[k].mean + self.firm[k].mean + self.joint[k].mean
    }
}

fn has_conditions(plan: &PlanSetup, year: PlanYear) -> bool {
    let plan = &plan.plan;
    let guarantees = year == PlanYear::First && plan.guarantee > 0.0;
    plan.gate.is_some()
        || plan.pool.is_some()
        || plan.rank.is_some()
        || plan.relative_to.is_some()
        || plan.budget_cap.is_some()
        || guarantees
}

/// Mean and slope of what a curve pays at forecast `a` with a normal error of standard deviation `s`.
pub fn expect(curve: &Curve, a: f64, s: f64) -> Expectation {
    let rise = (1.0 - curve.threshold_pay) / (1.0 - curve.threshold);
    let beyond = (curve.maximum_pay - 1.0) / (curve.maximum - 1.0);
    let bends = [
        (curve.threshold, rise),
        (1.0, beyond - rise),
        (curve.maximum, -beyond),
    ];
    let z = |k: f64| (a - k) / s;
    let at_threshold = z(curve.threshold);
    let mut expected = Expectation {
        mean: curve.threshold_pay * normal(at_threshold),
        slope: curve.threshold_pay * density(at_threshold) / s,
    };
    for (k, bend) in bends {
        expected.mean += bend * s * (z(k) * normal(z(k)) + density(z(k)));
        expected.slope += bend * normal(z(k));
    }
    expected
}

/// What is left of a slope by the wait until pay comes and the reset of targets that people foresee.
fn foresight(constants: &Constants, plan: &PlanSetup, kpi: Kpi) -> f64 {
    let bias = constants.present_bias;
    let quarters = f64::from(plan.plan.period) / 13.0;
    let waiting = (1.0 + pow(bias, quarters)) / (1.0 + bias);
    match kpi {
        Kpi::Own | Kpi::Team | Kpi::Firm => waiting * (1.0 - plan.plan.ratchet * pow(bias, 4.0)),
        Kpi::Joint | Kpi::Feedback | Kpi::Rank => waiting,
    }
}
