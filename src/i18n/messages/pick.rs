//! Names and hints of the choices.

use tandem_model::{Form, Intervention};

use crate::i18n::messages::key;

use crate::i18n::messages::say;

use crate::i18n::messages::tell;
use crate::i18n::number::exact_money;
use crate::scenario::choice::Pick;
use crate::scenario::goal_scope::{GoalScope as Inside, count};
use crate::scenario::proposal;

/// What the choice is about.
pub fn name(pick: Pick) -> String {
    say(&format!("pick-{}", key(&pick)))
}

/// What there is to choose from.
pub fn names(pick: Pick) -> Vec<String> {
    entries(pick).iter().map(|id| say(id)).collect()
}

/// What there is to choose from, as messages.
fn entries(pick: Pick) -> &'static [&'static str] {
    match pick {
        Pick::Metric => &[
            "metric-integrated-journeys",
            "metric-customer-value",
            "metric-attributed-results",
        ],
        Pick::Lead => &["lead-nobody", "lead-committee", "lead-agency", "lead-one"],
        Pick::SalesInside | Pick::ServiceInside | Pick::ItInside | Pick::AgenciesInside => {
            &["outside", "inside"]
        }
        Pick::Gate => &["gate-none", "gate-firm", "gate-joint"],
        Pick::Pool => &["pool-none", "pool-team", "pool-joint"],
        Pick::PoolShare => &["share-equally", "share-by-base", "share-by-results"],
        Pick::Ranked => &["ranked-people", "ranked-teams"],
        Pick::BudgetCap | Pick::StopRule => &["off", "on"],
        Pick::Uncertainty => &["uncertainty-all", "uncertainty-noise"],
    }
}

/// Who is inside the joint goal.
pub fn inside(choice: Inside) -> String {
    say(match choice {
        Inside::All => "inside-all",
        Inside::Own => "inside-own",
        Inside::Marketing => "inside-marketing",
        Inside::Some => "inside-some",
    })
}

/// How many teams share the joint goal.
pub fn teams_inside(form: &Form) -> String {
    let of = form.organisation.teams.len();
    tell(
        "inside-teams",
        &[("count", count(form).into()), ("of", of.into())],
    )
}

/// What the choice means; empty where its name says it all.
pub fn hint(pick: Pick, form: &Form) -> String {
    let place = pick.chosen(form).unwrap_or_default();
    match pick {
        Pick::Metric | Pick::Gate | Pick::Pool => say(&format!("{}.hint", entries(pick)[place])),
        Pick::Lead => lead(form),
        Pick::Ranked => ranked(form),
        Pick::StopRule if place == 0 => say("stop-off"),
        Pick::StopRule => say("stop-on"),
        _ => String::new(),
    }
}

/// What a lead costs a year under the programme at hand.
fn lead(form: &Form) -> String {
    let Some(programme) = proposal::programme(form) else {
        return String::new();
    };
    let yearly = programme.lead_cost * programme.lead.cost();
    if yearly == 0.0 {
        return say("lead-free");
    }
    let cost = exact_money(&form.organisation.currency, yearly);
    let week = programme.start_of(Intervention::Lead) + 1;
    tell("lead-cost", &[("week", week.into()), ("cost", cost.into())])
}

fn ranked(form: &Form) -> String {
    let weight = proposal::plan(form).map_or(0.0, |plan| plan.weights.rank);
    if weight == 0.0 {
        return say("rank-no-weight");
    }
    tell("rank-weight", &[("weight", (100.0 * weight).into())])
}

/// How a choice is named where nothing around it says what it is about.
pub fn full_name(pick: Pick) -> String {
    match pick.kind() {
        Some(_) => tell("in-the-joint-goal", &[("name", name(pick).into())]),
        None => name(pick),
    }
}
