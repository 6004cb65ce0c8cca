//! Phase 8: measured KPIs of a week and, at its end, of a period.

use crate::input::plan::{Goal, JointMetric, Kpi};
use crate::math::rng::Purpose;
use crate::mechanism::forecast::Forecast;
use crate::reference::firm::Firm;
use crate::setup::Setup;

/// Sums over the weeks since the last payout.
#[derive(Debug, Clone)]
pub struct Period {
    /// Weeks in it so far.
    pub weeks: u32,
    /// Own KPI, team KPI, firm's result and joint metric; feedback is help beside what is usual.
    pub sum: Forecast,
    /// True results, by person.
    pub result: Vec<f64>,
    /// The path of the joint goal.
    pub path: f64,
}

impl Period {
    /// Nothing seen yet.
    pub fn start(setup: &Setup) -> Self {
        Self {
            weeks: 0,
            sum: Forecast::none(setup),
            result: vec![0.0; setup.people()],
            path: 0.0,
        }
    }
}

impl Firm<'_> {
    /// Notes the week.
    pub fn measure(&mut self) {
        let setup = self.setup();
        let o_today = setup.week.own;
        let market = self.future.shocks.week(self.week).market;
        for (k, team) in setup.teams.iter().enumerate() {
            let claims = self.work.supply.claims[k];
            for i in team.people.clone() {
                let help = self.people[i].help();
                let change = self.more_hours(k, i, claims) / o_today;
                let more_help = (help - self.future.today.person_baselines[i].help) / o_today;
                let around = self.work.output[k] * market - 1.0;
                let own = 1.0
                    + team.control * change
                    + (1.0 - team.control) * around
                    + self.claimed(claims)
                    - team.opposing * more_help;
                self.period.sum.own[i] += own;
                self.period.sum.feedback[i] += help / self.usual_help;
                self.period.result[i] += 1.0 + change + more_help;
            }
            self.period.sum.team[k] += self.work.output[k];
        }
        self.period.weeks += 1;
        self.period.sum.firm += self.contribution;
        if let Some(goal) = self.plan().goal() {
            self.period.sum.joint += match goal.metric {
                JointMetric::IntegratedJourneys(_) => self.work.integrated,
                JointMetric::CustomerValue(_) => self.contribution,
                JointMetric::AttributedResults(_) => self.work.attributed,
            };
            self.period.path += self.asked(goal);
        }
    }

    /// What the goal asks for this week: a straight line from today to its end.
    pub fn asked(&self, goal: &Goal) -> f64 {
        let today = match goal.metric {
            JointMetric::IntegratedJourneys(_) => self.derived().integrated,
            JointMetric::CustomerValue(_) | JointMetric::AttributedResults(_) => 1.0,
        };
        let week = self.week.saturating_sub(self.arm.pay_from) + 1;
        let progress = (week as f64 / f64::from(goal.weeks)).min(1.0);
        today + (goal.metric.target() - today).max(0.0) * progress
    }

    /// A: what was measured of each result over the period, with error.
    pub fn attainment(&self) -> Forecast {
        let setup = self.setup();
        let (period, weeks) = (&self.period, f64::from(self.period.weeks));
        let error = |kpi: Kpi, purpose: Purpose, entity: u32| {
            let sd = self.constants().noise.measurement[kpi as usize];
            let normal = self.future.shocks.error(0, purpose, entity, self.week);
            sd * (13.0 / weeks).sqrt() * normal
        };
        let seat = |i: usize| setup.seat(i).key();
        let own = |i: usize| {
            let error = error(Kpi::Own, Purpose::OwnMeasure, seat(i));
            (period.sum.own[i] / weeks + error) / self.target.own[i]
        };
        let team = |k: usize| {
            let error = error(Kpi::Team, Purpose::TeamMeasure, k as u32);
            (period.sum.team[k] / weeks + error) / self.target.team[k]
        };
        let feedback = |i: usize| {
            let reliability = self.constants().feedback_reliability;
            let error = error(Kpi::Feedback, Purpose::FeedbackMeasure, seat(i));
            1.0 + reliability * (period.sum.feedback[i] / weeks - 1.0) + error
        };
        let firm = error(Kpi::Firm, Purpose::FirmMeasure, 0);
        let joint = if period.path > 0.0 {
            period.sum.joint / period.path
        } else {
            1.0
        };
        Forecast {
            own: (0..self.people.len()).map(own).collect(),
            team: (0..setup.teams.len()).map(team).collect(),
            firm: (period.sum.firm / weeks + firm) / self.target.firm,
            joint: joint + error(Kpi::Joint, Purpose::JointMeasure, 0),
            feedback: (0..self.people.len()).map(feedback).collect(),
        }
    }
}
