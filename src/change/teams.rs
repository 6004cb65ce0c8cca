//! Teams that differ: who came, who went, another name, and each number and choice of a team.

use tandem_model::{Form, Team};

use super::{Change, between, with};
use crate::edit::Edit;
use crate::edit::team::TeamEdit;
use crate::team::{TeamNumber, TeamPick};
use crate::words::{say, shape as words};

/// What of the teams of `form` differs from the `base`.
pub(super) fn changes(base: &Form, form: &Form) -> Vec<Change> {
    let pairs = pairs(base, form);
    let gone = (0..base.organisation.teams.len()).filter(|at| !pairs.contains(&Some(*at)));
    let of_team = |(now, then): (usize, &Option<usize>)| match then {
        Some(then) => differences(base, form, *then, now),
        None => vec![came(form, now)],
    };
    let mut all: Vec<Change> = pairs.iter().enumerate().flat_map(of_team).collect();
    all.extend(gone.map(|at| went(base, form, at)));
    all.extend(order(base, form, &pairs));
    all.extend(currency(base, form));
    all
}

/// For each team of `form` the place of the same team in `base`: the one of that name, or else one that differs in
/// nothing but its name, or else one that does the same for the same pay, or else the one at that place.
pub(super) fn pairs(base: &Form, form: &Form) -> Vec<Option<usize>> {
    let (then, now) = (&base.organisation.teams, &form.organisation.teams);
    let by_name = |team: &Team| then.iter().position(|it| it.name == team.name);
    let mut pairs: Vec<Option<usize>> = now.iter().map(by_name).collect();
    for alike in [is_renamed, does_the_same] {
        for at in 0..now.len() {
            if pairs[at].is_none() {
                let free = |place: &usize| {
                    !pairs.contains(&Some(*place)) && alike(&then[*place], &now[at])
                };
                pairs[at] = (0..then.len()).find(free);
            }
        }
    }
    for at in 0..now.len() {
        if pairs[at].is_none() && at < then.len() && !pairs.contains(&Some(at)) {
            pairs[at] = Some(at);
        }
    }
    pairs
}

fn is_renamed(one: &Team, other: &Team) -> bool {
    let renamed = Team {
        name: one.name.clone(),
        ..other.clone()
    };
    *one == renamed
}

fn does_the_same(one: &Team, other: &Team) -> bool {
    let does = |team: &Team| (team.kind, team.base, team.target_bonus, team.contract);
    does(one) == does(other)
}

/// The names that the teams of `base` have in `form`, by place; none for those that went.
pub(super) fn names_now<'a>(base: &Form, form: &'a Form) -> Vec<Option<&'a str>> {
    let mut names = vec![None; base.organisation.teams.len()];
    for (team, then) in form.organisation.teams.iter().zip(pairs(base, form)) {
        if let Some(name) = then.and_then(|then| names.get_mut(then)) {
            *name = Some(team.name.as_str());
        }
    }
    names
}

fn differences(base: &Form, form: &Form, then: usize, now: usize) -> Vec<Change> {
    let (before, team) = (
        &base.organisation.teams[then],
        &form.organisation.teams[now],
    );
    let renamed = between(
        words::named("change-team-name", &before.name),
        before.name.clone(),
        team.name.clone(),
        || Edit::from(TeamEdit::Rename(now, before.name.clone())),
    );
    let numbers = TeamNumber::ALL
        .into_iter()
        .filter_map(|number| of_number(form, (before, team), now, number));
    let picks = TeamPick::ALL
        .into_iter()
        .filter_map(|pick| of_pick(form, (before, team), now, pick));
    renamed.into_iter().chain(numbers).chain(picks).collect()
}

fn of_number(
    form: &Form,
    (before, team): (&Team, &Team),
    now: usize,
    number: TeamNumber,
) -> Option<Change> {
    let (then, value) = (number.value(before)?, number.value(team)?);
    let unit = number.parameter().unit;
    let name = words::of(&team.name, &words::team_number(number));
    let from = words::amount(unit, then, form);
    let to = words::amount(unit, value, form);
    between(name, from, to, || {
        Edit::from(TeamEdit::Number(now, number, then))
    })
}

/// What a team does and how it is paid go back together, with the numbers that belong to it.
fn contract_back(before: &Team, form: &Form, now: usize) -> Edit {
    with(form, |form| {
        let team = &mut form.organisation.teams[now];
        *team = Team {
            name: team.name.clone(),
            kind: before.kind,
            contract: before.contract,
            base: before.base,
            target_bonus: before.target_bonus,
            ..team.clone()
        };
    })
}

fn of_pick(
    form: &Form,
    (before, team): (&Team, &Team),
    now: usize,
    pick: TeamPick,
) -> Option<Change> {
    let (then, chosen) = (pick.chosen(before)?, pick.chosen(team)?);
    let name = words::of(&team.name, &words::team_pick(pick));
    let names = words::team_choices(pick);
    let said = |place: usize| names[place].clone();
    let same_contract = TeamPick::Contract.chosen(before) == TeamPick::Contract.chosen(team);
    between(name, said(then), said(chosen), || {
        if same_contract {
            Edit::from(TeamEdit::Pick(now, pick, then))
        } else {
            contract_back(before, form, now)
        }
    })
}

fn came(form: &Form, now: usize) -> Change {
    let team = &form.organisation.teams[now];
    Change {
        name: words::named("change-team", &team.name),
        from: say("none"),
        to: words::heads(team.heads),
        back: Edit::from(TeamEdit::Remove(now)),
    }
}

/// A team that went comes back with its place in the journeys that differ by nothing else.
fn went(base: &Form, form: &Form, then: usize) -> Change {
    let team = &base.organisation.teams[then];
    let back = with(form, |form| {
        let teams = &mut form.organisation.teams;
        teams.insert(then.min(teams.len()), team.clone());
        put_back_into_journeys(base, form, &team.name);
    });
    Change {
        name: words::named("change-team", &team.name),
        from: words::heads(team.heads),
        to: say("none"),
        back,
    }
}

fn put_back_into_journeys(base: &Form, form: &mut Form, name: &str) {
    for before in &base.organisation.journeys {
        let without: Vec<&String> = before.teams.iter().filter(|team| *team != name).collect();
        let same = form.organisation.journeys.iter_mut().find(|journey| {
            without.len() < before.teams.len() && journey.teams.iter().eq(without.iter().copied())
        });
        if let Some(journey) = same {
            journey.teams.clone_from(&before.teams);
        }
    }
}

/// The order of the teams that stayed; it changes how they are listed and nothing else.
fn order(base: &Form, form: &Form, pairs: &[Option<usize>]) -> Option<Change> {
    let stayed: Vec<usize> = pairs.iter().flatten().copied().collect();
    if stayed.is_sorted() {
        return None;
    }
    let names = |places: &[usize]| {
        let names = places
            .iter()
            .map(|at| base.organisation.teams[*at].name.as_str());
        words::list(names)
    };
    let mut sorted = stayed.clone();
    sorted.sort_unstable();
    let back = || {
        with(form, |form| {
            let mut placed: Vec<(usize, Team)> = pairs
                .iter()
                .zip(form.organisation.teams.drain(..))
                .map(|(pair, team)| (pair.unwrap_or(usize::MAX), team))
                .collect();
            placed.sort_by_key(|(place, _)| *place);
            form.organisation.teams = placed.into_iter().map(|(_, team)| team).collect();
        })
    };
    between(
        say("change-team-order"),
        names(&sorted),
        names(&stayed),
        back,
    )
}

fn currency(base: &Form, form: &Form) -> Option<Change> {
    let (then, now) = (&base.organisation.currency, &form.organisation.currency);
    between(say("change-currency"), then.clone(), now.clone(), || {
        with(form, |form| form.organisation.currency.clone_from(then))
    })
}
