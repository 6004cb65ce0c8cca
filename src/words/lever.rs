//! Names, values and hints of the levers. Names, sentences and sources of numbers come from the model's table.

use tandem_model::parameter::{Grade, Unit};
use tandem_model::{Form, Lead, TargetBonus, Uncertainty, Weights};

use crate::format::plain;
use crate::lever::Lever;
use crate::metric::Metric;
use crate::proposal;

/// Heading of the choice of plan.
pub const PLAN: &str = "Plan";
/// First entry of the choice of plan: what stands in the scenario.
pub const PLAN_AS_IS: &str = "As set below";
/// Heading of the choice of measure.
pub const METRIC: &str = "Joint measure";
/// Heading of the choice of lead.
pub const LEAD: &str = "Who leads";
/// Heading of the choice of what differs between futures.
pub const UNCERTAINTY: &str = "What differs between futures";
/// The choice of a bonus that costs what today's costs.
pub const SAME_COST: &str = "Same cost as today";
/// Where a bonus that costs the same as today stands.
pub const SAME_COST_HINT: &str = "Of base; same cost as today";
/// Where a scenario has no plan beside today's.
pub const NO_PLAN: &str = "No option of this scenario has a plan of its own to set.";
/// Where a scenario has no programme.
pub const NO_PROGRAMME: &str = "No option of this scenario has a programme to set.";
/// Names of the groups that are one click away.
pub const GROUPS: [&str; 4] = ["Plan in detail", "Culture", "Leadership and roll-out", "Simulation"];

/// The name of a lever; the joint share and the target have shorter ones here than in the manual of weights and goals.
pub fn name(lever: Lever, form: &Form) -> &'static str {
    match lever {
        Lever::JointShare => "Joint share",
        Lever::Target => "Target",
        _ => lever.parameter(form).name,
    }
}

/// What a lever's number counts, after the number.
pub fn unit(lever: Lever, form: &Form) -> String {
    match lever.parameter(form).unit {
        Unit::Share | Unit::Attainment => "%".to_owned(),
        Unit::Level => "of 100".to_owned(),
        Unit::Money => format!("k {}", form.organisation.currency),
        Unit::Hours => "h a week".to_owned(),
        Unit::Weeks => "weeks".to_owned(),
        Unit::Count => String::new(),
    }
}

/// How many of the lever's printed units make one of the form's.
pub fn printed(unit: Unit) -> f64 {
    match unit {
        Unit::Share | Unit::Attainment => 100.0,
        Unit::Money => 0.001,
        Unit::Level | Unit::Hours | Unit::Weeks | Unit::Count => 1.0,
    }
}

/// What a lever's value means; empty where the number says it all.
pub fn hint(lever: Lever, form: &Form) -> String {
    let value = lever.value(form).unwrap_or_default();
    match lever {
        Lever::JointShare => proposal::plan(form).map_or_else(String::new, |plan| split(&plan.weights)),
        Lever::TargetBonus => bonus(form).to_owned(),
        Lever::Target => target(form),
        Lever::Roles => step(value, ["Nobody has sat down", "A first talk", "Half have an owner", "Most have an owner", "Each hand-off has an owner"]).to_owned(),
        Lever::Distrust => step(value / 100.0, ["People count on other teams", "Mostly trusting", "Wary", "Each team for itself", "Nobody expects anything back"]).to_owned(),
        Lever::UnclearRoles => step(value / 100.0, ["Every hand-off has an owner", "Mostly clear", "Often unclear", "Mostly unclear", "Nobody knows who owns what"]).to_owned(),
        Lever::Fear => step(value / 100.0, ["Failing together is fine", "Little fear", "Careful", "Afraid", "A failure ends a career"]).to_owned(),
        Lever::Aversion => step(value / 100.0, ["Eager to change", "Open", "Wait and see", "Reluctant", "Against any change"]).to_owned(),
        Lever::Transparency => step(value, ["Results stay in the team", "Some sharing", "Plans and results shared", "Open by habit", "Everything is visible"]).to_owned(),
        Lever::Announced => step(value, ["Not announced", "Mentioned", "Announced", "Repeated", "On every wall"]).to_owned(),
        Lever::Weeks => super::horizon(value as u32),
        _ => String::new(),
    }
}

/// The split of the bonus, leaving out what has no weight.
fn split(weights: &Weights) -> String {
    let parts = [
        ("own", weights.own),
        ("team", weights.team),
        ("firm", weights.firm),
        ("joint", weights.joint),
        ("peers", weights.feedback),
    ];
    let some = parts.into_iter().filter(|(_, weight)| *weight > 0.0);
    let said: Vec<String> = some.map(|(name, weight)| format!("{name} {}", plain(100.0 * weight))).collect();
    let mut text = said.join(", ");
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

fn bonus(form: &Form) -> &'static str {
    match proposal::plan(form).map(|plan| plan.target_bonus) {
        Some(TargetBonus::ShareOfBase(_)) => "Of base, the same for everybody",
        _ => SAME_COST_HINT,
    }
}

fn target(form: &Form) -> String {
    let today = plain(100.0 * form.organisation.integrated_today);
    match proposal::goal(form).map(|goal| Metric::of(goal.metric)) {
        Some(Metric::IntegratedJourneys) => format!("Share of journeys; today {today} %"),
        Some(_) => "Today is 100".to_owned(),
        None => String::new(),
    }
}

/// The word for the fifth of the way from 0 to 1 that is nearest.
fn step(share: f64, words: [&'static str; 5]) -> &'static str {
    let place = (share.clamp(0.0, 1.0) * 4.0).round() as usize;
    words[place.min(4)]
}

/// The name of a joint measure.
pub fn metric(metric: Metric) -> &'static str {
    match metric {
        Metric::IntegratedJourneys => "Integrated journeys",
        Metric::CustomerValue => "Customer value",
        Metric::AttributedResults => "Attributed results",
    }
}

/// What a joint measure counts.
pub fn metric_hint(metric: Metric) -> &'static str {
    match metric {
        Metric::IntegratedJourneys => "Journeys whose hand-offs all work",
        Metric::CustomerValue => "What customers contribute, hand-offs and all",
        Metric::AttributedResults => "What channels claim; hand-offs do not show in it",
    }
}

/// The name of a lead.
pub fn lead(lead: Lead) -> &'static str {
    match lead {
        Lead::Nobody => "Nobody",
        Lead::Committee => "A committee",
        Lead::LeadAgency => "A lead agency",
        Lead::ClientSide => "One lead with authority",
    }
}

/// What a lead costs a year under the programme at hand.
pub fn lead_hint(form: &Form) -> String {
    let yearly = proposal::programme(form).map_or(0.0, tandem_model::Programme::yearly_cost);
    format!("From week 1, {} a year", crate::format::exact_money(&form.organisation.currency, yearly))
}

/// The name of what differs from future to future.
pub fn uncertainty(uncertainty: Uncertainty) -> &'static str {
    match uncertainty {
        Uncertainty::Noise => "Chance alone",
        Uncertainty::All => "Chance and what nobody knows well",
    }
}

/// How well a number is known.
pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Measured => "measured",
        Grade::Inferred => "inferred",
        Grade::Assumed => "assumed",
        Grade::Yours => "yours to set",
    }
}

/// What is wrong with a typed number.
pub fn out_of_range(typed: &str, min: f64, max: f64, unit: &str) -> String {
    let typed: String = typed.chars().take(20).collect();
    let shown = if typed.trim().is_empty() { "Nothing".to_owned() } else { format!("\u{201c}{typed}\u{201d}") };
    let range = format!("{} to {} {unit}", plain(min), plain(max));
    format!("{shown} is not a number from {}; the last value stays.", range.trim_end())
}

/// What a reset button says.
pub fn reset(name: &str, value: &str) -> String {
    format!("Set {name} back to {value}")
}

/// What a help button says.
pub fn help(name: &str) -> String {
    format!("About {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_split_names_what_carries_weight() {
        let form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(hint(Lever::JointShare, &form), "Own 25, team 15, joint 45, peers 15");
    }

    #[test]
    fn words_change_at_quarters() {
        let words = ["a", "b", "c", "d", "e"];
        assert_eq!([0.0, 0.1, 0.25, 0.5, 0.8, 1.0].map(|share| step(share, words)), ["a", "a", "b", "c", "d", "e"]);
    }

    #[test]
    fn a_wrong_number_is_repeated_in_short_and_the_range_is_said() {
        let said = out_of_range("9999999999999999999999999", 0.0, 70.0, "%");
        assert_eq!(said, "“99999999999999999999” is not a number from 0 to 70 %; the last value stays.");
    }
}
