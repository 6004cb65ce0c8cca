//! Words for none, a quarter, half, three quarters and all of what a lever sets.

use super::{key, say};
use crate::lever::Lever;

/// The levers whose shares have words of their own.
const LADDERS: [Lever; 13] = [
    Lever::Roles,
    Lever::Announced,
    Lever::Transparency,
    Lever::Training,
    Lever::SafeToFail,
    Lever::Communication,
    Lever::Informed,
    Lever::Sponsor,
    Lever::Systems,
    Lever::SpendScale,
    Lever::WeeklyTargets,
    Lever::Observability,
    Lever::SystemPressure,
];

/// The words for a lever's share, if it has any: the name of its ladder among the messages.
pub fn ladder(lever: Lever) -> Option<String> {
    match lever {
        Lever::DialogueToday => Some(DIALOGUE.to_owned()),
        Lever::PoolingToday => Some(POOLING.to_owned()),
        _ if LADDERS.contains(&lever) => Some(key(&lever)),
        _ => None,
    }
}

/// The word of a ladder that is nearest to a share from 0 to 1.
pub fn step(share: f64, ladder: &str) -> String {
    say(&format!("ladder-{ladder}-{}", place(share)))
}

/// The quarter that is nearest to a share from 0 to 1.
pub fn place(share: f64) -> usize {
    (share.clamp(0.0, 1.0) * 4.0).round() as usize
}

/// What the history of competition looks like, from none to the worst.
pub const COMPETITION: &str = "competition";
/// How far answers of customers reach other teams.
pub const DIALOGUE: &str = "dialogue";
/// How far budgets are one.
pub const POOLING: &str = "pooling";

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
    fn every_step_of_every_ladder_has_words() {
        let ladders = Lever::ALL.into_iter().filter_map(ladder);
        for ladder in ladders.chain([COMPETITION.to_owned()]) {
            for place in 0..5 {
                let said = step(f64::from(place) / 4.0, &ladder);
                assert!(!said.starts_with("ladder-"), "{said}");
            }
        }
    }
}
