//! Edits of teams, and of what refers to them by name.

use tandem_model::{Exception, Form, Journey, Plan};

use crate::scenario::edit::LazyEdit;
use crate::scenario::edit::journey::{level, shift};
use crate::scenario::ids::Ids;
use crate::scenario::team::{TeamNumber, TeamPick, usual};

/// One place up or down in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// A change of one team, which is named by its place.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamEdit {
    /// Another team of this name, with usual numbers, at the end.
    Add(String),
    /// The team goes, out of journeys and exceptions too.
    Remove(usize),
    /// Another name, wherever the team is named.
    Rename(usize, String),
    /// One place up or down.
    Move(usize, Step),
    /// A number of the team.
    Number(usize, TeamNumber, f64),
    /// A choice of the team.
    Pick(usize, TeamPick, usize),
    /// The word for its craft; none if it is blank.
    Craft(usize, String),
}

impl LazyEdit for TeamEdit {
    fn apply(&self, form: &mut Form) {
        let teams = &mut form.organisation.teams;
        match self {
            Self::Add(name) => teams.push(usual(name.trim().to_owned())),
            Self::Remove(place) => remove(form, *place),
            Self::Rename(place, name) => rename(form, *place, name.trim()),
            Self::Move(place, step) => shift(teams, *place, *step),
            Self::Number(place, number, value) => {
                if let Some(team) = teams.get_mut(*place) {
                    number.set(team, *value);
                }
            }
            Self::Pick(place, pick, chosen) => {
                if let Some(team) = teams.get_mut(*place) {
                    pick.choose(team, *chosen);
                }
            }
            Self::Craft(place, craft) => {
                if let Some(team) = teams.get_mut(*place) {
                    let craft = craft.trim();
                    team.craft = (!craft.is_empty()).then(|| craft.to_owned());
                }
            }
        }
    }

    fn track(&self, form: &Form, ids: &mut Ids) {
        match self {
            Self::Add(_) => {
                let id = ids.another();
                ids.teams.push(id);
            }
            Self::Remove(place) => forget_ids(form, ids, *place),
            Self::Move(place, step) => shift(&mut ids.teams, *place, *step),
            Self::Rename(..) | Self::Number(..) | Self::Pick(..) | Self::Craft(..) => (),
        }
    }

    fn continues(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rename(one, _), Self::Rename(two, _))
            | (Self::Craft(one, _), Self::Craft(two, _)) => one == two,
            (Self::Number(one, this, _), Self::Number(two, that, _)) => (one, this) == (two, that),
            _ => false,
        }
    }
}

/// How much refers to a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Uses {
    /// Journeys that go on without it.
    pub journeys: usize,
    /// Journeys that consist of it alone.
    pub alone: usize,
    /// Plans that have terms of its own for it.
    pub plans: usize,
}

impl Uses {
    /// What refers to the team called `name`.
    pub fn of(form: &Form, name: &str) -> Self {
        let passes = |teams: &[String]| teams.iter().any(|team| team == name);
        let journeys = &form.organisation.journeys;
        let all = journeys.iter().filter(|it| passes(&it.teams)).count();
        let alone = journeys.iter().filter(|it| it.teams == [name]).count();
        let excepted = |plan: &&Plan| plan.exception(name).is_some();
        Self {
            journeys: all - alone,
            alone,
            plans: form.plans.iter().filter(excepted).count(),
        }
    }
}

fn remove(form: &mut Form, place: usize) {
    if place >= form.organisation.teams.len() {
        return;
    }
    let name = form.organisation.teams.remove(place).name;
    let journeys = &mut form.organisation.journeys;
    for journey in journeys.iter_mut() {
        journey.teams.retain(|team| *team != name);
    }
    let before = journeys.len();
    journeys.retain(|journey| !journey.teams.is_empty());
    if journeys.len() < before {
        level(journeys);
    }
    for plan in &mut form.plans {
        forget(&mut plan.exceptions, &name);
    }
}

/// A team that goes takes the journeys of nobody else along.
fn forget_ids(form: &Form, ids: &mut Ids, place: usize) {
    let Some(team) = form.organisation.teams.get(place) else {
        return;
    };
    ids.teams.remove(place);
    let alone = |journey: &Journey| journey.teams.iter().all(|step| *step == team.name);
    let mut gone = form.organisation.journeys.iter().map(alone);
    ids.journeys.retain(|_| !gone.next().unwrap_or_default());
}

/// Takes a team out of all exceptions; one without teams goes.
pub fn forget(exceptions: &mut Vec<Exception>, name: &str) {
    for exception in exceptions.iter_mut() {
        exception.teams.retain(|team| team != name);
    }
    exceptions.retain(|exception| !exception.teams.is_empty());
}

fn rename(form: &mut Form, place: usize, name: &str) {
    let Some(team) = form.organisation.teams.get_mut(place) else {
        return;
    };
    let before = std::mem::replace(&mut team.name, name.to_owned());
    let steps = form
        .organisation
        .journeys
        .iter_mut()
        .map(|it| &mut it.teams);
    let exceptions = form.plans.iter_mut().flat_map(|plan| &mut plan.exceptions);
    let named = exceptions.map(|exception| &mut exception.teams);
    let names = steps.chain(named).flatten();
    names
        .filter(|team| **team == before)
        .for_each(|team| name.clone_into(team));
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Scenario, Weights};

    fn form() -> Form {
        let mut form = crate::scenario::starter::first().unwrap();
        form.plans[1].exceptions.push(Exception {
            teams: vec!["Paid social".to_owned(), "CRM".to_owned()],
            target_bonus: None,
            weights: Some(Weights {
                own: 1.0,
                ..Weights::default()
            }),
            curve: None,
        });
        form
    }

    fn names(form: &Form) -> String {
        format!("{:?} {:?}", form.organisation, form.plans)
    }

    #[test]
    fn a_team_that_goes_leaves_no_trace_and_the_form_stays_valid() {
        let mut form = form();
        let uses = Uses::of(&form, "Paid social");
        assert_eq!((uses.journeys, uses.alone, uses.plans), (2, 0, 1));
        TeamEdit::Remove(1).apply(&mut form);
        assert!(!names(&form).contains("Paid social"));
        assert_eq!(form.plans[1].exceptions[0].teams, ["CRM"]);
        TeamEdit::Remove(4).apply(&mut form);
        assert!(form.plans[1].exceptions.is_empty());
        Scenario::check(form).unwrap();
    }

    #[test]
    fn a_journey_of_nobody_else_goes_with_its_team_and_the_others_share_its_customers() {
        let mut form = form();
        form.organisation.journeys[0].teams = vec!["CRM".to_owned()];
        assert_eq!(Uses::of(&form, "CRM").alone, 1);
        TeamEdit::Remove(5).apply(&mut form);
        assert_eq!(form.organisation.journeys.len(), 5);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn another_name_is_taken_over_wherever_the_team_is_named() {
        let mut form = form();
        TeamEdit::Rename(1, "  Social ads ".to_owned()).apply(&mut form);
        assert!(!names(&form).contains("Paid social"));
        assert_eq!(form.plans[1].exceptions[0].teams, ["Social ads", "CRM"]);
        Scenario::check(form).unwrap();
    }

    #[test]
    fn a_new_team_is_valid_and_can_be_moved_up() {
        let mut form = form();
        TeamEdit::Add("Events".to_owned()).apply(&mut form);
        TeamEdit::Move(12, Step::Up).apply(&mut form);
        assert_eq!(form.organisation.teams[11].name, "Events");
        TeamEdit::Move(0, Step::Up).apply(&mut form);
        TeamEdit::Move(12, Step::Down).apply(&mut form);
        assert_eq!(form.organisation.teams[12].name, "Media agency");
        Scenario::check(form).unwrap();
    }

    #[test]
    fn a_blank_word_makes_a_team_a_craft_of_its_own() {
        let mut form = form();
        TeamEdit::Craft(1, " writing ".to_owned()).apply(&mut form);
        assert_eq!(form.organisation.teams[1].craft.as_deref(), Some("writing"));
        TeamEdit::Craft(1, "  ".to_owned()).apply(&mut form);
        assert_eq!(form.organisation.teams[1].craft, None);
    }

    #[test]
    fn a_place_without_a_team_changes_nothing() {
        let (mut changed, before) = (form(), form());
        for edit in [
            TeamEdit::Remove(99),
            TeamEdit::Rename(99, "x".to_owned()),
            TeamEdit::Move(99, Step::Up),
            TeamEdit::Number(99, TeamNumber::Heads, 3.0),
            TeamEdit::Pick(99, TeamPick::Kind, 3),
            TeamEdit::Craft(99, "x".to_owned()),
        ] {
            edit.apply(&mut changed);
        }
        assert_eq!(changed, before);
    }
}
