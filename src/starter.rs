//! The scenarios and plans that come with the page, as its choosers offer them.

use tandem_model::{ForeignBytes, Form, Plan};

// SCENARIOS and PLANS, which `build.rs` writes.
include!(concat!(env!("OUT_DIR"), "/starters.rs"));

/// The starter scenarios, the default first; one that cannot be read is left out, which a test excludes.
pub fn scenarios() -> impl Iterator<Item = Form> {
    SCENARIOS
        .iter()
        .filter_map(|bytes| Form::from_bytes(bytes).ok())
}

/// The default scenario.
///
/// # Errors
/// Never, since it comes with the page and a test reads it.
pub fn first() -> Result<Form, ForeignBytes> {
    Form::from_bytes(SCENARIOS.first().ok_or(ForeignBytes)?)
}

/// The starter scenario with the title `title`.
pub fn named(title: &str) -> Option<Form> {
    scenarios().find(|form| form.name == title)
}

/// The starter plans.
pub fn plans() -> impl Iterator<Item = Plan> {
    PLANS
        .iter()
        .filter_map(|bytes| Plan::from_bytes(bytes).ok())
}

/// The default scenario with every part that a plan and a programme may have.
#[cfg(test)]
pub(crate) fn full() -> Form {
    use tandem_model::{
        Gate, GateMeasure, Pool, PoolShare, Pooled, Rank, Ranked, StopRule, parameter,
    };
    let mut form = first().unwrap();
    let plan = crate::proposal::plan_mut(&mut form).unwrap();
    plan.gate = Some(Gate {
        measure: GateMeasure::Firm,
        attainment: parameter::GATE.default,
    });
    plan.pool = Some(Pool {
        of: Pooled::Team,
        share: PoolShare::ByBase,
    });
    plan.rank = Some(Rank {
        between: Ranked::People,
        top: parameter::TOP_SHARE.default,
    });
    plan.budget_cap = Some(parameter::BUDGET_CAP.default);
    let programme = crate::proposal::programme_mut(&mut form).unwrap();
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
        assert!(
            scenarios().eq(preset::scenario_names().map(|name| preset::scenario(name).unwrap()))
        );
        assert!(plans().eq(preset::plan_names().map(|name| preset::plan(name).unwrap())));
        for form in scenarios() {
            assert_eq!(named(&form.name).as_ref(), Some(&form));
            Scenario::check(form).unwrap();
        }
    }

    #[test]
    fn the_menus_name_six_organisations_and_six_plans_in_plain_words() {
        let organisations: Vec<String> = scenarios().map(|form| form.name).collect();
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
        let names: Vec<String> = plans().map(|plan| plan.name).collect();
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
