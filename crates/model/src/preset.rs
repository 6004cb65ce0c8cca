//! Starter scenarios and plans. They are files under `assets/`, read like a visitor's own.

use crate::fault::{Fault, Faults};
use crate::form::Form;
use crate::plan::Plan;

/// A file that comes with the product.
struct Asset {
    name: &'static str,
    json: &'static str,
}

macro_rules! assets {
    ($folder:literal: $($name:literal),*) => {
        &[ $( Asset {
            name: $name,
            json: include_str!(concat!("../../../assets/", $folder, "/", $name, ".json")),
        } ),* ]
    };
}

const SCENARIOS: &[Asset] = assets!("scenarios": "default", "startup", "retailer");
const PLANS: &[Asset] = assets!("plans": "individual", "joint-light", "joint-strong");

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

fn find(assets: &'static [Asset], name: &str) -> Result<&'static Asset, Faults> {
    let names: Vec<&str> = assets.iter().map(|asset| asset.name).collect();
    assets
        .iter()
        .find(|asset| asset.name == name)
        .ok_or_else(|| Fault::new("preset", name, format!("one of {}", names.join(", "))).into())
}
