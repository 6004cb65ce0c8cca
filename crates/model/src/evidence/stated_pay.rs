//! Validates that a study says of each plan but today's what becomes of salaries under it, and why that is what was reported.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::input::fault::{Fault, Faults};

/// The plan's field, and the key of its reason: one sentence or more for all plans of a study.
pub const TOTAL_PAY: &str = "total_pay";

/// Notes a fault for the first plan of `settings`, values by field, that leaves it out; where none does, for `reasons`
/// without one. What a scenario means that leaves it out is a pay cut, which a study has to mean.
pub fn check<'a>(
    settings: impl Iterator<Item = (String, &'a Value)>,
    reasons: &BTreeMap<String, String>,
    faults: &mut Faults,
) {
    let mut plans = settings.flat_map(|(field, setting)| new_plans(&field, setting));
    let silent = plans.find(|(_, plan)| plan.get(TOTAL_PAY).is_none());
    let (field, allowed) = if let Some((plan, _)) = silent {
        let allowed = "held, not_held, pay_rounds or salary: what becomes of salaries where it is expected to bring another bonus than today's plan";
        (format!("{plan}.{TOTAL_PAY}"), allowed)
    } else if reasons.contains_key(TOTAL_PAY) {
        return;
    } else {
        let allowed = "a sentence that says whether pay was made up, or that this is not reported";
        (format!("coded.{TOTAL_PAY}"), allowed)
    };
    faults.0.push(Fault::new(field, "left out", allowed));
}

/// The plans of `setting` but the first, which is today's, with their paths.
fn new_plans<'a>(field: &str, setting: &'a Value) -> Vec<(String, &'a Value)> {
    let plans = setting.get("plans").and_then(Value::as_array);
    let numbered = plans.into_iter().flatten().enumerate().skip(1);
    numbered
        .map(|(number, plan)| (format!("{field}.plans[{number}]"), plan))
        .collect()
}
