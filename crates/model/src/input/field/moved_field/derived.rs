//! Moved fields that set more than one number, or exist only where another part of the form does.

use crate::input::field::Part;
use crate::input::field::parameter::{self, Parameter};
use crate::input::form::Form;
use crate::input::plan::Plan;

use crate::input::field::moved_field::{OPTION, target_bonus};

/// How a field is moved that cannot be moved by itself.
#[derive(Debug)]
pub(super) struct Derived {
    /// The field's id.
    pub field: &'static str,
    /// What the lever is called: the part that the field is a number of.
    pub path: &'static str,
    /// What is known of the number, in this form.
    pub parameter: fn(&Form) -> Parameter,
    /// Its value; none if the form has no such part.
    pub get: fn(&Form) -> Option<f64>,
    /// Sets it.
    pub set: fn(&mut Form, f64),
}

pub(super) const DERIVED: &[Derived] = &[JOINT_SHARE, TARGET_BONUS, TARGET, SHARED_RISK];

/// The joint share is taken from the own KPI and given back to it.
const JOINT_SHARE: Derived = Derived {
    field: "plan.weights.joint",
    path: "plan.weights.joint",
    parameter: |form| Parameter {
        name: "Joint share",
        max: plan(form).map_or(1.0, |plan| plan.weights.own + plan.weights.joint),
        ..parameter::JOINT_WEIGHT
    },
    get: |form| {
        let plan = plan(form)?;
        plan.goal.map(|_| plan.weights.joint)
    },
    set: |form, joint| {
        if let Some(plan) = plan_mut(form) {
            plan.weights = plan.weights.with_joint(joint);
        }
    },
};

/// Teams' own target bonuses move in proportion; where all have the same, it is one share for everybody.
const TARGET_BONUS: Derived = Derived {
    field: "plan.target_bonus.share_of_base",
    path: "plan.target_bonus",
    parameter: target_bonus::parameter,
    get: target_bonus::mean,
    set: target_bonus::set_mean,
};

/// The target of whichever metric the goal has.
const TARGET: Derived = Derived {
    field: "plan.goal.metric.integrated_journeys",
    path: "plan.goal.metric",
    parameter: |form| {
        plan(form)
            .and_then(|plan| plan.goal)
            .map_or(parameter::TARGET_SHARE, |goal| goal.metric.parameter())
    },
    get: |form| plan(form)?.goal.map(|goal| goal.metric.target()),
    set: |form, target| {
        if let Some(goal) = plan_mut(form).and_then(|plan| plan.goal.as_mut()) {
            goal.metric = goal.metric.with_target(target);
        }
    },
};

/// Shared risk moves weight to the joint goal, so there must be one.
const SHARED_RISK: Derived = Derived {
    field: "plan.shared_risk",
    path: "plan.shared_risk",
    parameter: |_| parameter::SHARED_RISK,
    get: |form| {
        let plan = plan(form)?;
        plan.goal.map(|_| plan.shared_risk)
    },
    set: |form, share| {
        if let Some(plan) = plan_mut(form) {
            plan.shared_risk = share;
        }
    },
};

fn plan(form: &Form) -> Option<&Plan> {
    Plan::of(form, OPTION)
}

fn plan_mut(form: &mut Form) -> Option<&mut Plan> {
    Plan::of_mut(form, OPTION)
}
