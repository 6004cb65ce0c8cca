//! Differences of levers and choices.

use tandem_model::Form;

use crate::session::change::Change;

use crate::session::change::between;

use crate::session::change::lever_back;

use crate::session::change::print;

use crate::i18n::{later, messages};
use crate::scenario::choice::Pick;
use crate::scenario::edit::Edit;
use crate::scenario::field::Lever;
use crate::session::change::with;

/// Levers and choices of `form` that are not where they were at the `start`.
pub(super) fn changes(start: &Form, form: &Form) -> Vec<Change> {
    let levers = Lever::ALL
        .into_iter()
        .filter_map(|lever| number(lever, start, form));
    let picks = Pick::ALL
        .into_iter()
        .filter_map(|pick| choice(pick, start, form));
    levers.chain(picks).collect()
}

/// A target counts in the unit of its measure, so that it is said with the measure where that is another one.
fn number(lever: Lever, start: &Form, form: &Form) -> Option<Change> {
    lever.value(form)?;
    if lever == Lever::TARGET && Pick::Metric.chosen(start) != Pick::Metric.chosen(form) {
        return None;
    }
    let name = messages::lever::name(lever, form);
    let back = || lever_back(lever, start);
    between(name, print(lever, start), print(lever, form), back)
}

fn choice(pick: Pick, start: &Form, form: &Form) -> Option<Change> {
    let now = pick.chosen(form)?;
    let before = pick.chosen(start).unwrap_or_default();
    let said = |place: usize, form: &Form| {
        let chosen = messages::pick::names(pick).swap_remove(place);
        match pick {
            Pick::Metric => later::metric_with_target(&chosen, &print(Lever::TARGET, form)),
            _ => chosen,
        }
    };
    if now == before {
        return None;
    }
    let name = messages::pick::full_name(pick);
    let back = || pick_back(pick, before, start, form);
    between(name, said(before, start), said(now, form), back)
}

/// The choice taken back, and with it the numbers that it moves or brings along.
fn pick_back(pick: Pick, before: usize, start: &Form, form: &Form) -> Edit {
    let mut chosen = form.clone();
    pick.choose(&mut chosen, before);
    let moved = |lever: &Lever| {
        lever
            .value(&chosen)
            .is_some_and(|it| lever.value(form) != Some(it))
    };
    let moved: Vec<Lever> = Lever::ALL.into_iter().filter(moved).collect();
    if moved.is_empty() {
        return Edit::Pick(pick, before);
    }
    with(&chosen, |form| {
        for lever in moved {
            lever.set(form, lever.start(start));
        }
    })
}
