//! How people answer to others' help, by type, and how far team-mates' gain counts for them.

use crate::constants::table::Constants;
use crate::math::simd::SimdFloat;

/// How a person answers to others' help. Shares of 50, 30, 15 and 5 of 100: Fischbacher, Gächter and Fehr 2001.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cooperation {
    /// Gives roughly as others give.
    Conditional,
    /// Gives nothing for others' sake.
    FreeRider,
    /// Gives as others give up to a point, and less beyond it.
    HumpShaped,
    /// Gives whatever others do.
    Unconditional,
}

/// How much others' gain counts on average over all types.
const MEAN_REGARD: f64 = 0.5 * Cooperation::Conditional.regard()
    + 0.15 * Cooperation::HumpShaped.regard()
    + 0.05 * Cooperation::Unconditional.regard();

impl Cooperation {
    /// The type of a person with this place, 0 to 1, among all.
    pub fn drawn(uniform: f64) -> Self {
        match uniform {
            u if u < 0.50 => Self::Conditional,
            u if u < 0.80 => Self::FreeRider,
            u if u < 0.95 => Self::HumpShaped,
            _ => Self::Unconditional,
        }
    }

    /// How much others' gain counts for this type, 0 to 1.2.
    pub const fn regard(self) -> f64 {
        match self {
            Self::Conditional => 1.0,
            Self::FreeRider => 0.0,
            Self::HumpShaped => 0.6,
            Self::Unconditional => 1.2,
        }
    }
}

/// How many of so many team-mates one has in view: nearly all of a few, and never more than a circle of them, so that what
/// a crowd shares is hardly anybody's own.
pub fn in_view<L: SimdFloat>(constants: &Constants<L>, team_mates: f64) -> L {
    let team_mates = L::splat(team_mates);
    team_mates / (team_mates / constants.circle + 1.0)
}

/// The part of what is paid by a team's count that is one person's own in a team of so many: a share of it, and as much of
/// what team-mates gain as trust and regard make one's own. 1 for a person alone.
pub fn part_in_team_count(constants: &Constants, trust: f64, heads: f64) -> f64 {
    let regard = MEAN_REGARD * trust * constants.regard_inside;
    (1.0 + regard * in_view(constants, heads - 1.0)) / heads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_regard_is_that_of_the_types_as_drawn() {
        let types = (0..1000).map(|place| Cooperation::drawn((f64::from(place) + 0.5) / 1000.0));
        let mean = types.map(Cooperation::regard).sum::<f64>() / 1000.0;
        assert!((mean - MEAN_REGARD).abs() < 1e-9, "{mean}");
    }

    #[test]
    fn a_team_of_one_has_its_count_alone_and_a_larger_one_shares_it() {
        let constants = Constants::default();
        let part = |trust, heads| part_in_team_count(&constants, trust, heads);
        assert_eq!(part(0.5, 1.0), 1.0);
        assert!(part(0.5, 2.0) > 0.5 && part(0.5, 20.0) < part(0.5, 2.0));
        assert!(part(0.9, 8.0) > part(0.2, 8.0));
    }
}
