//! Names, values and hints of the levers. Names, sentences and sources of numbers come from the model's table.

use tandem_model::parameter::{Grade, Unit};
use tandem_model::{Barrier, COMPETITION_CURES, Cure, Form};

use super::sentence;
use crate::format::plain;
use crate::lever::Lever;

/// Name of the parts of the bonus beside own and joint.
pub const SPLIT: &str = "Rest of the split";
/// Heading of the choice of plan.
pub const PLAN: &str = "Plan";
/// First entry of the choice of plan: what stands in the scenario.
pub const PLAN_AS_IS: &str = "As set below";
/// The choice of a bonus that costs what today's costs.
pub const SAME_COST: &str = "Same cost as today";
/// Where a bonus that costs the same as today stands.
pub const SAME_COST_HINT: &str = "Of base; same cost at target";
/// Where a scenario has no plan beside today's.
pub const NO_PLAN: &str = "No option of this scenario has a plan of its own to set.";
/// Where a scenario has no programme.
pub const NO_PROGRAMME: &str = "No option of this scenario has a programme to set.";
/// Where a measure is not part of the programme.
pub const NOT_IN_PROGRAMME: &str = "Not in the programme now";
/// What misaligned incentives are.
pub const MISALIGNMENT: &str = "Worked out from the plan and not yours to drag: the share of bonus money on measures that ignore the customer\u{2019}s journey; a measure that opposes it counts up to twice.";
/// The line of today's plan.
pub const TODAYS_PLAN: &str = "Today";
/// The line of the proposed plan.
pub const PROPOSED_PLAN: &str = "Proposal";

/// What the names of starts begin with.
const START: &str = "Start: ";

/// Names that differ from the manual's, because the page has more than one lever with that manual, or says what it is of.
const NAMES: [(Lever, &str); 15] = [
    (Lever::JointShare, "Joint share"),
    (Lever::Target, "Target"),
    (Lever::GateOpens, "Gate opens at"),
    (Lever::DialogueToday, "Customer dialogue today"),
    (Lever::PoolingToday, "Budget pooling today"),
    (Lever::StartLead, "Start: lead and staff"),
    (Lever::StartRoles, "Start: roles"),
    (Lever::StartTransparency, "Start: transparency"),
    (Lever::StartContact, "Start: contact"),
    (Lever::StartPlanning, "Start: joint planning"),
    (Lever::StartTraining, "Start: training"),
    (Lever::StartSafeToFail, "Start: safe to fail"),
    (Lever::StartCommunication, "Start: communication"),
    (Lever::StartPooling, "Start: budget pooling"),
    (Lever::StartDialogue, "Start: customer dialogue"),
];

/// The name of a lever.
pub fn name(lever: Lever, form: &Form) -> &'static str {
    let own = NAMES.iter().find(|(one, _)| *one == lever);
    own.map_or_else(|| lever.parameter(form).name, |(_, name)| name)
}

/// The name of a lever where it stands: a list of starts does not repeat that they are starts.
pub fn label(lever: Lever, form: &Form) -> String {
    let name = name(lever, form);
    sentence(name.strip_prefix(START).unwrap_or(name).to_owned())
}

/// What moves the barrier that a lever sets; none if it sets none.
pub fn cures(lever: Lever) -> Option<String> {
    match lever {
        Lever::Competition => Some(cures_said(COMPETITION_CURES)),
        _ => lever.barrier().map(barrier_cures),
    }
}

/// What moves a barrier.
pub fn barrier_cures(barrier: Barrier) -> String {
    cures_said(barrier.remedies())
}

fn cures_said(cures: &[Cure]) -> String {
    let names: Vec<&str> = cures.iter().map(|cure| cure.name()).collect();
    format!("What moves it: {}.", names.join(", "))
}

/// A level of a barrier for those who listen.
pub fn level(level: f64) -> String {
    plain(level.round())
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

/// An example of what a lever's value means.
pub fn example(lever: Lever) -> String {
    super::say(&format!("example-{lever:?}"))
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
    fn every_lever_has_an_example() {
        for lever in Lever::ALL {
            let example = example(lever);
            assert!(example.ends_with('.') && example.contains(' '), "{example}");
        }
    }

    #[test]
    fn a_wrong_number_is_repeated_in_short_and_the_range_is_said() {
        let said = out_of_range("9999999999999999999999999", 0.0, 70.0, "%");
        assert_eq!(
            said,
            "“99999999999999999999” is not a number from 0 to 70 %; the last value stays."
        );
    }
}
