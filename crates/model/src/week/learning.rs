//! Phase 10, learning: practice, trust, habit, fear, beliefs, role clarity and knowledge of partner teams move toward the
//! levels that the week supports. Contact and transparency enter here and not in motives, so that their effect outlasts
//! them.

use crate::constants::table::Constants;
use crate::math::simd::SimdFloat;
use crate::mechanism::baseline::PersonBaseline;
use crate::mechanism::person::Person;
use crate::week::context::Context;
use crate::week::trust::received;
use crate::week::world::{Position, World};

/// Help below which a person counts as giving none, in standard weeks; what rounding leaves at a corner stays below it.
const NO_HELP: f64 = 1e-6;
/// People of partner teams among whom an hour of contact brings its usual knowledge; among fewer it brings more.
const REFERENCE_PEOPLE: f64 = 20.0;
/// Fear at which practice grows at its usual rate; without any fear it grows a quarter faster.
const REFERENCE_FEAR: f64 = 0.5;

/// One week of learning.
pub fn learn<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let setup = context.setup;
    let memory = context.derived.constants.belief_memory;
    let lesson = Lesson::for_week(context, world);
    for (k, team) in setup.teams.iter().enumerate() {
        let received = received(setup, &world.supply.help, k);
        let surplus = received - 1.0;
        let from_help =
            surplus * (context.derived.constants.trust_from_help * 2.0) / (surplus.abs() + 1.0);
        let drift = (context.correction.practice[k], context.correction.trust[k]);
        let people = context.today.people[team.people.clone()].iter();
        let places = people.zip(&context.today.person_baselines[team.people.clone()]);
        for (position, (person, baseline)) in
            world.positions[team.people.clone()].iter_mut().zip(places)
        {
            lesson.practise(position, baseline, drift.0);
            lesson.trust(position, person, from_help, drift.1);
            lesson.fear(position, person);
        }
        world.belief[k] = world.belief[k] * memory + received * memory.one_minus();
    }
    learn_pairs(context, world);
    learn_usual_help(context, world);
}

/// What a week teaches everyone alike.
pub(super) struct Lesson<'a, L> {
    pub(super) constants: &'a Constants<L>,
    /// How fast trust and practice grow under the legacy of competition.
    pub(super) ease: L,
    /// Trust's support from openness, contact and joint planning, saturating in hours.
    pub(super) support: L,
    /// Share of today's fear that training and a safe place to fail take.
    reduction: L,
    /// Share of what is left to fear that a missed joint goal adds where failing is not safe.
    setback: L,
}

impl<'a, L: SimdFloat> Lesson<'a, L> {
    fn for_week(context: &Context<'a, L>, world: &World<L>) -> Self {
        let constants = &context.derived.constants;
        let doses = &world.doses;
        let hours = (doses.contact + doses.diverge).simd_min(L::splat(1.0));
        let reduction = doses.safe_to_fail * constants.fear_from_safety
            + doses.trained * constants.fear_from_training;
        Self {
            constants,
            ease: world.climate.ease(constants),
            support: doses.transparency * constants.trust_from_transparency
                + hours * constants.trust_from_contact,
            reduction: reduction.simd_min(L::splat(1.0)),
            setback: doses.safe_to_fail.one_minus() * world.setback * constants.fear_from_setback,
        }
    }

    /// Practice follows help given, and habit follows help; only those who have taken up the new way use new practice. A
    /// competitive past and fear slow it.
    #[inline]
    fn practise(&self, position: &mut Position<L>, baseline: &PersonBaseline<L>, drift: L) {
        let constants = self.constants;
        let (all, least) = (position.help + baseline.help, L::splat(NO_HELP));
        let ratio = (position.help - baseline.help) / all.simd_max(least);
        // Where nobody has given any help, nothing is learned, not even from rounding.
        let ratio = L::select(least.simd_lt(all), ratio, L::default());
        let gap = ratio * constants.practice_gain + 1.0 - position.practice;
        let daring = (L::splat(REFERENCE_FEAR) - position.fear) * 0.5 + 1.0;
        let rate = &constants.practice_rate;
        position.practice += rate.step(gap, self.ease * daring) - drift;
        position.habit += (position.effort.across - position.habit) * constants.habit_rate;
    }

    /// Fear's target: today's, less what training and a safe place to fail take, plus what a missed joint goal adds to it
    /// where failing is not safe.
    #[inline]
    fn fear(&self, position: &mut Position<L>, person: &Person<L>) {
        let start = person.fear;
        let target = start * (self.reduction.one_minus() + self.setback * start.one_minus());
        position.fear += (target - position.fear) * self.constants.fear_rate;
    }
}

/// Clarity moves to its target; knowledge of each other grows with contact and joint planning and fades slowly. Both lose
/// what arriving channels wear off.
fn learn_pairs<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let setup = context.setup;
    let constants = &context.derived.constants;
    let doses = &world.doses;
    let start = world.climate.continuity * setup.culture.clarity();
    let agreed = world.climate.roles * constants.clarity_from_roles;
    let target = start + start.one_minus() * doses.clarity(constants, agreed);
    world.clarity += (target - world.clarity) * constants.clarity_rate;
    let hours = (doses.contact + doses.diverge) * (constants.knowledge_gain * REFERENCE_PEOPLE);
    let people = &setup.network.people_to_know;
    for (knowledge, people) in world.knowledge.iter_mut().zip(people) {
        let met = (hours / *people).simd_min(L::splat(1.0));
        *knowledge += met * knowledge.one_minus() - *knowledge * constants.knowledge_decay;
    }
}

/// What counts as normal help follows the mean as slowly as need is perceived.
fn learn_usual_help<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let mean = world.supply.mean_help;
    world.usual_help += (mean - world.usual_help) * context.derived.constants.perception_rate;
}
