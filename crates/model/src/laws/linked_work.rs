//! Where work interlocks people see it, know-how passes within a craft, and both go with who leaves.

use crate::input::plan::{TargetBonus, Weights};
use crate::laws::trial::{LEAD_AND_ROLES, PAY_ONLY, Trial, exceeds};
use crate::mechanism::indicator::Indicator;
use crate::week::world::World;

/// Own work under pay by the team's result, where so much of a team's output depends on hand-offs inside it, and colleagues
/// are seen to this degree.
fn own_work(linked_monitoring: f64, worth: f64, seen: f64) -> f64 {
    let trial = Trial::usual()
        .under(|constants| {
            constants.linked_monitoring = linked_monitoring;
            constants.know_how_from_help = 0.0;
        })
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
    let added = |worth, seen| own_work(1.0, worth, seen) - own_work(0.0, worth, seen);
    exceeds(added(0.4, 0.9), 1.8 * added(0.1, 0.9), 0.0);
    exceeds(added(0.1, 0.9), 0.0, 0.01);
    // Most of what being seen adds is there at 0.3: regard and pressure together weigh more than one's own gain.
    exceeds(added(0.4, 0.9), 0.9 * added(0.4, 0.3), 0.0);
    assert_eq!((added(0.4, 0.0), added(0.0, 0.9)), (0.0, 0.0));
}

/// The default, whose people differ as those who sell do, where know-how passes and an hour of contact is all that is done;
/// every team is of one craft or of its own.
fn meeting(craft: Option<&str>) -> Trial {
    Trial::usual()
        .doing(|programme| programme.contact_hours = 1.0)
        .under(|constants| {
            constants.know_how_from_contact = 0.5;
            constants.know_how_from_help = 0.0;
        })
        .with(|form| {
            form.organisation.ability_spread = 0.48;
            for team in &mut form.organisation.teams {
                team.craft = craft.map(str::to_owned);
            }
        })
}

#[test]
fn contact_teaches_those_of_one_craft_and_the_more_the_more_they_differ() {
    // V21: agents who met sold more, and it lasted.
    let selling = || meeting(Some("selling"));
    let gain = |trial: Trial| trial.gain(LEAD_AND_ROLES);
    exceeds(gain(selling()), gain(meeting(None)), 1.0);
    let alike = selling().with(|form| form.organisation.ability_spread = 0.05);
    exceeds(gain(selling()), gain(alike), 1.0);
    let ignorant = selling().under(|constants| constants.know_how_from_contact = 0.0);
    assert_eq!(
        gain(ignorant),
        gain(meeting(None).under(|constants| constants.know_how_from_contact = 0.0))
    );
}

fn know_how(world: &World) -> f64 {
    world.know_how.iter().sum::<f64>() / world.know_how.len() as f64
}

#[test]
fn know_how_lasts_beyond_the_meetings_and_fades_in_the_end() {
    let after = |weeks| {
        let trial = meeting(Some("selling")).called_off(26).over(weeks);
        trial.simulate(LEAD_AND_ROLES).end(know_how)
    };
    let [soon, later, late] = [26, 46, 260].map(after);
    exceeds(later, 0.8 * soon, 0.0);
    exceeds(soon, later, 0.0);
    exceeds(0.5 * soon, late, 0.0);
}

#[test]
fn however_long_people_meet_they_take_over_no_more_than_can_be_passed_on() {
    // R8: among the skilled colleagues matter little; talent is not passed on.
    let long = |share| {
        let trial = meeting(Some("selling")).over(260).under(|constants| {
            constants.know_how_share = share;
            constants.know_how_from_contact = 1.0;
            constants.knowledge_decay = 0.001;
        });
        trial.simulate(LEAD_AND_ROLES).end(know_how)
    };
    let [none, half, all] = [0.0, 0.5, 1.0].map(long);
    assert_eq!(none, 0.0);
    exceeds(0.55 * all, half, 0.0);
    // The abler half of people who differ by 0.48 is ahead of the mean by about 0.8 of that, and by more of those behind.
    exceeds(0.6, all, 0.0);
}

#[test]
fn help_inside_a_team_teaches_where_pay_calls_for_it() {
    // V11: sewers in groups learned from the ablest of them.
    let taught = |team: f64| {
        let trial = Trial::usual()
            .under(|constants| constants.know_how_from_help = 0.01)
            .with(|form| {
                form.plans[1].target_bonus = TargetBonus::ShareOfBase(0.4);
                form.plans[1].weights = Weights {
                    own: 1.0 - team,
                    team,
                    ..Weights::default()
                };
                for team in &mut form.organisation.teams {
                    team.inside_worth = 0.4;
                }
            });
        trial.simulate(PAY_ONLY).end(know_how)
    };
    exceeds(taught(1.0), taught(0.0), 0.005);
}

#[test]
fn what_partners_know_of_leavers_goes_with_them() {
    let known = |turnover, lost| {
        let trial = Trial::usual()
            .doing(|programme| programme.contact_hours = 1.0)
            .under(|constants| constants.counterparts_lost = lost)
            .with(|form| form.environment.turnover = turnover)
            .eventful();
        let mean =
            |world: &World| world.knowledge.iter().sum::<f64>() / world.knowledge.len() as f64;
        trial.simulate(LEAD_AND_ROLES).end(mean)
    };
    exceeds(known(0.3, 0.0), known(0.3, 1.0), 0.02);
    exceeds(known(0.1, 1.0), known(0.3, 1.0), 0.01);
    assert_eq!(known(0.0, 0.0), known(0.0, 1.0));
}
