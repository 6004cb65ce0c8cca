//! The proposal: which plan, goal and programme of a form the page's levers set.
//!
//! The rule goes by place and never by content, so that no drag can change what the levers hold: the plan is the first
//! one after today's that an option uses, the programme the first one that an option uses.

use tandem_model::field::Target;
use tandem_model::{ArmForm, Form, Goal, JointMetric, Plan, Programme, parameter};

use crate::scenario::joint_metric::beyond_today;
use crate::scenario::own_goal;

/// Where the proposal sits in the form. No lever asks for its option, since each moves all options with the proposed plan.
pub fn target(form: &Form) -> Target {
    Target {
        plan: plan_place(form),
        programme: programme_place(form),
        option: None,
    }
}

/// The plan that is proposed; none if every option keeps today's.
pub fn plan(form: &Form) -> Option<&Plan> {
    form.plans.get(plan_place(form)?)
}

/// The plan that is proposed, to be changed.
pub fn plan_mut(form: &mut Form) -> Option<&mut Plan> {
    let place = plan_place(form)?;
    form.plans.get_mut(place)
}

/// The programme that is proposed; none if no option has one.
pub fn programme(form: &Form) -> Option<&Programme> {
    form.programmes.get(programme_place(form)?)
}

/// The programme that is proposed, to be changed.
pub fn programme_mut(form: &mut Form) -> Option<&mut Programme> {
    let place = programme_place(form)?;
    form.programmes.get_mut(place)
}

/// The option that the levers move as a whole: one with the proposed plan and the proposed programme.
pub fn option(form: &Form) -> Option<&ArmForm> {
    let (plan, programme) = (plan(form)?, programme(form)?);
    let whole = |option: &&ArmForm| option.plan == plan.name && uses(option, &programme.name);
    form.options.iter().find(whole)
}

/// The joint goal: the proposed plan's, or else the first one that any option announces.
pub fn goal(form: &Form) -> Option<Goal> {
    let own = plan(form).and_then(|plan| plan.goal);
    own.or_else(|| form.plans.iter().find_map(|plan| plan.goal))
}

/// Sets the joint goal of every plan that announces one, so that all options chase the same goal.
pub fn set_goal(form: &mut Form, goal: Goal) {
    for announced in form.plans.iter_mut().filter_map(|plan| plan.goal.as_mut()) {
        *announced = goal;
    }
    own_goal::fit(form);
}

/// Gives the proposed plan a goal if it has none: the one that others announce, or the usual one.
pub fn give_goal(form: &mut Form) {
    let goal = goal(form).unwrap_or_else(|| usual_goal(form));
    if let Some(plan) = plan_mut(form) {
        plan.goal.get_or_insert(goal);
    }
}

/// The goal with a target that leaves something to do in `form`.
pub fn fitting(goal: Goal, form: &Form) -> Goal {
    let metric = beyond_today(goal.metric, &form.organisation);
    Goal { metric, ..goal }
}

/// Puts the plan called `name` before the others, so that it is the proposed one if an option uses it; today's stays.
pub fn put_plan_first(form: &mut Form, name: &str) {
    let place = form.plans.iter().position(|plan| plan.name == name);
    if let Some(place) = place.filter(|place| *place > 0) {
        form.plans[1..=place].rotate_right(1);
    }
}

/// Puts the programme called `name` before the others, so that it is the proposed one if an option uses it.
pub fn put_programme_first(form: &mut Form, name: &str) {
    let place = form.programmes.iter().position(|it| it.name == name);
    if let Some(place) = place {
        form.programmes[..=place].rotate_right(1);
    }
}

fn usual_goal(form: &Form) -> Goal {
    let usual = JointMetric::IntegratedJourneys(parameter::TARGET_SHARE.default);
    Goal {
        metric: beyond_today(usual, &form.organisation),
        weeks: parameter::GOAL_WEEKS.default as u32,
        announced: parameter::GOAL_PULL.default,
        outside: tandem_model::Kinds::NONE,
    }
}

fn plan_place(form: &Form) -> Option<usize> {
    let used = |plan: &Plan| form.options.iter().any(|option| option.plan == plan.name);
    let after_today = form.plans.iter().enumerate().skip(1);
    after_today
        .into_iter()
        .find(|(_, plan)| used(plan))
        .map(|(place, _)| place)
}

fn programme_place(form: &Form) -> Option<usize> {
    let used = |name: &str| form.options.iter().any(|option| uses(option, name));
    form.programmes
        .iter()
        .position(|programme| used(&programme.name))
}

fn uses(option: &ArmForm, programme: &str) -> bool {
    option.programme.as_deref() == Some(programme)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::preset;

    #[test]
    fn every_starter_scenario_has_a_joint_plan_and_a_programme_to_set() {
        for name in preset::scenario_names() {
            let form = preset::scenario(name).unwrap();
            assert!(plan(&form).unwrap().weights.joint > 0.0, "{name}");
            assert!(programme(&form).is_some(), "{name}");
        }
    }

    #[test]
    fn the_proposal_stays_the_same_when_its_joint_share_is_dragged_to_nothing() {
        let mut form = preset::scenario("default").unwrap();
        let before = plan(&form).unwrap().name.clone();
        let plan_now = plan_mut(&mut form).unwrap();
        plan_now.weights = plan_now.weights.with_joint(0.0);
        assert_eq!(plan(&form).unwrap().name, before);
    }

    #[test]
    fn a_scenario_without_options_beyond_today_has_no_proposal() {
        let mut form = preset::scenario("default").unwrap();
        form.options.clear();
        assert_eq!((plan(&form), programme(&form)), (None, None));
    }
}
