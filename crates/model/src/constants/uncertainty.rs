//! Parameter uncertainty: draws the constants of a replicate where [`Uncertainty::All`] asks for it.

use crate::constants::ensemble::Ensemble;
use crate::constants::latin_hypercube::Design;
use crate::constants::table::Constants;
use crate::input::form::Uncertainty;

impl Uncertainty {
    /// The constants of future number `future` under `seed`: `central`, or those of its member of the ensemble. Futures
    /// 2k and 2k + 1 have the same.
    pub fn constants(self, central: &Constants, seed: u64, future: u32) -> Constants {
        match self {
            Self::Noise => *central,
            Self::All => Design::constants(central, Ensemble::kept().point(seed, future)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_uncertainty_every_future_has_the_published_constants() {
        let central = Constants::default();
        assert_eq!(Uncertainty::Noise.constants(&central, 1, 1), central);
        let drawn = |future| Uncertainty::All.constants(&central, 1, future);
        assert_ne!(drawn(1), central);
        assert_eq!(drawn(2), drawn(3));
        assert_ne!(drawn(1), drawn(2));
    }
}
