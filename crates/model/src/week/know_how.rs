//! Phase 10, learning: people take over know-how from the abler of their team, by help inside it, and of their craft, in
//! structured contact; it fades again. Worked out every fourth week, where know-how passes at all.

use crate::input::calendar::WEEK_HOURS;
use crate::math::elementary::exp;
use crate::math::simd::SimdFloat;
use crate::week::context::Context;
use crate::week::world::World;

/// Weeks from one time to the next.
const WEEKS: usize = 4;

/// Passes on what four weeks like this one pass on.
pub fn pass_know_how_on<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    if context.setup.crafts.pass_on && (world.week + 1).is_multiple_of(WEEKS) {
        for teams in &context.setup.crafts.teams {
            pass_on_in(context, world, teams);
        }
    }
}

/// Share of the way to the abler that is made in four weeks, at this weekly speed.
fn caught_up<L: SimdFloat>(speed: L) -> L {
    exp(speed * -(WEEKS as f64)).one_minus()
}

/// In the teams of one craft.
#[inline(never)]
fn pass_on_in<L: SimdFloat>(context: &Context<L>, world: &mut World<L>, teams: &[usize]) {
    let (setup, constants) = (context.setup, &context.derived.constants);
    let meets = teams.len() > 1 && L::any(L::default().simd_lt(world.doses.contact));
    let of_craft = if meets {
        abler(context, world, teams)
    } else {
        L::default()
    };
    let faded = constants.knowledge_decay * WEEKS as f64;
    for k in teams {
        let people = setup.teams[*k].people.clone();
        let of_team = abler(context, world, &[*k]);
        let each = world.supply.inside[*k] / world.seats[*k].empty.one_minus();
        let hours = ((each - 1.0) * (setup.week.inside * WEEK_HOURS)).simd_max(L::default());
        let by_help = caught_up(hours * constants.know_how_from_help);
        let met = world.doses.contact * setup.crafts.among_partners[*k];
        let by_contact = caught_up(met * constants.know_how_from_contact);
        let positions = world.positions[people.clone()].iter_mut();
        for (position, known) in positions.zip(&mut world.know_how[people]) {
            let alone = position.skill - *known;
            let to_learn = |best: L, known: L| {
                ((best - alone) * constants.know_how_share - known).simd_max(L::default())
            };
            let from_help = to_learn(of_team, *known) * by_help;
            let from_contact = to_learn(of_craft, *known + from_help) * by_contact;
            let more = from_help + from_contact - *known * faded;
            *known += more;
            position.skill += more;
        }
    }
}

/// Mean of what the abler half of these teams' people can do by themselves: of those who are not below the mean. What they
/// learned from each other is not in it, or the group would climb to its ablest.
fn abler<L: SimdFloat>(context: &Context<L>, world: &World<L>, teams: &[usize]) -> L {
    let of = |k: &usize| context.setup.teams[*k].people.clone();
    let own = |i: usize| world.positions[i].skill - world.know_how[i];
    let (mut all, mut count) = (L::default(), 0.0);
    for k in teams {
        for i in of(k) {
            all += own(i);
        }
        count += of(k).len() as f64;
    }
    let mean = all / count;
    let (mut beyond, mut able) = (L::default(), L::default());
    for k in teams {
        for i in of(k) {
            let is_able = own(i).simd_ge(mean);
            beyond += (own(i) - mean).simd_max(L::default());
            able += L::select(is_able, L::splat(1.0), L::default());
        }
    }
    // Where all are alike, rounding may put the mean above each of them.
    mean + beyond / able.simd_max(L::splat(1.0))
}
