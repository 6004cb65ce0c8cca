//! Differences of journeys: added, removed, other teams on the way, other shares and values.

use std::collections::BTreeMap;

use tandem_model::{Form, Journey};

use crate::i18n::later;
use crate::i18n::messages::editors as words;
use crate::scenario::edit::journey::{JourneyEdit, level};
use crate::scenario::edit::{Edit, LazyEdit};
use crate::scenario::ids::pairs;
use crate::scenario::revision::Revision;
use crate::session::change::Change;
use crate::session::change::between;
use crate::session::change::moved;
use crate::session::change::put_in_order;
use crate::session::change::teams::names_now;
use crate::session::change::with;
use crate::session::change::with_rows;

/// How far shares of customers may be apart and still count as those of the start, once all else is as it was: shares
/// are kept to a hundredth of a per cent.
const ROUNDING: f64 = 0.002;

/// What of the journeys of `form` differs from the `base`.
pub(super) fn changes(base: &Revision, form: &Revision) -> Vec<Change> {
    let then = steps(base, &names_now(base, form));
    let pairs = pairs(&base.ids().journeys, &form.ids().journeys);
    let gone = (0..then.len()).filter(|at| !pairs.contains(&Some(*at)));
    let of_journey = |(at, pair): (usize, &Option<usize>)| match pair {
        Some(place) => differences(base, form, &then[*place], *place, at),
        None => vec![came(base, form, at)],
    };
    let mut all: Vec<Change> = pairs.iter().enumerate().flat_map(of_journey).collect();
    all.extend(shares(base, form, &pairs));
    all.extend(gone.map(|at| went(base, form, &then[at], at)));
    all.extend(order(base, form, &pairs));
    all
}

/// The steps of each journey at the start, where its teams have these names by now; those without a name are left out.
pub(super) fn steps(base: &Form, names: &[Option<&str>]) -> Vec<Vec<String>> {
    let teams = base.organisation.teams.iter().zip(names);
    let named: BTreeMap<&str, &str> = teams
        .filter_map(|(team, now)| Some((team.name.as_str(), (*now)?)))
        .collect();
    let name = |team: &String| named.get(team.as_str()).map(|name| (*name).to_owned());
    let journeys = base.organisation.journeys.iter();
    journeys
        .map(|journey| journey.teams.iter().filter_map(name).collect())
        .collect()
}

fn differences(base: &Form, form: &Form, then: &[String], place: usize, at: usize) -> Vec<Change> {
    let (before, journey) = (
        &base.organisation.journeys[place],
        &form.organisation.journeys[at],
    );
    let steps = between(
        later::change_steps((at + 1) as f64),
        words::steps(&before_names(before, then)),
        words::steps(&journey.teams),
        || Edit::from(JourneyEdit::Steps(at, then.to_vec())),
    );
    let steps = steps.filter(|_| then != journey.teams);
    let value = between(
        words::value_of_journey(&journey.teams),
        crate::i18n::number::boxed(before.value),
        crate::i18n::number::boxed(journey.value),
        || Edit::from(JourneyEdit::Value(at, before.value)),
    );
    steps.into_iter().chain(value).collect()
}

/// The steps as they were called, unless nothing but names differs.
fn before_names(before: &Journey, then: &[String]) -> Vec<String> {
    if before.teams.len() == then.len() {
        then.to_vec()
    } else {
        before.teams.clone()
    }
}

fn came(base: &Form, form: &Revision, at: usize) -> Change {
    let journey = &form.organisation.journeys[at];
    let back = with_rows(form, |form, ids| {
        JourneyEdit::Remove(at).track(form, ids);
        JourneyEdit::Remove(at).apply(form);
        settle(base, form);
    });
    Change {
        name: words::journey(&journey.teams),
        from: later::none(),
        to: words::share(journey.volume),
        back,
    }
}

/// A journey that went comes back with the share it had; one whose teams all went cannot.
fn went(base: &Revision, form: &Revision, then: &[String], place: usize) -> Change {
    let before = &base.organisation.journeys[place];
    let back = with_rows(form, |form, ids| {
        let journeys = &mut form.organisation.journeys;
        let at = place.min(journeys.len());
        ids.journeys.insert(at, base.ids().journeys[place]);
        for journey in journeys.iter_mut() {
            journey.volume *= 1.0 - before.volume;
        }
        let teams = if then.is_empty() { &before.teams } else { then };
        journeys.insert(
            at,
            Journey {
                teams: teams.to_vec(),
                ..before.clone()
            },
        );
        level(journeys);
        settle(base, form);
    });
    Change {
        name: words::journey(&before.teams),
        from: words::share(before.volume),
        to: later::none(),
        back,
    }
}

/// Shares of customers, which belong together: they are one line and go back together. Where journeys came or went, the
/// shares of those that stayed are held against the same proportions as at the start.
fn shares(base: &Form, form: &Form, pairs: &[Option<usize>]) -> Option<Change> {
    let journeys = &form.organisation.journeys;
    let stayed = || {
        pairs
            .iter()
            .enumerate()
            .filter_map(|(at, pair)| Some((at, (*pair)?)))
    };
    let now: Vec<f64> = stayed().map(|(at, _)| journeys[at].volume).collect();
    let then: Vec<f64> = stayed()
        .map(|(_, place)| base.organisation.journeys[place].volume)
        .collect();
    let all_stayed = now.len() == journeys.len() && then.len() == base.organisation.journeys.len();
    let scale = now.iter().sum::<f64>() / then.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let then: Vec<f64> = match all_stayed {
        true => then,
        false => then.iter().map(|share| share * scale).collect(),
    };
    let far = |(one, other): (&f64, &f64)| (one - other).abs() > ROUNDING;
    if !all_stayed && !now.iter().zip(&then).any(far) {
        return None;
    }
    let back = || {
        with(form, |form| {
            for ((at, _), volume) in stayed().zip(&then) {
                form.organisation.journeys[at].volume = *volume;
            }
        })
    };
    between(
        later::change_shares(),
        words::shares(&then),
        words::shares(&now),
        back,
    )
}

fn order(base: &Form, form: &Revision, pairs: &[Option<usize>]) -> Option<Change> {
    let stayed = moved(pairs)?;
    let journeys = &base.organisation.journeys;
    let said = |places: &[usize]| {
        let journeys = places.iter().map(|at| words::steps(&journeys[*at].teams));
        journeys.collect::<Vec<_>>().join("; ")
    };
    crate::session::change::order(later::change_journey_order(), &stayed, said, || {
        with_rows(form, |form, ids| {
            put_in_order(&mut form.organisation.journeys, pairs);
            put_in_order(&mut ids.journeys, pairs);
        })
    })
}

/// Gives the journeys the very shares of the start once they are the same but for rounding.
fn settle(base: &Form, form: &mut Form) {
    let (then, now) = (&base.organisation.journeys, &mut form.organisation.journeys);
    let near = |one: &Journey, other: &Journey| (one.volume - other.volume).abs() <= ROUNDING;
    if then.len() == now.len() && then.iter().zip(&*now).all(|(one, other)| near(one, other)) {
        for (journey, before) in now.iter_mut().zip(then) {
            journey.volume = before.volume;
        }
    }
}
