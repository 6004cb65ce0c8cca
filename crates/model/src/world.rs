//! The state of one replicate under one option: what the weeks change.

use crate::climate::Climate;
use crate::commitment::Commitment;
use crate::effort::Effort;
use crate::fairness::Inequality;
use crate::felt::Felt;
use crate::forecast::{Forecast, usual_feedback};
use crate::measurement::Period;
use crate::motive::Pull;
use crate::perception::Perception;
use crate::plan::Component;
use crate::roll_out::Doses;
use crate::setting::Setting;
use crate::target::Targets;
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
    /// Fear of failure, by person.
    pub fear: Vec<f64>,
    /// Own-work skill, by person.
    pub skill: Vec<f64>,
    /// Skill that a person has once no longer new.
    pub ability: Vec<f64>,
    /// How new each person is to the work.
    pub newness: Vec<f64>,
    /// Hazard of leaving that each person has borne.
    pub exposure: Vec<f64>,
    /// How many people have left each seat.
    pub generation: Vec<u32>,
    /// How unfair the last payout looked to each person, as a share of base.
    pub unfairness: Vec<f64>,
    /// How far each person's week is fuller than today, in standard weeks.
    pub overload: Vec<f64>,
    /// Mean weekly hazard of leaving.
    pub leaving: f64,
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
    /// Targets of the KPIs.
    pub targets: Targets,
    /// Which plan this period is paid by; it never changes before the period ends.
    pub in_force: InForce,
    /// Weeks that the plan in force has been in force.
    pub plan_weeks: u32,
    /// What the programme does this week.
    pub doses: Doses,
    /// How firmly the change is stood behind.
    pub commitment: Commitment,
    /// Stocks of the organisation as a whole.
    pub climate: Climate,
    /// How much a missed joint goal still hurts, 0 to 1.
    pub setback: f64,
    /// Inequality of the last payout.
    pub inequality: Inequality,
}

/// Something under the option's plan and under today's.
#[derive(Debug, Clone, Default)]
pub struct Outlook<T> {
    /// Under the option's plan.
    pub new: T,
    /// Under today's plan.
    pub old: T,
}

/// Which plan is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InForce {
    /// Today's.
    Todays,
    /// The option's.
    Options,
}

/// Where a person stands with the new way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Adoption {
    /// Acts on the old way, having withstood this much hazard.
    Waiting(f64),
    /// Acts on the new way since that week.
    Adopted {
        /// The week, from 0.
        since: usize,
    },
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
            fear: today.people.fear.clone(),
            skill: today.people.skill.clone(),
            ability: today.people.ability.clone(),
            newness: today.people.newness.clone(),
            exposure: vec![0.0; people],
            generation: vec![0; people],
            unfairness: vec![today.grievance; people],
            overload: vec![0.0; people],
            leaving: 0.0,
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
            targets: Targets::today(setting),
            in_force: InForce::Todays,
            plan_weeks: 0,
            doses: Doses::default(),
            commitment: Commitment::full(),
            climate: Climate::today(&setting.culture, setting.structure),
            setback: 0.0,
            inequality: Inequality::default(),
        }
    }

    /// Help across that reaches others from person `i`, in standard weeks.
    pub fn help(&self, i: usize) -> f64 {
        self.engaged[i] * self.effort[i].across
    }

    /// The practice that person `i` uses: new practice once the new way is taken up, today's before.
    pub fn practice_used(&self, i: usize) -> f64 {
        match self.adoption[i] {
            Adoption::Adopted { .. } => self.practice[i],
            Adoption::Waiting(_) => 1.0,
        }
    }

    /// How hard joint work is for person `i`: as today, or by the time since the new way was taken up.
    pub fn hardness(&self, setting: &Setting, i: usize) -> f64 {
        match self.adoption[i] {
            Adoption::Waiting(_) => 1.0,
            Adoption::Adopted { since } => setting.hardness[self.week - since],
        }
    }

    /// Share of people who act on the new way.
    pub fn adopted(&self) -> f64 {
        let adopted = self
            .adoption
            .iter()
            .filter(|adoption| matches!(adoption, Adoption::Adopted { .. }))
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
