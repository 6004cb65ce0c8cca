//! Goals of the options' own: the level that each ends at, and what becomes of it where plans change.

use tandem_model::{ArmForm, Form, Goal, GoalRule, JointMetric};

/// The joint goal of an option, which ends at its own level if it has one; none if its plan has no joint goal.
pub fn of(form: &Form, option: &ArmForm) -> Option<Goal> {
    let plan = form.plans.iter().find(|plan| plan.name == option.plan)?;
    let goal = plan.goal?;
    let level = option.goal.unwrap_or(goal.metric.target());
    let metric = goal.metric.with_target(level);
    Some(Goal { metric, ..goal })
}

/// The least level that an option's own goal may end at; today meets what is below.
pub fn least(metric: JointMetric, form: &Form) -> f64 {
    match metric {
        JointMetric::IntegratedJourneys(_) => {
            ((form.organisation.integrated_today * 1000.0 + 1e-6).floor() + 1.0) / 1000.0
        }
        JointMetric::CustomerValue(_) | JointMetric::AttributedResults(_) => metric.parameter().min,
    }
}

/// Lets the plans alone say where goals end, if any option has a level of its own.
pub fn share(form: &mut Form) {
    if form.options.iter().any(|option| option.goal.is_some()) {
        form.set_goals(GoalRule::SameGoal, &[]);
    }
}

/// Whether an option's goal may end at this level: its plan has a joint goal, which counts what such a level is of, and
/// today does not meet it already.
pub fn fits(form: &Form, option: &ArmForm, level: f64) -> bool {
    form.goals != GoalRule::SameGoal
        && of(form, option).is_some_and(|goal| {
            goal.metric.parameter().contains(level) && level >= least(goal.metric, form)
        })
}

/// Takes away the levels that fit no longer.
pub fn fit(form: &mut Form) {
    for place in 0..form.options.len() {
        let option = &form.options[place];
        if option.goal.is_some_and(|level| !fits(form, option, level)) {
            form.options[place].goal = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::choice::Pick;
    use crate::scenario::edit::Edit;
    use crate::scenario::edit::option::OptionEdit;
    use crate::scenario::field::Lever;

    fn form() -> Form {
        let mut form = crate::scenario::starter::first().unwrap();
        form.set_goals(
            GoalRule::SameOdds,
            &[None, Some(0.34), Some(0.45), Some(0.39)],
        );
        form
    }

    fn levels(form: &Form) -> Vec<Option<f64>> {
        form.options.iter().map(|option| option.goal).collect()
    }

    fn after(edit: Edit) -> Form {
        edit.applied(&form()).unwrap().form().clone()
    }

    #[test]
    fn a_target_that_is_set_is_the_goal_of_all() {
        let form = after(Edit::Number(Lever::TARGET, 0.4));
        assert_eq!(form.goals, GoalRule::SameGoal);
        assert_eq!(levels(&form), [None; 4]);
    }

    #[test]
    fn another_measure_and_a_plan_without_a_goal_take_levels_away() {
        let form = after(Edit::Pick(Pick::Metric, 1));
        assert_eq!(levels(&form), [None; 4]);
        let form = after(Edit::from(OptionEdit::Plan(1, "Today's mix".to_owned())));
        assert_eq!(levels(&form), [None, None, Some(0.45), Some(0.39)]);
    }

    #[test]
    fn todays_share_stays_below_every_goal() {
        let most = Lever::INTEGRATED_TODAY.parameter(&form()).max;
        assert!((most - 0.33).abs() < 1e-9, "{most}");
        let form = after(Edit::Number(Lever::INTEGRATED_TODAY, most));
        assert_eq!(levels(&form)[1], Some(0.34));
    }

    #[test]
    fn what_is_typed_for_one_option_is_its_own() {
        let form = after(Edit::from(OptionEdit::Goal(1, 0.31)));
        assert_eq!(form.goals, GoalRule::Own);
        assert_eq!(levels(&form), [None, Some(0.31), Some(0.45), Some(0.39)]);
        assert_eq!(of(&form, &form.options[1]).unwrap().metric.target(), 0.31);
    }
}
