//! Words for none, a quarter, half, three quarters and all of what a lever sets.

use crate::i18n::messages::known;
use crate::scenario::field::Lever;

/// The word of a lever's ladder that is nearest to a share of its largest value, from 0 to 1; none if it has no ladder.
pub fn step(lever: Lever, share: f64) -> Option<String> {
    known(&format!("ladder-{}-{}", lever.key(), place(share)))
}

/// The quarter that is nearest to a share from 0 to 1.
pub fn place(share: f64) -> usize {
    (share.clamp(0.0, 1.0) * 4.0).round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_at_quarters() {
        assert_eq!(
            [0.0, 0.1, 0.25, 0.5, 0.8, 1.0].map(place),
            [0, 0, 1, 2, 3, 4]
        );
    }

    #[test]
    fn a_ladder_has_all_its_steps_or_none() {
        let steps = |lever: Lever| [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| step(lever, share));
        for lever in Lever::ALL {
            let found = steps(lever).iter().flatten().count();
            assert!(found == 0 || found == 5, "{lever:?}: {found}");
        }
        assert!(steps(Lever::ROLES).iter().all(Option::is_some));
    }
}
