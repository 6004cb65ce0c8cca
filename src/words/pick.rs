//! Names and hints of the choices.

use tandem_model::{Form, Programme};

use crate::format::{exact_money, plain};
use crate::pick::Pick;
use crate::proposal;

/// Heading of who is inside the joint goal.
pub const INSIDERS: &str = "Inside the joint goal";
/// What happens to those who are not.
pub const INSIDERS_HINT: &str = "For teams outside, the own KPI decides that part.";
/// Beside a kind of teams that the organisation does not have.
pub const NO_SUCH_TEAM: &str = "no such team here";

/// What the choice is about.
pub fn name(pick: Pick) -> &'static str {
    match pick {
        Pick::Metric => "Joint measure",
        Pick::Lead => "Who leads",
        Pick::SalesInside => "Sales",
        Pick::ServiceInside => "Customer service",
        Pick::ItInside => "IT",
        Pick::AgenciesInside => "Agencies",
        Pick::Gate => "Gate",
        Pick::Pool => "Pool",
        Pick::PoolShare => "How the pool is shared",
        Pick::Ranked => "Prize for rank",
        Pick::BudgetCap => "Cap what all bonuses cost",
        Pick::StopRule => "Stop rule",
        Pick::Uncertainty => "What differs between futures",
    }
}

/// What there is to choose from.
pub fn names(pick: Pick) -> &'static [&'static str] {
    match pick {
        Pick::Metric => &[
            "Integrated journeys",
            "Customer value",
            "Attributed results",
        ],
        Pick::Lead => &[
            "Nobody",
            "A committee",
            "A lead agency",
            "One lead with authority",
        ],
        Pick::SalesInside | Pick::ServiceInside | Pick::ItInside | Pick::AgenciesInside => {
            &["outside", "inside"]
        }
        Pick::Gate => &["None", "Firm\u{2019}s result", "Joint goal"],
        Pick::Pool => &[
            "None",
            "Each team\u{2019}s part",
            "The joint goal\u{2019}s part",
        ],
        Pick::PoolShare => &[
            "Equally",
            "By base salary",
            "By base salary and own results",
        ],
        Pick::Ranked => &["Between people", "Between teams"],
        Pick::BudgetCap | Pick::StopRule => &["off", "on"],
        Pick::Uncertainty => &["Chance and unknowns", "Chance alone"],
    }
}

/// What the choice means; empty where its name says it all.
pub fn hint(pick: Pick, form: &Form) -> String {
    let place = pick.chosen(form).unwrap_or_default();
    let said = match pick {
        Pick::Metric => METRIC[place],
        Pick::Lead => return lead(form),
        Pick::Gate => GATE[place],
        Pick::Pool => POOL[place],
        Pick::Ranked => return ranked(form),
        Pick::StopRule => STOP[place],
        _ => "",
    };
    said.to_owned()
}

const METRIC: [&str; 3] = [
    "Journeys whose hand-offs all work",
    "What customers contribute, hand-offs and all",
    "What channels claim; hand-offs do not show in it",
];
const GATE: [&str; 3] = [
    "The own KPI pays whatever else happens",
    "Below it, the own KPI pays nothing",
    "Below it, the own KPI pays nothing",
];
const POOL: [&str; 3] = [
    "Each person is paid on their own",
    "The people of a team share its part",
    "Everyone inside the goal shares its part",
];
const STOP: [&str; 2] = [
    "The change goes on, whatever it loses",
    "The change is called off if it loses too much",
];

/// What a lead costs a year under the programme at hand.
fn lead(form: &Form) -> String {
    let Some(programme) = proposal::programme(form) else {
        return String::new();
    };
    let yearly = programme.lead_cost * programme.lead.cost();
    if yearly == 0.0 {
        return "Costs nothing".into();
    }
    let cost = exact_money(&form.organisation.currency, yearly);
    format!("{}, {cost} a year", since(programme))
}

fn since(programme: &Programme) -> String {
    let weeks = programme.start_of(tandem_model::Remedy::Lead);
    format!("From week {}", weeks + 1)
}

fn ranked(form: &Form) -> String {
    let weight = proposal::plan(form).map_or(0.0, |plan| plan.weights.rank);
    if weight == 0.0 {
        return "It carries no weight in this plan".to_owned();
    }
    format!("It decides {} % of the bonus", plain(100.0 * weight))
}

/// How a choice is named where nothing around it says what it is about.
pub fn full_name(pick: Pick) -> String {
    match pick.kind() {
        Some(_) => format!("{} in the joint goal", name(pick)),
        None => name(pick).to_owned(),
    }
}
