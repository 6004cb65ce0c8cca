//! Quality of hand-offs: supplied help becomes quality up to a ceiling set by systems, lead, budgets, clarity and trust.

use crate::constants::table::Constants;
use crate::input::culture::Culture;
use crate::input::fault::Fault;
use crate::input::form::Form;
use crate::input::organisation::Organisation;
use crate::math::elementary::{self, fourth, fourth_root, ln, logistic};
use crate::math::outlined::pow;
use crate::math::simd::SimdFloat;
use crate::scenario::network::Network;

/// Least by which a hand-off is better than today's.
const LEAST_BETTER: f64 = 1e-5;
/// Lowest quality that is told apart from none.
const FLOOR: f64 = 1e-6;
/// What each team's own budget, no word from customers, no trust and no clarity at all leave of the ceiling, before their
/// exponents.
const TURF: f64 = 0.7;
const SILENCE: f64 = 0.7;
const MISTRUST: f64 = 0.4;
const CONFUSION: f64 = 0.35;
/// Quality of hand-offs between teams for which all of ι is at stake: about what the default has today.
pub const REFERENCE_QUALITY: f64 = 0.6;
/// Most of what contact can do that today may already use up, so that more help still matters.
const MOST_CONTACT: f64 = 0.95;
/// What is taken off barriers that give way, so that the stated share lies inside what can be reached and not on its edge.
const ROOM: f64 = 1.0 - 1e-9;

/// Today's quality of hand-offs, solved so that the integrated share of journeys is what the visitor says it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality<L = f64> {
    /// Quality of every hand-off between teams today.
    pub across: L,
    /// Supply of help, relative to need, that gives it.
    pub supply: L,
    /// Elasticity of quality in supply there.
    pub response: L,
    /// Quality of hand-offs inside teams today.
    pub inside: L,
    /// Supply inside teams that gives it.
    pub inside_supply: L,
}

/// How well one hand-off works this week.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Handoff<L = f64> {
    /// Share of customers it serves well, 0 to 1.
    pub quality: L,
    /// Elasticity of quality in supply.
    pub response: L,
}

/// Turns supply of help into a working hand-off under `ceiling`: `f = S^m/(1 + S^m)`, `q = (f⁻⁴ + Q⁻⁴)^(−1/4)`.
/// One contact does little, several do much, and structure caps the rest.
pub fn handoff(supply: f64, ceiling: f64, steepness: f64) -> Handoff {
    Handoff::from_contact(contact(supply, steepness), ceiling, steepness)
}

impl<L: SimdFloat> Handoff<L> {
    /// The hand-off that `contact` makes under `ceiling`.
    pub fn from_contact(contact: L, ceiling: L, steepness: L) -> Self {
        let (made, most) = (fourth(contact), fourth(ceiling));
        // Fourth power of the share of what contact makes that the ceiling leaves.
        let left = most / (made + most);
        Self {
            quality: fourth_root(made * left),
            response: left * contact.one_minus() * steepness,
        }
    }

    /// Leaves this share of what is better than `today`'s quality unused; what rounding makes of today is not better.
    pub fn hold_back(&mut self, today: L, unused: L) {
        let above = self.quality - today;
        let better = L::splat(LEAST_BETTER).simd_lt(above);
        let used = L::select(better, unused.one_minus(), L::splat(1.0));
        let better = L::select(better, above, L::default());
        let quality = self.quality - better * unused;
        self.response = self.response * used * self.quality / quality;
        self.quality = quality;
    }
}

/// What this supply of help makes of contact: `S^m/(1 + S^m)`, and a trace where there is none.
pub fn contact<L: SimdFloat>(supply: L, steepness: L) -> L {
    let two = L::splat(2.0);
    let usual = steepness.simd_ge(two) & two.simd_ge(steepness);
    // A lane gets the same bits whatever the steepness of its neighbours.
    let share = if L::any(!usual) {
        let any = logistic(ln(supply) * steepness);
        L::select(usual, at_usual_steepness(supply), any)
    } else {
        at_usual_steepness(supply)
    };
    share.simd_max(L::splat(FLOOR))
}

/// [`contact`] at a steepness of 2, without exponentials.
fn at_usual_steepness<L: SimdFloat>(supply: L) -> L {
    let square = supply.square();
    square / (square + 1.0)
}

fn soft_minimum(contact: f64, ceiling: f64) -> f64 {
    let (contact, ceiling) = (fourth(contact), fourth(ceiling));
    fourth_root(contact * ceiling / (contact + ceiling))
}

/// What caps all hand-offs alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Structure<L = f64> {
    /// How far tools and data fit together, 0 to 1.
    pub systems: L,
    /// How far budgets are one, 0 to 1.
    pub budget_pooling: L,
    /// How far answers and data flow back, 0 to 1.
    pub dialogue: L,
    /// Authority of the lead over hand-offs, 0 to 1.
    pub authority: L,
}

impl Structure {
    /// Today's: nobody leads.
    pub fn today(organisation: &Organisation) -> Self {
        Self {
            systems: organisation.systems,
            budget_pooling: organisation.budget_pooling,
            dialogue: organisation.dialogue,
            authority: 0.0,
        }
    }

    /// This structure in every lane.
    pub fn in_all<L: SimdFloat>(self) -> Structure<L> {
        Structure {
            systems: L::splat(self.systems),
            budget_pooling: L::splat(self.budget_pooling),
            dialogue: L::splat(self.dialogue),
            authority: L::splat(self.authority),
        }
    }
}

/// The ceiling Q of hand-offs, at most 1: a product of powers of systems, leadership, budget pooling, customer dialogue,
/// clarity of roles and trust. The exponents add up to at most 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ceiling<L = f64> {
    /// What everything but trust leaves of it.
    others: L,
    trust_power: L,
}

impl<L: SimdFloat> Ceiling<L> {
    /// The ceiling under this structure where roles are this clear, 0 to 1.
    pub fn new(constants: &Constants<L>, structure: &Structure<L>, clarity: L) -> Self {
        let from = |least: f64, level: L| level * (1.0 - least) + least;
        let leaderless = constants.leaderless;
        let lead = structure.authority * leaderless.one_minus() + leaderless;
        let pooling = from(TURF, structure.budget_pooling);
        let dialogue = from(SILENCE, structure.dialogue);
        Self {
            others: pow(structure.systems, constants.systems_power)
                * pow(lead, constants.lead_power)
                * pow(pooling, constants.pooling_power)
                * pow(dialogue, constants.dialogue_power)
                * pow(from(CONFUSION, clarity), constants.ceiling_clarity_power),
            trust_power: constants.trust_ceiling_power,
        }
    }

    /// Its height where trust is this high, 0 to 1.
    pub fn at(&self, trust: L) -> L {
        let trust = trust * (1.0 - MISTRUST) + MISTRUST;
        self.others * elementary::pow(trust, self.trust_power)
    }
}

/// How much of the value that passes a hand-off depends on it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stake<L = f64> {
    /// Today's quality, at which nothing is gained or lost.
    today: L,
    /// Share of the value that a whole of quality is worth.
    slope: L,
}

impl<L: SimdFloat> Stake<L> {
    /// A `share` of the value (ι) is at stake for a quality of `scale`: a point of quality is worth the same wherever
    /// `today`'s quality stands.
    pub fn new(share: L, today: L, scale: L) -> Self {
        Self {
            today,
            slope: share / scale,
        }
    }

    /// What a hand-off of this quality makes of the value that passes it, 1 at today's.
    pub fn worth(&self, quality: L) -> L {
        (quality - self.today) * self.slope + 1.0
    }

    /// Elasticity of [`Stake::worth`] in quality.
    pub fn response(&self, quality: L) -> L {
        quality * self.slope / self.worth(quality)
    }
}

impl<L: SimdFloat> Quality<L> {
    /// The quality of each lane, side by side.
    pub(crate) fn pack<'a>(lane: impl Fn(usize) -> &'a Quality) -> Self {
        let one = |of: fn(&Quality) -> f64| L::from_fn(|k| of(lane(k)));
        Self {
            across: one(|quality| quality.across),
            supply: one(|quality| quality.supply),
            response: one(|quality| quality.response),
            inside: one(|quality| quality.inside),
            inside_supply: one(|quality| quality.inside_supply),
        }
    }
}

impl Quality {
    /// Solves for today's quality.
    ///
    /// # Errors
    /// Returns that today's ceiling, or journeys that need no hand-off, put the stated share out of reach.
    #[inline(never)]
    pub fn today(
        organisation: &Organisation,
        culture: &Culture,
        network: &Network,
        constants: &Constants,
    ) -> Result<Self, OutOfReach> {
        let today = Structure::today(organisation);
        let ceiling = constants.ceiling_at(&today, culture.clarity(), culture.trust());
        let inside_supply = supply_for(constants.inside_quality, 1.0, constants.steepness);
        let across = if network.pairs.is_empty() {
            0.75 * ceiling
        } else {
            reachable(organisation.integrated_today, network, ceiling)?
        };
        let supply = supply_for(across, ceiling, constants.steepness);
        Ok(Self {
            across,
            supply,
            response: handoff(supply, ceiling, constants.steepness).response,
            inside: constants.inside_quality,
            inside_supply,
        })
    }
}

impl Form {
    /// Whether clarity and trust, as they are described, hardly fit today's integrated share, so that they count for less in
    /// what hand-offs can reach. A form that is refused for its share is not said to.
    pub fn barriers_give_way(&self) -> bool {
        let (organisation, constants) = (&self.organisation, Constants::default());
        let fitted = constants.fitted_to(organisation, &self.culture, &Network::new(organisation));
        fitted.is_ok_and(|(fitted, _)| fitted.trust_ceiling_power < constants.trust_ceiling_power)
    }
}

impl Constants {
    /// These constants where the stated share of integrated journeys can be reached. Where clarity and trust, as they are
    /// described, would put it out of reach, they count for less in the ceiling: both exponents shrink alike until today's
    /// ceiling just leaves room for it. The share is counted, a barrier is judged, so the barrier gives way.
    ///
    /// # Errors
    /// Returns that systems, budgets, dialogue or journeys put the share out of reach even with full clarity and trust.
    pub(crate) fn fitted_to(
        self,
        organisation: &Organisation,
        culture: &Culture,
        network: &Network,
    ) -> Result<(Self, Quality), OutOfReach> {
        if let Ok(quality) = Quality::today(organisation, culture, network, &self) {
            return Ok((self, quality));
        }
        let today = Structure::today(organisation);
        let height = |clarity, trust| self.ceiling_at(&today, clarity, trust);
        let open = height(1.0, 1.0);
        let across = reachable(organisation.integrated_today, network, open)?;
        let least = 1.0 / fourth_root(1.0 / fourth(across) - 1.0 / fourth(MOST_CONTACT));
        let barred = ln(height(culture.clarity(), culture.trust()) / open);
        let kept = ln(least / open) / barred * ROOM;
        let fitted = Self {
            ceiling_clarity_power: self.ceiling_clarity_power * kept,
            trust_ceiling_power: self.trust_ceiling_power * kept,
            ..self
        };
        let quality = Quality::today(organisation, culture, network, &fitted)?;
        Ok((fitted, quality))
    }

    /// The ceiling of hand-offs. Called and not inlined: it is asked seldom and is long.
    #[inline(never)]
    fn ceiling_at(&self, structure: &Structure, clarity: f64, trust: f64) -> f64 {
        Ceiling::new(self, structure, clarity).at(trust)
    }

    /// These constants with those of `other` that today's quality of hand-offs rests on.
    pub(crate) fn with_handoffs_of(self, other: &Self) -> Self {
        Self {
            systems_power: other.systems_power,
            ceiling_clarity_power: other.ceiling_clarity_power,
            lead_power: other.lead_power,
            pooling_power: other.pooling_power,
            dialogue_power: other.dialogue_power,
            trust_ceiling_power: other.trust_ceiling_power,
            leaderless: other.leaderless,
            steepness: other.steepness,
            inside_quality: other.inside_quality,
            ..self
        }
    }
}

/// Today's share of integrated journeys is not among those that the organisation can reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OutOfReach {
    /// The share that the form states, 0 to 1.
    pub share: f64,
    /// The share that any organisation like this one exceeds.
    pub lowest: f64,
    /// The share that it stays below.
    pub highest: f64,
}

impl From<OutOfReach> for Fault {
    fn from(error: OutOfReach) -> Self {
        let OutOfReach {
            share,
            lowest,
            highest,
        } = error;
        let allowed = format!(
            "more than {lowest:.2} and less than {highest:.2} with today's systems, budgets, dialogue and journeys"
        );
        Self::new("organisation.integrated_today", share, allowed)
    }
}

/// The even quality that gives `share`, if it lies under `ceiling`.
fn reachable(share: f64, network: &Network, ceiling: f64) -> Result<f64, OutOfReach> {
    let best = soft_minimum(MOST_CONTACT, ceiling);
    let lowest = network.integrated_evenly(FLOOR);
    let highest = network.integrated_evenly(best);
    if share <= lowest || share >= highest {
        return Err(OutOfReach {
            share,
            lowest,
            highest,
        });
    }
    let mut bounds = (FLOOR, best);
    for _ in 0..60 {
        let middle = 0.5 * (bounds.0 + bounds.1);
        if network.integrated_evenly(middle) < share {
            bounds.0 = middle;
        } else {
            bounds.1 = middle;
        }
    }
    Ok(0.5 * (bounds.0 + bounds.1))
}

/// The supply that gives `quality` under `ceiling`, which must lie above it.
fn supply_for(quality: f64, ceiling: f64, steepness: f64) -> f64 {
    let contact = 1.0 / fourth_root(1.0 / fourth(quality) - 1.0 / fourth(ceiling));
    pow(contact / (1.0 - contact), 1.0 / steepness)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::math::simd::{F32x1, Lanes};

    #[test]
    fn supply_solved_for_gives_back_the_quality() {
        for quality in [0.2, 0.5, 0.65] {
            let supply = supply_for(quality, 0.72, 2.0);
            assert!((handoff(supply, 0.72, 2.0).quality - quality).abs() < 1e-12);
        }
    }

    #[test]
    fn response_is_the_elasticity_of_quality() {
        for (supply, steepness) in [(0.4, 2.0), (1.2, 2.0), (1.5, 2.7)] {
            let quality = |s| handoff(s, 0.8, steepness).quality;
            let up = quality(supply * 1.000_01) / quality(supply * 0.999_99);
            let elasticity = ln(up) / 2e-5;
            assert!((handoff(supply, 0.8, steepness).response - elasticity).abs() < 1e-8);
        }
    }

    #[test]
    fn a_lane_gets_the_same_contact_whatever_the_steepness_beside_it() {
        for steepness in [[2.0; 4], [2.0, 2.7, 2.0, 2.0], [1.4, 2.0, 2.3, 1.7]] {
            let supply = [0.83, 1.21, 0.4, 1.0];
            let beside = contact(
                Lanes::from_fn(|lane| supply[lane]),
                Lanes::from_fn(|lane| steepness[lane]),
            );
            for lane in 0..Lanes::LANES {
                let [supply, steepness] = [supply[lane], steepness[lane]].map(F32x1::splat);
                let alone = contact(supply, steepness).extract(0);
                assert_eq!(beside.extract(lane).to_bits(), alone.to_bits());
            }
        }
    }

    #[test]
    fn no_help_no_hand_off_and_no_hand_off_above_its_ceiling() {
        assert!(handoff(0.0, 0.9, 2.0).quality < 1e-5);
        assert!(handoff(50.0, 0.7, 2.0).quality <= 0.7);
    }

    #[test]
    fn structure_lifts_the_ceiling_and_never_above_one() {
        let constants = Constants::default();
        let usual = Structure {
            systems: 0.75,
            budget_pooling: 0.2,
            dialogue: 0.5,
            authority: 0.0,
        };
        let height = |structure: Structure, clarity, trust| {
            Ceiling::new(&constants, &structure, clarity).at(trust)
        };
        let today = height(usual, 0.5, 0.45);
        let raised = [
            Structure {
                systems: 0.8,
                ..usual
            },
            Structure {
                budget_pooling: 0.3,
                ..usual
            },
            Structure {
                dialogue: 0.6,
                ..usual
            },
            Structure {
                authority: 0.1,
                ..usual
            },
        ];
        for structure in raised {
            assert!(height(structure, 0.5, 0.45) > today, "{structure:?}");
        }
        assert!(height(usual, 0.6, 0.45) > today && height(usual, 0.5, 0.55) > today);
        let best = Structure {
            systems: 1.0,
            budget_pooling: 1.0,
            dialogue: 1.0,
            authority: 1.0,
        };
        assert!((height(best, 1.0, 1.0) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn the_exponents_of_the_ceiling_add_up_to_one_at_most() {
        let c = Constants::default();
        let sum = c.systems_power
            + c.ceiling_clarity_power
            + c.lead_power
            + c.pooling_power
            + c.dialogue_power
            + c.trust_ceiling_power;
        assert!(sum <= 1.0 + 1e-12, "{sum}");
    }

    #[test]
    fn a_point_of_quality_is_worth_the_same_wherever_today_stands() {
        let stake = |today| Stake::new(0.07, today, REFERENCE_QUALITY);
        let gain = |today: f64| stake(today).worth(today + 0.1) - 1.0;
        assert!((gain(0.3) - gain(0.6)).abs() < 1e-12 && gain(0.3) > 0.0);
        assert_eq!(stake(0.5).worth(0.5), 1.0);
        let response = ln(stake(0.5).worth(0.600_06) / stake(0.5).worth(0.6)) / 1e-4;
        assert!((stake(0.5).response(0.6) - response).abs() < 1e-4);
    }
}
