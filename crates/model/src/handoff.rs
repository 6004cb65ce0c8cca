//! Phase 6, coordination: supplied help becomes working hand-offs, up to a ceiling that structure sets.

use crate::constants::Constants;
use crate::culture::Culture;
use crate::fault::{Fault, Faults};
use crate::network::Network;
use crate::organisation::Organisation;
use crate::real::{fourth, fourth_root, pow};

/// Lowest quality that is told apart from none.
const FLOOR: f64 = 1e-6;
/// Most of what contact can do that today may already use up, so that more help still matters.
const MOST_CONTACT: f64 = 0.95;

/// Today's quality of hand-offs, solved so that the integrated share of journeys is what the visitor says it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quality {
    /// Quality of every hand-off between teams today.
    pub across: f64,
    /// Supply of help, relative to need, that gives it.
    pub supply: f64,
    /// Quality of hand-offs inside teams today.
    pub inside: f64,
    /// Supply inside teams that gives it.
    pub inside_supply: f64,
}

/// How well one hand-off works this week.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Handoff {
    /// Share of customers it serves well, 0 to 1.
    pub quality: f64,
    /// Elasticity of quality in supply.
    pub response: f64,
}

/// Turns supply of help into a working hand-off under `ceiling`: `f = S^m/(1 + S^m)`, `q = (f⁻⁴ + Q⁻⁴)^(−1/4)`.
/// One contact does little, several do much, and structure caps the rest.
pub fn handoff(supply: f64, ceiling: f64, steepness: f64) -> Handoff {
    let power = if steepness == 2.0 {
        supply * supply
    } else {
        pow(supply, steepness)
    };
    let contact = (power / (1.0 + power)).max(FLOOR);
    let quality = soft_minimum(contact, ceiling);
    Handoff {
        quality,
        response: fourth(quality / contact) * steepness * (1.0 - contact),
    }
}

fn soft_minimum(contact: f64, ceiling: f64) -> f64 {
    1.0 / fourth_root(1.0 / fourth(contact) + 1.0 / fourth(ceiling))
}

/// The ceiling Q of hand-offs: a product of powers of systems, leadership and clarity, at most 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ceiling {
    structure: f64,
    clarity_power: f64,
}

impl Ceiling {
    /// The ceiling under this systems integration and authority of the lead, both 0 to 1.
    pub fn new(constants: &Constants, systems: f64, authority: f64) -> Self {
        let lead = constants.leaderless + (1.0 - constants.leaderless) * authority;
        Self {
            structure: pow(systems, constants.systems_power) * pow(lead, constants.lead_power),
            clarity_power: constants.ceiling_clarity_power,
        }
    }

    /// Its height where roles are this clear, 0 to 1.
    pub fn at(&self, clarity: f64) -> f64 {
        self.structure * pow(clarity.max(FLOOR), self.clarity_power)
    }
}

/// Share of a journey's value that a hand-off leaves, 1 at today's quality.
pub fn worth(share: f64, quality: f64, today: f64) -> f64 {
    1.0 - share + share * quality / today
}

/// Elasticity of [`worth`] in quality.
pub fn worth_response(share: f64, quality: f64, today: f64) -> f64 {
    share * quality / today / worth(share, quality, today)
}

impl Quality {
    /// Solves for today's quality.
    ///
    /// # Errors
    /// Returns a fault if today's ceiling, or journeys that need no hand-off, put the stated share out of reach.
    pub fn today(
        organisation: &Organisation,
        culture: &Culture,
        network: &Network,
        constants: &Constants,
    ) -> Result<Self, Faults> {
        let ceiling = Ceiling::new(constants, organisation.systems, 0.0).at(culture.clarity());
        let inside_supply = supply_for(constants.inside_quality, 1.0, constants.steepness);
        let across = if network.pairs.is_empty() {
            0.75 * ceiling
        } else {
            reachable(organisation.integrated_today, network, ceiling)?
        };
        Ok(Self {
            across,
            supply: supply_for(across, ceiling, constants.steepness),
            inside: constants.inside_quality,
            inside_supply,
        })
    }
}

/// The even quality that gives `share`, if it lies under `ceiling`.
fn reachable(share: f64, network: &Network, ceiling: f64) -> Result<f64, Faults> {
    let best = soft_minimum(MOST_CONTACT, ceiling);
    let lowest = network.integrated_evenly(FLOOR);
    let highest = network.integrated_evenly(best);
    if share <= lowest || share >= highest {
        let allowed = format!(
            "more than {lowest:.2} and less than {highest:.2} with today's systems, roles and journeys"
        );
        return Err(Fault::new("organisation.integrated_today", share, allowed).into());
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
            let elasticity = crate::real::ln(up) / 2e-5;
            assert!((handoff(supply, 0.8, steepness).response - elasticity).abs() < 1e-8);
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
        let ceiling =
            |systems, clarity, authority| Ceiling::new(&constants, systems, authority).at(clarity);
        let today = ceiling(0.75, 0.5, 0.0);
        assert!((today - 0.72).abs() < 0.01, "{today}");
        assert!(ceiling(0.75, 0.9, 1.0) > today);
        assert!(ceiling(1.0, 1.0, 1.0) <= 1.0);
    }
}
