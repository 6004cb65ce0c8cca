//! The levers that are numbers: where each one sits in a form, and its manual in the model's table.

use tandem_model::parameter::{self, Grade, Parameter, Unit};
use tandem_model::{Form, TargetBonus};

use crate::proposal;

/// A number of the form that a visitor can drag or type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named and explained by its parameter")]
pub enum Lever {
    JointShare,
    TargetBonus,
    Target,
    Roles,
    Threshold,
    ThresholdPay,
    Maximum,
    MaximumPay,
    Period,
    GoalWeeks,
    Announced,
    Distrust,
    UnclearRoles,
    Fear,
    Aversion,
    Transparency,
    Contact,
    WorkshopCost,
    LeadCost,
    Worthwhile,
    Weeks,
    Futures,
    Seed,
}

/// The one number that the model's table has no manual for, since it has no meaning.
const SEED: Parameter = Parameter {
    name: "Seed",
    unit: Unit::Count,
    default: 1.0,
    min: 0.0,
    max: u32::MAX as f64,
    step: 1.0,
    sentence: "Another seed draws other futures from the same assumptions; the answer should hardly change.",
    source: "any whole number",
    grade: Grade::Yours,
};

impl Lever {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 23] = [
        Self::JointShare,
        Self::TargetBonus,
        Self::Target,
        Self::Roles,
        Self::Threshold,
        Self::ThresholdPay,
        Self::Maximum,
        Self::MaximumPay,
        Self::Period,
        Self::GoalWeeks,
        Self::Announced,
        Self::Distrust,
        Self::UnclearRoles,
        Self::Fear,
        Self::Aversion,
        Self::Transparency,
        Self::Contact,
        Self::WorkshopCost,
        Self::LeadCost,
        Self::Worthwhile,
        Self::Weeks,
        Self::Futures,
        Self::Seed,
    ];

    /// Its manual; the joint share ends where the own KPI has nothing left to give, a target begins beyond today.
    pub fn parameter(self, form: &Form) -> Parameter {
        match self {
            Self::JointShare => joint_share(form),
            Self::TargetBonus => parameter::TARGET_BONUS,
            Self::Target => target(form),
            Self::Roles => parameter::ROLES,
            Self::Threshold => parameter::THRESHOLD,
            Self::ThresholdPay => parameter::THRESHOLD_PAY,
            Self::Maximum => parameter::MAXIMUM,
            Self::MaximumPay => parameter::MAXIMUM_PAY,
            Self::Period => parameter::PERIOD,
            Self::GoalWeeks => parameter::GOAL_WEEKS,
            Self::Announced => parameter::GOAL_PULL,
            Self::Distrust => parameter::DISTRUST,
            Self::UnclearRoles => parameter::UNCLEAR_ROLES,
            Self::Fear => parameter::FEAR,
            Self::Aversion => parameter::AVERSION,
            Self::Transparency => parameter::TRANSPARENCY,
            Self::Contact => parameter::CONTACT,
            Self::WorkshopCost => parameter::WORKSHOP_COST,
            Self::LeadCost => parameter::LEAD_COST,
            Self::Worthwhile => parameter::WORTHWHILE,
            Self::Weeks => parameter::WEEKS,
            Self::Futures => parameter::REPLICATES,
            Self::Seed => SEED,
        }
    }

    /// Its value in `form`; none if the form has no such part.
    pub fn value(self, form: &Form) -> Option<f64> {
        let plan = proposal::plan(form);
        let goal = proposal::goal(form);
        let programme = proposal::programme(form);
        match self {
            Self::JointShare => plan.map(|plan| plan.weights.joint),
            Self::TargetBonus => {
                plan.map(|plan| thousandth(plan.usual_bonus(form.organisation.mean_target_bonus())))
            }
            Self::Target => goal.map(|goal| goal.metric.target()),
            Self::GoalWeeks => goal.map(|goal| f64::from(goal.weeks)),
            Self::Announced => goal.map(|goal| goal.announced),
            Self::Threshold => plan.map(|plan| plan.curve.threshold),
            Self::ThresholdPay => plan.map(|plan| plan.curve.threshold_pay),
            Self::Maximum => plan.map(|plan| plan.curve.maximum),
            Self::MaximumPay => plan.map(|plan| plan.curve.maximum_pay),
            Self::Period => plan.map(|plan| f64::from(plan.period)),
            Self::Roles => programme.map(|programme| programme.roles),
            Self::Transparency => programme.map(|programme| programme.transparency),
            Self::Contact => programme.map(|programme| programme.contact_hours),
            Self::WorkshopCost => programme.map(|programme| programme.workshop_cost),
            Self::LeadCost => programme.map(|programme| programme.lead_cost),
            _ => Some(self.value_everywhere(form)),
        }
    }

    /// The value of a lever that every form has.
    fn value_everywhere(self, form: &Form) -> f64 {
        match self {
            Self::Distrust => form.culture.lack_of_trust,
            Self::UnclearRoles => form.culture.unclear_roles,
            Self::Fear => form.culture.fear_of_failure,
            Self::Aversion => form.culture.aversion_to_change,
            Self::Weeks => f64::from(form.run.weeks),
            Self::Futures => f64::from(form.run.replicates),
            Self::Seed => f64::from(form.run.seed),
            _ => form.worthwhile,
        }
    }

    /// Sets it in `form`; nothing happens if the form has no such part.
    pub fn set(self, form: &mut Form, value: f64) {
        match self {
            Self::JointShare => set_joint_share(form, value),
            Self::Target | Self::GoalWeeks | Self::Announced => self.set_in_goal(form, value),
            Self::Roles
            | Self::Transparency
            | Self::Contact
            | Self::WorkshopCost
            | Self::LeadCost => {
                self.set_in_programme(form, value);
            }
            Self::Distrust => form.culture.lack_of_trust = value,
            Self::UnclearRoles => form.culture.unclear_roles = value,
            Self::Fear => form.culture.fear_of_failure = value,
            Self::Aversion => form.culture.aversion_to_change = value,
            Self::Worthwhile => form.worthwhile = value,
            Self::Weeks => form.run.weeks = value as u32,
            Self::Futures => form.run.replicates = value as u32,
            Self::Seed => form.run.seed = value as u32,
            _ => self.set_in_plan(form, value),
        }
    }

    fn set_in_plan(self, form: &mut Form, value: f64) {
        let Some(plan) = proposal::plan_mut(form) else {
            return;
        };
        match self {
            Self::TargetBonus => plan.target_bonus = TargetBonus::ShareOfBase(value),
            Self::Threshold => plan.curve.threshold = value,
            Self::ThresholdPay => plan.curve.threshold_pay = value,
            Self::Maximum => plan.curve.maximum = value,
            Self::MaximumPay => plan.curve.maximum_pay = value,
            _ => plan.period = value as u32,
        }
    }

    fn set_in_goal(self, form: &mut Form, value: f64) {
        let Some(mut goal) = proposal::goal(form) else {
            return;
        };
        match self {
            Self::Target => goal.metric = crate::metric::with_target(goal.metric, value),
            Self::GoalWeeks => goal.weeks = value as u32,
            _ => goal.announced = value,
        }
        proposal::set_goal(form, goal);
    }

    fn set_in_programme(self, form: &mut Form, value: f64) {
        let Some(programme) = proposal::programme_mut(form) else {
            return;
        };
        match self {
            Self::Roles => programme.roles = value,
            Self::Transparency => programme.transparency = value,
            Self::Contact => programme.contact_hours = value,
            Self::WorkshopCost => programme.workshop_cost = value,
            _ => programme.lead_cost = value,
        }
    }

    /// Whether its values are whole numbers.
    pub fn is_whole(self, form: &Form) -> bool {
        matches!(self.parameter(form).unit, Unit::Weeks | Unit::Count)
    }
}

fn joint_share(form: &Form) -> Parameter {
    let movable = proposal::plan(form).map_or(1.0, |plan| plan.weights.own + plan.weights.joint);
    Parameter {
        max: thousandth(movable),
        ..parameter::WEIGHT
    }
}

fn target(form: &Form) -> Parameter {
    let goal = proposal::goal(form);
    goal.map_or(parameter::TARGET_SHARE, |goal| Parameter {
        min: crate::metric::least(goal.metric, &form.organisation),
        ..goal.metric.parameter()
    })
}

fn set_joint_share(form: &mut Form, joint: f64) {
    if joint > 0.0 {
        proposal::give_goal(form);
    }
    if let Some(plan) = proposal::plan_mut(form) {
        plan.weights = plan.weights.with_joint(joint);
        plan.weights.joint = thousandth(plan.weights.joint);
    }
}

/// Without the last bits that a subtraction leaves, so that the way back leads to the very same form.
fn thousandth(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Scenario, preset};

    #[test]
    fn every_lever_reads_back_what_was_set_and_the_form_stays_valid() {
        for lever in Lever::ALL {
            let mut form = preset::scenario("default").unwrap();
            let parameter = lever.parameter(&form);
            let value = parameter.clamp(lever.value(&form).unwrap() + parameter.step);
            lever.set(&mut form, value);
            let read = lever.value(&form).unwrap();
            assert!((read - value).abs() < 1e-9, "{lever:?} {read} {value}");
            assert!(Scenario::check(form).is_ok(), "{lever:?}");
        }
    }

    #[test]
    fn a_joint_share_in_a_plan_without_a_goal_brings_a_goal() {
        let mut form = preset::scenario("default").unwrap();
        for plan in &mut form.plans {
            plan.goal = None;
        }
        Lever::JointShare.set(&mut form, 0.2);
        assert!(proposal::plan(&form).unwrap().goal.is_some());
        assert!(Scenario::check(form).is_ok());
    }

    #[test]
    fn the_goal_is_one_for_all_plans_that_announce_it() {
        let mut form = preset::scenario("default").unwrap();
        Lever::Target.set(&mut form, 0.4);
        let goals: Vec<_> = form.plans.iter().filter_map(|plan| plan.goal).collect();
        assert!(goals.len() == 2 && goals.iter().all(|goal| goal.metric.target() == 0.4));
    }

    #[test]
    fn levers_without_a_place_have_no_value_and_setting_them_changes_nothing() {
        let mut form = preset::scenario("default").unwrap();
        form.options.clear();
        let before = form.clone();
        for lever in [Lever::JointShare, Lever::Roles, Lever::Threshold] {
            assert_eq!(lever.value(&form), None);
            lever.set(&mut form, 0.5);
        }
        assert_eq!(form, before);
    }
}
