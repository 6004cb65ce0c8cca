//! Levers that are more than a field: their range depends on other numbers, or they move several at once.

use tandem_model::parameter::{self, Grade, Parameter, Unit};
use tandem_model::{Form, Goal, JointMetric, TargetBonus};

use super::place::Place;
use crate::{metric, proposal};

/// The joint share ends where the own KPI has nothing left to give, and brings a goal along.
pub(super) const JOINT_SHARE: Place = Place {
    manual: |form| Parameter {
        max: proposal::plan(form).map_or(1.0, |plan| {
            thousandth(plan.weights.own + plan.weights.joint)
        }),
        ..parameter::WEIGHT
    },
    value: |form| proposal::plan(form).map(|plan| plan.weights.joint),
    set: set_joint_share,
};

/// A bonus that costs what today's costs is shown as today's mean; setting it makes it one share for everybody.
pub(super) const TARGET_BONUS: Place = Place {
    manual: |_| parameter::TARGET_BONUS,
    value: |form| {
        let today = form.organisation.mean_target_bonus();
        proposal::plan(form).map(|plan| thousandth(plan.usual_bonus(today)))
    },
    set: |form, share| {
        if let Some(plan) = proposal::plan_mut(form) {
            plan.target_bonus = TargetBonus::ShareOfBase(share);
        }
    },
};

/// A target begins beyond today.
pub(super) const TARGET: Place = Place {
    manual: |form| {
        proposal::goal(form).map_or(parameter::TARGET_SHARE, |goal| Parameter {
            min: metric::least(goal.metric, &form.organisation),
            ..goal.metric.parameter()
        })
    },
    value: |form| proposal::goal(form).map(|goal| goal.metric.target()),
    set: |form, target| {
        let with = |goal: Goal| metric::with_target(goal.metric, target);
        set_goal(form, |goal| Goal {
            metric: with(goal),
            ..goal
        });
    },
};

pub(super) const GOAL_WEEKS: Place = Place {
    manual: |_| parameter::GOAL_WEEKS,
    value: |form| proposal::goal(form).map(|goal| f64::from(goal.weeks)),
    set: |form, weeks| {
        set_goal(form, |goal| Goal {
            weeks: weeks as u32,
            ..goal
        });
    },
};

pub(super) const ANNOUNCED: Place = Place {
    manual: |_| parameter::GOAL_PULL,
    value: |form| proposal::goal(form).map(|goal| goal.announced),
    set: |form, announced| set_goal(form, |goal| Goal { announced, ..goal }),
};

/// Shared risk moves weight to the joint goal, so it brings one along.
pub(super) const SHARED_RISK: Place = Place {
    manual: |_| parameter::SHARED_RISK,
    value: |form| proposal::plan(form).map(|plan| plan.shared_risk),
    set: |form, share| {
        if share > 0.0 {
            proposal::give_goal(form);
        }
        if let Some(plan) = proposal::plan_mut(form) {
            plan.shared_risk = share;
        }
    },
};

/// What is integrated today stays below what a goal asks for.
pub(super) const INTEGRATED_TODAY: Place = Place {
    manual: |form| Parameter {
        max: most_integrated(form),
        ..parameter::INTEGRATED_TODAY
    },
    value: |form| Some(form.organisation.integrated_today),
    set: |form, share| form.organisation.integrated_today = share,
};

/// The weeks before the proposed plan counts, in every option that uses it.
pub(super) const CONSULTATION: Place = Place {
    manual: |_| parameter::PAY_FROM,
    value: |form| {
        let name = &proposal::plan(form)?.name;
        let option = form.options.iter().find(|option| option.plan == *name);
        option.map(|option| f64::from(option.pay_from))
    },
    set: |form, weeks| {
        let Some(name) = proposal::plan(form).map(|plan| plan.name.clone()) else {
            return;
        };
        for option in form.options.iter_mut().filter(|option| option.plan == name) {
            option.pay_from = weeks as u32;
        }
    },
};

/// The one number that the model's table has no manual for, since it has no meaning.
pub(super) const SEED: Place = Place {
    manual: |_| Parameter {
        name: "Seed",
        unit: Unit::Count,
        default: 1.0,
        min: 0.0,
        max: f64::from(u32::MAX),
        step: 1.0,
        grade: Grade::Yours,
    },
    value: |form| Some(f64::from(form.run.seed)),
    set: |form, seed| form.run.seed = seed as u32,
};

fn set_joint_share(form: &mut Form, joint: f64) {
    if joint > 0.0 {
        proposal::give_goal(form);
    }
    if let Some(plan) = proposal::plan_mut(form) {
        plan.weights = plan.weights.with_joint(joint);
        plan.weights.joint = thousandth(plan.weights.joint);
    }
}

fn set_goal(form: &mut Form, changed: impl Fn(Goal) -> Goal) {
    if let Some(goal) = proposal::goal(form) {
        proposal::set_goal(form, changed(goal));
    }
}

fn most_integrated(form: &Form) -> f64 {
    let goals = form.plans.iter().filter_map(|plan| plan.goal);
    let lowest = goals
        .filter_map(|goal| match goal.metric {
            JointMetric::IntegratedJourneys(target) => Some(target),
            JointMetric::CustomerValue(_) | JointMetric::AttributedResults(_) => None,
        })
        .fold(f64::INFINITY, f64::min);
    let manual = parameter::INTEGRATED_TODAY;
    thousandth(lowest - manual.step)
        .max(form.organisation.integrated_today)
        .min(manual.max)
}

/// Without the last bits that a subtraction leaves, so that the way back leads to the very same form.
fn thousandth(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}
