//! Phase 11, people: turnover. Who leaves, and the ability and start values of newcomers.

use crate::constants::table::Constants;
use crate::math::elementary::exp;
use crate::math::outlined;
use crate::math::rng::Purpose;
use crate::math::simd::SimdFloat;
use crate::setup::tenure::usual_hazard;
use crate::week::context::Context;
use crate::week::staffing::Seats;
use crate::week::world::{Position, World};

/// Effort beyond today's, in standard weeks, that people choose without leaving over it; what is imposed on them counts in full.
const CHOSEN: f64 = 0.1;
/// Least ability anyone has.
const LEAST_ABILITY: f64 = 0.2;

/// How much likelier than usual somebody leaves: unfair pay, an overfull week, and, for the less able, pay for individual
/// results, `drawn` to which the able are (V14); they do not flee from group pay (V11).
fn temptation<L: SimdFloat>(
    constants: &Constants<L>,
    position: &Position<L>,
    drawn: L,
    imposed: L,
    seats: &Seats<L>,
) -> L {
    let strain = (position.overload - CHOSEN).simd_max(position.overload.simd_min(imposed));
    let grievance =
        position.unfairness * constants.leaving_unfairness + strain * constants.leaving_overload;
    let sorted = (position.ability - 1.0) * (drawn * constants.sorting_out - seats.able_pushed);
    exp((grievance + seats.pushed - sorted).simd_clamp(-2.0, 2.0))
}

/// One week of leaving and settling in. Nothing happens in a world without events.
pub fn come_and_go<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let setup = context.setup;
    let constants = &context.derived.constants;
    let usual = usual_hazard(setup);
    let weekly = L::splat(usual) / context.correction.leaving;
    let growth = context.derived.growth;
    let imposed = world.doses.time;
    let mut all_hazards = L::default();
    let mut positions = std::mem::take(&mut world.positions);
    for (k, team) in setup.teams.iter().enumerate() {
        let drawn = context.by_response(world, |response| response.drawn[k]);
        let seats = world.seats[k];
        let mut hazards = L::default();
        for (i, position) in team.people.clone().zip(&mut positions[team.people.clone()]) {
            let hazard = temptation(constants, position, drawn, imposed, &seats) * weekly;
            hazards += hazard;
            if constants.noise.events() {
                position.newness -= position.newness * constants.newness_rate;
                position.skill = position.ability * growth.at(position.newness);
                position.exposure += hazard;
                let leaves = position.exposure.simd_ge(position.bearable);
                if L::any(leaves) {
                    for future in (0..L::LANES).filter(|future| L::test(leaves, *future)) {
                        forget(context, world, [k, i], future);
                        replace(context, drawn.extract(future), i, position, future);
                    }
                }
            }
        }
        all_hazards += hazards;
        // Where nobody leaves, what people would leave over is no more than pay that is announced: today's is as it is.
        let hazard = if constants.noise.events() {
            hazards / team.heads
        } else {
            outlined::exp(seats.pushed.simd_clamp(-2.0, 2.0)) * weekly
        };
        world.seats[k].hazard = hazard;
    }
    world.fill_seats(context, usual);
    if constants.noise.events() {
        // Skill was worked out anew, without it.
        let known = positions.iter_mut().zip(&world.know_how);
        known.for_each(|(position, known)| position.skill += *known);
    }
    world.positions = positions;
    world.leaving = all_hazards / setup.people() as f64;
}

/// What goes in one future with a leaver of team `k` from position `i`: know-how of the craft, and what partner teams know of
/// the leaver among all whom they have to know.
#[cold]
fn forget<L: SimdFloat>(
    context: &Context<L>,
    world: &mut World<L>,
    [k, i]: [usize; 2],
    future: usize,
) {
    if let Some(known) = world.know_how.get_mut(i) {
        known.replace(future, 0.0);
    }
    let network = &context.setup.network;
    let lost = context.derived.constants.counterparts_lost.extract(future);
    let pairs = network.pairs.iter().zip(&network.people_to_know);
    for ((pair, people), knowledge) in pairs.zip(&mut world.knowledge) {
        if pair.contains(&k) {
            let left = knowledge.extract(future) * (1.0 - lost / people);
            knowledge.replace(future, left);
        }
    }
}

/// A newcomer takes the position in one future: of average ability or, where individual results are paid, above; new to the
/// work, with the trust, fear and habit that the position had at the start.
#[cold]
fn replace<L: SimdFloat>(
    context: &Context<L>,
    drawn: f64,
    i: usize,
    position: &mut Position<L>,
    future: usize,
) {
    let (person, baseline) = (&context.today.people[i], &context.today.person_baselines[i]);
    position.generation[future] += 1;
    let generation = position.generation[future];
    let shocks = context.shocks;
    let seat = context.setup.seat(i).key();
    let talent = shocks.draw_of(future, Purpose::NewAbility, seat, generation);
    let attracted = context.derived.constants.sorting_in.extract(future) * drawn;
    let apart = context.setup.organisation.ability_spread;
    let ability = (1.0 + attracted + apart * talent).max(LEAST_ABILITY);
    let skill = ability * context.derived.growth.in_lane(future).at(1.0);
    let bearable = shocks.threshold(future, Purpose::Leaving, seat, generation);
    let changes = [
        (&mut position.ability, ability),
        (&mut position.skill, skill),
        (&mut position.bearable, bearable),
        (&mut position.exposure, 0.0),
        (&mut position.newness, 1.0),
        (&mut position.trust, person.trust.extract(future)),
        (&mut position.fear, person.fear.extract(future)),
        (&mut position.habit, baseline.effort.across.extract(future)),
        (
            &mut position.effort.own,
            baseline.effort.own.extract(future),
        ),
        (
            &mut position.effort.inside,
            baseline.effort.inside.extract(future),
        ),
        (
            &mut position.effort.across,
            baseline.effort.across.extract(future),
        ),
        (&mut position.engaged, baseline.engaged.extract(future)),
        (&mut position.help, baseline.help.extract(future)),
        (&mut position.practice, 1.0),
        (&mut position.withstood, 0.0),
        (&mut position.since, f64::INFINITY),
        (
            &mut position.unfairness,
            context.today.grievance.extract(future),
        ),
    ];
    for (value, new) in changes {
        value.replace(future, new);
    }
}
