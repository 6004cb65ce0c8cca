//! People of a replicate: type, ability, response to pay, trust and fear, drawn once and the same under every option.

use crate::constants::table::Constants;
use crate::math::outlined::pow;
use crate::math::rng::{Draw, Draws, Purpose, draw_each};
use crate::math::simd::SimdFloat;
use crate::setup::cooperation::Cooperation;
use crate::setup::tenure::usual_hazard;
use crate::setup::{Derived, Setup};

/// Standard deviation of fear of failure between people.
const FEAR_SPREAD: f64 = 0.08;
/// Half the width of experience around its team's mean.
const EXPERIENCE_SPREAD: f64 = 0.25;
/// Standard deviation of trust between people.
const TRUST_SPREAD: f64 = 0.08;

/// Newness that no longer shows. Without such a bound it would fade, week by week, to numbers too small for their format.
const LEAST_NEWNESS: f64 = 1e-6;

/// How much others' gain counts for a person, by what it depends on; all but one are 0.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Regard<L = f64> {
    /// For one who gives as others give.
    conditional: L,
    /// For one who gives less beyond some point.
    hump_shaped: L,
    /// For one who gives, or does not, whatever others do.
    steady: L,
}

/// Multipliers of regard when others are believed to help some multiple of today.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Response<L = f64> {
    conditional: L,
    hump_shaped: L,
}

impl<L: SimdFloat> Response<L> {
    /// To others who are believed to help `belief` times as much as today: 1 at 1.
    pub fn to(belief: L, slope: L) -> Self {
        let followed = |belief: L| ((belief - 1.0) * slope + 1.0).simd_clamp(0.0, 2.0);
        Self {
            conditional: followed(belief),
            hump_shaped: followed(belief.simd_min(L::splat(3.0) - belief)),
        }
    }
}

impl<L: SimdFloat> Regard<L> {
    /// Of these types, by future.
    fn from_kinds(kinds: &L::Each<Cooperation>) -> Self {
        let part = |is: fn(Cooperation) -> bool| {
            L::from_fn(|future| {
                let kind = kinds[future];
                if is(kind) { kind.regard() } else { 0.0 }
            })
        };
        Self {
            conditional: part(|kind| kind == Cooperation::Conditional),
            hump_shaped: part(|kind| kind == Cooperation::HumpShaped),
            steady: part(|kind| {
                matches!(kind, Cooperation::FreeRider | Cooperation::Unconditional)
            }),
        }
    }

    /// How much a colleague's gain counts where others are answered like that.
    #[inline]
    pub fn answering(self, response: Response<L>) -> L {
        self.conditional * response.conditional
            + self.hump_shaped * response.hump_shaped
            + self.steady
    }

    /// Regard for others where they help as today.
    pub fn today(self) -> L {
        self.conditional + self.hump_shaped + self.steady
    }
}

/// A person, as drawn.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Person<L = f64> {
    /// Own-work skill; its mean in each team is 1, or in each craft where know-how passes.
    pub skill: L,
    /// Skill that a person has once no longer new.
    pub ability: L,
    /// How new a person is to the work: 1 on the first day, falling to 0.
    pub newness: L,
    /// Effort that a share of base pay buys from this person: g after damping by experience.
    pub pay_response: L,
    /// How much others' gain counts.
    pub regard: Regard<L>,
    /// Trust toward other teams today, 0 to 1.
    pub trust: L,
    /// Fear of failure today, 0 to 1.
    pub fear: L,
    /// Place among all people, 0 to 1, by how firmly a person holds out against a new way: the first hold out first.
    pub reluctance: L,
    /// Hazard that is withstood before the new way is taken up; the seasoned withstand more.
    pub patience: L,
    /// Where the own KPI is forecast at the start, in standard normal units.
    pub outlook: L,
    /// Hazard of leaving that is borne.
    pub bearable: L,
}

/// Draws everyone, team after team.
pub fn draw<L: SimdFloat>(derived: &Derived<L>, draws: &L::Each<Draws>) -> Vec<Person<L>> {
    let setup = &*derived.setup;
    let mut everyone = Vec::with_capacity(setup.people());
    for team in &setup.teams {
        let one = |i| Person::draw(derived, team.experience, draws, setup.seat(i).key());
        everyone.extend(team.people.clone().map(one));
    }
    for teams in &setup.crafts.teams {
        centre(setup, &mut everyone, teams);
    }
    everyone
}

impl<L: SimdFloat> Person<L> {
    fn draw(derived: &Derived<L>, mean: f64, draws: &L::Each<Draws>, seat: u32) -> Self {
        let (setup, constants) = (&*derived.setup, &derived.constants);
        let draw = |draw: Draw, purpose| draw_each::<L>(draws, draw, purpose, seat, 0);
        let uniform = |purpose| draw(Draws::uniform, purpose);
        let normal = |purpose| draw(Draws::normal, purpose);
        let threshold = |purpose| draw(Draws::threshold, purpose);
        let spread = EXPERIENCE_SPREAD.min(mean).min(1.0 - mean);
        let experience = (uniform(Purpose::Experience) * 2.0 - 1.0) * spread + mean;
        let hazard = usual_hazard(setup);
        let newness = newness(constants, hazard, uniform(Purpose::Newness));
        let apart = setup.organisation.ability_spread;
        let ability = (normal(Purpose::Skill) * apart + 1.0).simd_max(L::splat(0.2));
        let level = |purpose, mean: f64, spread: f64| {
            (normal(purpose) * spread + mean).simd_clamp(0.02, 0.98)
        };
        let kind = |draws: Draws| draws.uniform(Purpose::Cooperation, seat, 0);
        let kinds = L::per_replicate(|future| Cooperation::drawn(kind(draws[future])));
        Self {
            skill: ability * derived.growth.at(newness),
            ability,
            newness,
            pay_response: (experience * constants.experience_damping).one_minus()
                * constants.pay_response,
            regard: Regard::from_kinds(&kinds),
            trust: level(Purpose::Trust, setup.culture.trust(), TRUST_SPREAD),
            fear: level(Purpose::Fear, setup.culture.fear(), FEAR_SPREAD),
            reluctance: uniform(Purpose::Reluctance),
            patience: threshold(Purpose::Patience) * (experience * 0.5 + 0.75),
            outlook: normal(Purpose::Forecast),
            bearable: threshold(Purpose::Leaving),
        }
    }
}

/// Scales skill and ability of these teams' people so that their mean skill is 1.
fn centre<L: SimdFloat>(setup: &Setup, everyone: &mut [Person<L>], teams: &[usize]) {
    let people = |k: &usize| setup.teams[*k].people.clone();
    let count: usize = teams.iter().map(|k| people(k).len()).sum();
    let skills = teams.iter().flat_map(people).map(|i| everyone[i].skill);
    let mean = skills.sum::<L>() / count as f64;
    for i in teams.iter().flat_map(people) {
        everyone[i].skill = everyone[i].skill / mean;
        everyone[i].ability = everyone[i].ability / mean;
    }
}

/// How new somebody is whose tenure is drawn from its stationary law; not at all once it no longer shows.
fn newness<L: SimdFloat>(constants: &Constants<L>, hazard: f64, uniform: L) -> L {
    if hazard > 0.0 {
        let newness = pow(uniform, constants.newness_rate / hazard);
        let shows = newness.simd_ge(L::splat(LEAST_NEWNESS));
        L::select(shows, newness, L::default())
    } else {
        L::default()
    }
}

#[cfg(test)]
impl Regard {
    /// Of a conditional cooperator.
    pub const CONDITIONAL: Self = Self {
        conditional: 1.0,
        hump_shaped: 0.0,
        steady: 0.0,
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditional_cooperators_follow_with_a_slope_below_one() {
        let response = |belief: f64| Response::to(belief, 0.8).conditional;
        assert!((response(1.5) - 1.4).abs() < 1e-12 && (response(0.5) - 0.6).abs() < 1e-12);
    }

    #[test]
    fn hump_shaped_ones_fall_back_when_others_give_much() {
        let response = |belief: f64| Response::to(belief, 0.8).hump_shaped;
        assert!(response(1.4) > response(1.0) && response(2.4) < response(1.5));
    }
}
