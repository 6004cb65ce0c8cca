//! Phases 1 and 2, forecast and pay felt: what people expect each measure to reach, and what an extra point of it is felt
//! to be worth under a plan.

use crate::payout::Expectation;
use crate::plan::{Component, Plan};
use crate::setting::Setting;

/// Attainment that people expect, 1 at target.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// Own KPI, by person.
    pub own: Vec<f64>,
    /// Team KPI, by team.
    pub team: Vec<f64>,
    /// Firm's result.
    pub firm: f64,
    /// Joint goal.
    pub joint: f64,
    /// Peer feedback, by person.
    pub feedback: Vec<f64>,
}

/// Expected payout of each measure and its slope, under one plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Felt {
    /// Own KPI, by person.
    pub own: Vec<Expectation>,
    /// Team KPI, by team.
    pub team: Vec<Expectation>,
    /// Firm's result.
    pub firm: Expectation,
    /// Joint goal.
    pub joint: Expectation,
    /// Peer feedback, by person.
    pub feedback: Vec<Expectation>,
}

impl Forecast {
    /// Everything expected on target.
    pub fn on_target(setting: &Setting) -> Self {
        Self {
            own: vec![1.0; setting.people()],
            team: vec![1.0; setting.teams.len()],
            firm: 1.0,
            joint: 1.0,
            feedback: vec![1.0; setting.people()],
        }
    }

    /// Keeps `memory` of each forecast and takes the rest from what was `seen`.
    pub fn update(&mut self, seen: &Self, memory: f64) {
        let blend = |old: &mut f64, new: f64| *old = memory * *old + (1.0 - memory) * new;
        let blend_all = |old: &mut [f64], new: &[f64]| {
            old.iter_mut()
                .zip(new)
                .for_each(|(old, new)| blend(old, *new));
        };
        blend_all(&mut self.own, &seen.own);
        blend_all(&mut self.team, &seen.team);
        blend_all(&mut self.feedback, &seen.feedback);
        blend(&mut self.firm, seen.firm);
        blend(&mut self.joint, seen.joint);
    }

    /// What `plan` is felt to pay. Measures without weight are not worked out: nobody looks at them.
    pub fn felt(&self, setting: &Setting, plan: &Plan) -> Felt {
        let expect = |component: Component, forecast: f64| {
            let sd = setting.constants.forecast_sd[component as usize];
            if plan.weights.of(component) > 0.0 {
                plan.curve.expect(forecast, sd)
            } else {
                Expectation::default()
            }
        };
        let each = |component, forecasts: &[f64]| -> Vec<Expectation> {
            forecasts
                .iter()
                .map(|&forecast| expect(component, forecast))
                .collect()
        };
        Felt {
            own: each(Component::Own, &self.own),
            team: each(Component::Team, &self.team),
            firm: expect(Component::Firm, self.firm),
            joint: expect(Component::Joint, self.joint),
            feedback: each(Component::Feedback, &self.feedback),
        }
    }
}

impl Felt {
    /// Expected pay of the average person of team `k` as a share of base, given the plan's target bonus and weights.
    pub fn expected_pay(
        &self,
        setting: &Setting,
        k: usize,
        bonus: f64,
        weight: impl Fn(Component) -> f64,
    ) -> f64 {
        let people = setting.teams[k].people.clone();
        let mean = |felt: &[Expectation]| {
            felt[people.clone()].iter().map(|e| e.mean).sum::<f64>() / setting.teams[k].heads
        };
        bonus
            * (weight(Component::Own) * mean(&self.own)
                + weight(Component::Team) * self.team[k].mean
                + weight(Component::Firm) * self.firm.mean
                + weight(Component::Joint) * self.joint.mean
                + weight(Component::Feedback) * mean(&self.feedback))
    }
}

/// Feedback that a person who gives this much help is used to.
pub fn usual_feedback(setting: &Setting, help: f64) -> f64 {
    1.0 + setting.constants.feedback_reliability * (help / setting.week.across - 1.0)
}
