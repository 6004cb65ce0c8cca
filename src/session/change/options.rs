//! Differences of options: added, removed, renamed, and what each uses from when to when.

use tandem_model::{ArmForm, Form};

use crate::i18n::later;
use crate::session::change::Change;

use crate::session::change::between;

use crate::session::change::moved;

use crate::session::change::name_back;

use crate::session::change::put_in_order;

use crate::session::change::with;

use crate::i18n::messages::editors as words;
use crate::i18n::messages::goal;
use crate::scenario::edit::Edit;
use crate::scenario::edit::option::OptionEdit;
use crate::scenario::field::Lever;
use crate::scenario::ids::pairs;
use crate::scenario::own_goal;
use crate::scenario::proposal;
use crate::scenario::revision::Revision;
use crate::session::change::with_rows;

/// What of the options of `form` differs from the `base`.
pub(super) fn changes(base: &Revision, form: &Revision) -> Vec<Change> {
    let pairs = pairs(&base.ids().options, &form.ids().options);
    let gone = (0..base.options.len()).filter(|at| !pairs.contains(&Some(*at)));
    let of_option = |(now, then): (usize, &Option<usize>)| match then {
        Some(then) => differences(&base.options[*then], form, now, base),
        None => vec![came(form, now)],
    };
    let mut all: Vec<Change> = pairs.iter().enumerate().flat_map(of_option).collect();
    all.extend(gone.map(|at| went(base, form, at)));
    all.extend(order(base, form, &pairs));
    all.extend(goals(base, form, &pairs));
    all.extend(stands(base, form));
    all
}

/// How goals are chosen and where they end, of options that were there before and may have what they had.
fn goals(base: &Form, form: &Revision, pairs: &[Option<usize>]) -> Option<Change> {
    let mut there = form.form().clone();
    there.goals = base.goals;
    let rows = || form.options.iter().zip(pairs);
    let before = |(option, then): (&ArmForm, &Option<usize>)| {
        let level = base.options[(*then)?].goal;
        let fits = |level| own_goal::fits(&there, option, level);
        level.is_none_or(fits).then_some((level, option.goal))
    };
    let both: Vec<Option<_>> = rows().map(before).collect();
    let (was, is): (Vec<Option<f64>>, Vec<Option<f64>>) = both.iter().flatten().copied().unzip();
    let (then, now) = (goal::set(base.goals, &was), goal::set(form.goals, &is));
    between(later::change_goals(), then, now, || {
        let rows = form.options.iter().zip(&both);
        let levels = rows.map(|(option, both)| both.map_or(option.goal, |both| both.0));
        Edit::Goals(base.goals, levels.collect())
    })
}

/// Which plan and programme the levers move, where there is a choice.
fn stands(base: &Form, form: &Form) -> Option<Change> {
    let names = |form: &Form| {
        let plan = proposal::plan(form).map(|plan| plan.name.clone());
        let programme = proposal::programme(form).map(|it| it.name.clone());
        [plan, programme]
    };
    let said = |names: &[Option<String>]| words::list(names.iter().flatten().map(String::as_str));
    let (then, now) = (names(base), names(form));
    between(later::change_levers(), said(&then), said(&now), || {
        with(form, |form| {
            let order = |name: &str, names: Vec<&String>| {
                names
                    .iter()
                    .position(|it| *it == name)
                    .unwrap_or(names.len())
            };
            form.plans
                .sort_by_key(|it| order(&it.name, base.plans.iter().map(|it| &it.name).collect()));
            form.programmes.sort_by_key(|it| {
                order(
                    &it.name,
                    base.programmes.iter().map(|it| &it.name).collect(),
                )
            });
        })
    })
}

fn differences(then: &ArmForm, form: &Revision, now: usize, base: &Revision) -> Vec<Change> {
    let option = &form.options[now];
    let edit = |edit: OptionEdit| Edit::from(edit);
    let name = between(
        later::change_option_name(&then.name),
        then.name.clone(),
        option.name.clone(),
        || name_back(form, &names(form), (now, &then.name), OptionEdit::Rename),
    );
    let plan = between(
        later::change_of(&option.name, &later::option_plan()),
        then.plan.clone(),
        option.plan.clone(),
        || edit(OptionEdit::Plan(now, then.plan.clone())),
    );
    let programme = |option: &ArmForm| option.programme.clone().unwrap_or_else(later::none);
    let programme = between(
        later::change_of(&option.name, &later::option_programme()),
        programme(then),
        programme(option),
        || edit(OptionEdit::Programme(now, then.programme.clone())),
    );
    let delay = between(
        later::change_of(&option.name, &later::option_from()),
        later::weeks_short(then.pay_from.into()),
        later::weeks_short(option.pay_from.into()),
        || edit(OptionEdit::PayFrom(now, then.pay_from)),
    );
    let delay = delay.filter(|_| !is_the_levers(then, option, base, form));
    let until = |option: &ArmForm| {
        option
            .until
            .map_or_else(later::never, |weeks| later::weeks_short(weeks.into()))
    };
    let until = between(
        later::change_of(&option.name, &later::option_until()),
        until(then),
        until(option),
        || edit(OptionEdit::Until(now, then.until)),
    );
    name.into_iter()
        .chain(plan)
        .chain(programme)
        .chain(delay)
        .chain(until)
        .collect()
}

/// Whether the delay of an option is the one that has a lever, then and now.
fn is_the_levers(then: &ArmForm, option: &ArmForm, base: &Revision, form: &Revision) -> bool {
    let start = crate::session::aligned_base::arranged(base, form, form.ids());
    let lever = |form: &Form| Lever::CONSULTATION.value(form);
    let proposed = proposal::plan(form).is_some_and(|plan| plan.name == option.plan);
    proposed
        && lever(form) == Some(f64::from(option.pay_from))
        && lever(&start) == Some(f64::from(then.pay_from))
}

fn came(form: &Form, now: usize) -> Change {
    let option = &form.options[now];
    Change {
        name: later::change_option(&option.name),
        from: later::none(),
        to: words::uses(option),
        back: Edit::from(OptionEdit::Remove(now)),
    }
}

/// An option that went comes back with its plan and its programme if those went too.
fn went(base: &Revision, form: &Revision, then: usize) -> Change {
    let option = &base.options[then];
    let back = with_rows(form, |form, ids| {
        let plan = base.plans.iter().filter(|it| it.name == option.plan);
        for plan in plan {
            if !form.plans.iter().any(|it| it.name == plan.name) {
                form.plans.push(plan.clone());
            }
        }
        let programme = base
            .programmes
            .iter()
            .filter(|it| option.programme.as_ref() == Some(&it.name));
        for programme in programme {
            if !form.programmes.iter().any(|it| it.name == programme.name) {
                form.programmes.push(programme.clone());
            }
        }
        let place = then.min(form.options.len());
        form.options.insert(place, option.clone());
        ids.options.insert(place, base.ids().options[then]);
    });
    Change {
        name: later::change_option(&option.name),
        from: words::uses(option),
        to: later::none(),
        back,
    }
}

fn names(form: &Form) -> Vec<&str> {
    let options = form.options.iter();
    options.map(|option| option.name.as_str()).collect()
}

fn order(base: &Form, form: &Revision, pairs: &[Option<usize>]) -> Option<Change> {
    let stayed = moved(pairs)?;
    let said = |places: &[usize]| words::list(places.iter().map(|at| names(base)[*at]));
    crate::session::change::order(later::change_option_order(), &stayed, said, || {
        with_rows(form, |form, ids| {
            put_in_order(&mut form.options, pairs);
            put_in_order(&mut ids.options, pairs);
        })
    })
}
