//! The starter scenarios and plans, as the page's selects offer them.
//!
//! A release begins with the default scenario and the titles of the others; those are loaded when they are first asked
//! for. Only components that are lazily loaded themselves may ask for them at once.

use std::sync::OnceLock;

use tandem_model::{ForeignBytes, Form, Plan};

#[cfg_attr(feature = "embedded", path = "starter/embedded.rs")]
#[cfg_attr(not(feature = "embedded"), path = "starter/text.rs")]
mod source;

mod own_names;

#[cfg(test)]
pub(crate) use own_names::names as names_in;

/// They are read once, since they are asked for whenever something is drawn. A lock that names its initialiser, as
/// `LazyLock` does, would keep them in what the page begins with.
static SCENARIOS: OnceLock<Vec<Form>> = OnceLock::new();
static PLANS: OnceLock<Vec<Plan>> = OnceLock::new();

/// The titles of the starter scenarios, the default first.
pub fn names() -> impl Iterator<Item = &'static str> {
    source::names()
}

/// Whether `text` is a name or the note of a starter scenario, or the name of a starter plan.
pub fn has_name(text: &str) -> bool {
    source::has_name(text)
}

/// The default scenario.
///
/// # Errors
/// Never, since it comes with the page and a test reads it.
pub fn first() -> Result<Form, ForeignBytes> {
    source::first().ok_or(ForeignBytes)
}

/// The starter scenario with the title `title`, loaded if it is not here; none if no starter is called so, or if it cannot
/// be loaded now.
pub async fn fetch(title: &str) -> Option<Form> {
    if !names().any(|name| name == title) {
        return None;
    }
    let all = all().await.ok()?;
    all.iter().find(|form| form.name == title).cloned()
}

/// The starters cannot be loaded now.
struct NotLoaded;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(starters, fallible)]
fn all() -> Result<&'static [Form], NotLoaded> {
    Ok(scenarios())
}

#[cfg(not(feature = "split"))]
async fn all() -> Result<&'static [Form], NotLoaded> {
    Ok(scenarios())
}

/// The starter scenarios, the default first; one that cannot be read is left out, which a test excludes.
pub fn scenarios() -> &'static [Form] {
    SCENARIOS.get_or_init(|| source::scenarios().collect())
}

/// The starter scenario with the title `title`.
pub fn named(title: &str) -> Option<&'static Form> {
    scenarios().iter().find(|form| form.name == title)
}

/// The starter plans.
pub fn plans() -> &'static [Plan] {
    PLANS.get_or_init(|| source::plans().collect())
}

/// The default scenario with every part that a plan and a programme may have.
#[cfg(test)]
pub(crate) fn full() -> Form {
    use tandem_model::{
        Contestants, Gate, GateKpi, GoalRule, Pool, PoolShare, Pooled, StopRule, Tournament,
        parameter,
    };
    let mut form = first().unwrap();
    // The target is a lever by itself where no option has a goal of its own.
    form.set_goals(GoalRule::SameGoal, &[]);
    let plan = crate::scenario::proposal::plan_mut(&mut form).unwrap();
    plan.gate = Some(Gate {
        measure: GateKpi::Firm,
        attainment: parameter::GATE.default,
    });
    plan.pool = Some(Pool {
        of: Pooled::Team,
        share: PoolShare::ByBase,
    });
    plan.rank = Some(Tournament {
        between: Contestants::People,
        top: parameter::TOP_SHARE.default,
    });
    plan.budget_cap = Some(parameter::BUDGET_CAP.default);
    let programme = crate::scenario::proposal::programme_mut(&mut form).unwrap();
    programme.stop = Some(StopRule {
        after: parameter::STOP_AFTER.default as u32,
        loss: parameter::STOP_LOSS.default,
    });
    form
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Scenario, preset};

    #[test]
    fn every_starter_can_be_read_and_is_valid() {
        let files = preset::scenario_names().map(|name| preset::scenario(name).unwrap());
        assert!(files.eq(scenarios().iter().cloned()));
        let files = preset::plan_names().map(|name| preset::plan(name).unwrap());
        assert!(files.eq(plans().iter().cloned()));
        assert_eq!(first().as_ref().ok(), scenarios().first());
        for form in scenarios() {
            assert_eq!(named(&form.name), Some(form));
            Scenario::check(form.clone()).unwrap();
        }
    }

    #[tokio::test]
    async fn a_starter_is_loaded_by_its_title_and_nothing_by_any_other() {
        for (title, form) in names().zip(scenarios()) {
            assert_eq!(fetch(title).await.as_ref(), Some(form));
        }
        assert_eq!(fetch("Ours").await, None);
    }

    #[test]
    fn the_menus_name_six_organisations_and_six_plans_in_plain_words() {
        let organisations: Vec<String> = scenarios().iter().map(|form| form.name.clone()).collect();
        assert_eq!(
            organisations,
            [
                "Mid-size brand",
                "Start-up of 20",
                "Retailer with shops",
                "B2B firm with sales",
                "Bank with call centre and IT silo",
                "Brand with three agencies",
            ]
        );
        let names: Vec<String> = plans().iter().map(|plan| plan.name.clone()).collect();
        assert_eq!(
            names,
            [
                "All individual",
                "Today's mix",
                "Joint light",
                "Joint strong",
                "Team pool",
                "Tournament",
            ]
        );
    }
}
