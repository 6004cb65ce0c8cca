//! Edits of options, and of which of them the levers set.

use tandem_model::limits::MAX_DEFINITIONS;
use tandem_model::{ArmForm, Form, GoalRule, Plan, Programme, TargetBonus, TotalPay, parameter};

use crate::scenario::edit::LazyEdit;
use crate::scenario::edit::journey::shift;
use crate::scenario::edit::team::Step;
use crate::scenario::ids::Ids;
use crate::scenario::proposal;

/// Most options beside today: with it there are six, as many as a chart tells apart.
pub const MOST: usize = 5;

/// A change of one option, which is named by its place.
#[derive(Debug, Clone, PartialEq)]
pub enum OptionEdit {
    /// Another option of this name, with a plan and a programme that others use.
    Add(String),
    /// A copy of this name with a plan and a programme of its own, which the levers move from then on.
    Duplicate(usize, String),
    /// The option goes; its plan and programme stay to be chosen again.
    Remove(usize),
    /// Another name.
    Rename(usize, String),
    /// One place up or down.
    Move(usize, Step),
    /// The plan of this name.
    Plan(usize, String),
    /// A plan that is not in the form yet; it holds pay.
    NewPlan(usize, Box<Plan>),
    /// The programme of this name, or none.
    Programme(usize, Option<String>),
    /// What becomes of salaries under its plan; under today's nothing.
    TotalPay(usize, TotalPay),
    /// Weeks before its plan takes the place of today's.
    PayFrom(usize, u32),
    /// Weeks after which a trial ends, if it is one.
    Until(usize, Option<u32>),
    /// The level that its joint goal ends at; from then on each option has its own.
    Goal(usize, f64),
    /// Its plan costs at target what today's costs.
    SameCost(usize),
    /// The levers move its plan and its programme.
    Stand(usize),
}

impl LazyEdit for OptionEdit {
    fn apply(&self, form: &mut Form) {
        match self {
            Self::Add(name) => add(form, name.trim()),
            Self::Duplicate(place, name) => duplicate(form, *place, name.trim()),
            Self::Remove(place) => {
                if *place < form.options.len() {
                    form.options.remove(*place);
                }
            }
            Self::Move(place, step) => shift(&mut form.options, *place, *step),
            Self::NewPlan(place, plan) => new_plan(form, *place, plan),
            Self::SameCost(place) => {
                if let Some(plan) = plan_of_mut(form, *place) {
                    plan.target_bonus = TargetBonus::CostNeutral;
                }
            }
            Self::TotalPay(place, total_pay) => {
                if let Some(plan) = plan_of_mut(form, *place) {
                    plan.total_pay = *total_pay;
                }
            }
            Self::Stand(place) => stand(form, *place),
            Self::Goal(place, level) => {
                form.goals = GoalRule::Own;
                if let Some(option) = form.options.get_mut(*place) {
                    option.goal = Some(*level);
                }
            }
            _ => self.apply_inside(&mut form.options),
        }
    }

    fn track(&self, _form: &Form, ids: &mut Ids) {
        let count = ids.options.len();
        match self {
            Self::Add(_) => {
                let id = ids.another();
                ids.options.push(id);
            }
            Self::Duplicate(place, _) if *place < count => {
                let id = ids.another();
                ids.options.insert(place + 1, id);
            }
            Self::Remove(place) if *place < count => {
                ids.options.remove(*place);
            }
            Self::Move(place, step) => shift(&mut ids.options, *place, *step),
            _ => (),
        }
    }

    fn continues(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rename(one, _), Self::Rename(two, _))
            | (Self::PayFrom(one, _), Self::PayFrom(two, _))
            | (Self::Until(one, _), Self::Until(two, _))
            | (Self::Goal(one, _), Self::Goal(two, _)) => one == two,
            _ => false,
        }
    }
}

impl OptionEdit {
    fn apply_inside(&self, options: &mut [ArmForm]) {
        let change: (usize, &dyn Fn(&mut ArmForm)) = match self {
            Self::Rename(place, name) => (*place, &|it| name.trim().clone_into(&mut it.name)),
            Self::Plan(place, plan) => (*place, &|it| it.plan.clone_from(plan)),
            Self::Programme(place, name) => (*place, &|it| it.programme.clone_from(name)),
            Self::PayFrom(place, weeks) => (*place, &|it| it.pay_from = *weeks),
            Self::Until(place, weeks) => (*place, &|it| it.until = *weeks),
            _ => return,
        };
        if let Some(option) = options.get_mut(change.0) {
            (change.1)(option);
        }
    }
}

/// A name that none of `names` is: `wanted` itself, or else with a number after it.
pub fn free_name<'a>(wanted: &str, names: impl Iterator<Item = &'a str> + Clone) -> String {
    let taken = |name: &str| names.clone().any(|it| it == name);
    let numbered = (2..).map(|number| format!("{wanted} {number}"));
    let mut all = std::iter::once(wanted.to_owned()).chain(numbered);
    all.find(|name| !taken(name)).unwrap_or_default()
}

fn add(form: &mut Form, name: &str) {
    let plan = proposal::plan(form).or(form.plans.first());
    let option = ArmForm {
        name: name.to_owned(),
        plan: plan.map(|plan| plan.name.clone()).unwrap_or_default(),
        programme: proposal::programme(form).map(|it| it.name.clone()),
        pay_from: parameter::PAY_FROM.default as u32,
        until: None,
        goal: None,
    };
    form.options.push(option);
}

fn duplicate(form: &mut Form, place: usize, name: &str) {
    let Some(original) = form.options.get(place).cloned() else {
        return;
    };
    let plan = own_plan(form, &original);
    let programme = own_programme(form, &original);
    let copy = ArmForm {
        name: name.to_owned(),
        plan,
        programme,
        ..original
    };
    form.options.insert(place + 1, copy);
    stand(form, place + 1);
}

/// The name of a copy of an option's plan; today's plan is not copied, since nobody sets it.
fn own_plan(form: &mut Form, option: &ArmForm) -> String {
    let at = form.plans.iter().position(|plan| plan.name == option.plan);
    let Some(plan) = at.filter(|at| *at > 0).and_then(|at| form.plans.get(at)) else {
        return option.plan.clone();
    };
    let copy = Plan {
        name: free_name(&plan.name, form.plans.iter().map(|it| it.name.as_str())),
        ..plan.clone()
    };
    put_plan(form, copy)
}

fn put_plan(form: &mut Form, plan: Plan) -> String {
    let name = plan.name.clone();
    let unused = |form: &Form, it: &Plan| !form.options.iter().any(|option| option.plan == it.name);
    while form.plans.len() >= MAX_DEFINITIONS {
        let idle = (1..form.plans.len())
            .rev()
            .find(|at| unused(form, &form.plans[*at]));
        let Some(idle) = idle else { break };
        form.plans.remove(idle);
    }
    form.plans.push(plan);
    name
}

fn own_programme(form: &mut Form, option: &ArmForm) -> Option<String> {
    let name = option.programme.as_ref()?;
    let programme = form.programmes.iter().find(|it| it.name == *name)?;
    let copy = Programme {
        name: free_name(name, form.programmes.iter().map(|it| it.name.as_str())),
        ..programme.clone()
    };
    let name = copy.name.clone();
    let unused = |form: &Form, it: &Programme| {
        !form
            .options
            .iter()
            .any(|option| option.programme.as_ref() == Some(&it.name))
    };
    while form.programmes.len() >= MAX_DEFINITIONS {
        let idle = (0..form.programmes.len())
            .rev()
            .find(|at| unused(form, &form.programmes[*at]));
        let Some(idle) = idle else { break };
        form.programmes.remove(idle);
    }
    form.programmes.push(copy);
    Some(name)
}

/// A plan that comes with the page joins the others; its goal, if it has one, is the one that all chase.
fn new_plan(form: &mut Form, place: usize, plan: &Plan) {
    if place >= form.options.len() {
        return;
    }
    let known = form.plans.iter().find(|it| it.pays_like(plan));
    let name = match known {
        Some(known) => known.name.clone(),
        None => {
            let name = free_name(&plan.name, form.plans.iter().map(|it| it.name.as_str()));
            let goal = plan.goal.map(|goal| proposal::goal(form).unwrap_or(goal));
            let goal = goal.map(|goal| proposal::fitting(goal, form));
            put_plan(
                form,
                Plan {
                    name,
                    goal,
                    total_pay: TotalPay::Held,
                    ..plan.clone()
                },
            )
        }
    };
    form.options[place].plan = name;
}

fn plan_of_mut(form: &mut Form, place: usize) -> Option<&mut Plan> {
    let name = form.options.get(place)?.plan.clone();
    form.plans.iter_mut().find(|plan| plan.name == name)
}

fn stand(form: &mut Form, place: usize) {
    let Some(option) = form.options.get(place).cloned() else {
        return;
    };
    proposal::put_plan_first(form, &option.plan);
    if let Some(programme) = &option.programme {
        proposal::put_programme_first(form, programme);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::field::Lever;
    use tandem_model::Scenario;

    fn form() -> Form {
        crate::scenario::starter::first().unwrap()
    }

    fn plan_named<'a>(form: &'a Form, name: &str) -> &'a Plan {
        form.plans.iter().find(|plan| plan.name == name).unwrap()
    }

    #[test]
    fn a_copy_has_a_plan_and_a_programme_of_its_own_and_the_levers_move_it_alone() {
        let mut form = form();
        OptionEdit::Duplicate(2, "Both, softer".to_owned()).apply(&mut form);
        assert_eq!(form.options[3].name, "Both, softer");
        Lever::JOINT_SHARE.set(&mut form, 0.2);
        Lever::ROLES.set(&mut form, 0.5);
        assert_eq!(plan_named(&form, "Joint goal").weights.joint, 0.45);
        assert_eq!(plan_named(&form, "Joint goal 2").weights.joint, 0.2);
        assert_eq!(
            form.options[3].programme.as_deref(),
            Some("Lead and roles 2")
        );
        Scenario::check(form).unwrap();
    }

    #[test]
    fn a_copy_of_an_option_with_todays_plan_keeps_it() {
        let mut form = form();
        OptionEdit::Duplicate(0, "Roles alone".to_owned()).apply(&mut form);
        assert_eq!(form.options[1].plan, "Today's mix");
        assert_eq!(form.plans[0].name, "Today's mix");
        Scenario::check(form).unwrap();
    }

    #[test]
    fn the_levers_move_what_they_are_put_on() {
        let mut form = form();
        OptionEdit::Stand(3).apply(&mut form);
        assert_eq!(
            proposal::plan(&form).unwrap().name,
            "Today's mix, goal announced"
        );
        OptionEdit::Stand(0).apply(&mut form);
        assert_eq!(
            form.plans[0].name, "Today's mix",
            "today's plan stays first"
        );
        Scenario::check(form).unwrap();
    }

    #[test]
    fn options_come_go_move_and_are_renamed() {
        let mut form = form();
        OptionEdit::Add("Pilot".to_owned()).apply(&mut form);
        OptionEdit::Until(4, Some(26)).apply(&mut form);
        OptionEdit::PayFrom(4, 13).apply(&mut form);
        OptionEdit::Programme(4, None).apply(&mut form);
        OptionEdit::Move(4, Step::Up).apply(&mut form);
        OptionEdit::Rename(3, " A pilot ".to_owned()).apply(&mut form);
        OptionEdit::Remove(0).apply(&mut form);
        let option = &form.options[2];
        assert_eq!(
            (option.name.as_str(), option.pay_from, option.until),
            ("A pilot", 13, Some(26))
        );
        assert_eq!(option.programme, None);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn a_new_plan_holds_pay_until_another_choice_is_made() {
        let mut form = form();
        let plan = Plan {
            total_pay: TotalPay::NotHeld,
            ..tandem_model::preset::plan("joint-light").unwrap()
        };
        OptionEdit::NewPlan(0, Box::new(plan)).apply(&mut form);
        let of = |form: &Form| {
            let used = |plan: &&Plan| plan.name == form.options[0].plan;
            form.plans.iter().find(used).map(|plan| plan.total_pay)
        };
        assert_eq!(of(&form), Some(TotalPay::Held));
        OptionEdit::TotalPay(0, TotalPay::Salary).apply(&mut form);
        assert_eq!(of(&form), Some(TotalPay::Salary));
        Scenario::check(form).unwrap();
    }

    #[test]
    fn every_starter_plan_can_be_compared_in_every_starter_scenario() {
        for scenario in crate::scenario::starter::scenarios() {
            for plan in crate::scenario::starter::plans() {
                let mut form = scenario.clone();
                OptionEdit::NewPlan(0, Box::new(plan.clone())).apply(&mut form);
                if let Err(faults) = Scenario::check(form) {
                    panic!("{} {}: {faults}", scenario.name, plan.name);
                }
            }
        }
    }

    #[test]
    fn there_is_room_for_a_plan_as_long_as_one_is_not_used() {
        let mut form = form();
        for number in 0..30 {
            OptionEdit::Duplicate(2, format!("Copy {number}")).apply(&mut form);
            OptionEdit::Remove(2).apply(&mut form);
            Scenario::check(form.clone()).unwrap();
        }
    }

    #[test]
    fn a_free_name_is_the_wanted_one_or_a_numbered_one() {
        let names = ["Team", "Team 2"];
        assert_eq!(free_name("Team", names.into_iter()), "Team 3");
        assert_eq!(free_name("Other", names.into_iter()), "Other");
    }
}
