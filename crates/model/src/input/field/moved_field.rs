//! Fields of a scenario that are moved to see what an answer hangs on, and over which range. Fields that the sensitivity
//! analysis leaves alone say why.

mod derived;
mod target_bonus;

use crate::input::field::parameter::{Parameter, Unit};
use crate::input::field::{FIELDS, Field, Target};
use crate::input::form::Form;

use derived::{DERIVED, Derived};

pub use target_bonus::MEAN_TARGET_BONUS;

/// Most by which a share or a multiple of a target is moved.
const POINTS: f64 = 0.25;
/// Most by which a barrier is moved.
const LEVELS: f64 = 25.0;
/// Weeks to which a number of weeks at 0 is moved.
const QUARTER: f64 = 13.0;

/// The option's plan, which stands after today's, its programme and the option itself.
const OPTION: Target = Target {
    plan: Some(1),
    programme: Some(0),
    option: Some(0),
};

/// Fields that are not moved, by what their ids begin with, and why.
const UNMOVED: [(&str, &str); 9] = [
    ("team.", "one of many teams is not what an answer hangs on"),
    ("journey.", "volumes add up to 1"),
    (
        "plan.weights.",
        "weights add up to 1: the joint one alone is moved, against the own",
    ),
    (
        "plan.goal.metric.",
        "a goal has one metric: the first stands for whichever it is",
    ),
    (
        "programme.starts.",
        "a programme is judged as it is planned",
    ),
    ("option.until", "an option is judged as it is planned"),
    (
        "option.goal",
        "it stands in the place of its plan's target, which is moved",
    ),
    ("worthwhile", "it judges the answer and does not change it"),
    ("run.", "it says how the answer is computed"),
];

/// What is listed last where several tell equally much.
const LAST: [&str; 3] = [
    "programme.workshop_cost",
    "programme.lead_cost",
    "programme.staff_cost",
];

/// A number of a scenario with one option.
#[derive(Debug, Clone, Copy)]
pub struct MovedField {
    /// Where it sits: a field of the scenario, or of the option's plan or programme.
    pub path: &'static str,
    field: &'static Field,
    derived: Option<&'static Derived>,
}

impl MovedField {
    /// All of them, in the order of the table; what a programme costs stands last.
    pub fn all() -> impl Iterator<Item = Self> {
        let is_last = |lever: &Self| LAST.contains(&lever.path);
        let levers = || FIELDS.iter().filter_map(Self::from_field);
        let last = levers().filter(is_last);
        levers().filter(move |lever| !is_last(lever)).chain(last)
    }

    /// The lever that moves a field, if one does.
    fn from_field(field: &'static Field) -> Option<Self> {
        let it = Self::of(field);
        (it.derived.is_some() || why_not(field.id()).is_none()).then_some(it)
    }

    /// The lever that moves a field, whether the sensitivity analysis does so or not.
    pub(crate) fn of(field: &'static Field) -> Self {
        let derived = DERIVED.iter().find(|derived| derived.field == field.id());
        Self {
            path: derived.map_or(field.id(), |derived| derived.path),
            field,
            derived,
        }
    }

    pub(crate) fn parameter(&self, form: &Form) -> Parameter {
        let own = |derived: &Derived| (derived.parameter)(form);
        self.derived.map_or(self.field.parameter, own)
    }

    /// Its value; none if the scenario has no such part.
    pub fn value(&self, form: &Form) -> Option<f64> {
        match self.derived {
            Some(derived) => (derived.get)(form),
            None => self.field.value(form, OPTION),
        }
    }

    /// Sets it, if the scenario has such a part; weeks are whole.
    pub fn set(&self, form: &mut Form, value: f64) {
        let weeks = self.parameter(form).unit == Unit::Weeks;
        let value = if weeks { value.round() } else { value };
        match self.derived {
            Some(derived) => (derived.set)(form, value),
            None => self.field.set(form, OPTION, value),
        }
    }

    /// What it is and whose: `Customer dialogue (programme)`.
    pub(crate) fn words(&self, form: &Form) -> String {
        let whose = self.path.split('.').next().unwrap_or_default();
        format!("{} ({whose})", self.parameter(form).name)
    }

    /// From where to where it is moved around `usual`, inside what is allowed: from half of it to twice as much, but a share,
    /// a multiple of a target or a barrier by no more than 25 points. What stands at 0 is moved up by 25 points, one hour,
    /// one person or a quarter; money at 0 stays.
    pub(crate) fn range(&self, form: &Form, usual: f64) -> (f64, f64) {
        let parameter = self
            .parameter(form)
            .in_currency(&form.organisation.currency);
        let (most_moved, first) = match parameter.unit {
            Unit::Share | Unit::Attainment => (POINTS, POINTS),
            Unit::Level => (LEVELS, LEVELS),
            Unit::Hours | Unit::Count => (f64::INFINITY, 1.0),
            Unit::Weeks => (f64::INFINITY, QUARTER),
            Unit::Money => (f64::INFINITY, 0.0),
        };
        let down = most_moved.min(0.5 * usual);
        let up = most_moved.min(if usual > 0.0 { usual } else { first });
        let end = |value: f64| {
            let whole = if parameter.unit == Unit::Weeks {
                value.round()
            } else {
                value
            };
            parameter.clamp(whole)
        };
        // A number that stands outside what is allowed by a rounding is not pushed past its own end.
        (end(usual - down).min(usual), end(usual + up).max(usual))
    }
}

/// Why the field with this id is not moved; none if it is.
fn why_not(id: &str) -> Option<&'static str> {
    let found = UNMOVED.iter().find(|(begin, _)| id.starts_with(begin));
    found.map(|(_, why)| *why)
}

#[cfg(test)]
mod tests;
