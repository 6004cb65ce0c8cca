//! State of one option in one replicate of the reference implementation, and its week: the phases in their order.

use crate::constants::table::Constants;
use crate::input::calendar;
use crate::input::plan::Kpi;
use crate::mechanism::climate::Climate;
use crate::mechanism::commitment::{Commitment, Stage};
use crate::mechanism::forecast::{Forecast, usual_feedback};
use crate::mechanism::indicator::{Payment, Track};
use crate::mechanism::inequality::Inequality;
use crate::mechanism::journey_month::JourneyMonth;
use crate::mechanism::programme_week::Doses;
use crate::reference::future::Future;
use crate::reference::handoff::Work;
use crate::reference::learning::Need;
use crate::reference::number::log;
use crate::reference::period::Period;
use crate::reference::seats::Seats;
use crate::reference::worth::Worth;
use crate::scenario::handoff::REFERENCE_QUALITY;
use crate::scenario::network::JourneyPath;
use crate::setup::effort::Effort;
use crate::setup::plan_response::PlanResponse;
use crate::setup::{ArmSetup, Derived, Novelty, PlanSetup, Setup, YEAR_WEEKS};
use crate::week::world::InForce;

/// Everything that the weeks of an option change.
pub struct Firm<'a> {
    /// The future.
    pub future: &'a Future<'a>,
    /// The option.
    pub arm: &'a ArmSetup,
    /// Its number, today being 0.
    pub option: usize,
    /// Weeks simulated so far.
    pub week: usize,
    /// Its people, team after team.
    pub people: Vec<Agent>,
    /// Help that each team believes others give, relative to today.
    pub belief: Vec<f64>,
    /// What each team takes its efforts to change.
    pub need: Vec<Need>,
    /// Pull of the new way on each team.
    pub pull: Vec<f64>,
    /// Clarity of roles, by pair.
    pub clarity: Vec<f64>,
    /// Its mean at each team's hand-offs; the culture's where a team has none.
    pub team_clarity: Vec<f64>,
    /// Knowledge of each other, by pair.
    pub knowledge: Vec<f64>,
    /// Help across that is considered normal, in standard weeks.
    pub usual_help: f64,
    /// Contribution with its carry-over, relative to today.
    pub contribution: f64,
    /// What the programme does this week.
    pub doses: Doses,
    /// Stocks of the organisation as a whole.
    pub climate: Climate,
    /// How firmly the change is stood behind.
    pub commitment: Commitment,
    /// How much a missed joint goal still hurts.
    pub setback: f64,
    /// Which plan is in force.
    pub in_force: InForce,
    /// Weeks that it has been in force.
    pub plan_weeks: u32,
    /// What people expect of each measure.
    pub forecast: Forecast,
    /// Targets of own, team and firm results.
    pub target: Forecast,
    /// Attainment since targets were last set, summed over weeks.
    pub year: Forecast,
    /// Weeks in that sum.
    pub year_weeks: u32,
    /// What the plan in force is perceived to pay.
    pub worth: Worth,
    /// What today's plan would be perceived to pay.
    pub todays_worth: Worth,
    /// What the week's work led to.
    pub work: Work,
    /// What has been measured since the last payout.
    pub period: Period,
    /// Inequality of the last payout.
    pub inequality: Inequality,
    /// Mean weekly hazard of leaving.
    pub leaving: f64,
    /// Seats, by team.
    pub seats: Vec<Seats>,
    /// How much of what a pay cut withdraws at first is still withdrawn this week, by team.
    pub resentment: Vec<f64>,
    /// By how much a year's bonus fell short of what was expected of it, by team.
    pub year_short: Vec<f64>,
}

/// A person.
#[derive(Debug, Clone)]
pub struct Agent {
    /// Efforts; across is what is given on joint occasions.
    pub effort: Effort,
    /// Share of joint occasions entered.
    pub engaged: f64,
    /// Help across that the person is used to.
    pub habit: f64,
    /// Practice in joint work.
    pub practice: f64,
    /// Trust toward other teams.
    pub trust: f64,
    /// Fear of failure.
    pub fear: f64,
    /// Skill once no longer new.
    pub ability: f64,
    /// How new the person is to the work.
    pub newness: f64,
    /// Own-work skill.
    pub skill: f64,
    /// Part of it that was taken over from abler colleagues.
    pub know_how: f64,
    /// Where the person stands with the new way.
    pub way: Way,
    /// How unfair the last payout looked, as a share of base.
    pub unfairness: f64,
    /// How far the week is fuller than today, in standard weeks.
    pub overload: f64,
    /// Hazard of leaving borne so far.
    pub borne: f64,
    /// Hazard that the person bears before leaving.
    pub bearable: f64,
    /// How many have left the position.
    pub generation: u32,
}

/// Where a person stands with the new way.
#[derive(Debug, Clone, Copy)]
pub enum Way {
    /// Acts on the old one, having withstood this much hazard.
    Old(f64),
    /// Acts on the new one since that week.
    New(usize),
}

impl Agent {
    /// e·h_out: help across that reaches others.
    pub fn help(&self) -> f64 {
        self.engaged * self.effort.across
    }

    /// Practice as it is used: new practice belongs to the new way.
    pub fn practice_used(&self) -> f64 {
        match self.way {
            Way::Old(_) => 1.0,
            Way::New(_) => self.practice,
        }
    }
}

impl<'a> Firm<'a> {
    /// Option number `option`, as it starts from today.
    pub fn today(future: &'a Future<'a>, option: usize) -> Self {
        let (setup, today) = (&*future.derived.setup, &future.today);
        let (teams, pairs) = (setup.teams.len(), setup.network.pairs.len());
        let agent = |i: usize| Agent {
            effort: today.person_baselines[i].effort,
            engaged: today.person_baselines[i].engaged,
            habit: today.person_baselines[i].effort.across,
            practice: 1.0,
            trust: today.people[i].trust,
            fear: today.people[i].fear,
            ability: today.people[i].ability,
            newness: today.people[i].newness,
            skill: today.people[i].skill,
            know_how: 0.0,
            way: Way::Old(0.0),
            unfairness: today.grievance,
            overload: 0.0,
            borne: 0.0,
            bearable: today.people[i].bearable,
            generation: 0,
        };
        Self {
            future,
            arm: &setup.arms[option],
            option,
            week: 0,
            people: (0..setup.people()).map(agent).collect(),
            belief: vec![1.0; teams],
            need: today.perception.iter().map(Need::today).collect(),
            pull: vec![0.0; teams],
            clarity: vec![setup.culture.clarity(); pairs],
            team_clarity: vec![setup.culture.clarity(); teams],
            knowledge: vec![0.0; pairs],
            usual_help: setup.week.across,
            contribution: 1.0,
            doses: Doses::default(),
            climate: Climate::today(&setup.culture, setup.structure),
            commitment: Commitment::full(),
            setback: 0.0,
            in_force: InForce::Todays,
            plan_weeks: 0,
            forecast: first_forecast(future),
            target: Forecast::on_target(setup),
            year: Forecast::none(setup),
            year_weeks: 0,
            worth: Worth::default(),
            todays_worth: Worth::default(),
            work: Work::default(),
            period: Period::start(setup),
            inequality: Inequality::default(),
            leaving: 0.0,
            seats: Vec::new(),
            resentment: Vec::new(),
            year_short: vec![0.0; teams],
        }
        .with_todays_seats()
    }

    /// As many seats empty as today.
    fn with_todays_seats(mut self) -> Self {
        let seats = Seats {
            hired: 0.0,
            empty: self.empty_today(),
            hazard: self.usual_hazard(),
        };
        self.seats = vec![seats; self.setup().teams.len()];
        self
    }

    /// Lives all weeks.
    pub fn simulate(mut self) -> Track {
        let mut track = Track {
            pay_is_held: self.arm.plan.pay.total_pay.is_held(),
            ..Track::default()
        };
        let mut month = Month::default();
        track.journey_months.extend(self.passages_today());
        let mut ends = calendar::ends(self.setup().weeks).peekable();
        while self.week < self.setup().weeks {
            self.live_week(&mut track);
            self.week += 1;
            month.note(
                &self.work.journey_months,
                self.future.correction.contribution,
            );
            if ends.next_if(|end| *end == self.week).is_some() {
                track
                    .journey_months
                    .extend(std::mem::take(&mut month).mean());
            }
        }
        track
    }

    /// How journeys fare today, in every future alike but for its constants: the hand-offs are as good as they are said to be.
    fn passages_today(&self) -> Vec<JourneyMonth> {
        let setup = self.setup();
        let quality = self.derived().quality.across;
        let stake = self.constants().handoff_worth * setup.interdependence;
        let one = |path: &JourneyPath| {
            let each = |of: f64| path.pairs.iter().map(|_| of).product::<f64>();
            let whole = each(1.0 + stake * (1.0 - quality) / REFERENCE_QUALITY);
            JourneyMonth {
                held: each(quality),
                lost: path.worth * (whole - 1.0),
            }
        };
        setup.network.paths.iter().map(one).collect()
    }

    fn live_week(&mut self, track: &mut Track) {
        self.doses = self.programme();
        self.perceive_pay();
        let teams = 0..self.setup().teams.len();
        self.resentment = teams.map(|k| self.resentment_now(k)).collect();
        self.choose();
        self.adopt();
        self.coordinate();
        self.earn();
        self.measure();
        let payout = self.pay();
        let payment =
            payout.map(|payout| Payment::new(self.setup(), self.plan(), &payout, self.week));
        self.perceive();
        self.learn();
        self.settle();
        self.come_and_go();
        let people = self.people_cost();
        track.rows.push(self.observe(payment.as_ref(), &people));
        track.programme += self.doses.cost;
        track.people += people;
        self.lead(payment.as_ref(), &people);
        track.payments.extend(payment);
    }

    /// The organisation.
    pub fn setup(&self) -> &'a Setup {
        &self.future.derived.setup
    }

    /// What follows from the future's constants.
    pub fn derived(&self) -> &'a Derived {
        &self.future.derived
    }

    /// How people answer to the plan in force.
    pub fn response(&self) -> &'a PlanResponse {
        let option = match self.in_force {
            InForce::Todays => 0,
            InForce::Options => self.option,
        };
        &self.derived().responses[option]
    }

    /// The future's constants.
    pub fn constants(&self) -> &'a Constants {
        &self.future.derived.constants
    }

    /// Today's plan.
    pub fn todays_plan(&self) -> &'a PlanSetup {
        &self.future.derived.setup.arms[0].plan
    }

    /// The plan in force.
    pub fn plan(&self) -> &'a PlanSetup {
        match self.in_force {
            InForce::Todays => self.todays_plan(),
            InForce::Options => &self.arm.plan,
        }
    }

    /// Whether the change is called off.
    pub fn is_called_off(&self) -> bool {
        self.commitment.stage == Stage::CalledOff
    }

    /// Whether the option's plan, or a measure of its programme, has started.
    pub fn has_begun(&self) -> bool {
        let pay = self.arm.pay == Novelty::New && self.week >= self.arm.pay_from;
        let start = self.arm.programme.first_start();
        pay || start.is_some_and(|start| self.week >= start)
    }

    /// How loudly a goal is heard.
    pub fn heard(&self) -> f64 {
        self.arm.programme.informed * self.commitment.level
    }

    /// The mean of something over all people.
    pub fn mean(&self, of: impl Fn(&Agent) -> f64) -> f64 {
        self.people.iter().map(of).sum::<f64>() / self.people.len() as f64
    }

    /// The mean of something over team `k`.
    pub fn team_mean(&self, k: usize, of: impl Fn(usize) -> f64) -> f64 {
        let team = &self.setup().teams[k];
        team.people.clone().map(of).sum::<f64>() / team.heads
    }

    /// Usual hazard of leaving, a week.
    pub fn usual_hazard(&self) -> f64 {
        -log(1.0 - self.setup().environment.turnover) / YEAR_WEEKS
    }

    /// What the programme does this week; nothing once the change is called off.
    fn programme(&self) -> Doses {
        if self.is_called_off() {
            return Doses::default();
        }
        let commitment = self.commitment.level;
        let today = &self.setup().structure;
        Doses::compute(
            &self.arm.programme,
            self.constants(),
            today,
            self.week,
            commitment,
        )
    }

    /// Phase 7: this week's work is earned over the weeks to come.
    fn earn(&mut self) {
        let carried = self.derived().carry_over();
        let fresh = self.work.flow * self.future.correction.contribution;
        self.contribution = carried * self.contribution + (1.0 - carried) * fresh;
    }
}

/// The weeks of a month so far, by journey.
#[derive(Default)]
struct Month {
    weeks: Vec<Vec<JourneyMonth>>,
}

impl Month {
    /// Notes a week; what is lost is corrected for chance as contribution is.
    fn note(&mut self, week: &[JourneyMonth], correction: f64) {
        let corrected = |journey_month: &JourneyMonth| JourneyMonth {
            lost: journey_month.lost * correction,
            ..*journey_month
        };
        self.weeks.push(week.iter().map(corrected).collect());
    }

    fn mean(self) -> Vec<JourneyMonth> {
        let journeys = self.weeks.first().map_or(0, Vec::len);
        let mean = |journey: usize, of: fn(&JourneyMonth) -> f64| {
            let weeks = self.weeks.iter().map(|week| of(&week[journey]));
            weeks.sum::<f64>() / self.weeks.len() as f64
        };
        let one = |journey| JourneyMonth {
            held: mean(journey, |journey_month| journey_month.held),
            lost: mean(journey, |journey_month| journey_month.lost),
        };
        (0..journeys).map(one).collect()
    }
}

/// Everything on target, but for people's own shocks so far, as if forecasts had been smoothed for long, and for feedback on the
/// help they are known to give.
fn first_forecast(future: &Future) -> Forecast {
    let (derived, today) = (&future.derived, &future.today);
    let (setup, constants) = (&*derived.setup, &derived.constants);
    let memory = constants.forecast_memory;
    let smoothed = ((1.0 - memory) / (1.0 + memory)).sqrt();
    let sd = smoothed * constants.noise.measurement[Kpi::Own as usize];
    let mut forecast = Forecast::on_target(setup);
    for i in 0..setup.people() {
        forecast.own[i] += sd * today.people[i].outlook;
        forecast.feedback[i] = usual_feedback(derived, today.person_baselines[i].help);
    }
    forecast
}
