//! One change that a visitor makes to the form.

use tandem_model::{Form, Lead, Plan, TargetBonus, Uncertainty};

use crate::lever::Lever;
use crate::metric::{Metric, beyond_today};
use crate::proposal;

/// A change of one thing.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A lever is set to a number.
    Number(Lever, f64),
    /// The bonus at target costs the same as today.
    SameCost,
    /// The joint goal counts something else, with the usual target.
    Metric(Metric),
    /// Somebody else leads.
    Lead(Lead),
    /// The proposed plan takes over everything of this one but its name, which options refer to.
    Plan(Box<Plan>),
    /// Something else differs from future to future.
    Uncertainty(Uncertainty),
}

impl Edit {
    /// Makes the change; nothing happens if the form has no such part.
    pub fn apply(&self, form: &mut Form) {
        match self {
            Self::Number(lever, value) => lever.set(form, *value),
            Self::SameCost => {
                if let Some(plan) = proposal::plan_mut(form) {
                    plan.target_bonus = TargetBonus::CostNeutral;
                }
            }
            Self::Metric(metric) => set_metric(form, *metric),
            Self::Lead(lead) => {
                if let Some(programme) = proposal::programme_mut(form) {
                    programme.lead = *lead;
                }
            }
            Self::Plan(plan) => set_plan(form, plan),
            Self::Uncertainty(uncertainty) => form.run.uncertainty = *uncertainty,
        }
    }

    /// Whether `self` and `other` move the same thing, so that a drag is one step to undo.
    pub fn moves_the_same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(one, _), Self::Number(two, _)) => one == two,
            _ => false,
        }
    }
}

fn set_metric(form: &mut Form, metric: Metric) {
    if let Some(goal) = proposal::goal(form) {
        let metric = beyond_today(metric.usual(), &form.organisation);
        proposal::set_goal(form, tandem_model::Goal { metric, ..goal });
    }
}

fn set_plan(form: &mut Form, plan: &Plan) {
    if let Some(proposed) = proposal::plan_mut(form) {
        let name = std::mem::take(&mut proposed.name);
        *proposed = Plan {
            name,
            ..plan.clone()
        };
    }
    if let Some(goal) = plan.goal {
        let metric = beyond_today(goal.metric, &form.organisation);
        proposal::set_goal(form, tandem_model::Goal { metric, ..goal });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Scenario, preset};

    #[test]
    fn every_starter_plan_fits_into_every_starter_scenario() {
        for scenario in preset::scenario_names() {
            for name in preset::plan_names() {
                let mut form = preset::scenario(scenario).unwrap();
                let before = proposal::plan(&form).unwrap().name.clone();
                Edit::Plan(Box::new(preset::plan(name).unwrap())).apply(&mut form);
                assert_eq!(proposal::plan(&form).unwrap().name, before);
                Scenario::check(form).unwrap();
            }
        }
    }

    #[test]
    fn another_measure_starts_with_its_usual_target_in_every_plan() {
        let mut form = preset::scenario("default").unwrap();
        Edit::Metric(Metric::CustomerValue).apply(&mut form);
        let goals: Vec<_> = form.plans.iter().filter_map(|plan| plan.goal).collect();
        assert!(
            goals
                .iter()
                .all(|goal| goal.metric == Metric::CustomerValue.usual())
        );
    }
}
