//! Where work interlocks people see it. It rests at nought until the next model version.

use crate::input::plan::{TargetBonus, Weights};
use crate::laws::trial::{PAY_ONLY, Trial, exceeds};
use crate::mechanism::indicator::Indicator;

/// Own work under pay by the team's result, where so much of a team's output depends on hand-offs inside it, and colleagues
/// are seen to this degree.
fn own_work(linked_monitoring: f64, worth: f64, seen: f64) -> f64 {
    let trial = Trial::usual()
        .under(|constants| constants.linked_monitoring = linked_monitoring)
        .with(|form| {
            form.organisation.observability = seen;
            for team in &mut form.organisation.teams {
                team.inside_worth = worth;
            }
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(0.4);
            form.plans[1].weights = Weights {
                team: 1.0,
                ..Weights::default()
            };
        });
    trial.simulate(PAY_ONLY).plateau(Indicator::OwnWork)
}

#[test]
fn pay_by_the_teams_result_moves_more_where_work_interlocks_and_is_seen() {
    // V11: sewers who hand each other pieces, side by side; Cornelissen et al. 2017: little among the skilled.
    let added = |worth, seen| own_work(2.0, worth, seen) - own_work(0.0, worth, seen);
    exceeds(added(0.4, 0.9), 2.0 * added(0.1, 0.9), 0.0);
    exceeds(added(0.1, 0.9), 0.0, 0.01);
    exceeds(added(0.4, 0.9), added(0.4, 0.3), 0.01);
    assert_eq!((added(0.4, 0.0), added(0.0, 0.9)), (0.0, 0.0));
}
