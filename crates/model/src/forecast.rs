//! Phase 1, forecast: what people expect each measure to reach in the period.

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

    /// Nothing of anything: the start of a sum.
    pub fn none(setting: &Setting) -> Self {
        Self {
            own: vec![0.0; setting.people()],
            team: vec![0.0; setting.teams.len()],
            firm: 0.0,
            joint: 0.0,
            feedback: vec![0.0; setting.people()],
        }
    }

    /// Adds `times` another.
    pub fn add(&mut self, other: &Self, times: f64) {
        let add_all = |sums: &mut [f64], others: &[f64]| {
            sums.iter_mut()
                .zip(others)
                .for_each(|(sum, other)| *sum += times * other);
        };
        add_all(&mut self.own, &other.own);
        add_all(&mut self.team, &other.team);
        add_all(&mut self.feedback, &other.feedback);
        self.firm += times * other.firm;
        self.joint += times * other.joint;
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
}

/// Feedback that a person who gives this much help is used to.
pub fn usual_feedback(setting: &Setting, help: f64) -> f64 {
    1.0 + setting.constants.feedback_reliability * (help / setting.week.across - 1.0)
}
