//! Pay relative to a mean: results as a plan pays them that compares people with their colleagues or teams with each other.
//! What moves everybody's results drops out, and the mean of those compared stays at target.

use crate::input::payout_condition::RelativeTo;
use crate::input::plan::Kpi;
use crate::math::simd::SimdFloat;
use crate::mechanism::forecast::Forecast;
use crate::setup::{Payroll, PlanSetup, Setup};

/// `results` as `plan` pays them: each 1 and its lead over the mean of the others; none if the plan compares nobody.
/// An agency is paid by its contract and is not compared; neither is who has nobody to be compared with.
pub fn compared<L: SimdFloat>(
    setup: &Setup,
    plan: &PlanSetup,
    results: &Forecast<L>,
) -> Option<Forecast<L>> {
    let relative_to = plan.plan.relative_to?;
    let mut results = results.clone();
    match relative_to {
        RelativeTo::Colleagues => {
            for team in &setup.teams {
                lead(results.own[team.people.clone()].iter_mut().collect());
            }
        }
        RelativeTo::Teams => {
            let teams = results.team.iter_mut().zip(&setup.teams).enumerate();
            let paid = teams.filter(|(k, (_, team))| {
                let part = plan.bonus(*k) * plan.weight(*k, Kpi::Team);
                team.payroll == Payroll::Staff && part > 0.0
            });
            lead(paid.map(|(_, (result, _))| result).collect());
        }
    }
    Some(results)
}

/// Makes of each result 1 and its lead over the mean of the others.
fn lead<L: SimdFloat>(results: Vec<&mut L>) {
    let count = results.len() as f64;
    if count < 2.0 {
        return;
    }
    let mean = results.iter().map(|result| **result).sum::<L>() / count;
    for result in results {
        *result = (*result - mean) * (count / (count - 1.0)) + 1.0;
    }
}
