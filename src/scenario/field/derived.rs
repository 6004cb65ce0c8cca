//! Levers that are more than their field: their range depends on other numbers, or they move several at once.

use tandem_model::parameter::{self, Parameter};
use tandem_model::{Form, Goal, JointMetric, TargetBonus};

use crate::scenario::field::Lever;
use crate::scenario::joint_metric;
use crate::scenario::own_goal;
use crate::scenario::proposal;

/// How the number of a field is explained, read and written that is not set by itself.
#[derive(Debug)]
pub(super) struct Derived {
    /// The lever.
    pub lever: Lever,
    /// Its parameter in a form.
    pub parameter: fn(&Form) -> Parameter,
    /// Its value; none if the form has no such part.
    pub get: fn(&Form) -> Option<f64>,
    /// Sets it, if the form has such a part.
    pub set: fn(&mut Form, f64),
}

pub(super) const DERIVED: &[Derived] = &[
    JOINT_SHARE,
    TARGET_BONUS,
    TARGET,
    GOAL_WEEKS,
    ANNOUNCED,
    SHARED_RISK,
    INTEGRATED_TODAY,
    CONSULTATION,
];

/// The joint share ends where the own KPI has nothing left to give, and brings a goal along.
const JOINT_SHARE: Derived = Derived {
    lever: Lever::JOINT_SHARE,
    parameter: |form| Parameter {
        max: proposal::plan(form).map_or(1.0, |plan| {
            thousandth(plan.weights.own + plan.weights.joint)
        }),
        ..parameter::JOINT_WEIGHT
    },
    get: |form| proposal::plan(form).map(|plan| plan.weights.joint),
    set: set_joint_share,
};

/// A bonus that costs what today's costs is shown as today's mean; setting it makes it one share for everybody.
const TARGET_BONUS: Derived = Derived {
    lever: Lever::TARGET_BONUS,
    parameter: |_| parameter::PLAN_BONUS,
    get: |form| {
        let today = form.organisation.mean_target_bonus();
        proposal::plan(form).map(|plan| thousandth(plan.usual_bonus(today)))
    },
    set: |form, share| {
        if let Some(plan) = proposal::plan_mut(form) {
            plan.target_bonus = TargetBonus::ShareOfBase(share);
        }
    },
};

/// A target begins beyond today, and is the goal of all options once it is set.
const TARGET: Derived = Derived {
    lever: Lever::TARGET,
    parameter: |form| {
        proposal::goal(form).map_or(parameter::TARGET_SHARE, |goal| Parameter {
            min: joint_metric::least(goal.metric, &form.organisation),
            ..goal.metric.parameter()
        })
    },
    get: |form| proposal::goal(form).map(|goal| goal.metric.target()),
    set: |form, target| {
        own_goal::share(form);
        let with = |goal: Goal| joint_metric::with_target(goal.metric, target);
        set_goal(form, |goal| Goal {
            metric: with(goal),
            ..goal
        });
    },
};

const GOAL_WEEKS: Derived = Derived {
    lever: Lever::GOAL_WEEKS,
    parameter: |_| parameter::GOAL_WEEKS,
    get: |form| proposal::goal(form).map(|goal| f64::from(goal.weeks)),
    set: |form, weeks| {
        set_goal(form, |goal| Goal {
            weeks: weeks as u32,
            ..goal
        });
    },
};

const ANNOUNCED: Derived = Derived {
    lever: Lever::ANNOUNCED,
    parameter: |_| parameter::GOAL_PULL,
    get: |form| proposal::goal(form).map(|goal| goal.announced),
    set: |form, announced| set_goal(form, |goal| Goal { announced, ..goal }),
};

/// Shared risk moves weight to the joint goal, so it brings one along.
const SHARED_RISK: Derived = Derived {
    lever: Lever::SHARED_RISK,
    parameter: |_| parameter::SHARED_RISK,
    get: |form| proposal::plan(form).map(|plan| plan.shared_risk),
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
const INTEGRATED_TODAY: Derived = Derived {
    lever: Lever::INTEGRATED_TODAY,
    parameter: |form| Parameter {
        max: most_integrated(form),
        ..parameter::INTEGRATED_TODAY
    },
    get: |form| Some(form.organisation.integrated_today),
    set: |form, share| form.organisation.integrated_today = share,
};

/// The weeks before the proposed plan counts, in every option that uses it.
const CONSULTATION: Derived = Derived {
    lever: Lever::CONSULTATION,
    parameter: |_| parameter::PAY_FROM,
    get: |form| {
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
    let own = |option| own_goal::of(form, option);
    let lowest = goals
        .chain(form.options.iter().filter_map(own))
        .filter_map(|goal| match goal.metric {
            JointMetric::IntegratedJourneys(target) => Some(target),
            JointMetric::CustomerValue(_) | JointMetric::AttributedResults(_) => None,
        })
        .fold(f64::INFINITY, f64::min);
    let parameter = parameter::INTEGRATED_TODAY;
    thousandth(lowest - parameter.step)
        .max(form.organisation.integrated_today)
        .min(parameter.max)
}

/// Without the last bits that a subtraction leaves, so that the way back leads to the very same form.
fn thousandth(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}
