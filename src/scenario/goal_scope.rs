//! The scope of the joint goal: which teams it covers, as one choice of a few; single kinds of teams are chosen one
//! click away.

use tandem_model::{Form, Goal, Kind, Kinds};

use crate::scenario::edit::LazyEdit;
use crate::scenario::proposal;

/// Kinds of teams that may be left outside.
pub const OPTIONAL: [Kind; 4] = [Kind::Sales, Kind::Service, Kind::It, Kind::Agency];

/// Who is inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalScope {
    /// Every team.
    All,
    /// Every team but agencies.
    Own,
    /// Neither agencies nor sales, service or IT.
    Marketing,
    /// Some other choice of kinds.
    Some,
}

impl GoalScope {
    /// The choices that differ in an organisation such as this one; the last one only while it is in force.
    pub fn choices(form: &Form) -> Vec<Self> {
        let mut choices: Vec<Self> = Vec::new();
        for choice in [Self::All, Self::Own, Self::Marketing] {
            let differs = |other: &Self| other.outside(form) != choice.outside(form);
            if choices.iter().all(differs) {
                choices.push(choice);
            }
        }
        if Self::of(form) == Some(Self::Some) {
            choices.push(Self::Some);
        }
        choices
    }

    /// Who is inside now; none if there is no joint goal.
    pub fn of(form: &Form) -> Option<Self> {
        let goal = proposal::goal(form)?;
        let outside = there(form, |kind| goal.outside.contains(kind));
        let wanted = |choice: &Self| choice.outside(form) == outside;
        let named = [Self::All, Self::Own, Self::Marketing];
        Some(named.into_iter().find(wanted).unwrap_or(Self::Some))
    }

    /// The kinds of this organisation that it leaves outside.
    fn outside(self, form: &Form) -> Kinds {
        there(form, |kind| match self {
            Self::All | Self::Some => false,
            Self::Own => kind == Kind::Agency,
            Self::Marketing => OPTIONAL.contains(&kind),
        })
    }
}

/// The kinds of teams that there are, as far as they are wanted.
fn there(form: &Form, wanted: impl Fn(Kind) -> bool) -> Kinds {
    let kinds = form.organisation.teams.iter().map(|team| team.kind);
    kinds
        .filter(|kind| wanted(*kind))
        .fold(Kinds::NONE, Kinds::with)
}

/// How many teams are inside.
pub fn count(form: &Form) -> usize {
    let Some(goal) = proposal::goal(form) else {
        return 0;
    };
    let teams = form.organisation.teams.iter();
    teams.filter(|team| goal.includes(team.kind)).count()
}

impl LazyEdit for GoalScope {
    fn apply(&self, form: &mut Form) {
        if let Some(goal) = proposal::goal(form)
            && *self != Self::Some
        {
            let outside = self.outside(form);
            proposal::set_goal(form, Goal { outside, ..goal });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::choice::Pick;
    use crate::scenario::starter;
    use tandem_model::Scenario;

    #[test]
    fn each_choice_is_in_force_once_it_is_made_and_the_form_stays_valid() {
        for starter in starter::scenarios() {
            for choice in GoalScope::choices(starter) {
                let mut form = starter.clone();
                choice.apply(&mut form);
                assert_eq!(GoalScope::of(&form), Some(choice), "{}", form.name);
                Scenario::check(form).unwrap();
            }
        }
    }

    #[test]
    fn only_choices_that_differ_are_offered() {
        let mut form = starter::first().unwrap();
        assert_eq!(
            GoalScope::choices(&form),
            [GoalScope::All, GoalScope::Own, GoalScope::Marketing]
        );
        form.organisation
            .teams
            .retain(|team| !OPTIONAL.contains(&team.kind));
        assert_eq!(GoalScope::choices(&form), [GoalScope::All]);
    }

    #[test]
    fn another_choice_of_kinds_is_named_and_kept() {
        let mut form = starter::first().unwrap();
        GoalScope::All.apply(&mut form);
        Pick::ItInside.choose(&mut form, 0);
        let before = form.clone();
        assert_eq!(GoalScope::choices(&form).last(), Some(&GoalScope::Some));
        GoalScope::Some.apply(&mut form);
        assert_eq!(form, before);
    }

    #[test]
    fn teams_inside_are_counted() {
        let mut form = starter::first().unwrap();
        GoalScope::All.apply(&mut form);
        assert_eq!(count(&form), form.organisation.teams.len());
        GoalScope::Marketing.apply(&mut form);
        let optional = |team: &&tandem_model::Team| OPTIONAL.contains(&team.kind);
        let left = form.organisation.teams.iter().filter(optional).count();
        assert_eq!(count(&form), form.organisation.teams.len() - left);
    }
}
