//! The five barriers, and what each takes from a joint plan.

use crate::constants::table::Constants;
use crate::experiment::stability;
use crate::input::culture::Culture;
use crate::input::form::Form;
use crate::input::plan::JointMetric;
use crate::input::preset;
use crate::laws::trial::{BOTH, PAY_ONLY, Trial, exceeds};
use crate::scenario::Scenario;
use crate::scenario::cross_check::still_fits;
use crate::setup::Setup;

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
    // V28: cutthroat cooperation. Song et al. 2000: some rivalry does not harm, so that the first half takes next to nothing.
    takes_gain(
        |culture, level| culture.history_of_competition = level,
        0.01,
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

/// What sets one barrier, the history of competition among them.
type Set = fn(&mut Culture, f64);

const BARRIERS: [Set; 5] = [
    |culture, level| culture.aversion_to_change = level,
    |culture, level| culture.fear_of_failure = level,
    |culture, level| culture.unclear_roles = level,
    |culture, level| culture.lack_of_trust = level,
    |culture, level| culture.history_of_competition = level,
];

/// Fails unless the page takes this form.
fn opens(form: Form, place: &str) {
    let scenario = Scenario::check(form).unwrap();
    assert!(still_fits(&scenario), "{place}");
    let setup = Setup::new(&scenario, Constants::default()).unwrap();
    assert_eq!(stability::check(&setup, &setup.central), Ok(()), "{place}");
}

#[test]
fn every_starter_opens_at_every_level_of_every_barrier() {
    for name in preset::scenario_names() {
        for step in 0..=20 {
            let level = 5.0 * f64::from(step);
            let place = format!("{name} at {level}");
            let mut all = preset::scenario(name).unwrap();
            for (number, set) in BARRIERS.iter().enumerate() {
                let mut form = preset::scenario(name).unwrap();
                set(&mut form.culture, level);
                opens(form, &format!("{place}, barrier {number}"));
                set(&mut all.culture, level);
            }
            opens(all, &place);
        }
    }
}

/// Exponent of clarity in today's ceiling where roles are so unclear.
fn clarity_power(name: &str, unclear: f64) -> f64 {
    let mut form = preset::scenario(name).unwrap();
    form.culture.unclear_roles = unclear;
    let scenario = Scenario::check(form).unwrap();
    let setup = Setup::new(&scenario, Constants::default()).unwrap();
    setup.central.ceiling_clarity_power
}

#[test]
fn net_does_not_jump_where_barriers_give_way_to_the_stated_share() {
    let usual = Constants::default().ceiling_clarity_power;
    let mut found = 0;
    for name in preset::scenario_names() {
        if clarity_power(name, 100.0) == usual {
            continue;
        }
        found += 1;
        let (mut stands, mut gives_way) = (0.0, 100.0);
        while gives_way - stands > 1e-4 {
            let middle = 0.5 * (stands + gives_way);
            if clarity_power(name, middle) == usual {
                stands = middle;
            } else {
                gives_way = middle;
            }
        }
        let net = |unclear| {
            let trial = Trial::for_preset(name).over(156);
            trial
                .with(|form| form.culture.unclear_roles = unclear)
                .net(BOTH)
        };
        let [before, at, after] = [stands - 0.1, stands, gives_way].map(net);
        let slope = (at - before).abs() * 1e-2 + 100.0;
        assert!(
            (after - at).abs() < slope,
            "{name} at {stands}: {before} {at} {after}"
        );
    }
    assert!(found > 0);
}

#[test]
fn what_systems_rule_out_is_refused_whatever_roles_and_trust_are() {
    for level in [0.0, 50.0, 100.0] {
        let mut form = preset::scenario("default").unwrap();
        form.organisation.systems = 0.1;
        for set in BARRIERS {
            set(&mut form.culture, level);
        }
        let faults = Scenario::check(form).unwrap_err().to_string();
        assert!(
            faults.contains("organisation.integrated_today is 0.29"),
            "{faults}"
        );
    }
}
