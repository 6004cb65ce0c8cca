//! What differs between the form in force and the one it started from, and the way back for each difference.

mod journeys;
mod numbers;
mod options;
mod plans;
mod teams;

use tandem_model::{Form, TargetBonus};

use crate::i18n::first;
use crate::i18n::messages;
use crate::i18n::number::boxed;
use crate::scenario::edit::{Edit, LazyEdit};
use crate::scenario::field::Lever;
use crate::scenario::ids::Ids;
use crate::scenario::proposal;
use crate::scenario::revision::Revision;
use crate::session::aligned_base::arranged;
use crate::session::snapshot::Snapshot;

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
pub fn changes(base: &Revision, form: &Revision) -> Vec<Change> {
    let start = arranged(base, form, form.ids());
    let lists = [
        numbers::changes(&start, form),
        plans::changes(base, &start, form),
        teams::changes(base, form),
        journeys::changes(base, form),
        options::changes(base, form),
    ];
    lists.into_iter().flatten().collect()
}

/// Everything that differs between two states of the page. A scenario that was opened in between starts from the one before.
pub fn changes_between(before: &Snapshot, after: &Snapshot) -> Vec<Change> {
    if before.base.is(&after.base) {
        changes(&before.form, &after.form)
    } else {
        changes(&before.form, &after.form.started_from(&before.form))
    }
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

/// The way back that is this change of the form, in which no row comes, goes or moves.
fn with(form: &Form, change: impl FnOnce(&mut Form)) -> Edit {
    let mut changed = form.clone();
    change(&mut changed);
    Edit::Back(Box::new((changed, None)))
}

/// The way back that is this change of the form and of the ids of its rows.
fn with_rows(form: &Revision, change: impl FnOnce(&mut Form, &mut Ids)) -> Edit {
    let (mut changed, mut ids) = (form.form().clone(), form.ids().clone());
    change(&mut changed, &mut ids);
    Edit::Back(Box::new((changed, Some(ids))))
}

/// The way back to the name `name` for the row at `place`; a row that is called so by now takes the one that becomes free.
fn name_back<R: LazyEdit>(
    form: &Form,
    names: &[&str],
    (place, name): (usize, &str),
    rename: fn(usize, String) -> R,
) -> Edit {
    let Some(other) = names.iter().position(|it| *it == name) else {
        return Edit::from(rename(place, name.to_owned()));
    };
    with(form, |form| {
        for (place, name) in [(place, ""), (other, names[place]), (place, name)] {
            rename(place, name.to_owned()).apply(form);
        }
    })
}

/// The order of the rows that stayed, by their places at the start; none if it is the one of the start.
fn moved(pairs: &[Option<usize>]) -> Option<Vec<usize>> {
    let stayed: Vec<usize> = pairs.iter().flatten().copied().collect();
    (!stayed.is_sorted()).then_some(stayed)
}

/// The change of an order, as `said` says it.
fn order(
    name: String,
    stayed: &[usize],
    said: impl Fn(&[usize]) -> String,
    back: impl FnOnce() -> Edit,
) -> Option<Change> {
    let mut sorted = stayed.to_vec();
    sorted.sort_unstable();
    between(name, said(&sorted), said(stayed), back)
}

/// Puts rows back into the order of the start; those that it did not have come last.
fn put_in_order<T>(rows: &mut Vec<T>, pairs: &[Option<usize>]) {
    let mut placed: Vec<(&Option<usize>, T)> = pairs.iter().zip(rows.drain(..)).collect();
    placed.sort_by_key(|(pair, _)| pair.unwrap_or(usize::MAX));
    rows.extend(placed.into_iter().map(|(_, row)| row));
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
        return first::same_cost();
    }
    let shown = boxed(lever.start(form) * messages::lever::printed(lever.parameter(form).unit));
    let text = format!("{shown} {}", messages::lever::unit(lever, form));
    text.trim_end().to_owned()
}

/// Whether the proposed plan costs what today's costs.
pub fn costs_the_same(form: &Form) -> bool {
    let bonus = proposal::plan(form).map(|plan| plan.target_bonus);
    bonus == Some(TargetBonus::CostNeutral)
}

#[cfg(test)]
mod tests;
