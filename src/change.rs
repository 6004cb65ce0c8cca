//! What differs between the form in force and the one it started from, and the way back for each difference.

mod journeys;
mod numbers;
mod options;
mod plans;
mod teams;

use tandem_model::{Form, TargetBonus};

use crate::edit::Edit;
use crate::format::boxed;
use crate::lever::Lever;
use crate::proposal;
use crate::start::arranged;
use crate::words::{self, say};

/// A setting that differs, with both values as the page prints them.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Name of the setting.
    pub name: String,
    /// Where it started.
    pub from: String,
    /// Where it is.
    pub to: String,
    /// What takes it back to where it started.
    pub back: Edit,
}

/// Everything that differs.
pub fn changes(base: &Form, form: &Form) -> Vec<Change> {
    let start = arranged(base, form);
    let lists = [
        numbers::changes(&start, form),
        plans::changes(base, &start, form),
        teams::changes(base, form),
        journeys::changes(base, form),
        options::changes(base, form),
    ];
    lists.into_iter().flatten().collect()
}

/// The change between two printed values, if they differ.
fn between(name: String, from: String, to: String, back: impl FnOnce() -> Edit) -> Option<Change> {
    (from != to).then(|| Change {
        name,
        from,
        to,
        back: back(),
    })
}

/// The way back that is this change of the form.
fn with(form: &Form, change: impl FnOnce(&mut Form)) -> Edit {
    let mut changed = form.clone();
    change(&mut changed);
    Edit::Back(Box::new(changed))
}

/// What takes a lever back to its value in `start`; a bonus that cost the same as today's does again.
pub fn lever_back(lever: Lever, start: &Form) -> Edit {
    if lever == Lever::TARGET_BONUS && costs_the_same(start) {
        return Edit::SameCost;
    }
    Edit::Number(lever, lever.start(start))
}

/// A lever's value with its unit; the usual one where the form has no such part.
pub fn print(lever: Lever, form: &Form) -> String {
    if lever == Lever::TARGET_BONUS && costs_the_same(form) {
        return say("same-cost");
    }
    let shown = boxed(lever.start(form) * words::lever::printed(lever.parameter(form).unit));
    let text = format!("{shown} {}", words::lever::unit(lever, form));
    text.trim_end().to_owned()
}

/// Whether the proposed plan costs what today's costs.
pub fn costs_the_same(form: &Form) -> bool {
    let bonus = proposal::plan(form).map(|plan| plan.target_bonus);
    bonus == Some(TargetBonus::CostNeutral)
}

#[cfg(test)]
mod tests;
