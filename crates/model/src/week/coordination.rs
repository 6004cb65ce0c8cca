//! Phase 6, coordination: computes output and help supplied by a week's efforts, relative to today.

use crate::math::simd::{SUM_BLOCK, SimdFloat};
use crate::mechanism::baseline::PersonBaseline;
use crate::mechanism::outcome::Supply;
use crate::mechanism::person::Person;
use crate::setup::Setup;
use crate::setup::unmeasured_work::claims;
use crate::week::context::Context;
use crate::week::world::{Position, World};

/// Works out what everyone's efforts supply this week.
pub fn coordinate<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let setup = context.setup;
    let shocks = context.shocks.week(world.week);
    let mut supply = std::mem::take(&mut world.supply);
    supply.market = shocks.market;
    supply.shocks.clone_from(&shocks.team);
    supply.clarity = world.clarity;
    let known = world.knowledge.iter().zip(&shocks.handoff);
    supply.pair.clear();
    supply
        .pair
        .extend(known.map(|(known, shocks)| (*known + 1.0) * *shocks * world.climate.continuity));
    claim(context, world, &mut supply);
    take_care(context, world, &mut supply);
    // The teams' sums rest on the claims.
    world.supply = supply;
    work(context, world);
    let start = setup.culture.trust();
    let supply = &mut world.supply;
    let gained = &supply.gained;
    let trust = |[one, other]: &[usize; 2]| {
        ((gained[*one] + gained[*other]) * 0.5 + start).simd_clamp(0.0, 1.0)
    };
    supply.trust.clear();
    supply.trust.extend(setup.network.pairs.iter().map(trust));
    get_through(context, world);
}

/// More of the help gets through than today where somebody leads and partners' KPIs or their history set them against each
/// other, and where customers are heard on systems that fit together. What a lead lacks in authority is left to those who agree.
fn get_through<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let (setup, constants) = (context.setup, &context.derived.constants);
    let (climate, nought) = (&world.climate, L::default());
    let now = &climate.structure;
    let led = now.authority * constants.lead_against_discord;
    let added = (now.dialogue - setup.structure.dialogue).simd_max(nought);
    let heard = added * now.systems.square() * constants.dialogue_on_systems + 1.0;
    if !L::any(L::splat(1.0).simd_lt(led + heard)) {
        return;
    }
    let unled = now.authority.one_minus();
    // As the lead finds it: what makes people agree later takes nothing from what the lead brings.
    let culture = &setup.culture;
    for (given, [one, other]) in world.supply.pair.iter_mut().zip(&setup.network.pairs) {
        let opposed = setup.teams[*one].opposing.max(setup.teams[*other].opposing);
        let accord = (1.0 - culture.rivalry()) * (1.0 - opposed);
        let discord = 1.0 - accord;
        let followed = (unled * (1.0 - culture.trust() * accord)).one_minus();
        *given = *given * (followed * led * (discord * discord) + heard);
    }
}

/// How unclear it is who earned what: noise of attribution, and customers counted twice.
fn blur(setup: &Setup) -> f64 {
    setup.environment.attribution_noise * (1.0 + setup.environment.double_counting)
}

/// Time that goes into claiming credit.
fn claim<L: SimdFloat>(context: &Context<L>, world: &World<L>, supply: &mut Supply<L>) {
    let setup = context.setup;
    let (constants, noise) = (&context.derived.constants, blur(setup));
    let todays = &context.derived.responses[0];
    supply.claims.clear();
    for (k, team) in setup.teams.iter().enumerate() {
        let strength = context.by_response(world, |response| response.claimed[k]);
        let now = claims(constants, strength, noise, world.doses.transparency);
        let today = claims(constants, todays.claimed[k], noise, L::default());
        supply.claims.push((now - today) * team.claimable);
    }
}

/// What care makes of each hand-off: the mean of both sides.
fn take_care<L: SimdFloat>(context: &Context<L>, world: &World<L>, supply: &mut Supply<L>) {
    let factor = |k: usize| world.seats[k].care_factor;
    let mean = |[one, other]: &[usize; 2]| (factor(*one) + factor(*other)) * 0.5;
    supply.care.clear();
    let pairs = &context.setup.network.pairs;
    supply.care.extend(pairs.iter().map(mean));
    let unused = |pair: usize| context.by_response(world, |response| response.unused[pair]);
    supply.unused.clear();
    let held_back = context.derived.responses[0].unused.len();
    supply.unused.extend((0..held_back).map(unused));
}

/// The sums over each team's people.
fn work<L: SimdFloat>(context: &Context<L>, world: &mut World<L>) {
    let setup = context.setup;
    let rush = context.pressure(world) * context.derived.constants.rush + 1.0;
    let mut sums = std::mem::take(&mut world.supply);
    sums.output.clear();
    sums.help.clear();
    sums.inside.clear();
    sums.gained.clear();
    let mut given = L::default();
    for (k, team) in setup.teams.iter().enumerate() {
        let hours = Hours {
            switching: context.derived.switching[k],
            drag: world.doses.drag(&context.derived.constants),
            time: world.doses.time,
            claims: sums.claims[k],
        };
        let people = context.today.people[team.people.clone()].chunks(SUM_BLOCK);
        let baselines = context.today.person_baselines[team.people.clone()].chunks(SUM_BLOCK);
        let positions = world.positions[team.people.clone()].chunks_mut(SUM_BLOCK);
        let mut total = Total::default();
        for (positions, (people, baselines)) in positions.zip(people.zip(baselines)) {
            total.add(hours.work(positions, people, baselines));
        }
        given += total.given;
        let output = total.output / (team.heads * setup.week.own) + 1.0;
        let manned = world.seats[k].empty.one_minus();
        sums.output
            .push(output.simd_max(L::default()) * rush * manned);
        sums.help
            .push(total.help / (team.heads * setup.week.across) * manned);
        sums.inside
            .push(total.inside / (team.heads * setup.week.inside) * manned);
        sums.gained.push(total.gained / team.heads);
    }
    sums.mean_help = given / setup.people() as f64;
    world.supply = sums;
}

/// What decides how a person's output hours differ from today's.
#[derive(Debug, Clone, Copy)]
struct Hours<L> {
    /// Own output lost per unit of help across today.
    switching: L,
    /// Share of that which is left.
    drag: L,
    /// Hours that the programme takes.
    time: L,
    /// Share of own time that goes into claiming credit.
    claims: L,
}

/// Sums over people.
#[derive(Debug, Clone, Copy, Default)]
struct Total<L> {
    /// Own output beyond today's.
    output: L,
    /// Help across.
    given: L,
    /// Help across, weighted by practice.
    help: L,
    /// Help inside the team, weighted by practice.
    inside: L,
    /// Trust beyond today's.
    gained: L,
}

impl<L: SimdFloat> Total<L> {
    fn add(&mut self, other: Self) {
        self.output += other.output;
        self.given += other.given;
        self.help += other.help;
        self.inside += other.inside;
        self.gained += other.gained;
    }
}

impl<L: SimdFloat> Hours<L> {
    /// The sums over a few people of one team, whose change of output hours is noted.
    fn work(
        &self,
        positions: &mut [Position<L>],
        people: &[Person<L>],
        baselines: &[PersonBaseline<L>],
    ) -> Total<L> {
        let mut total = Total::default();
        for (position, (person, baseline)) in positions.iter_mut().zip(people.iter().zip(baselines))
        {
            let learned = position.skill - person.skill;
            position.more_output = self.change(position, baseline);
            total.output += position.skill * position.more_output + learned * baseline.effort.own;
            let practice = position.practice_used();
            total.given += position.help;
            total.help += practice * position.help;
            total.inside += practice * position.effort.inside;
            total.gained += position.trust - person.trust;
        }
        total
    }

    /// Change of a person's output hours from today: own work, less what switching to help, the programme's hours and
    /// claiming credit take.
    #[inline]
    fn change(&self, position: &Position<L>, baseline: &PersonBaseline<L>) -> L {
        let more_work = position.effort.own - baseline.effort.own;
        let switching = (self.drag * position.help - baseline.help) * self.switching;
        more_work - switching - self.time - self.claims * position.effort.own
    }
}
