//! Multitasking: pay for counted results lowers care for what is not counted and raises time spent on claiming credit.
//! Both are closed forms of a choice with quadratic costs.

use crate::constants::table::Constants;
use crate::math::outlined::{exp, pow};
use crate::math::simd::SimdFloat;

/// Care for what is not counted under pay of this `strength` (share of base for a doubling of the counted result): 1 where
/// nothing is paid for counts; it falls away exponentially (V18, V24).
pub fn care(constants: &Constants, strength: f64) -> f64 {
    exp(-constants.care_response * strength)
}

/// Share of own time that goes into claiming credit, 0 to 1, where attribution is this noisy (standard deviation in a
/// quarter, and more where customers are counted twice) and plans and results are this open (0 to 1); it saturates.
pub fn claims<L: SimdFloat>(
    constants: &Constants<L>,
    strength: L,
    noise: f64,
    transparency: L,
) -> L {
    let hidden = (transparency * constants.claims_seen).one_minus();
    let worth = strength * (constants.claim_response * noise) * hidden;
    worth / (worth + 1.0)
}

/// Multiplier of hand-off quality where care has changed from `today`'s.
pub fn care_factor(constants: &Constants, today: f64, now: f64) -> f64 {
    pow(now / today, constants.care_power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pay_for_counts_crowds_out_care_and_breeds_claims() {
        let constants = Constants::default();
        let claims = |strength, noise, open: f64| claims(&constants, strength, noise, open);
        assert!(care(&constants, 0.3) < care(&constants, 0.1));
        assert!(claims(0.3, 0.08, 0.0) > claims(0.1, 0.08, 0.0));
        assert!(claims(0.3, 0.16, 0.0) > claims(0.3, 0.08, 0.0));
        assert!(claims(0.3, 0.08, 1.0) < claims(0.3, 0.08, 0.0));
        assert_eq!((care(&constants, 0.0), claims(0.0, 0.08, 0.0)), (1.0, 0.0));
    }
}
