//! Levers by themselves: what they read, what they write, and what they leave alone.

use super::*;
use crate::scenario::proposal;
use crate::scenario::starter;
use tandem_model::{GoalRule, Scenario};

#[test]
fn every_lever_reads_back_what_was_set_and_the_form_stays_valid() {
    for lever in Lever::ALL {
        let mut form = starter::full();
        let parameter = lever.parameter(&form);
        let now = lever.value(&form).unwrap();
        let up = parameter.clamp(now + parameter.step);
        let value = if up > now { up } else { now - parameter.step };
        lever.set(&mut form, value);
        let read = lever.value(&form).unwrap();
        assert!((read - value).abs() < 1e-9, "{lever:?} {read} {value}");
        assert_ne!(form, starter::full(), "{lever:?}");
        if let Err(faults) = Scenario::check(form) {
            panic!("{lever:?}: {faults}");
        }
    }
}

#[test]
fn every_lever_stands_alone_and_its_way_back_leads_to_the_same_form() {
    for lever in Lever::ALL {
        let before = starter::full();
        let mut form = before.clone();
        let value = lever.value(&form).unwrap();
        let parameter = lever.parameter(&form);
        let other = parameter.clamp(value - parameter.step);
        lever.set(&mut form, other);
        for still in Lever::ALL.into_iter().filter(|one| *one != lever) {
            assert_eq!(
                still.value(&form),
                still.value(&before),
                "{lever:?} {still:?}"
            );
        }
        if lever != Lever::TARGET_BONUS {
            lever.set(&mut form, value);
            assert_eq!(form, before, "{lever:?}");
        }
    }
}

#[test]
fn a_joint_share_or_shared_risk_in_a_plan_without_a_goal_brings_a_goal() {
    for lever in [Lever::JOINT_SHARE, Lever::SHARED_RISK] {
        let mut form = starter::full();
        for plan in &mut form.plans {
            plan.goal = None;
            plan.weights = plan.weights.with_joint(0.0);
        }
        lever.set(&mut form, 0.2);
        assert!(proposal::plan(&form).unwrap().goal.is_some());
        assert!(Scenario::check(form).is_ok());
    }
}

#[test]
fn the_goal_is_one_for_all_plans_that_announce_it() {
    let mut form = starter::first().unwrap();
    Lever::TARGET.set(&mut form, 0.4);
    let goals: Vec<_> = form.plans.iter().filter_map(|plan| plan.goal).collect();
    assert!(goals.len() == 2 && goals.iter().all(|goal| goal.metric.target() == 0.4));
}

#[test]
fn levers_without_a_place_have_no_value_and_setting_them_changes_nothing() {
    let mut form = starter::first().unwrap();
    form.options.clear();
    let before = form.clone();
    for lever in [
        Lever::JOINT_SHARE,
        Lever::ROLES,
        Lever::THRESHOLD,
        Lever::GATE_OPENS,
        Lever::STOP_LOSS,
        Lever::START_ROLES,
        Lever::CONSULTATION,
    ] {
        assert_eq!(lever.value(&form), None);
        lever.set(&mut form, 0.5);
    }
    assert_eq!(form, before);
}

#[test]
fn consultation_delays_every_option_with_the_proposed_plan_and_no_other() {
    let mut form = starter::first().unwrap();
    Lever::CONSULTATION.set(&mut form, 13.0);
    let name = proposal::plan(&form).unwrap().name.clone();
    for option in &form.options {
        assert_eq!(
            option.pay_from == 13,
            option.plan == name,
            "{}",
            option.name
        );
    }
}

#[test]
fn a_start_is_that_of_its_own_measure_and_at_once_is_not_written_down() {
    assert_eq!(
        Lever::in_slot(Slot::Starts).count(),
        Intervention::ALL.len()
    );
    for lever in Lever::in_slot(Slot::Starts) {
        let mut form = starter::first().unwrap();
        lever.set(&mut form, 9.0);
        let intervention = lever.starts().unwrap();
        let starts = &proposal::programme(&form).unwrap().starts;
        assert_eq!(starts.get(&intervention), Some(&9));
        lever.set(&mut form, 0.0);
        assert_eq!(form, starter::first().unwrap());
    }
}

#[test]
fn what_is_integrated_today_ends_below_the_lowest_goal() {
    let mut form = starter::full();
    let most = |form: &Form| Lever::INTEGRATED_TODAY.parameter(form).max;
    assert!((most(&form) - 0.49).abs() < 1e-9);
    form.set_goals(GoalRule::Own, &[None, Some(0.34)]);
    assert!((most(&form) - 0.33).abs() < 1e-9);
}

#[test]
fn levers_stand_in_the_order_of_the_page_and_each_of_them_once() {
    let places = Lever::ALL.map(|lever| match lever.field().place {
        Place::Form(slot, order) => (slot, order),
        Place::Editor | Place::WithAnother => panic!("{lever:?} has no place"),
    });
    assert!(places.is_sorted());
    let shown = FIELDS
        .iter()
        .filter(|field| matches!(field.place, Place::Form(..)));
    assert_eq!(shown.count(), Lever::ALL.len());
}

#[test]
fn what_is_derived_is_a_lever() {
    for derived in DERIVED {
        assert!(Lever::ALL.contains(&derived.lever), "{:?}", derived.lever);
    }
}
