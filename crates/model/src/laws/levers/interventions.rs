//! What a programme does about the barriers.

use crate::input::programme::Programme;
use crate::laws::trial::{BOTH, LEAD_AND_ROLES, PAY_ONLY, Trial, exceeds};
use crate::mechanism::indicator::Indicator;

/// The default's joint plan with nothing beside it but what is put into the programme.
fn with(change: impl FnOnce(&mut Programme)) -> Trial {
    Trial::usual().doing(change)
}

#[test]
fn communication_lowers_aversion_and_raises_adoption() {
    // Prosci's list: sponsors and communication; Balliet 2010, d = 1.01.
    let told = with(|p| p.communication = 1.0).simulate(BOTH);
    let untold = with(|_| {}).simulate(BOTH);
    exceeds(
        untold.end(|w| w.climate.aversion),
        told.end(|w| w.climate.aversion),
        0.05,
    );
    exceeds(
        told.plateau(Indicator::Adoption),
        untold.plateau(Indicator::Adoption),
        2.0,
    );
}

#[test]
fn wins_make_communication_work_better() {
    // Small wins are there to be told only while results lie above the start.
    let aversion = |cost: f64| {
        let trial = with(|p| {
            p.communication = 1.0;
            p.roles = 0.05;
            p.workshop_cost = cost;
        });
        let trial = trial.with(|form| form.culture.aversion_to_change = 60.0);
        trial.simulate(BOTH).end(|w| w.climate.aversion)
    };
    exceeds(aversion(1e9), aversion(0.0), 0.02);
}

#[test]
fn a_safe_place_to_fail_and_training_lower_fear_and_more_help_follows() {
    // McKinsey 2022: career risk removed; Frazier et al. 2017: support.
    let safe = with(|p| p.safe_to_fail = 1.0).simulate(BOTH);
    let trained = with(|p| p.training = 1.0).simulate(BOTH);
    let neither = with(|_| {}).simulate(BOTH);
    for trial in [safe, trained] {
        exceeds(
            neither.plateau(Indicator::Fear),
            trial.plateau(Indicator::Fear),
            2.0,
        );
        exceeds(
            trial.plateau(Indicator::Collaboration),
            neither.plateau(Indicator::Collaboration),
            0.01,
        );
    }
}

#[test]
fn a_missed_joint_goal_breeds_fear_where_failing_is_not_safe() {
    // Frazier et al. 2017; McKinsey 2022: criticism of those who tried.
    let fear = |target, safe| {
        let trial = with(|p| p.safe_to_fail = safe).with(|form| {
            let goal = form.plans[1].goal.as_mut().unwrap();
            goal.metric = crate::JointMetric::IntegratedJourneys(target);
        });
        trial.simulate(BOTH).overall(Indicator::Fear)
    };
    exceeds(fear(0.95, 0.0), fear(0.35, 0.0), 1.0);
    exceeds(
        fear(0.95, 0.0) - fear(0.35, 0.0),
        fear(0.95, 1.0) - fear(0.35, 1.0),
        0.5,
    );
}

#[test]
fn a_role_workshop_raises_clarity_and_integration() {
    // V29: explicit allocation of roles.
    let agreed = with(|p| p.roles = 1.0).simulate(BOTH);
    let open = with(|_| {}).simulate(BOTH);
    exceeds(
        agreed.plateau(Indicator::Clarity),
        open.plateau(Indicator::Clarity),
        10.0,
    );
    exceeds(
        agreed.plateau(Indicator::Integrated),
        open.plateau(Indicator::Integrated),
        2.0,
    );
}

#[test]
fn the_handicap_of_a_competitive_past_disappears_with_a_role_workshop() {
    // V28: pay alone does not overcome it; V29: talking about roles does.
    let integrated = |past, arm| {
        let trial = with(|p| p.roles = 1.0);
        let trial = trial.with(|form| form.culture.history_of_competition = past);
        trial.integrated(arm)
    };
    let handicap = |arm| integrated(0.0, arm) - integrated(100.0, arm);
    exceeds(handicap(PAY_ONLY), 0.0, 0.2);
    exceeds(0.2 * handicap(PAY_ONLY), handicap(BOTH), 0.0);
}

#[test]
fn planning_that_opens_up_builds_knowledge_and_trust_and_planning_that_decides_clarity() {
    // V21 for exchange; V29 for deciding who does what.
    let open = with(|p| p.diverge_hours = 0.5).simulate(LEAD_AND_ROLES);
    let decide = with(|p| p.converge_hours = 0.5).simulate(LEAD_AND_ROLES);
    let knowledge = |w: &crate::week::world::World| w.knowledge[0];
    exceeds(open.end(knowledge), decide.end(knowledge), 0.01);
    // Three people in ten plan, so trust rises by a third of what it would.
    exceeds(
        open.plateau(Indicator::Trust),
        decide.plateau(Indicator::Trust),
        0.2,
    );
    exceeds(
        decide.plateau(Indicator::Clarity),
        open.plateau(Indicator::Clarity),
        1.0,
    );
    exceeds(open.plateau(Indicator::Integrated), 29.0, 0.2);
    exceeds(decide.plateau(Indicator::Integrated), 29.0, 0.1);
}

#[test]
fn openness_builds_trust_uncovers_claims_and_reports_closer_to_the_truth() {
    // V35: peers matter where they are seen; fact 24: reported and true integration differ.
    let own_pay = |open| {
        let trial = Trial::usual().paying(|plan| {
            plan.weights = crate::Weights {
                own: 1.0,
                ..crate::Weights::default()
            };
        });
        trial.doing(|p| p.transparency = open).simulate(BOTH)
    };
    let (open, closed) = (own_pay(1.0), own_pay(0.0));
    exceeds(
        open.plateau(Indicator::Trust),
        closed.plateau(Indicator::Trust),
        3.0,
    );
    exceeds(
        closed.plateau(Indicator::Claims),
        open.plateau(Indicator::Claims),
        0.1,
    );
    let gap = |result: &crate::laws::trial::TrialResult| {
        result.plateau(Indicator::Reported) - result.plateau(Indicator::Integrated)
    };
    exceeds(gap(&closed), gap(&open), 5.0);
    exceeds(gap(&open), 0.0, 5.0);
}

#[test]
fn what_contact_brings_outlasts_it_and_what_pay_brings_does_not() {
    // V21: meetings still worked 20 weeks after; pay on pair output only while it lasted.
    let kept = |trial: Trial, arm| {
        let result = trial.over(78).called_off(52).simulate(arm);
        let gained = result.at(51, Indicator::Integrated) - 29.0;
        exceeds(gained, 0.0, 0.5);
        (result.at(77, Indicator::Integrated) - 29.0) / gained
    };
    let contact = kept(with(|p| p.contact_hours = 1.0), LEAD_AND_ROLES);
    let pay = kept(with(|_| {}), PAY_ONLY);
    exceeds(contact, pay, 0.3);
    exceeds(contact, 0.5, 0.0);
    exceeds(0.35, pay, 0.0);
}

#[test]
fn too_much_contact_drags() {
    // K9: collaboration drag; facts 20 and 22.
    let result = |hours| with(|p| p.contact_hours = hours).simulate(BOTH);
    let (some, much) = (result(0.5), result(6.0));
    exceeds(
        some.overall(Indicator::Contribution),
        much.overall(Indicator::Contribution),
        0.5,
    );
    exceeds(
        much.overall(Indicator::Overload),
        some.overall(Indicator::Overload),
        1.0,
    );
}

#[test]
fn a_goal_that_few_hear_of_pulls_less() {
    // M5: a goal works on those who know it.
    let help = |informed| {
        let trial = Trial::usual().with(|form| form.programmes[0].informed = informed);
        trial.help(crate::laws::trial::GOAL_WITHOUT_PAY)
    };
    exceeds(help(1.0), help(0.3), 0.02);
}

#[test]
fn one_budget_and_customer_dialogue_lift_what_hand_offs_can_be() {
    // K11: budget is a barrier for 36 %; K10: data that is not used.
    let nothing = with(|_| {}).integrated(BOTH);
    exceeds(
        with(|p| p.budget_pooling = 1.0).integrated(BOTH),
        nothing,
        0.2,
    );
    exceeds(with(|p| p.dialogue = 1.0).integrated(BOTH), nothing, 0.2);
}

#[test]
fn the_first_joint_campaign_is_the_hardest() {
    // The 80 % learning curve, Argote: every doubling of campaigns takes a fifth off.
    let easy = with(|_| {}).under(|c| c.first_campaign = 1.0);
    let early = |trial: &Trial| trial.simulate(PAY_ONLY).mean(0..52, Indicator::Engagement);
    exceeds(early(&easy), early(&with(|_| {})), 0.1);
    let constants = crate::Constants::default();
    let hard = |weeks| crate::setup::choice::hardness(&constants, weeks);
    assert!(hard(0.0) > hard(13.0) && hard(13.0) > hard(104.0));
    assert!((hard(13.0) / hard(0.0) - 0.8).abs() < 0.01);
}
