//! What pay for counted results does to own work: less care for what is not counted, more time for claiming credit.

use crate::constants::Constants;
use crate::real::{exp, pow};

/// How own work is split where pay for what is counted has some strength.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Split {
    /// Care for what is not counted, 1 where nothing is paid for counts.
    pub care: f64,
    /// Share of own time that goes into claiming credit, 0 to 1.
    pub claims: f64,
}

impl Split {
    /// The split under pay of this `strength` (share of base for a doubling of the counted result), where attribution is
    /// this noisy (standard deviation in a quarter, and more where customers are counted twice) and plans and results are
    /// this open (0 to 1). Both parts are the closed
    /// forms of a choice with quadratic costs: care falls away exponentially (V18, V24), claims saturate.
    pub fn new(constants: &Constants, strength: f64, noise: f64, transparency: f64) -> Self {
        let hidden = 1.0 - constants.claims_seen * transparency;
        let worth = constants.claim_response * strength * noise * hidden;
        Self {
            care: exp(-constants.care_response * strength),
            claims: worth / (1.0 + worth),
        }
    }
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
        let split =
            |strength, noise, open| Split::new(&Constants::default(), strength, noise, open);
        let (weak, strong) = (split(0.1, 0.08, 0.0), split(0.3, 0.08, 0.0));
        assert!(strong.care < weak.care && strong.claims > weak.claims);
        assert!(split(0.3, 0.16, 0.0).claims > strong.claims);
        assert!(split(0.3, 0.08, 1.0).claims < strong.claims);
        assert_eq!(
            split(0.0, 0.08, 0.0),
            Split {
                care: 1.0,
                claims: 0.0
            }
        );
    }
}
