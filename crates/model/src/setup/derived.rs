//! What follows from the behavioural constants of a future: worked out in double precision for one set of constants at a
//! time, and packed lane by lane for futures that are simulated side by side.

use std::sync::Arc;

use crate::constants::table::Constants;
use crate::input::form::Uncertainty;
use crate::input::organisation::Returns;
use crate::math::simd::SimdFloat;
use crate::scenario::handoff::{Quality, REFERENCE_QUALITY, Stake};
use crate::setup::Setup;
use crate::setup::choice::{Chooser, hardness};
use crate::setup::plan_response::PlanResponse;
use crate::setup::tenure::Growth;

/// A setup under behavioural constants, those of each lane.
#[derive(Debug, Clone)]
pub struct Derived<L = f64> {
    /// What the scenario says.
    pub setup: Arc<Setup>,
    /// Behavioural constants in its surroundings.
    pub constants: Constants<L>,
    /// The solver of the weekly choice.
    pub chooser: Chooser<L>,
    /// What later results count for beside this week's: multiplier of the worth of help, which pays later; 1 where people
    /// are steered by weekly numbers to a middling degree.
    pub foresight: L,
    /// How hard joint work is in which week of the new way, from 1; 1 is as hard as today's way, which stands first.
    pub hardness: Vec<L>,
    /// How good hand-offs are today and what they can become.
    pub quality: Quality<L>,
    /// Integrated share of journeys today, 0 to 1; 1 where no journey needs a hand-off.
    pub integrated: L,
    /// Elasticity of the integrated share in everyone's help today.
    pub help_elasticity: L,
    /// Share of full skill that people have, by how new they are.
    pub growth: Growth<L>,
    /// Own output lost per unit of help across, by team: τ times the number of partner teams.
    pub switching: Vec<L>,
    /// Weight of a team-mate's gain for people who are seen, whatever their regard, by team.
    pub pressure: Vec<L>,
    /// What each option's plan makes of counted results and of care, today's first.
    pub responses: Vec<PlanResponse<L>>,
}

impl Derived {
    /// One set of constants, which are those in the setup's surroundings. Where they put today's integrated share out of
    /// reach, the constants that hand-off quality rests on are the central ones.
    pub fn at(setup: &Arc<Setup>, constants: &Constants) -> Self {
        let reached = Quality::today(
            &setup.organisation,
            &setup.culture,
            &setup.network,
            constants,
        );
        let (constants, quality) = match reached {
            Ok(quality) => (*constants, quality),
            Err(_) => (
                constants.with_handoffs_of(&setup.central),
                setup.central_quality,
            ),
        };
        let weeks = (0..setup.weeks).map(|week| hardness(&constants, week as f64));
        let weeks = std::iter::once(1.0).chain(weeks);
        let switching = |partners: &f64| constants.switching_loss * partners;
        let network = &setup.network;
        Self {
            chooser: Chooser::new(&constants, setup.observability),
            foresight: foresight(&constants, setup.organisation.weekly_targets),
            hardness: weeks.collect(),
            integrated: network.integrated_evenly(quality.across),
            help_elasticity: quality.response * network.mean_handoffs(quality.across),
            growth: Growth::new(&constants, setup),
            switching: network.partners.iter().map(switching).collect(),
            pressure: pressures(setup, &constants),
            responses: PlanResponse::of_all(setup, &constants),
            setup: Arc::clone(setup),
            constants,
            quality,
        }
    }
}

/// The list of each lane, side by side; all are of one length.
#[inline(never)]
pub(crate) fn pack_list<'a, L: SimdFloat>(lane: &dyn Fn(usize) -> &'a [f64]) -> Vec<L> {
    let lists = L::per_replicate(lane);
    (0..lists[0].len())
        .map(|i| L::from_fn(|k| lists[k][i]))
        .collect()
}

impl<L: SimdFloat> Derived<L> {
    /// The same constants in every lane, which are those in the setup's surroundings.
    pub fn new(setup: &Arc<Setup>, constants: &Constants) -> Self {
        let derived = Derived::at(setup, constants);
        Self::pack(&vec![&derived; L::LANES])
    }

    /// The central constants in every lane.
    pub fn central(setup: &Arc<Setup>) -> Self {
        Self::new(setup, &setup.central)
    }

    /// In each lane the constants of a replicate under `seed`, by its number.
    pub fn drawn(setup: &Arc<Setup>, seed: u64, replicate: impl Fn(usize) -> u32) -> Self {
        match setup.uncertainty {
            Uncertainty::Noise => Self::central(setup),
            Uncertainty::All => {
                let lanes = L::per_replicate(|lane| {
                    Derived::at(setup, &setup.constants_of(seed, replicate(lane)))
                });
                let lanes: Vec<&Derived> = lanes.as_ref().iter().collect();
                Self::pack(&lanes)
            }
        }
    }

    /// What was worked out for each lane, side by side. Kept out of its callers: it is long, and they are many.
    #[inline(never)]
    fn pack(lanes: &[&Derived]) -> Self {
        let one = |of: fn(&Derived) -> f64| L::from_fn(|k| of(lanes[k]));
        let responses = 0..lanes[0].responses.len();
        let constants = Constants::pack(|k| &lanes[k].constants);
        Self {
            setup: Arc::clone(&lanes[0].setup),
            pressure: pressures(&lanes[0].setup, &constants),
            constants,
            chooser: Chooser::pack(|k| &lanes[k].chooser),
            foresight: one(|derived| derived.foresight),
            hardness: pack_list(&|k| &lanes[k].hardness),
            quality: Quality::pack(|k| &lanes[k].quality),
            integrated: one(|derived| derived.integrated),
            help_elasticity: one(|derived| derived.help_elasticity),
            growth: Growth::pack(|k| lanes[k].growth),
            switching: pack_list(&|k| &lanes[k].switching),
            responses: responses
                .map(|option| PlanResponse::pack(|k| &lanes[k].responses[option]))
                .collect(),
        }
    }

    /// What depends on a hand-off between teams.
    pub fn stake_across(&self) -> Stake<L> {
        Stake::new(
            self.constants.handoff_worth * self.setup.interdependence,
            self.quality.across,
            L::splat(REFERENCE_QUALITY),
        )
    }

    /// What depends on the hand-offs inside team `k`.
    pub fn stake_inside(&self, k: usize) -> Stake<L> {
        let worth = self.setup.teams[k].inside_worth;
        Stake::new(L::splat(worth), self.quality.inside, self.quality.inside)
    }

    /// Elasticity of contribution to output.
    pub fn output_elasticity(&self) -> L {
        match self.setup.returns {
            Returns::Diminishing => self.constants.output_elasticity,
            Returns::Proportional => L::splat(1.0),
        }
    }

    /// Share of last week's contribution that carries over.
    pub fn carry_over(&self) -> L {
        match self.setup.returns {
            Returns::Diminishing => self.constants.carry_over,
            Returns::Proportional => L::default(),
        }
    }
}

fn pressures<L: SimdFloat>(setup: &Setup, constants: &Constants<L>) -> Vec<L> {
    let teams = setup.teams.iter();
    teams
        .map(|team| pressure(constants, setup.observability, team.inside_worth))
        .collect()
}

/// Weight that people give to a team-mate's gain because they are seen, to this degree: more of it where so large a share of
/// the team's output depends on what they hand each other, since those whose work depends on somebody's see it.
pub fn pressure<L: SimdFloat>(constants: &Constants<L>, observability: f64, linked: f64) -> L {
    let seen = constants.peer_pressure * observability;
    seen * (constants.linked_monitoring * linked + 1.0)
}

/// What pays later counts for less where people are steered by weekly numbers; 1 at a middling steering.
fn foresight(constants: &Constants, weekly_targets: f64) -> f64 {
    let later = |steering: f64| 1.0 - constants.short_sight * steering;
    later(weekly_targets) / later(0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::form::Form;
    use crate::input::preset;
    use crate::math::simd::Lanes;
    use crate::scenario::Scenario;

    fn setup(change: impl Fn(&mut Form)) -> Arc<Setup> {
        let mut form = preset::scenario("default").unwrap();
        change(&mut form);
        let scenario = Scenario::check(form).unwrap();
        Arc::new(Setup::new(&scenario, Constants::default()).unwrap())
    }

    fn drawn(setup: &Arc<Setup>, replicate: u32) -> Derived {
        Derived::drawn(setup, 1, |_| replicate)
    }

    #[test]
    fn every_future_has_todays_share_of_integrated_journeys() {
        let setup = setup(|_| {});
        let central = Derived::<f64>::central(&setup);
        for replicate in 0..40 {
            let future = drawn(&setup, replicate);
            assert_ne!(future.quality, central.quality);
            assert!((future.integrated - central.integrated).abs() < 1e-9);
        }
    }

    #[test]
    fn a_lane_that_cannot_reach_todays_share_keeps_what_hand_offs_rest_on() {
        let setup = setup(|form| form.organisation.integrated_today = 0.29);
        let capped = Constants {
            systems_power: 20.0,
            handoff_worth: 0.1,
            ..setup.central
        };
        let lanes = [Derived::at(&setup, &capped), drawn(&setup, 0)];
        let both = Derived::<Lanes>::pack(&[&lanes[0], &lanes[1], &lanes[0], &lanes[1]]);
        let supply = |lane| both.quality.supply.extract(lane);
        let packed = |number: f64| f64::from(number as f32);
        assert_eq!(supply(0), packed(setup.central_quality.supply));
        assert_eq!(supply(1), packed(lanes[1].quality.supply));
        assert_ne!(supply(0), supply(1));
        let systems = both.constants.systems_power.extract(0);
        assert_eq!(systems, packed(setup.central.systems_power));
        assert_eq!(both.constants.handoff_worth.extract(0), packed(0.1));
    }

    #[test]
    fn who_depends_on_each_other_sees_more_and_nobody_where_nothing_is_seen() {
        let linked = Constants {
            linked_monitoring: 2.0,
            ..Constants::default()
        };
        let of = |observability, worth| pressure(&linked, observability, worth);
        let usual = linked.peer_pressure * 0.6;
        assert!((of(0.6, 0.4) - usual * 1.8).abs() < 1e-15);
        assert_eq!((of(0.6, 0.0), of(0.0, 0.4)), (usual, 0.0));
        let unlinked = Constants {
            linked_monitoring: 0.0,
            ..linked
        };
        assert_eq!(pressure(&unlinked, 0.6, 0.4), usual);
    }

    #[test]
    fn the_surroundings_scale_what_is_drawn_of_chance() {
        let quiet = setup(|form| form.environment.market_noise = 0.0);
        let usual = setup(|_| {});
        let loud = setup(|form| form.environment.market_noise = 0.06);
        let market = |setup: &Arc<Setup>| drawn(setup, 4).constants.noise.market;
        assert_eq!(market(&quiet), 0.0);
        assert!((market(&loud) - 2.0 * market(&usual)).abs() < 1e-12);
        assert_ne!(market(&usual), usual.central.noise.market);
    }
}
