//! The levers: numbers of a scenario that a visitor sets, where they sit beside one option, and how far they are moved.

use crate::form::Form;
use crate::leadership::Programme;
use crate::parameter::{self, Parameter, Unit};
use crate::plan::{Goal, JointMetric, Plan, TargetBonus};
use crate::sponsor::StopRule;

/// Most by which a share or a multiple of a target is moved.
const POINTS: f64 = 0.25;
/// Most by which a barrier is moved.
const LEVELS: f64 = 25.0;
/// Weeks to which a number of weeks at 0 is moved.
const QUARTER: f64 = 13.0;

/// A number of a scenario with one option.
#[derive(Debug, Clone, Copy)]
pub struct Lever {
    /// Where it sits: a field of the scenario, or of the option's plan or programme.
    pub path: &'static str,
    manual: fn(&Form) -> Parameter,
    get: fn(&Form) -> Option<f64>,
    set: fn(&mut Form, f64),
}

/// A lever that is a field of a part of the form.
macro_rules! field {
    ($path:literal, $manual:ident, $part:ident $(. $field:ident)*) => {
        Lever {
            path: $path,
            manual: |_| parameter::$manual,
            get: |form| part!($part of form).map(|it| f64::from((*it)$(.$field)*)),
            set: |form, value| {
                if let Some(it) = part!($part of_mut form) {
                    (*it)$(.$field)* = value as _;
                }
            },
        }
    };
}

/// A part of the form, if it has it.
macro_rules! part {
    (organisation of $form:ident) => {
        Some(&$form.organisation)
    };
    (organisation of_mut $form:ident) => {
        Some(&mut $form.organisation)
    };
    (culture of $form:ident) => {
        Some(&$form.culture)
    };
    (culture of_mut $form:ident) => {
        Some(&mut $form.culture)
    };
    (environment of $form:ident) => {
        Some(&$form.environment)
    };
    (environment of_mut $form:ident) => {
        Some(&mut $form.environment)
    };
    (plan of $form:ident) => {
        plan($form)
    };
    (plan of_mut $form:ident) => {
        plan_mut($form)
    };
    (goal of $form:ident) => {
        plan($form).and_then(|plan| plan.goal.as_ref())
    };
    (goal of_mut $form:ident) => {
        plan_mut($form).and_then(|plan| plan.goal.as_mut())
    };
    (gate of $form:ident) => {
        plan($form).and_then(|plan| plan.gate.as_ref())
    };
    (gate of_mut $form:ident) => {
        plan_mut($form).and_then(|plan| plan.gate.as_mut())
    };
    (rank of $form:ident) => {
        plan($form).and_then(|plan| plan.rank.as_ref())
    };
    (rank of_mut $form:ident) => {
        plan_mut($form).and_then(|plan| plan.rank.as_mut())
    };
    (budget_cap of $form:ident) => {
        plan($form).and_then(|plan| plan.budget_cap.as_ref())
    };
    (budget_cap of_mut $form:ident) => {
        plan_mut($form).and_then(|plan| plan.budget_cap.as_mut())
    };
    (programme of $form:ident) => {
        $form.programmes.first()
    };
    (programme of_mut $form:ident) => {
        $form.programmes.first_mut()
    };
    (stop of $form:ident) => {
        $form.programmes.first().and_then(stop)
    };
    (stop of_mut $form:ident) => {
        $form.programmes.first_mut().and_then(|it| it.stop.as_mut())
    };
    (option of $form:ident) => {
        $form.options.first()
    };
    (option of_mut $form:ident) => {
        $form.options.first_mut()
    };
}

impl Lever {
    /// All of them: barriers, surroundings, the organisation, the option's plan and its programme.
    pub const ALL: &[Self] = &[
        field!(
            "culture.aversion_to_change",
            AVERSION,
            culture.aversion_to_change
        ),
        field!("culture.fear_of_failure", FEAR, culture.fear_of_failure),
        field!(
            "culture.unclear_roles",
            UNCLEAR_ROLES,
            culture.unclear_roles
        ),
        field!("culture.lack_of_trust", DISTRUST, culture.lack_of_trust),
        field!(
            "culture.history_of_competition",
            COMPETITION,
            culture.history_of_competition
        ),
        field!(
            "environment.market_noise",
            MARKET_NOISE,
            environment.market_noise
        ),
        field!(
            "environment.attribution_noise",
            ATTRIBUTION_NOISE,
            environment.attribution_noise
        ),
        field!(
            "environment.double_counting",
            DOUBLE_COUNTING,
            environment.double_counting
        ),
        field!("environment.turnover", TURNOVER, environment.turnover),
        field!(
            "environment.channels_today",
            CHANNELS_TODAY,
            environment.channels_today
        ),
        field!(
            "environment.channels_ahead",
            CHANNELS_AHEAD,
            environment.channels_ahead
        ),
        field!(
            "environment.system_pressure",
            SYSTEM_PRESSURE,
            environment.system_pressure
        ),
        field!(
            "organisation.contribution",
            CONTRIBUTION,
            organisation.contribution
        ),
        field!("organisation.on_cost", ON_COST, organisation.on_cost),
        field!("organisation.systems", SYSTEMS, organisation.systems),
        field!(
            "organisation.integrated_today",
            INTEGRATED_TODAY,
            organisation.integrated_today
        ),
        field!(
            "organisation.help_hours",
            HELP_HOURS,
            organisation.help_hours
        ),
        field!(
            "organisation.meeting_hours",
            MEETING_HOURS,
            organisation.meeting_hours
        ),
        field!("organisation.dialogue", DIALOGUE, organisation.dialogue),
        field!(
            "organisation.budget_pooling",
            BUDGET_POOLING,
            organisation.budget_pooling
        ),
        field!(
            "organisation.spend_scale",
            SPEND_SCALE,
            organisation.spend_scale
        ),
        field!(
            "organisation.weekly_targets",
            WEEKLY_TARGETS,
            organisation.weekly_targets
        ),
        field!(
            "organisation.interdependence",
            INTERDEPENDENCE,
            organisation.interdependence
        ),
        field!(
            "organisation.observability",
            OBSERVABILITY,
            organisation.observability
        ),
        JOINT_SHARE,
        TARGET_BONUS,
        TARGET,
        field!("plan.goal.weeks", GOAL_WEEKS, goal.weeks),
        field!("plan.goal.announced", GOAL_PULL, goal.announced),
        field!("plan.period", PERIOD, plan.period),
        field!("plan.curve.threshold", THRESHOLD, plan.curve.threshold),
        field!(
            "plan.curve.threshold_pay",
            THRESHOLD_PAY,
            plan.curve.threshold_pay
        ),
        field!("plan.curve.maximum", MAXIMUM, plan.curve.maximum),
        field!(
            "plan.curve.maximum_pay",
            MAXIMUM_PAY,
            plan.curve.maximum_pay
        ),
        field!("plan.gate.attainment", GATE, gate.attainment),
        field!("plan.rank.top", TOP_SHARE, rank.top),
        field!("plan.budget_cap", BUDGET_CAP, budget_cap),
        field!("plan.ratchet", RATCHET, plan.ratchet),
        field!("plan.guarantee", GUARANTEE, plan.guarantee),
        SHARED_RISK,
        field!("option.pay_from", PAY_FROM, option.pay_from),
        field!("programme.roles", ROLES, programme.roles),
        field!(
            "programme.transparency",
            TRANSPARENCY,
            programme.transparency
        ),
        field!("programme.contact_hours", CONTACT, programme.contact_hours),
        field!("programme.diverge_hours", DIVERGE, programme.diverge_hours),
        field!(
            "programme.converge_hours",
            CONVERGE,
            programme.converge_hours
        ),
        field!("programme.training", TRAINING, programme.training),
        field!(
            "programme.safe_to_fail",
            SAFE_TO_FAIL,
            programme.safe_to_fail
        ),
        field!(
            "programme.communication",
            COMMUNICATION,
            programme.communication
        ),
        field!("programme.informed", INFORMED, programme.informed),
        field!(
            "programme.budget_pooling",
            BUDGET_POOLING,
            programme.budget_pooling
        ),
        field!("programme.dialogue", DIALOGUE, programme.dialogue),
        field!(
            "programme.project_managers",
            PROJECT_MANAGERS,
            programme.project_managers
        ),
        field!("programme.strategists", STRATEGISTS, programme.strategists),
        field!(
            "programme.sponsor.strength",
            SPONSOR,
            programme.sponsor.strength
        ),
        field!(
            "programme.sponsor.patience",
            PATIENCE,
            programme.sponsor.patience
        ),
        field!("programme.sponsor.tenure", TENURE, programme.sponsor.tenure),
        field!("programme.stop.after", STOP_AFTER, stop.after),
        field!("programme.stop.loss", STOP_LOSS, stop.loss),
        field!(
            "programme.workshop_cost",
            WORKSHOP_COST,
            programme.workshop_cost
        ),
        field!("programme.lead_cost", LEAD_COST, programme.lead_cost),
        field!("programme.staff_cost", STAFF_COST, programme.staff_cost),
    ];

    /// Its value; none if the scenario has no such part.
    pub fn value(&self, form: &Form) -> Option<f64> {
        (self.get)(form)
    }

    /// Sets it, if the scenario has such a part; weeks are whole.
    pub fn set(&self, form: &mut Form, value: f64) {
        let weeks = (self.manual)(form).unit == Unit::Weeks;
        (self.set)(form, if weeks { value.round() } else { value });
    }

    /// What it is and whose: `Customer dialogue (programme)`.
    pub(super) fn words(&self, form: &Form) -> String {
        let whose = self.path.split('.').next().unwrap_or_default();
        format!("{} ({whose})", (self.manual)(form).name)
    }

    /// From where to where it is moved around `usual`, inside what is allowed: from half of it to twice as much, but a share,
    /// a multiple of a target or a barrier by no more than 25 points. What stands at 0 is moved up by 25 points, one hour,
    /// one person or a quarter; money at 0 stays.
    pub(super) fn range(&self, form: &Form, usual: f64) -> (f64, f64) {
        let manual = (self.manual)(form);
        let (most_moved, first) = match manual.unit {
            Unit::Share | Unit::Attainment => (POINTS, POINTS),
            Unit::Level => (LEVELS, LEVELS),
            Unit::Hours | Unit::Count => (f64::INFINITY, 1.0),
            Unit::Weeks => (f64::INFINITY, QUARTER),
            Unit::Money => (f64::INFINITY, 0.0),
        };
        let down = most_moved.min(0.5 * usual);
        let up = most_moved.min(if usual > 0.0 { usual } else { first });
        let end = |value: f64| {
            let whole = if manual.unit == Unit::Weeks {
                value.round()
            } else {
                value
            };
            manual.clamp(whole)
        };
        // A number that stands outside what is allowed by a rounding is not pushed past its own end.
        (end(usual - down).min(usual), end(usual + up).max(usual))
    }
}

/// The joint share is taken from the own KPI and given back to it.
const JOINT_SHARE: Lever = Lever {
    path: "plan.weights.joint",
    manual: |form| Parameter {
        name: "Joint share",
        max: plan(form).map_or(1.0, |plan| plan.weights.own + plan.weights.joint),
        ..parameter::WEIGHT
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

/// A bonus that costs what today's costs is counted as today's mean; moving it makes it one share for everybody.
const TARGET_BONUS: Lever = Lever {
    path: "plan.target_bonus",
    manual: |_| parameter::TARGET_BONUS,
    get: |form| {
        let today = form.organisation.mean_target_bonus();
        plan(form).map(|plan| plan.usual_bonus(today))
    },
    set: |form, share| {
        if let Some(plan) = plan_mut(form) {
            plan.target_bonus = TargetBonus::ShareOfBase(share);
        }
    },
};

const TARGET: Lever = Lever {
    path: "plan.goal.metric",
    manual: |form| {
        plan(form)
            .and_then(|plan| plan.goal)
            .map_or(parameter::TARGET_SHARE, |goal| goal.metric.parameter())
    },
    get: |form| plan(form)?.goal.map(|goal| goal.metric.target()),
    set: |form, target| {
        if let Some(goal) = plan_mut(form).and_then(|plan| plan.goal.as_mut()) {
            set_target(goal, target);
        }
    },
};

/// Shared risk moves weight to the joint goal, so there must be one.
const SHARED_RISK: Lever = Lever {
    path: "plan.shared_risk",
    manual: |_| parameter::SHARED_RISK,
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

fn set_target(goal: &mut Goal, to: f64) {
    match &mut goal.metric {
        JointMetric::IntegratedJourneys(target)
        | JointMetric::CustomerValue(target)
        | JointMetric::AttributedResults(target) => *target = to,
    }
}

/// The option's plan, which stands after today's.
fn plan(form: &Form) -> Option<&Plan> {
    form.plans.get(1)
}

fn plan_mut(form: &mut Form) -> Option<&mut Plan> {
    form.plans.get_mut(1)
}

fn stop(programme: &Programme) -> Option<&StopRule> {
    programme.stop.as_ref()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::{Gate, GateMeasure, Rank, Ranked};
    use crate::preset;
    use std::collections::BTreeSet;

    /// A form in which every lever has something to move.
    fn full() -> Form {
        let mut form = preset::scenario("default").unwrap();
        let plan = &mut form.plans[1];
        plan.gate = Some(Gate {
            measure: GateMeasure::Firm,
            attainment: 0.9,
        });
        plan.rank = Some(Rank {
            between: Ranked::People,
            top: 0.2,
        });
        plan.budget_cap = Some(1.2);
        form.programmes[0].stop = Some(StopRule {
            after: 52,
            loss: 3e5,
        });
        form
    }

    fn lever(path: &str) -> &'static Lever {
        Lever::ALL.iter().find(|lever| lever.path == path).unwrap()
    }

    #[test]
    fn what_is_set_is_got_and_nothing_else_but_the_own_weight_moves() {
        let usual = full();
        let values = |form: &Form| -> Vec<Option<f64>> {
            Lever::ALL.iter().map(|l| l.value(form)).collect()
        };
        for (place, lever) in Lever::ALL.iter().enumerate() {
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
        let paths: BTreeSet<&str> = Lever::ALL.iter().map(|lever| lever.path).collect();
        assert_eq!(paths.len(), Lever::ALL.len());
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
}
