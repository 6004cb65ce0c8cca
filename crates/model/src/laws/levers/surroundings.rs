//! Systems, channels, budgets and agencies.

use crate::input::contract::{Agency, Basis, Contract};
use crate::input::programme::Lead;
use crate::input::team_kind::Kind;
use crate::laws::trial::{BOTH, LEAD_AND_ROLES, PAY_ONLY, TODAY, Trial, exceeds};
use crate::mechanism::indicator::Indicator;

fn channels(trial: Trial, ahead: f64) -> Trial {
    trial.with(|form| form.environment.channels_ahead = ahead)
}

#[test]
fn new_channels_wear_integration_down_and_less_where_it_is_looked_after() {
    // Never finished: people who arrive have no history with anybody.
    let lost = |trial: &Trial, arm| {
        let end = |ahead| channels(trial.clone(), ahead).over(156).integrated(arm);
        end(1.0) - end(5.0)
    };
    let looked_after = Trial::usual().doing(|p| {
        p.lead = Lead::ClientSide;
        p.converge_hours = 0.5;
    });
    let unattended = lost(&Trial::usual(), TODAY);
    exceeds(unattended, 0.0, 0.5);
    exceeds(unattended, lost(&looked_after, LEAD_AND_ROLES), 0.3);
}

#[test]
fn agreed_roles_wear_off_unless_a_lead_keeps_them_up() {
    // Never finished: each new channel asks again who does what.
    let worn = |lead| {
        let trial = Trial::usual().doing(|p| {
            p.roles = 1.0;
            p.lead = lead;
        });
        let result = channels(trial, 4.0).over(156).simulate(LEAD_AND_ROLES);
        result.at(40, Indicator::Clarity) - result.at(155, Indicator::Clarity)
    };
    exceeds(worn(Lead::Nobody), worn(Lead::ClientSide), 1.0);
}

#[test]
fn pressure_on_systems_gives_output_now_and_takes_systems_later() {
    // K10: 59 % call their systems too disparate.
    let result = |pressure| {
        let trial = Trial::usual().with(|form| form.environment.system_pressure = pressure);
        trial.over(156).simulate(TODAY)
    };
    let (rushed, calm) = (result(1.0), result(0.0));
    exceeds(
        rushed.mean(0..13, Indicator::Contribution),
        calm.mean(0..13, Indicator::Contribution),
        0.05,
    );
    exceeds(
        calm.plateau(Indicator::Systems),
        rushed.plateau(Indicator::Systems),
        5.0,
    );
    exceeds(
        calm.plateau(Indicator::Integrated),
        rushed.plateau(Indicator::Integrated),
        0.5,
    );
}

#[test]
fn it_that_shares_the_risk_withstands_pressure_on_systems() {
    // K12.
    let systems = |shared| {
        let trial = Trial::usual().with(|form| {
            form.environment.system_pressure = 1.0;
            form.plans[1].shared_risk = shared;
        });
        trial.simulate(PAY_ONLY).plateau(Indicator::Systems)
    };
    exceeds(systems(0.8), systems(0.0), 2.0);
}

#[test]
fn systems_that_fit_together_leave_more_room() {
    // K10: the ceiling of hand-offs.
    let integrated = |systems| {
        let trial = Trial::usual().with(|form| {
            form.organisation.integrated_today = 0.2;
            form.organisation.systems = systems;
        });
        trial.integrated(BOTH)
    };
    exceeds(integrated(0.95), integrated(0.6), 0.5);
}

#[test]
fn where_customers_are_reached_once_or_twice_early_help_converts_little() {
    // One, two, three impressions do not convert.
    let quality = |scale| {
        let mut organisation = Trial::usual().form.organisation;
        organisation.spend_scale = scale;
        let constants = crate::Constants::default();
        let around = crate::Environment::default();
        let steepness = constants.in_surroundings(&organisation, &around).steepness;
        crate::scenario::handoff::handoff(0.5, 0.9, steepness).quality
    };
    exceeds(quality(1.0), quality(0.0), 0.02);
}

fn agencies(fear: f64, basis: Basis) -> Trial {
    Trial::for_preset("agencies").with(|form| {
        for team in &mut form.organisation.teams {
            if let Contract::Agency(agency) = &mut team.contract {
                *agency = Agency {
                    renewal_fear: fear,
                    basis,
                    ..*agency
                };
            }
        }
    })
}

/// Help of an agency at the end, relative to today's.
fn help_of_agency(fear: f64, basis: Basis) -> f64 {
    let trial = agencies(fear, basis);
    trial.simulate(BOTH).help_of(&trial.form, "Media agency")
}

#[test]
fn an_agency_that_fears_for_its_contract_helps_less_and_fear_takes_less_where_it_shares_the_result()
{
    // Agency side of candour: what is said openly can be used against the renewal.
    let lost = |basis| help_of_agency(0.0, basis) - help_of_agency(1.0, basis);
    exceeds(lost(Basis::Output), 0.0, 0.02);
    exceeds(lost(Basis::Output), lost(Basis::Contribution), 0.08);
}

#[test]
fn an_agency_outside_the_goal_helps_less() {
    // P8: who is not paid for spillovers minds them less.
    let help = |outside| {
        let trial = agencies(0.5, Basis::Output).with(|form| {
            form.plans[1].goal.as_mut().unwrap().outside = outside;
        });
        trial.simulate(BOTH).help_of(&trial.form, "Media agency")
    };
    let none = crate::Kinds::NONE;
    exceeds(help(none), help(none.with(Kind::Agency)), 0.02);
}

#[test]
fn the_more_depends_on_hand_offs_the_more_a_joint_plan_gains() {
    // K2, K3; V14 and V11 for the two ends.
    let gain = |level| {
        let trial = Trial::usual().with(|form| form.organisation.interdependence = level);
        trial.gain(BOTH)
    };
    exceeds(gain(2.0), gain(1.0), 0.5);
    exceeds(gain(1.0), gain(0.0), 0.5);
}

#[test]
fn when_a_trial_ends_todays_way_comes_back() {
    // V21: pay on pair output helped only while it lasted.
    let help = |until| {
        let trial = Trial::usual().with(|form| form.options[PAY_ONLY - 1].until = until);
        trial.simulate(PAY_ONLY).plateau(Indicator::Collaboration)
    };
    let today = Trial::usual()
        .simulate(TODAY)
        .plateau(Indicator::Collaboration);
    exceeds(help(None), help(Some(26)), 0.1);
    assert!((help(Some(26)) / today - 1.0).abs() < 0.05);
}
