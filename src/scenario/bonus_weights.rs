//! The split of a bonus as it is typed: one weight is set and the others make room in proportion.

use tandem_model::{Component, Weights};

/// Weights are kept to this.
const GRAIN: f64 = 1000.0;

/// `weights` with that of `component` set to `share`; the others keep their proportions and make one with it. If they
/// have none, the own KPI takes the rest, or the team's if it is the own KPI that is set.
#[must_use]
pub fn with_weight(weights: Weights, component: Component, share: f64) -> Weights {
    let share = round(share.clamp(0.0, 1.0));
    let others = weights.sum() - weights.of(component);
    let mut split = weights;
    for other in Component::ALL.into_iter().filter(|it| *it != component) {
        let part = if others > 0.0 {
            weights.of(other) / others
        } else {
            0.0
        };
        *weight_mut(&mut split, other) = round(part * (1.0 - share));
    }
    *weight_mut(&mut split, component) = share;
    let heir = heir(&split, component);
    let left = 1.0 - split.sum();
    let heir = weight_mut(&mut split, heir);
    *heir = round(*heir + left);
    split
}

/// The largest of the other weights, which takes what rounding leaves.
fn heir(weights: &Weights, component: Component) -> Component {
    let usual = if component == Component::Own {
        Component::Team
    } else {
        Component::Own
    };
    let others = Component::ALL.into_iter().filter(|it| *it != component);
    let larger = |one: Component, two: Component| {
        if weights.of(two) > weights.of(one) {
            two
        } else {
            one
        }
    };
    others.fold(usual, larger)
}

fn weight_mut(weights: &mut Weights, component: Component) -> &mut f64 {
    match component {
        Component::Own => &mut weights.own,
        Component::Team => &mut weights.team,
        Component::Firm => &mut weights.firm,
        Component::Joint => &mut weights.joint,
        Component::Feedback => &mut weights.feedback,
        Component::Rank => &mut weights.rank,
    }
}

fn round(share: f64) -> f64 {
    (share * GRAIN).round() / GRAIN
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joint() -> Weights {
        Weights {
            own: 0.25,
            team: 0.15,
            joint: 0.45,
            feedback: 0.15,
            ..Weights::default()
        }
    }

    #[test]
    fn whatever_is_set_the_split_makes_one() {
        for component in Component::ALL {
            for share in [0.0, 0.333, 0.5, 1.0] {
                let split = with_weight(joint(), component, share);
                assert!((split.sum() - 1.0).abs() < 1e-9, "{split:?}");
                assert_eq!(split.of(component), share);
                assert!(
                    Component::ALL.iter().all(|it| split.of(*it) >= 0.0),
                    "{split:?}"
                );
            }
        }
    }

    #[test]
    fn the_others_keep_their_proportions() {
        let split = with_weight(joint(), Component::Joint, 0.12);
        assert!((split.own - 0.4).abs() < 1e-9 && (split.team - 0.24).abs() < 1e-9);
    }

    #[test]
    fn where_nothing_else_has_weight_somebody_takes_the_rest() {
        let all = with_weight(joint(), Component::Own, 1.0);
        assert_eq!(with_weight(all, Component::Own, 0.7).team, 0.3);
        let all = with_weight(joint(), Component::Joint, 1.0);
        assert_eq!(with_weight(all, Component::Joint, 0.4).own, 0.6);
    }
}
