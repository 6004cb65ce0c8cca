//! Starter scenarios and plans. They are files under `assets/`, read like a visitor's own.

use crate::input::fault::{Fault, Faults};
use crate::input::form::Form;
use crate::input::plan::Plan;

/// A file that comes with the product.
struct Asset {
    name: &'static str,
    /// What a plan stands for and where its numbers come from; a scenario's file says so itself, and this is empty.
    note: &'static str,
    json: &'static str,
}

macro_rules! assets {
    ($folder:literal: $($name:literal $(=> $note:literal)?),* $(,)?) => {
        &[ $( Asset {
            name: $name,
            note: concat!($($note)?),
            json: include_str!(concat!("../../../../assets/", $folder, "/", $name, ".json")),
        } ),* ]
    };
}

const SCENARIOS: &[Asset] =
    assets!("scenarios": "default", "startup", "retailer", "b2b", "bank", "agencies");

const PLANS: &[Asset] = assets!("plans":
    "individual" => "Each person's bonus depends on the own KPI alone, as in 23 % of firms with variable pay (P7). \
        The payout curve follows P3 and, from memory, P4.",
    "todays-mix" => "Own KPI, team and firm together, as 70 % of firms with variable pay combine them (P7). \
        The weights of 55, 25 and 20 % are assumed.",
    "joint-light" => "A quarter of the bonus moves to a goal that the teams can only reach together; own KPI, team and firm keep the rest. \
        Weights and target are assumed.",
    "joint-strong" => "The joint goal outweighs the own KPI, as weight on shared results rises where spillovers run both ways (P8), \
        and peers' feedback on help given decides 15 %. Weights and target are assumed.",
    "team-pool" => "Half of the bonus is one pot for each team, shared equally, and a quarter is a joint goal. \
        Equal shares are held to be the usual way of team plans (recalled, not seen); weights and target are assumed.",
    "tournament" => "The best fifth of all people share a prize on top of own KPI and firm result; strong prizes of this kind go with less helping (V23). \
        A fifth follows the well-known 20-70-10 ranking, and the weights are assumed.",
);

/// Names of the starter scenarios, the default first.
pub fn scenario_names() -> impl Iterator<Item = &'static str> {
    SCENARIOS.iter().map(|asset| asset.name)
}

/// Names of the starter plans.
pub fn plan_names() -> impl Iterator<Item = &'static str> {
    PLANS.iter().map(|asset| asset.name)
}

/// The starter scenario called `name`.
///
/// # Errors
/// Returns a fault that lists the names there are.
pub fn scenario(name: &str) -> Result<Form, Faults> {
    Form::read(find(SCENARIOS, name)?.json)
}

/// The starter plan called `name`.
///
/// # Errors
/// Returns a fault that lists the names there are.
pub fn plan(name: &str) -> Result<Plan, Faults> {
    let json = find(PLANS, name)?.json;
    serde_json::from_str(json).map_err(|e| Fault::new(name, e, "a plan in JSON").into())
}

/// What the starter plan called `name` stands for and where its numbers come from, in two or three sentences.
///
/// # Errors
/// Returns a fault that lists the names there are.
pub fn plan_note(name: &str) -> Result<&'static str, Faults> {
    Ok(find(PLANS, name)?.note)
}

fn find(assets: &'static [Asset], name: &str) -> Result<&'static Asset, Faults> {
    let names: Vec<&str> = assets.iter().map(|asset| asset.name).collect();
    assets
        .iter()
        .find(|asset| asset.name == name)
        .ok_or_else(|| Fault::new("preset", name, format!("one of {}", names.join(", "))).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_plan_says_what_it_stands_for_and_where_its_numbers_come_from() {
        for name in plan_names() {
            let note = plan_note(name).unwrap();
            assert!(note.ends_with('.'), "{name}");
            let sentences = note.matches(". ").count() + 1;
            assert!((2..=3).contains(&sentences), "{name}");
        }
        assert!(plan_note("nope").is_err());
    }
}
