//! The target bonus of an option's plan as one number that moves: the mean of its teams' rates, weighted by base pay, with
//! which every team's own rate moves in proportion. Where all teams have the same rate, it is that rate.

use crate::input::field::Part;
use crate::input::field::moved_field::OPTION;
use crate::input::field::parameter::{self, Parameter};
use crate::input::form::Form;
use crate::input::organisation::Team;
use crate::input::plan::{Exception, Plan, TargetBonus};

/// Id of the number where teams have rates of their own: it stands in no file.
pub const MEAN_TARGET_BONUS: &str = "plan.target_bonus";

/// Rates of the teams that can earn a bonus.
#[derive(Debug, Clone, Copy)]
struct Rates {
    least: f64,
    most: f64,
    /// Weighted by base pay.
    mean: f64,
}

impl Rates {
    /// None where no team can earn a bonus, and where nobody of those who can has base pay.
    fn of(form: &Form) -> Option<Self> {
        let (mut bonus, mut payroll) = (0.0, 0.0);
        let (mut least, mut most) = (f64::INFINITY, 0.0_f64);
        for team in &form.organisation.teams {
            let Some(rate) = rate(form, team) else {
                continue;
            };
            bonus += rate * team.payroll();
            payroll += team.payroll();
            (least, most) = (least.min(rate), most.max(rate));
        }
        let mean = if least < most { bonus / payroll } else { most };
        (payroll > 0.0).then_some(Self { least, most, mean })
    }

    fn differ(&self) -> bool {
        self.least < self.most
    }
}

/// A team's rate under the option's plan; none if it can earn no bonus of a plan.
fn rate(form: &Form, team: &Team) -> Option<f64> {
    let (plan, today) = (Plan::of(form, OPTION)?, form.plans.first()?);
    let now = today.bonus_of(&team.name, team.bonus_today());
    let is_bonus = team.contract.is_bonus();
    is_bonus.then(|| plan.bonus_of(&team.name, now))
}

/// What is known of the number: the greatest mean is the one at which the team with the highest rate has the most allowed.
pub(super) fn parameter(form: &Form) -> Parameter {
    let usual = parameter::PLAN_BONUS;
    match Rates::of(form).filter(Rates::differ) {
        Some(rates) => Parameter {
            id: MEAN_TARGET_BONUS,
            name: "Target bonus (mean; every team's own rate moves in proportion)",
            max: usual.max * rates.mean / rates.most,
            ..usual
        },
        None => usual,
    }
}

/// The mean rate; none if nobody can earn a bonus.
pub(super) fn mean(form: &Form) -> Option<f64> {
    Rates::of(form).map(|rates| rates.mean)
}

/// Moves every team's rate in proportion to where the mean is `share`; a team at 0 stays there.
pub(super) fn set_mean(form: &mut Form, share: f64) {
    let rates = Rates::of(form).filter(|rates| rates.differ() && rates.mean > 0.0);
    let own = rates.map(|rates| in_proportion(form, share / rates.mean));
    if let Some(plan) = Plan::of_mut(form, OPTION) {
        match own {
            Some(own) => plan.exceptions = own,
            None => set_all(plan, share),
        }
    }
}

/// One rate for everybody.
fn set_all(plan: &mut Plan, share: f64) {
    plan.target_bonus = TargetBonus::ShareOfBase(share);
    let own = plan.exceptions.iter_mut();
    own.filter_map(|it| it.target_bonus.as_mut())
        .for_each(|it| *it = TargetBonus::ShareOfBase(share));
}

/// The terms of each team by itself, with its rate times `factor`.
fn in_proportion(form: &Form, factor: f64) -> Vec<Exception> {
    let terms = |team: &Team| {
        let now = Plan::of(form, OPTION)?.exception(&team.name);
        let rate = rate(form, team).map(|rate| (rate * factor).min(parameter::PLAN_BONUS.max));
        let moved = rate.map(TargetBonus::ShareOfBase);
        (moved.is_some() || now.is_some()).then(|| Exception {
            teams: vec![team.name.clone()],
            target_bonus: moved.or(now.and_then(|it| it.target_bonus)),
            weights: now.and_then(|it| it.weights),
            curve: now.and_then(|it| it.curve),
        })
    };
    form.organisation.teams.iter().filter_map(terms).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::contract::Contract;
    use crate::input::preset;
    use crate::scenario::Scenario;

    /// The B2B starter with one option, whose plan is the second.
    fn b2b() -> Form {
        preset::scenario("b2b").unwrap()
    }

    fn rates(form: &Form) -> Vec<Option<f64>> {
        let teams = form.organisation.teams.iter();
        teams.map(|team| rate(form, team)).collect()
    }

    #[test]
    fn rates_that_differ_move_in_proportion_and_keep_their_weights() {
        let mut form = b2b();
        form.organisation.teams[5].target_bonus = 0.0;
        form.organisation.teams[6].contract = Contract::SalaryOnly;
        let usual = form.clone();
        let now = mean(&form).unwrap();
        set_mean(&mut form, 1.5 * now);
        assert!((mean(&form).unwrap() - 1.5 * now).abs() < 1e-12);
        for (place, (then, now)) in rates(&usual).into_iter().zip(rates(&form)).enumerate() {
            let close = |then: f64| (now.unwrap() - 1.5 * then).abs() < 1e-12;
            assert!(then.is_none_or(close), "team {place}");
            let weights = |form: &Form| {
                let name = &form.organisation.teams[place].name;
                (
                    form.plans[1].weights_of(name),
                    form.plans[1].curve_of(name, crate::Kpi::Own),
                )
            };
            assert_eq!(weights(&form), weights(&usual));
        }
        assert_eq!(rates(&form)[5..], [Some(0.0), None]);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn one_rate_for_all_stays_one_rate_and_the_plans_own_number() {
        let mut form = b2b();
        form.plans[1].target_bonus = TargetBonus::ShareOfBase(0.1);
        assert_eq!(mean(&form), Some(0.1));
        assert_eq!(parameter(&form).id, parameter::PLAN_BONUS.id);
        let exceptions = form.plans[1].exceptions.clone();
        set_mean(&mut form, 0.2);
        assert_eq!(form.plans[1].target_bonus, TargetBonus::ShareOfBase(0.2));
        assert_eq!(form.plans[1].exceptions, exceptions);
    }

    #[test]
    fn the_highest_rate_ends_where_a_form_ends() {
        let mut form = b2b();
        let most = parameter(&form).max;
        set_mean(&mut form, most);
        let highest = rates(&form).into_iter().flatten().fold(0.0, f64::max);
        assert!((highest - 1.0).abs() < 1e-12);
        Scenario::check(form).unwrap();
    }
}
