//! Names and hints of the choices.

use tandem_model::{Form, Intervention};

use crate::i18n::number::exact_money;
use crate::i18n::{Message, first, later};
use crate::scenario::choice::Pick;
use crate::scenario::goal_scope::{GoalScope, count};
use crate::scenario::proposal;

/// What the choice is about.
pub fn name(pick: Pick) -> String {
    match pick {
        Pick::Metric => first::pick_metric(),
        Pick::Lead => first::pick_lead(),
        Pick::SalesInside => later::pick_sales_inside(),
        Pick::ServiceInside => later::pick_service_inside(),
        Pick::ItInside => later::pick_it_inside(),
        Pick::AgenciesInside => later::pick_agencies_inside(),
        Pick::Gate => later::pick_gate(),
        Pick::Pool => later::pick_pool(),
        Pick::PoolShare => later::pick_pool_share(),
        Pick::Ranked => later::pick_ranked(),
        Pick::RelativeTo => later::pick_relative_to(),
        Pick::TotalPay => later::pick_total_pay(),
        Pick::BudgetCap => later::pick_budget_cap(),
        Pick::StopRule => later::pick_stop_rule(),
        Pick::Uncertainty => later::pick_uncertainty(),
    }
}

/// What there is to choose from.
pub fn names(pick: Pick) -> Vec<String> {
    entries(pick).iter().map(|say| say()).collect()
}

/// What there is to choose from, as messages.
fn entries(pick: Pick) -> &'static [Message] {
    match pick {
        Pick::Metric => &[
            first::metric_integrated_journeys,
            first::metric_customer_value,
            first::metric_attributed_results,
        ],
        Pick::Lead => &[
            first::lead_nobody,
            first::lead_committee,
            first::lead_agency,
            first::lead_one,
        ],
        Pick::SalesInside | Pick::ServiceInside | Pick::ItInside | Pick::AgenciesInside => {
            &[later::outside, later::inside]
        }
        Pick::Gate => &[later::gate_none, later::gate_firm, later::gate_joint],
        Pick::Pool => &[later::pool_none, later::pool_team, later::pool_joint],
        Pick::PoolShare => &[
            later::share_equally,
            later::share_by_base,
            later::share_by_results,
        ],
        Pick::Ranked => &[later::ranked_people, later::ranked_teams],
        Pick::RelativeTo => &RELATIVE_TO,
        Pick::TotalPay => &TOTAL_PAY,
        Pick::BudgetCap | Pick::StopRule => &[later::off, later::on],
        Pick::Uncertainty => &[later::uncertainty_all, later::uncertainty_noise],
    }
}

/// Who is inside the joint goal.
pub fn inside(choice: GoalScope) -> String {
    match choice {
        GoalScope::All => first::inside_all(),
        GoalScope::Own => first::inside_own(),
        GoalScope::Marketing => first::inside_marketing(),
        GoalScope::Some => first::inside_some(),
    }
}

/// How many teams share the joint goal.
pub fn teams_inside(form: &Form) -> String {
    let of = form.organisation.teams.len();
    first::inside_teams(count(form) as f64, of as f64)
}

/// What the choice means; empty where its name says it all.
pub fn hint(pick: Pick, form: &Form) -> String {
    let place = pick.chosen(form).unwrap_or_default();
    match pick {
        Pick::Metric => hint_of(&METRICS, place),
        Pick::Gate => hint_of(&GATES, place),
        Pick::Pool => hint_of(&POOLS, place),
        Pick::RelativeTo => hint_of(&RELATIVE_TO_HINTS, place),
        Pick::TotalPay => hint_of(&TOTAL_PAY_HINTS, place),
        Pick::Lead => lead(form),
        Pick::Ranked => ranked(form),
        Pick::StopRule if place == 0 => later::stop_off(),
        Pick::StopRule => later::stop_on(),
        _ => String::new(),
    }
}

/// What becomes of salaries, in the order of [`TotalPay::ALL`](tandem_model::TotalPay::ALL).
pub const TOTAL_PAY: [Message; 4] = [
    later::pay_held,
    later::pay_rounds,
    later::pay_salary,
    later::pay_not_held,
];

/// What choices with hints of their own mean, in the order of their entries.
const METRICS: [Message; 3] = [
    first::metric_integrated_journeys_hint,
    first::metric_customer_value_hint,
    first::metric_attributed_results_hint,
];
const GATES: [Message; 3] = [
    later::gate_none_hint,
    later::gate_firm_hint,
    later::gate_joint_hint,
];
const POOLS: [Message; 3] = [
    later::pool_none_hint,
    later::pool_team_hint,
    later::pool_joint_hint,
];

/// Whose mean pay is relative to.
pub const RELATIVE_TO: [Message; 3] = [
    later::relative_none,
    later::relative_colleagues,
    later::relative_teams,
];
const RELATIVE_TO_HINTS: [Message; 3] = [
    later::relative_none_hint,
    later::relative_colleagues_hint,
    later::relative_teams_hint,
];

const TOTAL_PAY_HINTS: [Message; 4] = [
    later::pay_held_hint,
    later::pay_rounds_hint,
    later::pay_salary_hint,
    later::pay_not_held_hint,
];

fn hint_of(hints: &[Message], place: usize) -> String {
    hints.get(place).map_or_else(String::new, |say| say())
}

/// What a lead costs a year under the programme at hand.
fn lead(form: &Form) -> String {
    let Some(programme) = proposal::programme(form) else {
        return String::new();
    };
    let yearly = programme.lead_cost * programme.lead.cost();
    if yearly == 0.0 {
        return first::lead_free();
    }
    let cost = exact_money(&form.organisation.currency, yearly);
    let week = programme.start_of(Intervention::Lead) + 1;
    first::lead_cost(&cost, week as f64)
}

fn ranked(form: &Form) -> String {
    let weight = proposal::plan(form).map_or(0.0, |plan| plan.weights.rank);
    if weight == 0.0 {
        return later::rank_no_weight();
    }
    later::rank_weight(100.0 * weight)
}

/// How a choice is named where nothing around it says what it is about.
pub fn full_name(pick: Pick) -> String {
    match pick.kind() {
        Some(_) => later::in_the_joint_goal(&name(pick)),
        None => name(pick),
    }
}
