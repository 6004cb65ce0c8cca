//! Differences of teams: added, removed, renamed, and each number and choice of a team.

use tandem_model::{Form, Journey, Team};

use crate::i18n::later;
use crate::i18n::messages::editors as words;
use crate::scenario::edit::Edit;
use crate::scenario::edit::team::TeamEdit;
use crate::scenario::ids::pairs;
use crate::scenario::revision::Revision;
use crate::scenario::team::{TeamNumber, TeamPick};
use crate::session::change::Change;
use crate::session::change::between;
use crate::session::change::journeys::steps;
use crate::session::change::moved;
use crate::session::change::name_back;
use crate::session::change::put_in_order;
use crate::session::change::with;
use crate::session::change::with_rows;

/// What of the teams of `form` differs from the `base`.
pub(super) fn changes(base: &Revision, form: &Revision) -> Vec<Change> {
    let pairs = pairs(&base.ids().teams, &form.ids().teams);
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

/// The names that the teams of `base` have in `form`, by place; none for those that went.
pub(super) fn names_now<'a>(base: &Revision, form: &'a Revision) -> Vec<Option<&'a str>> {
    let now = pairs(&form.ids().teams, &base.ids().teams);
    let name = |at: usize| Some(form.organisation.teams.get(at)?.name.as_str());
    now.into_iter().map(|at| name(at?)).collect()
}

fn differences(base: &Form, form: &Form, then: usize, now: usize) -> Vec<Change> {
    let (before, team) = (
        &base.organisation.teams[then],
        &form.organisation.teams[now],
    );
    let renamed = between(
        later::change_team_name(&before.name),
        before.name.clone(),
        team.name.clone(),
        || name_back(form, &names(form), (now, &before.name), TeamEdit::Rename),
    );
    let numbers = TeamNumber::ALL
        .into_iter()
        .filter_map(|number| of_number(form, (before, team), now, number));
    let picks = TeamPick::ALL
        .into_iter()
        .filter_map(|pick| of_pick(form, (before, team), now, pick));
    let craft = of_craft((before, team), now);
    renamed
        .into_iter()
        .chain(numbers)
        .chain(picks)
        .chain(craft)
        .collect()
}

fn of_craft((before, team): (&Team, &Team), now: usize) -> Option<Change> {
    let said = |team: &Team| team.craft.clone().unwrap_or_else(later::team_craft_own);
    let name = later::change_of(&team.name, &later::team_craft());
    between(name, said(before), said(team), || {
        Edit::from(TeamEdit::Craft(
            now,
            before.craft.clone().unwrap_or_default(),
        ))
    })
}

fn of_number(
    form: &Form,
    (before, team): (&Team, &Team),
    now: usize,
    number: TeamNumber,
) -> Option<Change> {
    let (then, value) = (number.value(before)?, number.value(team)?);
    let unit = number.parameter().unit;
    let name = later::change_of(&team.name, &words::team_number(number));
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
    let name = later::change_of(&team.name, &words::team_pick(pick));
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
        name: later::change_team(&team.name),
        from: later::none(),
        to: later::people(team.heads.into()),
        back: Edit::from(TeamEdit::Remove(now)),
    }
}

fn names(form: &Form) -> Vec<&str> {
    let teams = form.organisation.teams.iter();
    teams.map(|team| team.name.as_str()).collect()
}

/// A team that went comes back with its place in the journeys that differ by nothing else.
fn went(base: &Revision, form: &Revision, then: usize) -> Change {
    let team = &base.organisation.teams[then];
    let back = with_rows(form, |changed, ids| {
        let teams = &mut changed.organisation.teams;
        let at = then.min(teams.len());
        teams.insert(at, team.clone());
        ids.teams.insert(at, base.ids().teams[then]);
        put_back_into_journeys(base, form, then, &mut changed.organisation.journeys);
    });
    Change {
        name: later::change_team(&team.name),
        from: later::people(team.heads.into()),
        to: later::none(),
        back,
    }
}

fn put_back_into_journeys(base: &Revision, form: &Revision, then: usize, journeys: &mut [Journey]) {
    let mut names = names_now(base, form);
    let without = steps(base, &names);
    names[then] = Some(&base.organisation.teams[then].name);
    let with = steps(base, &names);
    let pairs = pairs(&base.ids().journeys, &form.ids().journeys);
    for (journey, place) in journeys.iter_mut().zip(pairs) {
        if let Some(place) = place.filter(|place| without[*place] == journey.teams) {
            journey.teams.clone_from(&with[place]);
        }
    }
}

/// The order of the teams that stayed; it changes how they are listed and nothing else.
fn order(base: &Form, form: &Revision, pairs: &[Option<usize>]) -> Option<Change> {
    let stayed = moved(pairs)?;
    let said = |places: &[usize]| words::list(places.iter().map(|at| names(base)[*at]));
    crate::session::change::order(later::change_team_order(), &stayed, said, || {
        with_rows(form, |form, ids| {
            put_in_order(&mut form.organisation.teams, pairs);
            put_in_order(&mut ids.teams, pairs);
        })
    })
}

fn currency(base: &Form, form: &Form) -> Option<Change> {
    let (then, now) = (&base.organisation.currency, &form.organisation.currency);
    between(later::change_currency(), then.clone(), now.clone(), || {
        with(form, |form| form.organisation.currency.clone_from(then))
    })
}
