//! Edits of other terms of a plan for a single team.

use tandem_model::{Curve, Exception, Form, Plan, TargetBonus, Weights};

use crate::scenario::edit::LazyEdit;
use crate::scenario::edit::team::forget;
use crate::scenario::proposal;

/// The proposed plan's terms for one team; without any it is paid like the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct TermsEdit {
    /// Name of the team.
    pub team: String,
    /// Size of its bonus at target, if another one.
    pub target_bonus: Option<TargetBonus>,
    /// Which measures decide it, if others.
    pub weights: Option<Weights>,
    /// How attainment turns into pay, if otherwise.
    pub curve: Option<Curve>,
}

/// What a plan says for a team alone, if it does.
pub fn terms_of<'a>(plan: &'a Plan, team: &str) -> Option<&'a Exception> {
    plan.exceptions
        .iter()
        .find(|it| it.teams.iter().any(|name| name == team))
}

impl TermsEdit {
    /// The terms in `exception` for the team called `team`.
    pub fn of(team: &str, exception: Option<&Exception>) -> Self {
        Self {
            team: team.to_owned(),
            target_bonus: exception.and_then(|it| it.target_bonus),
            weights: exception.and_then(|it| it.weights),
            curve: exception.and_then(|it| it.curve),
        }
    }

    /// Whether the team is paid like the rest.
    pub fn is_none(&self) -> bool {
        self.target_bonus.is_none() && self.weights.is_none() && self.curve.is_none()
    }

    /// Teams with the same terms stand in one exception.
    fn join(&self, exceptions: &mut Vec<Exception>) {
        let own = Exception {
            teams: vec![self.team.clone()],
            target_bonus: self.target_bonus,
            weights: self.weights,
            curve: self.curve,
        };
        let terms = |it: &Exception| (it.target_bonus, it.weights, it.curve);
        match exceptions.iter_mut().find(|it| terms(it) == terms(&own)) {
            Some(same) => same.teams.extend(own.teams),
            None => exceptions.push(own),
        }
    }
}

impl LazyEdit for TermsEdit {
    fn apply(&self, form: &mut Form) {
        if self.weights.is_some_and(|weights| weights.joint > 0.0) {
            proposal::give_goal(form);
        }
        if let Some(plan) = proposal::plan_mut(form) {
            forget(&mut plan.exceptions, &self.team);
            if !self.is_none() {
                self.join(&mut plan.exceptions);
            }
        }
    }

    fn continues(&self, other: &Self) -> bool {
        self.team == other.team
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::Scenario;

    fn own_kpi(team: &str) -> TermsEdit {
        TermsEdit {
            weights: Some(Weights {
                own: 1.0,
                ..Weights::default()
            }),
            ..TermsEdit::of(team, None)
        }
    }

    #[test]
    fn teams_with_the_same_terms_stand_together_and_each_goes_back_alone() {
        let mut form = crate::scenario::starter::first().unwrap();
        let before = form.clone();
        own_kpi("CRM").apply(&mut form);
        own_kpi("Website").apply(&mut form);
        let plan = proposal::plan(&form).unwrap();
        assert_eq!(plan.exceptions.len(), 1);
        assert_eq!(plan.exceptions[0].teams, ["CRM", "Website"]);
        Scenario::check(form.clone()).unwrap();
        for team in ["CRM", "Website"] {
            TermsEdit::of(team, None).apply(&mut form);
            assert!(terms_of(proposal::plan(&form).unwrap(), team).is_none());
        }
        assert_eq!(form, before);
    }
}
