//! Bonus weights: when one is set, the others make room in proportion.

use tandem_model::{Kpi, Weights};

/// Weights are kept to this.
const GRAIN: f64 = 1000.0;

/// `weights` with that of `component` set to `share`; the others keep their proportions and make one with it. If they
/// have none, the own KPI takes the rest, or the team's if it is the own KPI that is set.
#[must_use]
pub fn with_weight(weights: Weights, component: Kpi, share: f64) -> Weights {
    let share = round(share.clamp(0.0, 1.0));
    let others = weights.sum() - weights.of(component);
    let mut split = weights;
    for other in Kpi::ALL.into_iter().filter(|it| *it != component) {
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
fn heir(weights: &Weights, component: Kpi) -> Kpi {
    let usual = if component == Kpi::Own {
        Kpi::Team
    } else {
        Kpi::Own
    };
    let others = Kpi::ALL.into_iter().filter(|it| *it != component);
    let larger = |one: Kpi, two: Kpi| {
        if weights.of(two) > weights.of(one) {
            two
        } else {
            one
        }
    };
    others.fold(usual, larger)
}

fn weight_mut(weights: &mut Weights, component: Kpi) -> &mut f64 {
    match component {
        Kpi::Own => &mut weights.own,
        Kpi::Team => &mut weights.team,
        Kpi::Firm => &mut weights.firm,
        Kpi::Joint => &mut weights.joint,
        Kpi::Feedback => &mut weights.feedback,
        Kpi::Rank => &mut weights.rank,
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
        for component in Kpi::ALL {
            for share in [0.0, 0.333, 0.5, 1.0] {
                let split = with_weight(joint(), component, share);
                assert!((split.sum() - 1.0).abs() < 1e-9, "{split:?}");
                assert_eq!(split.of(component), share);
                assert!(Kpi::ALL.iter().all(|it| split.of(*it) >= 0.0), "{split:?}");
            }
        }
    }

    #[test]
    fn the_others_keep_their_proportions() {
        let split = with_weight(joint(), Kpi::Joint, 0.12);
        assert!((split.own - 0.4).abs() < 1e-9 && (split.team - 0.24).abs() < 1e-9);
    }

    #[test]
    fn where_nothing_else_has_weight_somebody_takes_the_rest() {
        let all = with_weight(joint(), Kpi::Own, 1.0);
        assert_eq!(with_weight(all, Kpi::Own, 0.7).team, 0.3);
        let all = with_weight(joint(), Kpi::Joint, 1.0);
        assert_eq!(with_weight(all, Kpi::Joint, 0.4).own, 0.6);
    }
}
