//! One change that a visitor makes to the form.

use tandem_model::{Form, Plan, TargetBonus};

use crate::lever::Lever;
use crate::metric::beyond_today;
use crate::pick::Pick;
use crate::proposal;

/// A change of one thing.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A lever is set to a number.
    Number(Lever, f64),
    /// The bonus at target costs the same as today.
    SameCost,
    /// A choice falls on the name at this place.
    Pick(Pick, usize),
    /// Amounts are named in the currency of this code (ISO 4217); none is converted.
    Currency(String),
    /// The proposed plan takes over everything of this one but its name, which options refer to.
    Plan(Box<Plan>),
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
            Self::Pick(pick, place) => pick.choose(form, *place),
            Self::Currency(code) => form.organisation.currency.clone_from(code),
            Self::Plan(plan) => set_plan(form, plan),
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
}
