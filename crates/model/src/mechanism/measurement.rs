//! Phase 8, measurement: KPIs of a period with measurement error. Pay and forecasts follow these and not true results.

use std::ops::Range;

use crate::input::plan::{Goal, JointMetric, Kpi};
use crate::math::rng::Purpose;
use crate::math::simd::SimdFloat;
use crate::mechanism::forecast::Forecast;
use crate::mechanism::outcome::Outcome;
use crate::mechanism::shocks::Shocks;
use crate::mechanism::target::Targets;
use crate::setup::{Derived, PlanSetup, Setup};

/// Weeks in a quarter, for errors stated by quarter.
const QUARTER_WEEKS: f64 = 13.0;

/// What has been observed since the last payout, summed over weeks.
#[derive(Debug, Clone)]
pub struct Period<L: SimdFloat = f64> {
    /// Weeks in it so far, by future.
    pub weeks: L::Each<u32>,
    /// What is observed of each person.
    people: Vec<Observation<L>>,
    /// Output, by team.
    team: Vec<L>,
    /// Firm's result.
    firm: L,
    /// Joint metric.
    joint: L,
    /// Path of its target.
    target: L,
}

/// What is observed of a person in a week, or summed over weeks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Observation<L = f64> {
    /// Attainment of the own KPI, before its target is reset.
    pub own: L,
    /// Help relative to what is usual.
    pub help: L,
    /// True result beyond today's: own work and help. A difference, so that what differs between people keeps its digits.
    pub result: L,
}

impl<L: SimdFloat> Period<L> {
    /// A period of which nothing is observed yet.
    pub fn start(setup: &Setup) -> Self {
        let none = L::default();
        Self {
            weeks: L::per_replicate(|_| 0),
            people: vec![Observation::default(); setup.people()],
            team: vec![none; setup.teams.len()],
            firm: none,
            joint: none,
            target: none,
        }
    }

    /// Begins anew in one future.
    pub fn restart(&mut self, future: usize) {
        self.weeks[future] = 0;
        for person in &mut self.people {
            person.own.replace(future, 0.0);
            person.help.replace(future, 0.0);
            person.result.replace(future, 0.0);
        }
        let sums = [&mut self.firm, &mut self.joint, &mut self.target];
        for sum in sums.into_iter().chain(&mut self.team) {
            sum.replace(future, 0.0);
        }
    }

    /// Adds what is observed of these people.
    pub fn observe_people(
        &mut self,
        people: Range<usize>,
        seen: impl Iterator<Item = Observation<L>>,
    ) {
        for (sum, seen) in self.people[people].iter_mut().zip(seen) {
            sum.own += seen.own;
            sum.help += seen.help;
            sum.result += seen.result;
        }
    }

    /// Mean true result of each person over one future's period, 1 for today's.
    pub fn results(&self, future: usize) -> Vec<f64> {
        let weeks = f64::from(self.weeks[future]);
        let mean = |sum: &Observation<L>| 1.0 + sum.result.extract(future) / weeks;
        self.people.iter().map(mean).collect()
    }

    /// Adds what is observed of a week as a whole, number `week` from 0 of the plans that are in force.
    pub fn observe(
        &mut self,
        derived: &Derived<L>,
        plans: &L::Each<&PlanSetup>,
        outcome: &Outcome<L>,
        contribution: L,
        week: usize,
    ) {
        self.firm += contribution;
        for (sum, output) in self.team.iter_mut().zip(&outcome.output) {
            *sum += *output;
        }
        for future in 0..L::LANES {
            self.weeks[future] += 1;
        }
        let by_goal = |of: &dyn Fn(&Goal, usize) -> f64| {
            L::from_fn(|future| plans[future].goal().map_or(0.0, |goal| of(goal, future)))
        };
        self.joint += by_goal(&|goal, future| metric(goal.metric, outcome, contribution, future));
        self.target +=
            by_goal(&|goal, future| target(goal, derived.integrated.extract(future), week));
    }

    /// Attainment of each measure over one future's period, which ends with week number `week`, as measured; at least one
    /// week must have been observed. Errors average out over longer periods.
    pub fn attainment(
        &self,
        derived: &Derived<L>,
        shocks: &Shocks<L>,
        targets: &Targets<L>,
        week: usize,
        future: usize,
    ) -> Forecast {
        let share = 1.0 / f64::from(self.weeks[future]);
        let averaged = (QUARTER_WEEKS * share).sqrt();
        let sd = &derived.constants.noise.measurement;
        let reliability = derived.constants.feedback_reliability.extract(future);
        let error = |kpi: Kpi, purpose, entity| {
            averaged
                * sd[kpi as usize].extract(future)
                * shocks.error(future, purpose, entity, week)
        };
        let seat = |i: usize| derived.setup.seat(i).key();
        let people = || self.people.iter().enumerate();
        let own = |(i, sum): (usize, &Observation<L>)| {
            let mean = sum.own.extract(future) * share;
            (mean + error(Kpi::Own, Purpose::OwnMeasure, seat(i))) / targets.own[i].extract(future)
        };
        let team = |(k, sum): (usize, &L)| {
            let mean = sum.extract(future) * share;
            (mean + error(Kpi::Team, Purpose::TeamMeasure, k as u32))
                / targets.team[k].extract(future)
        };
        let help = |(i, sum): (usize, &Observation<L>)| {
            let more = sum.help.extract(future) * share - 1.0;
            let relative = reliability * more;
            let error = if derived.setup.asks_feedback {
                error(Kpi::Feedback, Purpose::FeedbackMeasure, seat(i))
            } else {
                0.0
            };
            1.0 + relative + error
        };
        let (joint, target) = (self.joint.extract(future), self.target.extract(future));
        let joint = if target > 0.0 { joint / target } else { 1.0 };
        let firm = self.firm.extract(future) * share;
        Forecast {
            own: people().map(own).collect(),
            team: self.team.iter().enumerate().map(team).collect(),
            firm: (firm + error(Kpi::Firm, Purpose::FirmMeasure, 0)) / targets.firm.extract(future),
            joint: joint + error(Kpi::Joint, Purpose::JointMeasure, 0),
            feedback: people().map(help).collect(),
        }
    }
}

/// The joint goal's metric this week in one future, in its own unit.
fn metric<L: SimdFloat>(
    metric: JointMetric,
    outcome: &Outcome<L>,
    contribution: L,
    future: usize,
) -> f64 {
    match metric {
        JointMetric::IntegratedJourneys(_) => outcome.integrated.extract(future),
        JointMetric::CustomerValue(_) => contribution.extract(future),
        JointMetric::AttributedResults(_) => outcome.attributed.extract(future),
    }
}

/// The level that the goal asks for in week number `week` of it, from 0: a straight line from today to its end.
pub fn target(goal: &Goal, integrated_today: f64, week: usize) -> f64 {
    let today = match goal.metric {
        JointMetric::IntegratedJourneys(_) => integrated_today,
        JointMetric::CustomerValue(_) | JointMetric::AttributedResults(_) => 1.0,
    };
    let progress = ((week + 1) as f64 / f64::from(goal.weeks)).min(1.0);
    today + (goal.metric.target() - today).max(0.0) * progress
}
