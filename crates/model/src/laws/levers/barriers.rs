//! The five barriers, and what each takes from a joint plan.

use crate::input::culture::Culture;
use crate::input::plan::JointMetric;
use crate::laws::trial::{PAY_ONLY, Trial, exceeds};

/// An organisation whose today can be said of every culture, with a goal of this level.
fn modest(target: f64) -> Trial {
    Trial::usual().with(|form| {
        form.organisation.integrated_today = 0.18;
        form.plans[1].goal.as_mut().unwrap().metric = JointMetric::IntegratedJourneys(target);
    })
}

/// Fails unless a goal within reach and one beyond it gain the less the higher a barrier is.
#[track_caller]
fn takes_gain(set: impl Fn(&mut Culture, f64), by: f64) {
    for target in [0.24, 0.50] {
        let gain = |level| {
            let trial = modest(target).with(|form| set(&mut form.culture, level));
            trial.gain(PAY_ONLY)
        };
        let (low, middle, high) = (gain(15.0), gain(50.0), gain(85.0));
        exceeds(low, middle, by);
        exceeds(middle, high, by);
    }
}

#[test]
fn more_aversion_to_change_leaves_a_joint_plan_less_gain() {
    // Loss aversion of 1.95, Brown et al. 2024; some never take up a new way.
    takes_gain(|culture, level| culture.aversion_to_change = level, 0.02);
}

#[test]
fn more_fear_of_failure_leaves_a_joint_plan_less_gain() {
    // McKinsey 2022: fear holds innovation back; Frazier et al. 2017.
    takes_gain(|culture, level| culture.fear_of_failure = level, 0.02);
}

#[test]
fn less_clear_roles_leave_a_joint_plan_less_gain() {
    // Gilboa et al. 2008: of all stressors role ambiguity costs most performance; V29.
    takes_gain(|culture, level| culture.unclear_roles = level, 0.02);
}

#[test]
fn more_distrust_leaves_a_joint_plan_less_gain() {
    // De Jong et al. 2016: trust and performance go together; V2: the cohesive answer to team pay.
    takes_gain(|culture, level| culture.lack_of_trust = level, 0.02);
}

#[test]
fn a_longer_history_of_competition_leaves_a_joint_plan_less_gain() {
    // V28: cutthroat cooperation.
    takes_gain(
        |culture, level| culture.history_of_competition = level,
        0.02,
    );
}

#[test]
fn a_plan_that_pays_against_the_journey_leaves_less_gain() {
    // M5: egocentric goals in interdependent groups cost most; the fifth barrier is the plan itself.
    let integrated = |joint| {
        let trial = Trial::usual().with(|form| {
            form.plans[1].weights = form.plans[1].weights.with_joint(joint);
        });
        trial.integrated(PAY_ONLY)
    };
    exceeds(integrated(0.45), integrated(0.2), 0.2);
    exceeds(integrated(0.2), integrated(0.0), 0.2);
}
