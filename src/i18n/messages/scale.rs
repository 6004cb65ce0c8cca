//! Words for none, a quarter, half, three quarters and all of what a lever sets.

use crate::i18n::{first, later};
use crate::scenario::field::Lever;

/// The word of a lever's scale that is nearest to a share of its largest value, from 0 to 1; none if it has no scale.
pub fn step(lever: Lever, share: f64) -> Option<String> {
    let say: fn(f64) -> String = match lever {
        Lever::ROLES => first::scale_programme_roles,
        Lever::COMPETITION => later::scale_culture_history_of_competition,
        Lever::ANNOUNCED => later::scale_plan_goal_announced,
        Lever::TRANSPARENCY => later::scale_programme_transparency,
        Lever::TRAINING => later::scale_programme_training,
        Lever::SAFE_TO_FAIL => later::scale_programme_safe_to_fail,
        Lever::COMMUNICATION => later::scale_programme_communication,
        Lever::INFORMED => later::scale_programme_informed,
        Lever::SPONSOR_STRENGTH => later::scale_programme_sponsor_strength,
        Lever::SYSTEMS => later::scale_organisation_systems,
        Lever::SPEND_SCALE => later::scale_organisation_spend_scale,
        Lever::WEEKLY_TARGETS => later::scale_organisation_weekly_targets,
        Lever::OBSERVABILITY => later::scale_organisation_observability,
        Lever::SYSTEM_PRESSURE => later::scale_environment_system_pressure,
        Lever::DIALOGUE_TODAY => later::scale_organisation_dialogue,
        Lever::POOLING_TODAY => later::scale_organisation_budget_pooling,
        _ => return None,
    };
    Some(say(place(share) as f64))
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
    fn a_scale_has_five_different_words() {
        let words = |lever: Lever| [0.0, 0.25, 0.5, 0.75, 1.0].map(|share| step(lever, share));
        for lever in Lever::ALL {
            let mut found: Vec<String> = words(lever).into_iter().flatten().collect();
            found.sort();
            found.dedup();
            assert!([0, 5].contains(&found.len()), "{lever:?}: {found:?}");
        }
        assert!(words(Lever::ROLES).iter().all(Option::is_some));
    }
}
