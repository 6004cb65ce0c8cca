//! Levers by themselves: what they read, write and leave alone, and how far they are moved.

use super::*;
use crate::input::payout_condition::{Contestants, Gate, GateKpi, Tournament};
use crate::input::preset;
use crate::input::sponsor::StopRule;
use std::collections::BTreeSet;

/// A form in which every lever has something to move.
fn full() -> Form {
    let mut form = preset::scenario("default").unwrap();
    let plan = &mut form.plans[1];
    plan.gate = Some(Gate {
        measure: GateKpi::Firm,
        attainment: 0.9,
    });
    plan.rank = Some(Tournament {
        between: Contestants::People,
        top: 0.2,
    });
    plan.budget_cap = Some(1.2);
    let organisation = &mut form.organisation;
    (
        organisation.plan_change_cost,
        organisation.plan_change_cost_a_head,
    ) = (6e4, 5e2);
    form.programmes[0].stop = Some(StopRule {
        after: 52,
        loss: 3e5,
    });
    form
}

fn lever(path: &str) -> MovedField {
    MovedField::all().find(|lever| lever.path == path).unwrap()
}

#[test]
fn what_is_set_is_got_and_nothing_else_but_the_own_weight_moves() {
    let usual = full();
    let values = |form: &Form| -> Vec<Option<f64>> {
        MovedField::all().map(|lever| lever.value(form)).collect()
    };
    for (place, lever) in MovedField::all().enumerate() {
        let value = lever.value(&usual).unwrap();
        let (least, most) = lever.range(&usual, value);
        assert!(
            least < most && least <= value && value <= most,
            "{}",
            lever.path
        );
        for end in [least, most] {
            let mut form = usual.clone();
            lever.set(&mut form, end);
            let mut expected = values(&usual);
            expected[place] = Some(end);
            for (found, expected) in values(&form).iter().zip(&expected) {
                let gap = found.unwrap() - expected.unwrap();
                assert!(gap.abs() < 1e-3, "{}: {gap}", lever.path);
            }
        }
    }
}

#[test]
fn paths_are_unique_and_what_a_scenario_lacks_is_no_lever() {
    let paths: BTreeSet<&str> = MovedField::all().map(|lever| lever.path).collect();
    assert_eq!(paths.len(), MovedField::all().count());
    let mut form = preset::scenario("default").unwrap();
    form.programmes.clear();
    form.plans[1].goal = None;
    for path in [
        "programme.roles",
        "plan.goal.weeks",
        "plan.weights.joint",
        "plan.gate.attainment",
    ] {
        assert_eq!(lever(path).value(&form), None, "{path}");
    }
}

#[test]
fn ranges_are_half_and_twice_but_no_more_than_a_quarter_and_stay_where_they_may() {
    let form = full();
    let range = |path: &str, usual: f64| lever(path).range(&form, usual);
    assert_eq!(range("culture.lack_of_trust", 55.0), (30.0, 80.0));
    assert_eq!(range("culture.lack_of_trust", 10.0), (5.0, 20.0));
    assert_eq!(range("programme.roles", 1.0), (0.75, 1.0));
    assert_eq!(range("programme.training", 0.0), (0.0, 0.25));
    assert_eq!(range("organisation.contribution", 3e7), (1.5e7, 6e7));
    assert_eq!(range("programme.staff_cost", 0.0), (0.0, 0.0));
    assert_eq!(range("option.pay_from", 0.0), (0.0, 13.0));
    assert_eq!(range("plan.period", 13.0), (7.0, 26.0));
}

#[test]
fn every_field_is_moved_or_says_why_not() {
    let moved: BTreeSet<&str> = MovedField::all().map(|lever| lever.field.id()).collect();
    for field in FIELDS {
        let id = field.id();
        assert!(moved.contains(id) || why_not(id).is_some(), "{id}");
    }
    for (begin, why) in UNMOVED {
        let covers = FIELDS.iter().any(|field| field.id().starts_with(begin));
        assert!(covers && !why.is_empty(), "{begin}");
    }
    for derived in DERIVED {
        assert!(moved.contains(derived.field), "{}", derived.field);
    }
}

#[test]
fn what_is_moved_can_be_reached() {
    let form = full();
    for lever in MovedField::all() {
        assert!(lever.value(&form).is_some(), "{}", lever.path);
    }
}
