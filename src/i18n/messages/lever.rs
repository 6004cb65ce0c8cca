//! Names and values of the levers. Names, sentences and sources of numbers come from the model's table.

use tandem_model::field::{Field, field};
use tandem_model::parameter::{Grade, Unit};
use tandem_model::{Barrier, COMPETITION_COUNTERMEASURES, Countermeasure, Form, Intervention};

use crate::i18n::locale::{self, Family};
use crate::i18n::messages::parameter_docs;
use crate::i18n::{Message, first, later};

use crate::i18n::number::{boxed, notation, symbol};
use crate::scenario::field::Lever;

/// The name of a lever: its own, where the page has more than one lever with that manual or says what it is of, or else the
/// manual's.
pub fn name(lever: Lever, form: &Form) -> String {
    let own = own_name(lever);
    own.map_or_else(|| parameter_docs::name(&lever.parameter(form)), |own| own())
}

/// The name of the number with this id, if there is one.
pub fn of_field(id: &str) -> Option<String> {
    let is_it = |lever: &Lever| lever.id() == id;
    let own = Lever::ALL.into_iter().find(is_it).and_then(own_name);
    let name = |field: &Field| parameter_docs::name(&field.parameter);
    own.map(|own| own()).or_else(|| field(id).map(name))
}

/// The name of a lever where it stands: a list of starts does not repeat that they are starts.
pub fn label(lever: Lever, form: &Form) -> String {
    match lever.starts() {
        Some(remedy) => start(remedy).1(),
        None => name(lever, form),
    }
}

fn own_name(lever: Lever) -> Option<Message> {
    match lever {
        Lever::JOINT_SHARE => Some(first::lever_plan_weights_joint),
        Lever::TARGET => Some(first::lever_plan_goal_metric_integrated_journeys),
        Lever::GATE_OPENS => Some(later::lever_plan_gate_attainment),
        Lever::DIALOGUE_TODAY => Some(later::lever_organisation_dialogue),
        Lever::POOLING_TODAY => Some(later::lever_organisation_budget_pooling),
        _ => lever.starts().map(|remedy| start(remedy).0),
    }
}

/// The name of a start, and what it is called in a list of starts.
fn start(remedy: Intervention) -> (Message, Message) {
    match remedy {
        Intervention::Lead => (
            later::lever_programme_starts_lead,
            later::lever_programme_starts_lead_label,
        ),
        Intervention::Roles => (
            later::lever_programme_starts_roles,
            later::lever_programme_starts_roles_label,
        ),
        Intervention::Transparency => (
            later::lever_programme_starts_transparency,
            later::lever_programme_starts_transparency_label,
        ),
        Intervention::Contact => (
            later::lever_programme_starts_contact,
            later::lever_programme_starts_contact_label,
        ),
        Intervention::Planning => (
            later::lever_programme_starts_planning,
            later::lever_programme_starts_planning_label,
        ),
        Intervention::Training => (
            later::lever_programme_starts_training,
            later::lever_programme_starts_training_label,
        ),
        Intervention::SafeToFail => (
            later::lever_programme_starts_safe_to_fail,
            later::lever_programme_starts_safe_to_fail_label,
        ),
        Intervention::Communication => (
            later::lever_programme_starts_communication,
            later::lever_programme_starts_communication_label,
        ),
        Intervention::BudgetPooling => (
            later::lever_programme_starts_budget_pooling,
            later::lever_programme_starts_budget_pooling_label,
        ),
        Intervention::Dialogue => (
            later::lever_programme_starts_dialogue,
            later::lever_programme_starts_dialogue_label,
        ),
        Intervention::Results => (
            later::lever_programme_starts_results,
            later::lever_programme_starts_results_label,
        ),
        Intervention::Talks => (
            later::lever_programme_starts_talks,
            later::lever_programme_starts_talks_label,
        ),
    }
}

/// What moves the barrier that a lever sets; none if it sets none.
pub fn cures(lever: Lever) -> Option<String> {
    match lever {
        Lever::COMPETITION => Some(cures_said(COMPETITION_COUNTERMEASURES)),
        _ => lever.barrier().map(barrier_cures),
    }
}

/// What moves a barrier.
pub fn barrier_cures(barrier: Barrier) -> String {
    cures_said(barrier.countermeasures())
}

fn cures_said(cures: &[Countermeasure]) -> String {
    let names: Vec<String> = cures
        .iter()
        .map(|cure| parameter_docs::cure(*cure))
        .collect();
    later::cures(&names.join(", "))
}

/// A level of a barrier for those who listen.
pub fn level(level: f64) -> String {
    boxed(level.round())
}

/// What a lever's number counts, after the number.
pub fn unit(lever: Lever, form: &Form) -> String {
    unit_of(lever.parameter(form).unit, form)
}

/// What stands after a number of that unit.
pub fn unit_of(unit: Unit, form: &Form) -> String {
    match unit {
        Unit::Share | Unit::Attainment => first::unit_percent(),
        Unit::Level => String::new(),
        Unit::Money => notation().thousands(&symbol(&form.organisation.currency)),
        Unit::Hours => first::unit_hours(),
        Unit::Weeks => first::unit_weeks(),
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

/// How well a number is known.
pub fn grade(grade: Grade) -> String {
    match grade {
        Grade::Measured => later::grade_measured(),
        Grade::Inferred => later::grade_inferred(),
        Grade::Assumed => later::grade_assumed(),
        Grade::Yours => later::grade_yours(),
    }
}

/// What is wrong with a typed number.
pub fn out_of_range(typed: &str, min: f64, max: f64, unit: &str) -> String {
    let typed: String = typed.chars().take(20).collect();
    let unit = if unit.is_empty() {
        String::new()
    } else {
        format!(" {unit}")
    };
    let (min, max) = (boxed(min), boxed(max));
    if typed.trim().is_empty() {
        first::out_of_range_empty(&max, &min, &unit)
    } else {
        first::out_of_range(&max, &min, &typed, &unit)
    }
}

/// What is wrong with a typed number that reads in two ways.
pub fn ambiguous(typed: &str) -> String {
    first::ambiguous(typed.trim())
}

/// A currency by its code and, where it is a usual one, its name.
pub fn currency(code: &str) -> String {
    match locale::name(Family::Currency, &code.to_ascii_lowercase()) {
        None => code.to_owned(),
        Some(name) => format!("{code} \u{b7} {name}"),
    }
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
