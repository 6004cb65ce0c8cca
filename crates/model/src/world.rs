//! The state of one replicate under one option: what the weeks change.

use crate::effort::Effort;
use crate::forecast::{Felt, Forecast, usual_feedback};
use crate::measurement::Period;
use crate::motive::Pull;
use crate::perception::Perception;
use crate::plan::Component;
use crate::setting::Setting;
use crate::today::Today;

/// Everything that changes from week to week.
#[derive(Debug, Clone)]
pub struct World {
    /// Weeks lived so far.
    pub week: usize,
    /// Efforts, by person; across is what those who engage give.
    pub effort: Vec<Effort>,
    /// Share of joint occasions each person engages in.
    pub engaged: Vec<f64>,
    /// Help across that each person is used to.
    pub habit: Vec<f64>,
    /// Practice in joint work, by person; 1 today.
    pub practice: Vec<f64>,
    /// Trust toward other teams, by person.
    pub trust: Vec<f64>,
    /// Where each person stands with the new way.
    pub adoption: Vec<Adoption>,
    /// Help that each team believes others give, relative to today.
    pub belief: Vec<f64>,
    /// What each team takes its efforts to change.
    pub perception: Vec<Perception>,
    /// Clarity of roles, by pair.
    pub clarity: Vec<f64>,
    /// Mean clarity at each team's hand-offs.
    pub team_clarity: Vec<f64>,
    /// Knowledge of each other gained by contact, by pair; 0 today.
    pub knowledge: Vec<f64>,
    /// Mean help across that is considered normal, in standard weeks.
    pub usual_help: f64,
    /// Contribution with its carry-over, relative to today.
    pub contribution: f64,
    /// What people expect of each measure.
    pub forecast: Forecast,
    /// What that is felt to pay under the option's plan and under today's.
    pub felt: Outlook<Felt>,
    /// The pull of both plans on each team this week.
    pub pulls: Outlook<Vec<Pull>>,
    /// Pull of the new way on each team: the multiplier of its hazard.
    pub appeal: Vec<f64>,
    /// Measurements of the period so far.
    pub period: Period,
}

/// Something under the option's plan and under today's.
#[derive(Debug, Clone, Default)]
pub struct Outlook<T> {
    /// Under the option's plan.
    pub new: T,
    /// Under today's plan.
    pub old: T,
}

/// Where a person stands with the new way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Adoption {
    /// Acts on the old way, having withstood this much hazard.
    Waiting(f64),
    /// Acts on the new way.
    Adopted,
}

impl World {
    /// Week 0: today.
    pub fn start(setting: &Setting, today: &Today) -> Self {
        let (people, teams, pairs) = (
            setting.people(),
            setting.teams.len(),
            setting.network.pairs.len(),
        );
        let forecast = first_forecast(setting, today);
        Self {
            week: 0,
            effort: today.effort.clone(),
            engaged: today.engaged.clone(),
            habit: today.effort.iter().map(|effort| effort.across).collect(),
            practice: vec![1.0; people],
            trust: today.people.trust.clone(),
            adoption: vec![Adoption::Waiting(0.0); people],
            belief: vec![1.0; teams],
            perception: today.perception.clone(),
            clarity: vec![setting.culture.clarity(); pairs],
            team_clarity: vec![setting.culture.clarity(); teams],
            knowledge: vec![0.0; pairs],
            usual_help: setting.week.across,
            contribution: 1.0,
            forecast,
            felt: Outlook::default(),
            pulls: Outlook::default(),
            appeal: vec![0.0; teams],
            period: Period::start(setting),
        }
    }

    /// Help across that reaches others from person `i`, in standard weeks.
    pub fn help(&self, i: usize) -> f64 {
        self.engaged[i] * self.effort[i].across
    }

    /// The practice that person `i` uses: new practice once the new way is taken up, today's before.
    pub fn practice_used(&self, i: usize) -> f64 {
        match self.adoption[i] {
            Adoption::Adopted => self.practice[i],
            Adoption::Waiting(_) => 1.0,
        }
    }

    /// Share of people who act on the new way.
    pub fn adopted(&self) -> f64 {
        let adopted = self
            .adoption
            .iter()
            .filter(|a| **a == Adoption::Adopted)
            .count();
        adopted as f64 / self.adoption.len() as f64
    }
}

/// What people expect at the start: everything on target, but for their own luck so far and for feedback on the help they
/// are known to give.
fn first_forecast(setting: &Setting, today: &Today) -> Forecast {
    let constants = &setting.constants;
    // Exponential smoothing with memory m keeps (1 − m)/(1 + m) of the variance of what is seen.
    let kept = ((1.0 - constants.forecast_memory) / (1.0 + constants.forecast_memory)).sqrt();
    let sd = kept * constants.noise.measurement[Component::Own as usize];
    let mut forecast = Forecast::on_target(setting);
    for i in 0..setting.people() {
        forecast.own[i] += sd * today.people.outlook[i];
        forecast.feedback[i] = usual_feedback(setting, today.help(i));
    }
    forecast
}
