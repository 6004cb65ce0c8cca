//! Phase 1, forecast: people's expected attainment of each KPI in a pay period.

use crate::math::simd::SimdFloat;
use crate::setup::{Derived, Setup};

/// Attainment that people expect, 1 at target.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Forecast<L = f64> {
    /// Own KPI, by person.
    pub own: Vec<L>,
    /// Team KPI, by team.
    pub team: Vec<L>,
    /// Firm's result.
    pub firm: L,
    /// Joint goal.
    pub joint: L,
    /// Peer feedback, by person.
    pub feedback: Vec<L>,
}

impl<L: SimdFloat> Forecast<L> {
    /// Everything expected on target.
    pub fn on_target(setup: &Setup) -> Self {
        Self::even(setup, L::splat(1.0))
    }

    /// Nothing of anything: the start of a sum.
    pub fn none(setup: &Setup) -> Self {
        Self::even(setup, L::default())
    }

    fn even(setup: &Setup, value: L) -> Self {
        Self {
            own: vec![value; setup.people()],
            team: vec![value; setup.teams.len()],
            firm: value,
            joint: value,
            feedback: vec![value; setup.people()],
        }
    }

    /// Changes one future's forecasts by another's, measure by measure.
    pub fn change(&mut self, future: usize, other: &Forecast, change: impl Fn(f64, f64) -> f64) {
        let one =
            |value: &mut L, other: f64| value.replace(future, change(value.extract(future), other));
        let all = |values: &mut [L], others: &[f64]| {
            let pairs = values.iter_mut().zip(others);
            pairs.for_each(|(value, other)| one(value, *other));
        };
        all(&mut self.own, &other.own);
        all(&mut self.team, &other.team);
        all(&mut self.feedback, &other.feedback);
        one(&mut self.firm, other.firm);
        one(&mut self.joint, other.joint);
    }

    /// Adds `times` another to one future's.
    pub fn add(&mut self, future: usize, other: &Forecast, times: f64) {
        self.change(future, other, |sum, other| sum + times * other);
    }

    /// Keeps `memory` of each of one future's forecasts and takes the rest from what was `seen`.
    pub fn update(&mut self, future: usize, seen: &Forecast, memory: f64) {
        self.change(future, seen, |old, new| memory * old + (1.0 - memory) * new);
    }
}

/// Feedback that a person who gives this much help is used to.
pub fn usual_feedback<L: SimdFloat>(derived: &Derived<L>, help: L) -> L {
    (help / derived.setup.week.across - 1.0) * derived.constants.feedback_reliability + 1.0
}
