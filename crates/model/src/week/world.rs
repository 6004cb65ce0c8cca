//! State of one option in one replicate, or in several side by side: everything that the weeks change.

use crate::input::plan::Kpi;
use crate::math::simd::SimdFloat;
use crate::mechanism::baseline::{Baseline, PersonBaseline};
use crate::mechanism::climate::Climate;
use crate::mechanism::commitment::Commitment;
use crate::mechanism::forecast::{Forecast, usual_feedback};
use crate::mechanism::inequality::Inequality;
use crate::mechanism::measurement::Period;
use crate::mechanism::motive::Pull;
use crate::mechanism::outcome::{Outcome, Supply};
use crate::mechanism::pay_expectation::PayExpectation;
use crate::mechanism::perception::Perception;
use crate::mechanism::person::Person;
use crate::mechanism::programme_week::Doses;
use crate::mechanism::target::Targets;
use crate::setup::effort::Effort;
use crate::setup::{Derived, Setup};

use crate::week::staffing::Seats;

/// Everything that changes from week to week.
#[derive(Debug, Clone)]
pub struct World<L: SimdFloat = f64> {
    /// Weeks simulated so far.
    pub week: usize,
    /// Who sits where, and how they are.
    pub positions: Vec<Position<L>>,
    /// Mean weekly hazard of leaving.
    pub leaving: L,
    /// Help that each team believes others give, relative to today.
    pub belief: Vec<L>,
    /// What each team takes its efforts to change.
    pub perception: Vec<Perception<L>>,
    /// What each team could see this week, were there no delay.
    pub seen: Vec<Perception<L>>,
    /// Clarity of roles at hand-offs between teams; what moves it moves all of them alike.
    pub clarity: L,
    /// Knowledge of each other gained by contact, by pair; 0 today.
    pub knowledge: Vec<L>,
    /// Know-how that each person has taken over from abler colleagues, in units of skill; nobody's where it does not pass.
    pub know_how: Vec<L>,
    /// Mean help across that is considered normal, in standard weeks.
    pub usual_help: L,
    /// Contribution with its carry-over, relative to today.
    pub contribution: L,
    /// What people expect of each measure.
    pub forecast: Forecast<L>,
    /// What that is perceived to pay under the plan in force and under today's.
    pub expected_pay: BothPlans<PayExpectation<L>>,
    /// The pull of both plans on each team this week.
    pub pulls: BothPlans<Vec<Pull<L>>>,
    /// Pull of the new way on each team: the multiplier of its hazard.
    pub appeal: Vec<L>,
    /// What this week's efforts supply.
    pub supply: Supply<L>,
    /// What that leads to.
    pub outcome: Outcome<L>,
    /// Measurements of the period so far.
    pub period: Period<L>,
    /// Targets of the KPIs.
    pub targets: Targets<L>,
    /// Which plan this period is paid by, by future; it never changes before the period ends.
    pub in_force: L::Each<InForce>,
    /// Weeks that the plan in force has been in force, by future.
    pub plan_weeks: L::Each<u32>,
    /// What the programme does this week.
    pub doses: Doses<L>,
    /// How firmly the change is stood behind, by future.
    pub commitment: L::Each<Commitment>,
    /// Stocks of the organisation as a whole.
    pub climate: Climate<L>,
    /// How much a missed joint goal still hurts, 0 to 1.
    pub setback: L,
    /// Seats, by team.
    pub seats: Vec<Seats<L>>,
    /// Inequality of the last payout, by future.
    pub inequality: L::Each<Inequality>,
    /// By how much a year's pay has fallen short of what was expected of it, by team, as a share of base.
    pub year_short: Vec<L>,
}

/// A person at work. Who leaves makes room for a newcomer in the same position. What a phase uses together stands together.
#[derive(Debug, Clone)]
pub struct Position<L: SimdFloat = f64> {
    /// Efforts; across is what is given on joint occasions.
    pub effort: Effort<L>,
    /// Help across that reaches others, in standard weeks.
    pub help: L,
    /// Share of joint occasions that the person engages in.
    pub engaged: L,
    /// How much the person is drawn to joint work this week, in spreads of what it costs to enter it.
    pub urge: L,
    /// Change of output hours from today, in standard weeks.
    pub more_output: L,
    /// Help across that the person is used to.
    pub habit: L,
    /// Practice in joint work; 1 today.
    pub practice: L,
    /// Trust toward other teams.
    pub trust: L,
    /// What a joint goal is perceived to be worth at this trust, relative to its face value, where there is one.
    pub trusting: L,
    /// Fear of failure.
    pub fear: L,
    /// Own-work skill.
    pub skill: L,
    /// Week from which the person has acted on the new way, from 0; infinite as long as the old one is followed.
    pub since: L,
    /// Hazard of taking up the new way that has been withstood.
    pub withstood: L,
    /// What pulls the person toward each effort this week.
    pub motive: Effort<L>,
    /// How unfair the last payout looked, as a share of base.
    pub unfairness: L,
    /// How far the week is fuller than today, in standard weeks.
    pub overload: L,
    /// Skill that the person has once no longer new.
    pub ability: L,
    /// How new the person is to the work.
    pub newness: L,
    /// Hazard of leaving that the person has borne.
    pub exposure: L,
    /// Hazard of leaving that the person bears.
    pub bearable: L,
    /// How many people have left the position, by future.
    pub generation: L::Each<u32>,
}

/// Something under the plan in force and under today's.
#[derive(Debug, Clone, Default)]
pub struct BothPlans<T> {
    /// Under the plan in force.
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

impl InForce {
    /// The one that is not in force.
    pub fn other(self) -> Self {
        match self {
            Self::Todays => Self::Options,
            Self::Options => Self::Todays,
        }
    }
}

impl<L: SimdFloat> Position<L> {
    /// Today's.
    fn today(person: &Person<L>, baseline: &PersonBaseline<L>, grievance: L) -> Self {
        Self {
            motive: Effort::default(),
            effort: baseline.effort,
            urge: L::default(),
            engaged: baseline.engaged,
            help: baseline.help,
            more_output: L::default(),
            habit: baseline.effort.across,
            practice: L::splat(1.0),
            trust: person.trust,
            trusting: L::splat(1.0),
            fear: person.fear,
            skill: person.skill,
            ability: person.ability,
            newness: person.newness,
            exposure: L::default(),
            bearable: person.bearable,
            generation: L::per_replicate(|_| 0),
            unfairness: grievance,
            overload: L::default(),
            withstood: L::default(),
            since: L::splat(f64::INFINITY),
        }
    }

    /// Where the new way is taken up.
    #[inline]
    pub fn acts_anew(&self) -> L::Mask {
        self.since.simd_lt(L::splat(f64::INFINITY))
    }

    /// The practice that is used: new practice once the new way is taken up, today's before.
    #[inline]
    pub fn practice_used(&self) -> L {
        L::select(self.acts_anew(), self.practice, L::splat(1.0))
    }

    /// How hard joint work is in week number `week`: as today, or by the time since the new way was taken up.
    pub fn hardness(&self, derived: &Derived<L>, week: usize) -> L {
        if !L::any(self.acts_anew()) {
            return L::splat(1.0);
        }
        let week_of_it = L::splat((week + 1) as f64) - self.since;
        let week_of_it = week_of_it.simd_max(L::default()).to_index();
        L::from_fn(|future| derived.hardness[week_of_it[future]].extract(future))
    }
}

impl<L: SimdFloat> World<L> {
    /// Week 0: today.
    pub fn start(derived: &Derived<L>, today: &Baseline<L>) -> Self {
        let setup = &*derived.setup;
        let (teams, pairs) = (setup.teams.len(), setup.network.pairs.len());
        let people = today.people.iter().zip(&today.person_baselines);
        Self {
            week: 0,
            positions: people
                .map(|(person, baseline)| Position::today(person, baseline, today.grievance))
                .collect(),
            leaving: L::default(),
            belief: vec![L::splat(1.0); teams],
            perception: today.perception.clone(),
            seen: Vec::new(),
            clarity: L::splat(setup.culture.clarity()),
            knowledge: vec![L::default(); pairs],
            know_how: match setup.crafts.pass_on {
                true => vec![L::default(); setup.people()],
                false => Vec::new(),
            },
            usual_help: L::splat(setup.week.across),
            contribution: L::splat(1.0),
            forecast: first_forecast(derived, today),
            expected_pay: BothPlans::default(),
            pulls: BothPlans::default(),
            appeal: vec![L::default(); teams],
            supply: Supply::default(),
            outcome: Outcome::default(),
            period: Period::start(setup),
            targets: Targets::today(setup),
            in_force: L::per_replicate(|_| InForce::Todays),
            plan_weeks: L::per_replicate(|_| 0),
            doses: Doses::default(),
            commitment: L::per_replicate(|_| Commitment::full()),
            climate: Climate::today(&setup.culture, setup.structure),
            setback: L::default(),
            seats: vec![Seats::today(); teams],
            inequality: L::per_replicate(|_| Inequality::default()),
            year_short: vec![L::default(); teams],
        }
    }

    /// Clarity of roles at team `k`'s hand-offs; the culture's where it has none.
    pub fn team_clarity(&self, setup: &Setup, k: usize) -> L {
        if setup.network.partners[k] == 0.0 {
            L::splat(setup.culture.clarity())
        } else {
            self.clarity
        }
    }

    /// The mean of something over all people.
    pub fn mean(&self, of: impl Fn(&Position<L>) -> L) -> L {
        self.positions.iter().map(of).sum::<L>() / self.positions.len() as f64
    }

    /// Share of people who act on the new way.
    pub fn adopted(&self) -> L {
        self.mean(|position| L::select(position.acts_anew(), L::splat(1.0), L::default()))
    }
}

/// What people expect at the start: everything on target, but for their own shocks so far and for feedback on the help they
/// are known to give.
fn first_forecast<L: SimdFloat>(derived: &Derived<L>, today: &Baseline<L>) -> Forecast<L> {
    let constants = &derived.constants;
    // Exponential smoothing with memory m keeps (1 − m)/(1 + m) of the variance of what is seen.
    let memory = constants.forecast_memory;
    let kept = (memory.one_minus() / (memory + 1.0)).sqrt();
    let sd = kept * constants.noise.measurement[Kpi::Own as usize];
    let mut forecast = Forecast::on_target(&derived.setup);
    for (own, person) in forecast.own.iter_mut().zip(&today.people) {
        *own += person.outlook * sd;
    }
    for (feedback, baseline) in forecast.feedback.iter_mut().zip(&today.person_baselines) {
        *feedback = usual_feedback(derived, baseline.help);
    }
    forecast
}
