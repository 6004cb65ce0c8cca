//! Phase 4, choice: solves for the efforts that balance a person's motives against cost of effort, norm, habit and the cost
//! of entering joint work.

use crate::constants::table::Constants;
use crate::math::elementary::logistic;
use crate::math::outlined::pow;
use crate::math::simd::SimdFloat;
use crate::setup::effort::Effort;

/// Rounds of the fall-back for corner solutions; each gains two digits at the usual rivalry, and one at a strong one.
const CORNER_ROUNDS: usize = 30;

/// Solves the weekly choice: minimise `c/2·Σa² + c·δ·Σ ab + κ/2·(norm − own)² + η/2·(across − habit)² − Σ B_a·a`
/// over efforts of at least 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Chooser<L = f64> {
    curvature: Effort<L>,
    rivalry: L,
    norm_pressure: L,
    habit_pull: L,
    /// Half the curvature that is left for help across once own work and help inside adjust.
    half_curvature: L,
    with_habit: Inverse<L>,
    without_habit: Inverse<L>,
}

/// Inverse of the symmetric 3×3 matrix with the given diagonal and equal entries off it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Inverse<L>([[L; 3]; 3]);

impl Chooser {
    /// Prepares the choice under `constants`, where colleagues see each other's work to this degree (0 to 1).
    pub fn new(constants: &Constants, observability: f64) -> Self {
        let cost = constants.effort_cost;
        let norm_pressure = constants.norm_pressure * observability;
        let rivalry = cost * constants.effort_rivalry;
        let curvature = Effort {
            own: cost + norm_pressure,
            inside: cost,
            across: cost + constants.habit_pull,
        };
        let bare = Effort {
            across: cost,
            ..curvature
        };
        let without_habit = Inverse::new(bare, rivalry);
        Self {
            curvature,
            rivalry,
            norm_pressure,
            habit_pull: constants.habit_pull,
            half_curvature: 0.5 / without_habit.0[2][2],
            with_habit: Inverse::new(curvature, rivalry),
            without_habit,
        }
    }
}

impl<L: SimdFloat> Chooser<L> {
    /// The choice of each lane, side by side.
    pub(crate) fn pack<'a>(lane: impl Fn(usize) -> &'a Chooser) -> Self {
        let one = |of: fn(&Chooser) -> f64| L::from_fn(|k| of(lane(k)));
        Self {
            curvature: Effort {
                own: one(|chooser| chooser.curvature.own),
                inside: one(|chooser| chooser.curvature.inside),
                across: one(|chooser| chooser.curvature.across),
            },
            rivalry: one(|chooser| chooser.rivalry),
            norm_pressure: one(|chooser| chooser.norm_pressure),
            habit_pull: one(|chooser| chooser.habit_pull),
            half_curvature: one(|chooser| chooser.half_curvature),
            with_habit: Inverse::pack(|k| &lane(k).with_habit),
            without_habit: Inverse::pack(|k| &lane(k).without_habit),
        }
    }

    /// The best efforts for these motives, given the norm for own work and the person's habit of helping across.
    #[inline]
    pub fn choose(&self, motive: Effort<L>, norm: L, habit: L) -> Effort<L> {
        let pull = Effort {
            own: motive.own + norm * self.norm_pressure,
            inside: motive.inside,
            across: motive.across + habit * self.habit_pull,
        };
        let best = self.with_habit.times(pull);
        let least = best.own.simd_min(best.inside).simd_min(best.across);
        let outside = least.simd_lt(L::default());
        if L::any(outside) {
            Effort::pick(outside, self.corner(pull), best)
        } else {
            best
        }
    }

    /// What joint work adds to the best utility, habit left out: the curvature left for help across once own work and
    /// help inside adjust, times half the square of the help chosen.
    #[inline]
    pub fn joint_gain(&self, motive: Effort<L>, norm: L) -> L {
        let pull = Effort {
            own: motive.own + norm * self.norm_pressure,
            ..motive
        };
        self.gain_of(self.without_habit.across(pull))
    }

    /// What joint work adds to the best utility where `help` is given and habit asks for no other.
    pub fn gain_of(&self, help: L) -> L {
        help.simd_max(L::default()).square() * self.half_curvature
    }

    /// The motives under which exactly `effort` is chosen when the norm is `norm` and habit equals the help given.
    pub fn motive_for(&self, effort: Effort<L>, norm: L) -> Effort<L> {
        let sum = effort.sum();
        let rival = |a: L| (sum - a) * self.rivalry;
        Effort {
            own: effort.own * self.curvature.own + rival(effort.own) - norm * self.norm_pressure,
            inside: effort.inside * self.curvature.inside + rival(effort.inside),
            across: effort.across * (self.curvature.across - self.habit_pull)
                + rival(effort.across),
        }
    }

    /// How far efforts move with motives when habit and norm follow: the inverse without either.
    pub fn settled(&self, motive: Effort<L>) -> Effort<L> {
        self.without_habit.times(motive)
    }

    /// Projected coordinate descent: exact in the limit because the cost is strictly convex.
    #[cold]
    fn corner(&self, pull: Effort<L>) -> Effort<L> {
        let mut best = Effort::default();
        let least = L::default();
        let one = |pull: L, rivals: L, curvature: L| {
            ((pull - rivals * self.rivalry) / curvature).simd_max(least)
        };
        for _ in 0..CORNER_ROUNDS {
            best.own = one(pull.own, best.inside + best.across, self.curvature.own);
            best.inside = one(pull.inside, best.own + best.across, self.curvature.inside);
            best.across = one(pull.across, best.own + best.inside, self.curvature.across);
        }
        best
    }
}

/// Share of people, or of a person's occasions, that enter joint work at all: `(1 − φ·fear)·Λ((ΔU − F·hardness·(fear + 1 −
/// clarity))/ς)`. It has a threshold because entering has a cost (Itoh's non-convexity).
#[inline]
pub fn engagement<L: SimdFloat>(constants: &Constants<L>, joint_gain: L, entry: Entry<L>) -> L {
    engaged(constants, urge(constants, joint_gain, entry), entry.fear)
}

/// What joint work gains beyond the cost of entering it, in spreads of that cost between people and occasions.
#[inline]
pub fn urge<L: SimdFloat>(constants: &Constants<L>, joint_gain: L, entry: Entry<L>) -> L {
    let cost = entry.hardness * (entry.fear + entry.clarity.one_minus()) * constants.entry_cost;
    (joint_gain - cost) * (L::splat(1.0) / constants.entry_spread)
}

/// Share that enters joint work with such an urge and such a fear.
#[inline]
pub fn engaged<L: SimdFloat>(constants: &Constants<L>, urge: L, fear: L) -> L {
    (fear * constants.fear_toll).one_minus() * logistic(urge)
}

/// What entering joint work costs a person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Entry<L = f64> {
    /// Fear of failure, 0 to 1.
    pub fear: L,
    /// Clarity of roles, 0 to 1.
    pub clarity: L,
    /// How hard joint work is: 1 for today's way, more for the first campaign of a new one.
    pub hardness: L,
}

/// How hard joint work is for somebody who took up the new way `weeks` ago: the first joint campaign is the hardest, and
/// every doubling of campaigns takes a fifth off (a campaign a quarter), until it is as hard as today's way.
pub fn hardness(constants: &Constants, weeks: f64) -> f64 {
    const CAMPAIGN_WEEKS: f64 = 13.0;
    let learned = pow(1.0 + weeks / CAMPAIGN_WEEKS, -constants.campaign_learning);
    (constants.first_campaign * learned).max(1.0)
}

impl Inverse<f64> {
    fn new(diagonal: Effort, off: f64) -> Self {
        let (a, b, c) = (diagonal.own, diagonal.inside, diagonal.across);
        let minor = |x: f64, y: f64| x * y - off * off;
        let cross = |x: f64| off * off - off * x;
        let determinant = a * minor(b, c) + 2.0 * off * off * off - off * off * (b + c);
        let [ab, ac, bc] = [cross(c), cross(b), cross(a)].map(|entry| entry / determinant);
        Self([
            [minor(b, c) / determinant, ab, ac],
            [ab, minor(a, c) / determinant, bc],
            [ac, bc, minor(a, b) / determinant],
        ])
    }
}

impl<L: SimdFloat> Inverse<L> {
    fn pack<'a>(lane: impl Fn(usize) -> &'a Inverse<f64>) -> Self {
        Self(std::array::from_fn(|row| {
            std::array::from_fn(|column| L::from_fn(|k| lane(k).0[row][column]))
        }))
    }

    #[inline]
    fn times(&self, vector: Effort<L>) -> Effort<L> {
        Effort {
            own: self.row(0, vector),
            inside: self.row(1, vector),
            across: self.across(vector),
        }
    }

    /// The last of the three.
    #[inline]
    fn across(&self, vector: Effort<L>) -> L {
        self.row(2, vector)
    }

    #[inline]
    fn row(&self, r: usize, vector: Effort<L>) -> L {
        let row = &self.0[r];
        vector.own * row[0] + vector.inside * row[1] + vector.across * row[2]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain() -> Constants {
        Constants {
            norm_pressure: 0.0,
            habit_pull: 0.0,
            effort_rivalry: 0.0,
            ..Constants::default()
        }
    }

    fn motive(own: f64, inside: f64, across: f64) -> Effort {
        Effort {
            own,
            inside,
            across,
        }
    }

    fn assert_close(one: Effort, other: Effort) {
        let gap = one - other;
        let worst = gap.own.abs().max(gap.inside.abs()).max(gap.across.abs());
        assert!(worst < 1e-12, "{one:?} {other:?}");
    }

    #[test]
    fn holmstrom_an_equal_share_of_output_buys_effort_theta_over_n_times_c() {
        let constants = Constants {
            effort_cost: 2.0,
            ..plain()
        };
        let (theta, people) = (0.8, 5.0);
        let chosen =
            Chooser::new(&constants, 1.0).choose(motive(theta / people, 0.0, 0.0), 0.0, 0.0);
        assert!((chosen.own - theta / (people * 2.0)).abs() < 1e-15);
    }

    #[test]
    fn holmstrom_milgrom_two_rival_tasks() {
        let (cost, rivalry) = (1.5, 0.4);
        let constants = Constants {
            effort_cost: cost,
            effort_rivalry: rivalry,
            ..plain()
        };
        let (b1, b2) = (0.6, 0.5);
        let off = cost * rivalry;
        let both = cost * cost - off * off;
        let chooser = Chooser::new(&constants, 1.0);
        // Help across is given so poor a motive that it stays at its corner: two tasks remain.
        let chosen = chooser.choose(motive(b1, b2, -1.0), 0.0, 0.0);
        let expected = motive(
            (b1 * cost - off * b2) / both,
            (b2 * cost - off * b1) / both,
            0.0,
        );
        assert_close(chosen, expected);
    }

    #[test]
    fn kandel_lazear_effort_with_a_norm_above_it() {
        let constants = Constants {
            norm_pressure: 0.3,
            ..plain()
        };
        let chosen = Chooser::new(&constants, 1.0).choose(motive(0.5, 0.0, 0.0), 0.9, 0.0);
        assert!((chosen.own - (0.5 + 0.3 * 0.9) / 1.3).abs() < 1e-15);
    }

    #[test]
    fn motives_solved_for_reproduce_the_effort() {
        let chooser = Chooser::new(&Constants::default(), 1.0);
        let effort = motive(0.76, 0.08, 0.11);
        let motive = chooser.motive_for(effort, 0.81);
        assert_close(chooser.choose(motive, 0.81, effort.across), effort);
    }

    #[test]
    fn joint_gain_is_the_difference_of_best_utilities() {
        let constants = Constants {
            habit_pull: 0.0,
            ..Constants::default()
        };
        let chooser = Chooser::new(&constants, 1.0);
        let wish = motive(0.8, 0.12, 0.15);
        let utility = |a: Effort| {
            let cost = 0.5 * (a.own * a.own + a.inside * a.inside + a.across * a.across);
            let rival = 0.05 * (a.own * a.inside + a.own * a.across + a.inside * a.across);
            let norm = 0.5 * constants.norm_pressure * (0.8 - a.own) * (0.8 - a.own);
            wish.own * a.own + wish.inside * a.inside + wish.across * a.across - cost - rival - norm
        };
        let with = chooser.choose(wish, 0.8, 0.0);
        let without = chooser.choose(
            Effort {
                across: -9.0,
                ..wish
            },
            0.8,
            0.0,
        );
        assert_eq!(without.across, 0.0);
        let gain = utility(with) - utility(without);
        assert!((chooser.joint_gain(wish, 0.8) - gain).abs() < 1e-12);
    }

    #[test]
    fn no_effort_is_negative_and_corners_are_optimal() {
        let chooser = Chooser::new(&Constants::default(), 1.0);
        let chosen = chooser.choose(motive(-1.0, 0.3, -0.4), 0.2, 0.0);
        assert!(chosen.own == 0.0 && chosen.across == 0.0 && (chosen.inside - 0.3).abs() < 1e-12);
    }

    #[test]
    fn settled_efforts_are_those_whose_motives_differ_by_the_motive() {
        let chooser = Chooser::new(&Constants::default(), 1.0);
        let (start, more) = (motive(0.76, 0.08, 0.11), motive(0.03, 0.01, 0.02));
        let moved = start + chooser.settled(more);
        let gap = chooser.motive_for(moved, 0.8) - chooser.motive_for(start, 0.8);
        assert_close(gap, more);
        assert!(moved.across > start.across);
    }

    #[cfg(not(target_family = "wasm"))]
    proptest::proptest! {
        #[test]
        fn no_effort_could_be_changed_for_the_better(
            own in -0.5..1.2, inside in -0.5..0.6, across in -0.5..0.6, rivalry in 0.0..0.4
        ) {
            let constants = Constants { effort_rivalry: rivalry, ..Constants::default() };
            let (norm, habit) = (0.8, 0.1);
            let best = Chooser::new(&constants, 1.0).choose(motive(own, inside, across), norm, habit);
            let cost = constants.effort_cost;
            let sum = best.own + best.inside + best.across;
            let slope = |wish: f64, effort: f64| {
                wish - cost * effort - cost * rivalry * (sum - effort)
            };
            let slopes = [
                (best.own, slope(own, best.own) + constants.norm_pressure * (norm - best.own)),
                (best.inside, slope(inside, best.inside)),
                (
                    best.across,
                    slope(across, best.across) + constants.habit_pull * (habit - best.across),
                ),
            ];
            for (effort, slope) in slopes {
                proptest::prop_assert!(effort >= 0.0 && slope < 1e-9, "{} {}", effort, slope);
                proptest::prop_assert!(effort == 0.0 || slope.abs() < 1e-9, "{} {}", effort, slope);
            }
        }
    }

    #[test]
    fn engagement_falls_with_fear_and_hardness_and_rises_with_clarity_and_gain() {
        let constants = Constants::default();
        let usual = Entry {
            fear: 0.5,
            clarity: 0.5,
            hardness: 1.0,
        };
        let at = |gain, entry| engagement(&constants, gain, entry);
        assert!(at(0.01, Entry { fear: 0.8, ..usual }) < at(0.01, usual));
        assert!(
            at(
                0.01,
                Entry {
                    clarity: 0.9,
                    ..usual
                }
            ) > at(0.01, usual)
        );
        assert!(
            at(
                0.01,
                Entry {
                    hardness: 1.5,
                    ..usual
                }
            ) < at(0.01, usual)
        );
        assert!(at(0.02, usual) > at(0.0, usual));
    }

    #[test]
    fn engagement_is_logistic_in_what_joint_work_gains_beyond_its_cost() {
        let constants = Constants::default();
        let entry = Entry {
            fear: 0.4,
            clarity: 0.3,
            hardness: 1.2,
        };
        let cost = constants.entry_cost * 1.2 * (0.4 + 0.7);
        // Three to one for joint work where the gain lies ln 3 spreads above the cost.
        let gain = cost + constants.entry_spread * crate::math::elementary::ln(3.0);
        let dared = 1.0 - constants.fear_toll * 0.4;
        assert!((engagement(&constants, gain, entry) - 0.75 * dared).abs() < 1e-12);
        assert!((engagement(&constants, cost, entry) - 0.5 * dared).abs() < 1e-12);
    }

    #[test]
    fn the_first_joint_campaign_is_the_hardest_and_each_doubling_takes_a_fifth_off() {
        let constants = Constants::default();
        let after = |campaigns: f64| hardness(&constants, 13.0 * (campaigns - 1.0));
        assert_eq!(after(1.0), 1.5);
        let ratio = after(2.0) / after(1.0);
        assert!((ratio - 0.8).abs() < 0.002, "{ratio}");
        assert!(after(3.0) < after(2.0));
        assert_eq!(after(9.0), 1.0);
    }
}
