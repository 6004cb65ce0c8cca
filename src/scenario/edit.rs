//! An edit: one change that a visitor makes to the form, as a value that the state applies, undoes and redoes.

pub mod journey;
pub mod option;
pub mod team;
pub mod terms;

use std::any::Any;
use std::fmt::Debug;
use std::rc::Rc;

use tandem_model::{Culture, Curve, Faults, Form, GoalRule, Plan, Scenario, TargetBonus, TotalPay};

use crate::scenario::choice::Pick;
use crate::scenario::field::Lever;
use crate::scenario::ids::Ids;
use crate::scenario::own_goal;
use crate::scenario::proposal;

/// A change of one thing.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A lever is set to a number.
    Number(Lever, f64),
    /// The bonus at target costs the same as today.
    SameCost,
    /// A choice falls on the name at this place.
    Pick(Pick, usize),
    /// Every option's plan holds total pay: expected bonus that it drops becomes salary.
    HoldPay,
    /// Amounts are named in the currency of this code (ISO 4217); none is converted.
    Currency(String),
    /// The proposed plan takes over everything of this one but its name, which options refer to.
    Plan(Box<Plan>),
    /// What an editor changes.
    Lazy(Rc<dyn AnyLazyEdit>),
    /// Levels of the barriers, as ten questions were answered.
    Culture(Culture),
    /// The proposed plan pays along this curve.
    Curve(Curve),
    /// Goals are chosen by this rule, and these are the levels of the options' own.
    Goals(GoalRule, Vec<Option<f64>>),
    /// A part goes back to where it started, with what belongs to it: this is the form with it, and its ids where rows come,
    /// go or move.
    Back(Box<(Form, Option<Ids>)>),
}

/// A change that is made in an editor, and whose code is loaded with that editor: code splitting keeps it out of the first
/// answer.
pub trait LazyEdit: Debug + 'static {
    /// Makes the change; nothing happens if the form has no such part.
    fn apply(&self, form: &mut Form);

    /// Does to the ids of rows what the change does to the rows of `form`, which is as it was before.
    fn track(&self, _form: &Form, _ids: &mut Ids) {}

    /// Whether `self` and `other` move the same thing, so that a drag is one step to undo.
    fn continues(&self, _other: &Self) -> bool {
        false
    }
}

/// A [`LazyEdit`] of any editor, as the state holds it.
pub trait AnyLazyEdit: Debug + Any {
    /// Makes the change.
    fn apply(&self, form: &mut Form);

    /// Does to the ids of rows what the change does to the rows of `form`, which is as it was before.
    fn track(&self, form: &Form, ids: &mut Ids);

    /// Whether `self` continues `other`: both are of one editor and move the same thing.
    fn continues(&self, other: &dyn AnyLazyEdit) -> bool;
}

impl<E: LazyEdit> AnyLazyEdit for E {
    fn apply(&self, form: &mut Form) {
        LazyEdit::apply(self, form);
    }

    fn track(&self, form: &Form, ids: &mut Ids) {
        LazyEdit::track(self, form, ids);
    }

    fn continues(&self, other: &dyn AnyLazyEdit) -> bool {
        let other: &dyn Any = other;
        other
            .downcast_ref()
            .is_some_and(|other| LazyEdit::continues(self, other))
    }
}

/// Only an edit itself is equal to it.
impl PartialEq for dyn AnyLazyEdit {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::addr_eq(self, other)
    }
}

impl<E: LazyEdit> From<E> for Edit {
    fn from(edit: E) -> Self {
        Self::Lazy(Rc::new(edit))
    }
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
            Self::HoldPay => hold_pay(form),
            Self::Currency(code) => form.organisation.currency.clone_from(code),
            Self::Plan(plan) => set_plan(form, plan),
            Self::Lazy(edit) => edit.apply(form),
            Self::Culture(culture) => form.culture = *culture,
            Self::Curve(curve) => {
                if let Some(plan) = proposal::plan_mut(form) {
                    plan.curve = *curve;
                }
            }
            Self::Goals(rule, levels) => form.set_goals(*rule, levels),
            Self::Back(whole) => form.clone_from(&whole.0),
        }
        own_goal::fit(form);
    }

    /// Does to the ids of rows what the change does to the rows of `form`, which is as it was before.
    pub fn track(&self, form: &Form, ids: &mut Ids) {
        match self {
            Self::Lazy(edit) => edit.track(form, ids),
            Self::Back(whole) => *ids = whole.1.as_ref().unwrap_or(ids).clone(),
            _ => (),
        }
    }

    /// What the change makes of `form`, checked.
    ///
    /// # Errors
    /// Returns what would be wrong with it.
    pub fn applied(&self, form: &Form) -> Result<Scenario, Faults> {
        let mut form = form.clone();
        self.apply(&mut form);
        Scenario::check(form)
    }

    /// Whether `self` and `other` move the same thing, so that a drag is one step to undo.
    pub fn continues(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(one, _), Self::Number(two, _)) => one == two,
            (Self::Lazy(one), Self::Lazy(two)) => one.continues(&**two),
            (Self::Curve(_), Self::Curve(_)) => true,
            _ => false,
        }
    }
}

/// Holds pay under all plans but today's; one that holds it otherwise stays as it is.
fn hold_pay(form: &mut Form) {
    let others = form.plans.iter_mut().skip(1);
    for plan in others.filter(|plan| !plan.total_pay.is_held()) {
        plan.total_pay = TotalPay::Held;
    }
}

/// What becomes of salaries is the visitor's choice and stays.
fn set_plan(form: &mut Form, plan: &Plan) {
    if let Some(proposed) = proposal::plan_mut(form) {
        let name = std::mem::take(&mut proposed.name);
        *proposed = Plan {
            name,
            total_pay: proposed.total_pay,
            ..plan.clone()
        };
    }
    if let Some(goal) = plan.goal {
        proposal::set_goal(form, proposal::fitting(goal, form));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Scenario, preset};

    #[test]
    fn pay_is_held_under_every_plan_but_todays() {
        let mut form = preset::scenario("default").unwrap();
        form.plans
            .iter_mut()
            .for_each(|plan| plan.total_pay = TotalPay::NotHeld);
        form.plans[2].total_pay = TotalPay::PayRounds;
        let today = form.plans[0].clone();
        Edit::HoldPay.apply(&mut form);
        assert_eq!(form.plans[0], today);
        let others: Vec<TotalPay> = form.plans.iter().skip(1).map(|it| it.total_pay).collect();
        assert_eq!(others, [TotalPay::Held, TotalPay::PayRounds]);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn a_plan_that_is_taken_over_leaves_the_choice_of_total_pay() {
        for total_pay in TotalPay::ALL {
            let mut form = preset::scenario("default").unwrap();
            proposal::plan_mut(&mut form).unwrap().total_pay = total_pay;
            Edit::Plan(Box::new(preset::plan("joint-light").unwrap())).apply(&mut form);
            assert_eq!(proposal::plan(&form).unwrap().total_pay, total_pay);
        }
    }

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
