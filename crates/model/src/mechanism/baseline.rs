//! Baseline: solves for today as a fixed point. Hidden motives of each person are found so that team means are those of the
//! scenario and efforts stay constant as long as nothing is changed.

use crate::constants::table::Constants;
use crate::input::plan::Kpi;
use crate::math::bisection::bisect;
use crate::math::outlined::ln;
use crate::math::rng::Draws;
use crate::math::simd::SimdFloat;
use crate::mechanism::forecast::{Forecast, usual_feedback};
use crate::mechanism::motive::{Circumstances, Disposition, Pull, fear_factor, pull, trust_factor};
use crate::mechanism::noise_correction::NoiseCorrection;
use crate::mechanism::outcome::{Outcome, Supply};
use crate::mechanism::pay_expectation::{PayExpectation, PlanYear};
use crate::mechanism::perception::{Perception, perceive};
use crate::mechanism::person::{self, Person};
use crate::setup::choice::{Entry, engagement};
use crate::setup::effort::Effort;
use crate::setup::{Derived, Setup};

/// Rounds in which help and the feedback expected on it settle, for every halving that a bisection takes; each leaves less
/// than nine tenths of the gap.
const FEEDBACK_ROUNDS: usize = 6;

/// Everything about today that the weeks start from.
#[derive(Debug, Clone)]
pub struct Baseline<L = f64> {
    /// Who they are.
    pub people: Vec<Person<L>>,
    /// What each of them does and why.
    pub person_baselines: Vec<PersonBaseline<L>>,
    /// What each team takes its efforts to change.
    pub perception: Vec<Perception<L>>,
    /// How unfair pay looks on average, as a share of base, before anybody is paid.
    pub grievance: L,
}

/// Where a person stands today.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PersonBaseline<L = f64> {
    /// Motives beyond the plan.
    pub hidden: Effort<L>,
    /// Efforts; across is what is given on joint occasions.
    pub effort: Effort<L>,
    /// Share of joint occasions that the person engages in.
    pub engaged: L,
    /// Help across that reaches others, in standard weeks.
    pub help: L,
    /// How full the week is, in standard weeks, meetings left out.
    pub fill: L,
}

impl<L: SimdFloat> Baseline<L> {
    /// Solves for these draws. `correction` allows for the mean effect of chance.
    pub fn solve(
        derived: &Derived<L>,
        correction: &NoiseCorrection<L>,
        draws: &L::Each<Draws>,
    ) -> Self {
        let setup = &*derived.setup;
        let usual = derived.constants.leaving_unfairness;
        let mut today = Self {
            people: person::draw(derived, draws),
            person_baselines: Vec::with_capacity(setup.people()),
            perception: perception(derived),
            grievance: ln(correction.leaving).simd_max(L::default()) / usual,
        };
        let mut forecast = Forecast::on_target(setup);
        let mut steps = vec![L::default(); setup.people()];
        for _ in 0..rounds::<L>(setup) {
            today.settle_all(derived, correction, &forecast);
            let expected = forecast.feedback.iter_mut().zip(&mut steps);
            for ((feedback, step), baseline) in expected.zip(&today.person_baselines) {
                let next = usual_feedback(derived, baseline.help) - *feedback;
                // Whole steps of those who help less for the feedback that more help brings would go to and fro.
                let turns = (next * *step).simd_lt(L::default());
                *step = L::select(turns, next * 0.5, next);
                *feedback += *step;
            }
        }
        today
    }

    /// Settles every team, given what people expect of feedback on the help they give.
    fn settle_all(
        &mut self,
        derived: &Derived<L>,
        correction: &NoiseCorrection<L>,
        forecast: &Forecast<L>,
    ) {
        let setup = &*derived.setup;
        let plan = &setup.arms[0].plan;
        let expected_pay = PayExpectation::new(derived, plan, forecast, PlanYear::Later);
        self.person_baselines.clear();
        for k in 0..setup.teams.len() {
            let now = Circumstances {
                perception: &self.perception[k],
                expected_pay: &expected_pay,
                forecast,
                clarity: L::splat(setup.culture.clarity()),
                usual_help: L::splat(setup.week.across),
                heard: L::splat(1.0),
                rivalry: L::splat(setup.culture.rivalry()),
                beside_pay: Effort::default(),
            };
            let pull = pull(derived, plan, k, now);
            self.settle(derived, k, &pull, &expected_pay, correction.motive[k]);
        }
    }

    /// Finds the team's efforts and the hidden motives that explain them.
    fn settle(
        &mut self,
        derived: &Derived<L>,
        k: usize,
        pull: &Pull<L>,
        expected_pay: &PayExpectation<L>,
        extra: Effort<L>,
    ) {
        let (setup, constants) = (&*derived.setup, &derived.constants);
        let team = &setup.teams[k];
        let people = &self.people[team.people.clone()];
        let switching = derived.switching[k];
        let paid = |(person, i): (&Person<L>, usize)| {
            pull.motive(
                constants,
                &person.disposition(constants),
                expected_pay.slopes[i],
                switching,
            )
        };
        let paid: Vec<Effort<L>> = people.iter().zip(team.people.clone()).map(paid).collect();
        let deviations = deviations(derived, people, &paid);
        let mean = mean_help(derived, &deviations, people);
        let least = L::default();
        let across = |deviation: &Effort<L>| (deviation.across + mean).simd_max(least);
        let room = |deviation| room(derived, deviation, across(deviation));
        let share = deviations.iter().map(room).fold(L::splat(1.0), L::simd_min);
        let norm = constants.norm_margin + setup.week.own;
        for ((deviation, paid), person) in deviations.iter().zip(&paid).zip(people) {
            let effort = Effort {
                own: (deviation.own * share + setup.week.own).simd_max(least),
                inside: (deviation.inside * share + setup.week.inside).simd_max(least),
                across: across(deviation),
            };
            let engaged = engaged(derived, effort.across, person.fear);
            let motive = derived.chooser.motive_for(effort, norm);
            let help = engaged * effort.across;
            self.person_baselines.push(PersonBaseline {
                hidden: motive - *paid + extra,
                effort,
                engaged,
                help,
                fill: effort.own + effort.inside + help,
            });
        }
    }
}

impl<L: SimdFloat> Person<L> {
    /// How much a colleague's gain counts today, before closeness.
    pub fn regard_today(&self) -> L {
        self.regard.today() * self.trust
    }

    /// What makes the person answer to a pull today.
    pub fn disposition(&self, constants: &Constants<L>) -> Disposition<L> {
        Disposition {
            skill: self.skill,
            practice: L::splat(1.0),
            pay_response: self.pay_response,
            regard: self.regard_today(),
            trusting: trust_factor(constants, self.trust),
            daring: fear_factor(constants, self.fear),
        }
    }
}

/// How far each person's efforts lie from the team's means: because pay means different things to them and because
/// cooperator types differ.
fn deviations<L: SimdFloat>(
    derived: &Derived<L>,
    people: &[Person<L>],
    paid: &[Effort<L>],
) -> Vec<Effort<L>> {
    let differing = |(person, paid): (&Person<L>, &Effort<L>)| Effort {
        across: paid.across + person.regard.today() * derived.constants.type_spread,
        ..*paid
    };
    let motives: Vec<Effort<L>> = people.iter().zip(paid).map(differing).collect();
    let sum = |sum: Effort<L>, motive: &Effort<L>| sum + *motive;
    let mean = motives.iter().fold(Effort::default(), sum) * (1.0 / people.len() as f64);
    let settled = |motive: &Effort<L>| derived.chooser.settled(*motive - mean);
    motives.iter().map(settled).collect()
}

/// Share of how far somebody's own work and help inside lie from the team's means, at this help across, that leaves neither of
/// them below 0 nor the week longer than the longest; 1 at most.
fn room<L: SimdFloat>(derived: &Derived<L>, deviation: &Effort<L>, across: L) -> L {
    let (setup, one) = (&*derived.setup, L::splat(1.0));
    let within = |free: L, needed: L| L::select(free.simd_ge(needed), one, free / needed);
    let [own, inside] = [setup.week.own, setup.week.inside].map(L::splat);
    let longest = derived.constants.intensity_limit - setup.meetings;
    let free = (longest - across - own - inside).simd_max(L::default());
    within(own, -deviation.own)
        .simd_min(within(inside, -deviation.inside))
        .simd_min(within(free, deviation.own + deviation.inside))
}

/// Rounds until what people expect of feedback and the help they give agree; one where feedback carries no weight.
fn rounds<L: SimdFloat>(setup: &Setup) -> usize {
    if setup.arms[0].plan.pays_for(Kpi::Feedback) {
        FEEDBACK_ROUNDS * L::PRECISION.halvings
    } else {
        1
    }
}

/// What help of `across` by somebody of this `fear` says about engagement today, when habit follows help.
fn engaged<L: SimdFloat>(derived: &Derived<L>, across: L, fear: L) -> L {
    let gain = derived.chooser.gain_of(across);
    let entry = Entry {
        fear,
        clarity: L::splat(derived.setup.culture.clarity()),
        hardness: L::splat(1.0),
    };
    engagement(&derived.constants, gain, entry)
}

/// The mean help of those who engage that gives today's mean help; help given rises with it.
fn mean_help<L: SimdFloat>(
    derived: &Derived<L>,
    deviations: &[Effort<L>],
    people: &[Person<L>],
) -> L {
    let needed = L::splat(derived.setup.week.across * people.len() as f64);
    bisect(L::splat(-2.0), L::splat(2.0), |mean| {
        help_given(derived, deviations, people, mean).simd_lt(needed)
    })
}

/// Help that these people give together where those who engage help by `mean` and their deviation from it.
fn help_given<L: SimdFloat>(
    derived: &Derived<L>,
    deviations: &[Effort<L>],
    people: &[Person<L>],
    mean: L,
) -> L {
    let one = |(deviation, person): (&Effort<L>, &Person<L>)| {
        let across = (mean + deviation.across).simd_max(L::default());
        across * engaged(derived, across, person.fear)
    };
    deviations.iter().zip(people).map(one).sum()
}

/// Today's outcome: everything relative to today is 1.
pub fn outcome<L: SimdFloat>(derived: &Derived<L>) -> Outcome<L> {
    let setup = &*derived.setup;
    let (teams, pairs) = (setup.teams.len(), setup.network.pairs.len());
    let (one, none) = (L::splat(1.0), L::default());
    let supply = Supply {
        output: vec![one; teams],
        help: vec![one; teams],
        inside: vec![one; teams],
        mean_help: L::splat(setup.week.across),
        pair: vec![one; pairs],
        care: vec![one; pairs],
        unused: Vec::new(),
        clarity: L::splat(setup.culture.clarity()),
        trust: vec![L::splat(setup.culture.trust()); pairs],
        gained: vec![none; teams],
        claims: vec![none; teams],
        shocks: vec![one; teams],
        market: one,
    };
    let mut outcome = Outcome::default();
    outcome.work_out(derived, &supply, &setup.structure.in_all(), L::splat(1.0));
    outcome
}

fn perception<L: SimdFloat>(derived: &Derived<L>) -> Vec<Perception<L>> {
    let even = vec![L::splat(1.0); derived.setup.teams.len()];
    let mut seen = Vec::new();
    perceive(derived, &outcome(derived), &even, &even, &mut seen);
    seen
}

#[cfg(test)]
#[cfg(not(target_family = "wasm"))]
mod tests;
