//! Names, values and hints of the levers. Names, sentences and sources of numbers come from the model's table.

use tandem_model::parameter::{Grade, Unit};
use tandem_model::{Form, Lead, Uncertainty};

use crate::format::plain;
use crate::lever::Lever;
use crate::metric::Metric;
use crate::proposal;

/// Name of the parts of the bonus beside own and joint.
pub const SPLIT: &str = "Rest of the split";
/// Name of the organisation among the changes.
pub const ORGANISATION: &str = "Organisation";
/// Name of the options among the changes.
pub const OPTIONS: &str = "Options";
/// What has not changed.
pub const AS_AT_THE_START: &str = "as at the start";
/// What has changed in more than one number.
pub const OTHERS: &str = "others";
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
pub const SAME_COST_HINT: &str = "Of base; same cost at target";
/// Where a scenario has no plan beside today's.
pub const NO_PLAN: &str = "No option of this scenario has a plan of its own to set.";
/// Where a scenario has no programme.
pub const NO_PROGRAMME: &str = "No option of this scenario has a programme to set.";
/// Names of the groups that are one click away.
pub const GROUPS: [&str; 4] = [
    "Plan in detail",
    "Culture",
    "Leadership and roll-out",
    "Simulation",
];

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
        Unit::Level => String::new(),
        Unit::Money => format!(
            "{}k",
            crate::format::symbol(&form.organisation.currency).trim()
        ),
        Unit::Hours => "h".to_owned(),
        Unit::Weeks => "wk".to_owned(),
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
    if yearly == 0.0 {
        return "Costs nothing".into();
    }
    format!(
        "From week 1, {} a year",
        crate::format::exact_money(&form.organisation.currency, yearly)
    )
}

/// The name of what differs from future to future.
pub fn uncertainty(uncertainty: Uncertainty) -> &'static str {
    match uncertainty {
        Uncertainty::Noise => "Chance alone",
        Uncertainty::All => "Chance and unknowns",
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
    let shown = if typed.trim().is_empty() {
        "Nothing".to_owned()
    } else {
        format!("\u{201c}{typed}\u{201d}")
    };
    let range = format!("{} to {} {unit}", plain(min), plain(max));
    format!(
        "{shown} is not a number from {}; the last value stays.",
        range.trim_end()
    )
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
    fn a_wrong_number_is_repeated_in_short_and_the_range_is_said() {
        let said = out_of_range("9999999999999999999999999", 0.0, 70.0, "%");
        assert_eq!(
            said,
            "“99999999999999999999” is not a number from 0 to 70 %; the last value stays."
        );
    }
}
