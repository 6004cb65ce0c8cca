//! Names and values of the levers. Names, sentences and sources of numbers come from the model's table.

use tandem_model::parameter::{Grade, Unit};
use tandem_model::{Barrier, COMPETITION_COUNTERMEASURES, Countermeasure, Form};

use crate::i18n::messages::known;

use crate::i18n::messages::manual;

use crate::i18n::messages::say;

use crate::i18n::messages::tell;
use crate::i18n::number::{boxed, notation, symbol};
use crate::scenario::field::Lever;

/// The name of a lever: its own, where the page has more than one lever with that manual or says what it is of, or else the
/// manual's.
pub fn name(lever: Lever, form: &Form) -> String {
    let own = known(&format!("lever-{}", lever.key()));
    own.unwrap_or_else(|| manual::name(&lever.parameter(form)))
}

/// The name of a lever where it stands: a list of starts does not repeat that they are starts.
pub fn label(lever: Lever, form: &Form) -> String {
    let own = known(&format!("lever-{}.label", lever.key()));
    own.unwrap_or_else(|| name(lever, form))
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
    let names: Vec<String> = cures.iter().map(|cure| manual::cure(*cure)).collect();
    tell("cures", &[("cures", names.join(", ").into())])
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
        Unit::Share | Unit::Attainment => say("unit-percent"),
        Unit::Level => String::new(),
        Unit::Money => notation().thousands(&symbol(&form.organisation.currency)),
        Unit::Hours => say("unit-hours"),
        Unit::Weeks => say("unit-weeks"),
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
    say(&format!("example-{}", lever.key()))
}

/// How well a number is known.
pub fn grade(grade: Grade) -> String {
    say(match grade {
        Grade::Measured => "grade-measured",
        Grade::Inferred => "grade-inferred",
        Grade::Assumed => "grade-assumed",
        Grade::Yours => "grade-yours",
    })
}

/// What is wrong with a typed number.
pub fn out_of_range(typed: &str, min: f64, max: f64, unit: &str) -> String {
    let typed: String = typed.chars().take(20).collect();
    let id = if typed.trim().is_empty() {
        "out-of-range-empty"
    } else {
        "out-of-range"
    };
    let unit = if unit.is_empty() {
        String::new()
    } else {
        format!(" {unit}")
    };
    let told = [
        ("typed", typed.into()),
        ("min", boxed(min).into()),
        ("max", boxed(max).into()),
        ("unit", unit.into()),
    ];
    tell(id, &told)
}

/// What is wrong with a typed number that reads in two ways.
pub fn ambiguous(typed: &str) -> String {
    tell("ambiguous", &[("typed", typed.trim().into())])
}

/// A currency by its code and, where it is a usual one, its name.
pub fn currency(code: &str) -> String {
    let id = format!("currency-{}", code.to_ascii_lowercase());
    match say(&id) {
        name if name == id => code.to_owned(),
        name => format!("{code} \u{b7} {name}"),
    }
}

/// What a reset button says.
pub fn reset(name: &str, value: &str) -> String {
    tell(
        "lever-reset",
        &[("name", name.into()), ("value", value.into())],
    )
}

/// What a help button says.
pub fn help(name: &str) -> String {
    tell("lever-help", &[("name", name.into())])
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
