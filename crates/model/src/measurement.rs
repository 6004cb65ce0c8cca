//! Phase 8, measurement: what the KPIs say of a period, with error. Counted is not real: pay and forecasts follow this,
//! not the truth.

use crate::draw::Purpose;
use crate::forecast::Forecast;
use crate::luck::Luck;
use crate::plan::{Component, Goal, JointMetric};
use crate::result::Outcome;
use crate::setting::{PlanSetting, Setting};
use crate::target::Targets;

/// Weeks in a quarter, for errors stated by quarter.
const QUARTER_WEEKS: f64 = 13.0;

/// What has been observed since the last payout, summed over weeks.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// Weeks in it so far.
    pub weeks: u32,
    /// Attainment of the own KPI, by person.
    own: Vec<f64>,
    /// Output, by team.
    team: Vec<f64>,
    /// Firm's result.
    firm: f64,
    /// Joint metric.
    joint: f64,
    /// Path of its target.
    target: f64,
    /// Help relative to what is usual, by person.
    help: Vec<f64>,
    /// True result, by person: own work and help, 1 for today's.
    result: Vec<f64>,
}

/// What is observed of a person in a week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Observation {
    /// Attainment of the own KPI, before its target is reset.
    pub own: f64,
    /// Help relative to what is usual.
    pub help: f64,
    /// True result: own work and help, 1 for today's.
    pub result: f64,
}

impl Period {
    /// A period of which nothing is observed yet.
    pub fn start(setting: &Setting) -> Self {
        Self {
            weeks: 0,
            own: vec![0.0; setting.people()],
            team: vec![0.0; setting.teams.len()],
            firm: 0.0,
            joint: 0.0,
            target: 0.0,
            help: vec![0.0; setting.people()],
            result: vec![0.0; setting.people()],
        }
    }

    /// Adds what is observed of person `i`.
    pub fn observe_person(&mut self, i: usize, seen: Observation) {
        self.own[i] += seen.own;
        self.help[i] += seen.help;
        self.result[i] += seen.result;
    }

    /// Mean true result of each person over the period.
    pub fn results(&self) -> Vec<f64> {
        let weeks = f64::from(self.weeks);
        self.result.iter().map(|sum| sum / weeks).collect()
    }

    /// Adds what is observed of a week as a whole, number `week` from 0.
    pub fn observe(
        &mut self,
        setting: &Setting,
        plan: &PlanSetting,
        outcome: &Outcome,
        contribution: f64,
        week: usize,
    ) {
        self.weeks += 1;
        self.firm += contribution;
        for (sum, output) in self.team.iter_mut().zip(&outcome.output) {
            *sum += output;
        }
        if let Some(goal) = plan.goal() {
            self.joint += metric(goal.metric, outcome, contribution);
            self.target += target(goal, setting, week);
        }
    }

    /// Attainment of each measure over the period that ends with week number `week`, as measured; at least one week must
    /// have been observed. Errors average out over longer periods.
    pub fn attainment(
        &self,
        setting: &Setting,
        luck: &Luck,
        targets: &Targets,
        week: usize,
    ) -> Forecast {
        let share = 1.0 / f64::from(self.weeks);
        let averaged = (QUARTER_WEEKS * share).sqrt();
        let sd = setting.constants.noise.measurement;
        let error = |component: Component, purpose, entity| {
            averaged * sd[component as usize] * luck.error(purpose, entity, week)
        };
        let own = |(i, sum): (usize, &f64)| {
            (sum * share + error(Component::Own, Purpose::OwnMeasure, i)) / targets.own[i]
        };
        let team = |(k, sum): (usize, &f64)| {
            (sum * share + error(Component::Team, Purpose::TeamMeasure, k)) / targets.team[k]
        };
        let help = |(i, sum): (usize, &f64)| {
            let relative = setting.constants.feedback_reliability * (sum * share - 1.0);
            1.0 + relative + error(Component::Feedback, Purpose::FeedbackMeasure, i)
        };
        let joint = if self.target > 0.0 {
            self.joint / self.target
        } else {
            1.0
        };
        Forecast {
            own: self.own.iter().enumerate().map(own).collect(),
            team: self.team.iter().enumerate().map(team).collect(),
            firm: (self.firm * share + error(Component::Firm, Purpose::FirmMeasure, 0))
                / targets.firm,
            joint: joint + error(Component::Joint, Purpose::JointMeasure, 0),
            feedback: self.help.iter().enumerate().map(help).collect(),
        }
    }
}

/// The joint goal's metric this week, in its own unit.
fn metric(metric: JointMetric, outcome: &Outcome, contribution: f64) -> f64 {
    match metric {
        JointMetric::IntegratedJourneys(_) => outcome.integrated,
        JointMetric::CustomerValue(_) => contribution,
        JointMetric::AttributedResults(_) => outcome.attributed,
    }
}

/// The level that the goal asks for in week number `week` of it, from 0: a straight line from today to its end.
pub fn target(goal: &Goal, setting: &Setting, week: usize) -> f64 {
    let today = match goal.metric {
        JointMetric::IntegratedJourneys(_) => setting.integrated,
        JointMetric::CustomerValue(_) | JointMetric::AttributedResults(_) => 1.0,
    };
    let progress = ((week + 1) as f64 / f64::from(goal.weeks)).min(1.0);
    today + (goal.metric.target() - today).max(0.0) * progress
}
