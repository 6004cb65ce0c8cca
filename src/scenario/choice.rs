//! Levers that are choices: one of a few, or on and off.

use tandem_model::field::Part;
use tandem_model::{
    Contestants, Form, Gate, GateKpi, Goal, Kind, Lead, Plan, Pool, PoolShare, Pooled, Programme,
    RelativeTo, Run, StopRule, TotalPay, Tournament, Uncertainty, parameter,
};

use crate::scenario::joint_metric::{Metric, beyond_today};
use crate::scenario::proposal;

/// How a choice is read and written: by its place among the names, from 0.
#[derive(Debug)]
struct Place {
    /// Which one is chosen; none if the form has no such part.
    chosen: fn(&Form) -> Option<usize>,
    /// Chooses another one.
    choose: fn(&mut Form, usize),
}

/// A field that holds one of a list.
macro_rules! one_of {
    ($all:expr, $part:ident.$field:ident) => {
        Place {
            chosen: |form| {
                let now = $part::of(form, proposal::target(form))?.$field;
                $all.iter().position(|one| *one == now)
            },
            choose: |form, place| {
                let at = proposal::target(form);
                if let (Some(it), Some(one)) = ($part::of_mut(form, at), $all.get(place)) {
                    it.$field = *one;
                }
            },
        }
    };
}

/// Whether teams of a kind are inside the joint goal.
macro_rules! inside {
    ($kind:ident) => {
        Place {
            chosen: |form| proposal::goal(form).map(|goal| goal.includes(Kind::$kind).into()),
            choose: |form, place| set_inside(form, Kind::$kind, place),
        }
    };
}

macro_rules! picks {
    ($( $pick:ident = $place:expr; )*) => {
        /// A choice that a visitor can make.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Pick { $( $pick ),* }

        impl Pick {
            /// All of them, in the order of the page.
            pub const ALL: [Self; PLACES.len()] = [ $( Self::$pick ),* ];
        }

        /// Their places, in the same order.
        const PLACES: &[Place] = &[ $( $place ),* ];
    };
}

picks! {
    Metric = Place { chosen: metric, choose: set_metric };
    Lead = one_of!(Lead::ALL, Programme.lead);
    SalesInside = inside!(Sales);
    ServiceInside = inside!(Service);
    ItInside = inside!(It);
    AgenciesInside = inside!(Agency);
    Gate = Place { chosen: gate, choose: set_gate };
    Pool = Place { chosen: pool, choose: set_pool };
    PoolShare = one_of!([PoolShare::Equal, PoolShare::ByBase, PoolShare::ByContribution], Pool.share);
    Ranked = one_of!([Contestants::People, Contestants::Teams], Tournament.between);
    RelativeTo = Place { chosen: relative_to, choose: set_relative_to };
    TotalPay = one_of!(TotalPay::ALL, Plan.total_pay);
    BudgetCap = Place { chosen: cap, choose: set_cap };
    StopRule = Place { chosen: stop, choose: set_stop };
    Uncertainty = one_of!([Uncertainty::All, Uncertainty::Noise], Run.uncertainty);
}

/// Whose mean pay may be relative to, after nobody's.
const COMPARED: [RelativeTo; 2] = [RelativeTo::Colleagues, RelativeTo::Teams];
/// What may open a gate, after none.
const MEASURES: [GateKpi; 2] = [GateKpi::Firm, GateKpi::Joint];
/// What may be pooled, after nothing.
const POOLED: [Pooled; 2] = [Pooled::Team, Pooled::Joint];

impl Pick {
    fn place(self) -> &'static Place {
        &PLACES[self as usize]
    }

    /// Which of its names is chosen in `form`; none if the form has no such part.
    pub fn chosen(self, form: &Form) -> Option<usize> {
        (self.place().chosen)(form)
    }

    /// Chooses the name at `place`; nothing happens if the form has no such part.
    pub fn choose(self, form: &mut Form, place: usize) {
        (self.place().choose)(form, place);
    }

    /// The kind of teams that it puts inside the joint goal, if it does that.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::SalesInside => Some(Kind::Sales),
            Self::ServiceInside => Some(Kind::Service),
            Self::ItInside => Some(Kind::It),
            Self::AgenciesInside => Some(Kind::Agency),
            _ => None,
        }
    }
}

fn metric(form: &Form) -> Option<usize> {
    let now = Metric::of(proposal::goal(form)?.metric);
    Metric::ALL.iter().position(|metric| *metric == now)
}

/// Another measure starts with its usual target.
fn set_metric(form: &mut Form, place: usize) {
    if let (Some(goal), Some(metric)) = (proposal::goal(form), Metric::ALL.get(place)) {
        let metric = beyond_today(metric.usual(), &form.organisation);
        proposal::set_goal(form, Goal { metric, ..goal });
    }
}

fn set_inside(form: &mut Form, kind: Kind, place: usize) {
    if let Some(goal) = proposal::goal(form) {
        let outside = match place {
            0 => goal.outside.with(kind),
            _ => goal.outside.without(kind),
        };
        proposal::set_goal(form, Goal { outside, ..goal });
    }
}

fn gate(form: &Form) -> Option<usize> {
    let gate = proposal::plan(form)?.gate;
    Some(place_after_none(&MEASURES, gate.map(|gate| gate.measure)))
}

fn set_gate(form: &mut Form, place: usize) {
    let measure = after_none(&MEASURES, place);
    if measure == Some(GateKpi::Joint) {
        proposal::give_goal(form);
    }
    if let Some(plan) = proposal::plan_mut(form) {
        let attainment = plan.gate.map_or(parameter::GATE.default, |g| g.attainment);
        plan.gate = measure.map(|measure| Gate {
            measure,
            attainment,
        });
    }
}

fn pool(form: &Form) -> Option<usize> {
    let pool = proposal::plan(form)?.pool;
    Some(place_after_none(&POOLED, pool.map(|pool| pool.of)))
}

fn set_pool(form: &mut Form, place: usize) {
    let pooled = after_none(&POOLED, place);
    if pooled == Some(Pooled::Joint) {
        proposal::give_goal(form);
    }
    if let Some(plan) = proposal::plan_mut(form) {
        let share = plan.pool.map_or(PoolShare::Equal, |pool| pool.share);
        plan.pool = pooled.map(|of| Pool { of, share });
    }
}

fn relative_to(form: &Form) -> Option<usize> {
    let relative_to = proposal::plan(form)?.relative_to;
    Some(place_after_none(&COMPARED, relative_to))
}

/// A prize for rank gives way, and what it decided is decided by the own KPI.
fn set_relative_to(form: &mut Form, place: usize) {
    if let Some(plan) = proposal::plan_mut(form) {
        plan.relative_to = after_none(&COMPARED, place);
        if plan.relative_to.is_some() {
            plan.rank = None;
            let others = plan
                .exceptions
                .iter_mut()
                .filter_map(|it| it.weights.as_mut());
            for weights in others.chain([&mut plan.weights]) {
                weights.own += weights.rank;
                weights.rank = 0.0;
            }
        }
    }
}

fn cap(form: &Form) -> Option<usize> {
    proposal::plan(form).map(|plan| plan.budget_cap.is_some().into())
}

fn set_cap(form: &mut Form, place: usize) {
    if let Some(plan) = proposal::plan_mut(form) {
        plan.budget_cap = (place > 0).then_some(parameter::BUDGET_CAP.default);
    }
}

fn stop(form: &Form) -> Option<usize> {
    proposal::programme(form).map(|programme| programme.stop.is_some().into())
}

fn set_stop(form: &mut Form, place: usize) {
    if let Some(programme) = proposal::programme_mut(form) {
        programme.stop = (place > 0).then_some(StopRule {
            after: parameter::STOP_AFTER.default as u32,
            loss: parameter::STOP_LOSS.default,
        });
    }
}

/// The place of `now` in a list whose first entry is none.
fn place_after_none<T: PartialEq>(all: &[T], now: Option<T>) -> usize {
    let place = now.and_then(|now| all.iter().position(|one| *one == now));
    place.map_or(0, |place| place + 1)
}

fn after_none<T: Copy>(all: &[T], place: usize) -> Option<T> {
    place
        .checked_sub(1)
        .and_then(|place| all.get(place))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::messages::pick::names;
    use crate::scenario::starter;
    use tandem_model::Scenario;

    #[test]
    fn every_choice_reads_back_what_was_chosen_and_the_form_stays_valid() {
        for pick in Pick::ALL {
            for place in 0..names(pick).len() {
                let mut form = starter::full();
                pick.choose(&mut form, place);
                let chosen = pick.chosen(&form);
                assert_eq!(chosen, Some(place), "{pick:?}");
                Scenario::check(form).unwrap();
            }
        }
    }

    #[test]
    fn a_gate_or_pool_of_the_joint_goal_brings_a_goal() {
        for pick in [Pick::Gate, Pick::Pool] {
            let mut form = starter::full();
            for plan in &mut form.plans {
                plan.goal = None;
                plan.weights = plan.weights.with_joint(0.0);
            }
            pick.choose(&mut form, 2);
            assert!(proposal::plan(&form).unwrap().goal.is_some());
            Scenario::check(form).unwrap();
        }
    }

    #[test]
    fn another_measure_starts_with_its_usual_target_in_every_plan() {
        let mut form = starter::first().unwrap();
        Pick::Metric.choose(&mut form, 1);
        let goals: Vec<_> = form.plans.iter().filter_map(|plan| plan.goal).collect();
        let usual = Metric::CustomerValue.usual();
        assert!(goals.iter().all(|goal| goal.metric == usual));
    }

    #[test]
    fn who_is_outside_is_the_same_for_every_plan_with_the_goal() {
        let mut form = starter::first().unwrap();
        Pick::ItInside.choose(&mut form, 0);
        let mut goals = form.plans.iter().filter_map(|plan| plan.goal);
        assert!(goals.all(|goal| !goal.includes(Kind::It) && goal.includes(Kind::Sales)));
        Pick::ItInside.choose(&mut form, 1);
        assert_eq!(form, starter::first().unwrap());
    }

    #[test]
    fn choices_without_a_place_have_none_and_change_nothing() {
        let mut form = starter::first().unwrap();
        form.options.clear();
        let before = form.clone();
        for pick in [
            Pick::Gate,
            Pick::Pool,
            Pick::StopRule,
            Pick::BudgetCap,
            Pick::Lead,
        ] {
            assert_eq!(pick.chosen(&form), None);
            pick.choose(&mut form, 1);
        }
        assert_eq!(form, before);
    }
}
