//! Ids of teams, journeys and options, which stay the same whatever a row is called and wherever it is moved.
//!
//! They live in the state of the page alone: files, links and what workers hear have none.

use tandem_model::Form;

/// The number of a row.
pub type Id = u32;

/// The ids of all rows of a scenario, each list in the order of its rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ids {
    /// Those of the teams.
    pub teams: Vec<Id>,
    /// Those of the journeys.
    pub journeys: Vec<Id>,
    /// Those of the options.
    pub options: Vec<Id>,
    next: Id,
}

impl Ids {
    /// Ids for a form that is opened, none of them below `first`.
    pub fn fresh(form: &Form, first: Id) -> Self {
        let none = Self {
            next: first,
            ..Self::default()
        };
        none.handed_on(form, form)
    }

    /// Ids for `form`, which started from `base`, whose ids these are. A row is the one of the same name at the start, or
    /// else the one at the same place, unless another row is that one; the rest are new. A journey is called by its steps.
    pub fn handed_on(&self, base: &Form, form: &Form) -> Self {
        let mut ids = self.clone();
        ids.teams = ids.matched(&self.teams, teams(base), &teams(form));
        ids.journeys = ids.matched(&self.journeys, journeys(base), &journeys(form));
        ids.options = ids.matched(&self.options, options(base), &options(form));
        ids
    }

    fn matched(&mut self, ids: &[Id], then: Vec<String>, now: &[String]) -> Vec<Id> {
        let mut free: Vec<(String, Option<Id>)> = then
            .into_iter()
            .zip(ids.iter().copied().map(Some))
            .collect();
        let mut named = |name: &String| {
            let mut same = free.iter_mut().filter(|(then, _)| then == name);
            same.find_map(|(_, id)| id.take())
        };
        let named: Vec<Option<Id>> = now.iter().map(&mut named).collect();
        let placed = named.into_iter().enumerate().map(|(place, id)| {
            let here = || free.get_mut(place)?.1.take();
            id.or_else(here).unwrap_or_else(|| self.another())
        });
        placed.collect()
    }

    /// An id that no row has.
    pub fn another(&mut self) -> Id {
        let id = self.next;
        self.next += 1;
        id
    }

    /// Whether there is one for each row.
    pub fn fit(&self, form: &Form) -> bool {
        let Form {
            organisation,
            options,
            ..
        } = form;
        self.teams.len() == organisation.teams.len()
            && self.journeys.len() == organisation.journeys.len()
            && self.options.len() == options.len()
    }

    /// The least id that no row has had.
    pub fn next(&self) -> Id {
        self.next
    }
}

fn teams(form: &Form) -> Vec<String> {
    let teams = form.organisation.teams.iter();
    teams.map(|it| it.name.clone()).collect()
}

fn journeys(form: &Form) -> Vec<String> {
    let journeys = form.organisation.journeys.iter();
    journeys.map(|it| it.teams.join("\n")).collect()
}

fn options(form: &Form) -> Vec<String> {
    form.options.iter().map(|it| it.name.clone()).collect()
}

/// For each of the ids `now` its place among those of `then`, if it was there.
pub fn pairs(then: &[Id], now: &[Id]) -> Vec<Option<usize>> {
    let place = |id: &Id| then.iter().position(|it| it == id);
    now.iter().map(place).collect()
}

/// Keeps the rows that are to stay, and their ids.
pub fn retain<T>(rows: &mut Vec<T>, ids: &mut Vec<Id>, stays: impl Fn(&T) -> bool) {
    let mut recent = rows.iter().map(&stays);
    ids.retain(|_| recent.next().unwrap_or_default());
    rows.retain(stays);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::edit::Edit;
    use crate::scenario::edit::journey::JourneyEdit;
    use crate::scenario::edit::option::OptionEdit;
    use crate::scenario::edit::team::{Step, TeamEdit};
    use crate::scenario::revision::Revision;

    fn start() -> Revision {
        crate::scenario::starter::first().unwrap().into()
    }

    fn all(ids: &Ids) -> Vec<Id> {
        [&*ids.teams, &*ids.journeys, &*ids.options].concat()
    }

    fn edited(edits: &[Edit]) -> Revision {
        let edit = |form: Revision, edit: &Edit| form.edited(edit).unwrap();
        edits.iter().fold(start(), edit)
    }

    #[test]
    fn teams_keep_their_ids_whatever_is_done_to_them_and_to_others() {
        let then = start().ids().teams.clone();
        let form = edited(&[
            Edit::from(TeamEdit::Rename(0, "Search".to_owned())),
            Edit::from(TeamEdit::Move(0, Step::Down)),
            Edit::from(TeamEdit::Remove(6)),
            Edit::from(TeamEdit::Add("Events".to_owned())),
            Edit::from(TeamEdit::Move(99, Step::Up)),
        ]);
        let now = &form.ids().teams;
        assert_eq!(form.organisation.teams[1].name, "Search");
        assert_eq!(
            now[..6],
            [then[1], then[0], then[2], then[3], then[4], then[5]]
        );
        assert_eq!(now[6..11], then[7..12]);
        assert_eq!(now.len(), 12);
        assert!(!all(start().ids()).contains(&now[11]), "a new one");
    }

    #[test]
    fn journeys_and_options_keep_their_ids_too() {
        let then = start().ids().clone();
        let form = edited(&[
            Edit::from(JourneyEdit::Add),
            Edit::from(JourneyEdit::Remove(1)),
            Edit::from(JourneyEdit::Move(0, Step::Down)),
            Edit::from(OptionEdit::Duplicate(2, "Copy".to_owned())),
            Edit::from(OptionEdit::Remove(0)),
            Edit::from(OptionEdit::Move(0, Step::Down)),
        ]);
        let now = form.ids();
        assert_eq!(now.journeys[..2], [then.journeys[2], then.journeys[0]]);
        assert_eq!(now.journeys[2..5], then.journeys[3..]);
        assert_eq!(now.options[..2], [then.options[2], then.options[1]]);
        assert_eq!(
            (form.options[2].name.as_str(), now.options[3]),
            ("Copy", then.options[3])
        );
        assert!(!all(&then).contains(&now.options[2]));
        let mut ids = all(now);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all(now).len(), "no two rows share one");
    }

    #[test]
    fn a_team_takes_the_journeys_of_nobody_else_along() {
        let mut form = start().form().clone();
        form.organisation.journeys[2].teams = vec!["Website".to_owned()];
        let before = Revision::from(form);
        let after = before.edited(&TeamEdit::Remove(6).into()).unwrap();
        let mut then = before.ids().journeys.clone();
        then.remove(2);
        assert_eq!(after.ids().journeys, then);
        assert_eq!(after.organisation.journeys.len(), then.len());
    }

    #[test]
    fn what_is_opened_has_the_ids_of_its_start_by_name_and_else_by_place() {
        let base = start();
        let form = edited(&[
            Edit::from(TeamEdit::Rename(3, "Another".to_owned())),
            Edit::from(TeamEdit::Move(0, Step::Down)),
            Edit::from(TeamEdit::Add("Events".to_owned())),
        ]);
        let opened = Revision::opened(tandem_model::Scenario::clone(&form), 500);
        assert!(all(opened.ids()).iter().all(|id| *id >= 500));
        let opened = opened.started_from(&base);
        assert_eq!(opened.ids().teams, form.ids().teams);
    }

    #[test]
    fn journeys_of_the_same_steps_have_ids_of_their_own() {
        let mut form = start().form().clone();
        form.organisation.journeys[1] = form.organisation.journeys[0].clone();
        let base = Ids::fresh(&form, 0);
        assert_eq!(base.handed_on(&form, &form), base);
        assert_ne!(base.journeys[0], base.journeys[1]);
    }
}
