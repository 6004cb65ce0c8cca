//! What the value of a lever means, in words.

use tandem_model::{Form, Programme, Remedy, TargetBonus, Weights};

use super::ladder::{COMPETITION, DIALOGUE, POOLING, ladder, step};
use super::{manual, say, sentence, tell};
use crate::lever::Lever;
use crate::metric::Metric;
use crate::proposal;

/// What a lever's value means; empty where the number says it all.
pub fn hint(lever: Lever, form: &Form) -> String {
    let value = lever.value(form).unwrap_or_default();
    if let Some(barrier) = lever.barrier() {
        return manual::scene(barrier, value);
    }
    if let Some(remedy) = lever.starts() {
        return start(remedy, value, form);
    }
    if let Some(ladder) = ladder(lever) {
        return step(value, &ladder);
    }
    match lever {
        Lever::JointShare => {
            proposal::plan(form).map_or_else(String::new, |plan| split(&plan.weights))
        }
        Lever::TargetBonus => bonus(form),
        Lever::Target => target(form),
        Lever::Competition => step(value / 100.0, COMPETITION),
        Lever::Dialogue => raised(value, form.organisation.dialogue, DIALOGUE),
        Lever::Pooling => raised(value, form.organisation.budget_pooling, POOLING),
        Lever::Consultation => after(value),
        Lever::Weeks | Lever::Tenure | Lever::Patience | Lever::StopAfter => {
            sentence(super::horizon(value as u32))
        }
        _ => String::new(),
    }
}

/// Whether its hint is a scene of a line or three, so that space is kept for it.
pub fn is_scene(lever: Lever) -> bool {
    lever.barrier().is_some() || lever == Lever::Competition
}

/// A level that a programme brings about if it lies above today's.
fn raised(value: f64, today: f64, ladder: &str) -> String {
    if value <= today {
        return tell("hint-as-today", &[("level", (100.0 * today).into())]);
    }
    step(value, ladder)
}

fn start(remedy: Remedy, weeks: f64, form: &Form) -> String {
    match proposal::programme(form) {
        Some(programme) if uses(programme, remedy, form) => after(weeks),
        _ => say("hint-not-in-programme"),
    }
}

fn after(weeks: f64) -> String {
    if weeks == 0.0 {
        return say("hint-at-once");
    }
    tell(
        "hint-after",
        &[("stretch", super::horizon(weeks as u32).into())],
    )
}

/// Whether a programme does anything of this kind.
fn uses(programme: &Programme, remedy: Remedy, form: &Form) -> bool {
    let it = programme;
    let dose = match remedy {
        Remedy::Lead => it.lead.authority() + it.project_managers + it.strategists,
        Remedy::Roles => it.roles,
        Remedy::Transparency => it.transparency,
        Remedy::Contact => it.contact_hours,
        Remedy::Planning => it.diverge_hours + it.converge_hours,
        Remedy::Training => it.training,
        Remedy::SafeToFail => it.safe_to_fail,
        Remedy::Communication => it.communication,
        Remedy::BudgetPooling => it.budget_pooling - form.organisation.budget_pooling,
        Remedy::Dialogue => it.dialogue - form.organisation.dialogue,
    };
    dose > 0.0
}

/// The split of the bonus, leaving out what has no weight.
pub fn split(weights: &Weights) -> String {
    let parts = [
        ("split-own", weights.own),
        ("split-team", weights.team),
        ("split-firm", weights.firm),
        ("split-joint", weights.joint),
        ("split-peers", weights.feedback),
        ("split-rank", weights.rank),
    ];
    let some = parts.into_iter().filter(|(_, weight)| *weight > 0.0);
    let said: Vec<String> = some
        .map(|(part, weight)| tell(part, &[("share", (100.0 * weight).into())]))
        .collect();
    sentence(said.join(", "))
}

fn bonus(form: &Form) -> String {
    match proposal::plan(form).map(|plan| plan.target_bonus) {
        Some(TargetBonus::ShareOfBase(_)) => say("hint-of-base"),
        _ => say("hint-same-cost"),
    }
}

fn target(form: &Form) -> String {
    let today = 100.0 * form.organisation.integrated_today;
    match proposal::goal(form).map(|goal| Metric::of(goal.metric)) {
        Some(Metric::IntegratedJourneys) => {
            tell("hint-target-journeys", &[("today", today.into())])
        }
        Some(_) => say("hint-target-index"),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_split_names_what_carries_weight() {
        let form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(
            hint(Lever::JointShare, &form),
            "Own 25, team 15, joint 45, peers 15"
        );
    }

    #[test]
    fn a_start_is_said_in_words_or_is_of_no_use() {
        let mut form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(hint(Lever::StartRoles, &form), "At once");
        Lever::StartRoles.set(&mut form, 13.0);
        assert_eq!(hint(Lever::StartRoles, &form), "After three months");
        assert_eq!(
            hint(Lever::StartTraining, &form),
            "Not in the programme now"
        );
    }

    #[test]
    fn a_level_below_todays_changes_nothing_and_says_so() {
        let mut form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(hint(Lever::Pooling, &form), "As today: 20 %");
        Lever::Pooling.set(&mut form, 1.0);
        assert_eq!(hint(Lever::Pooling, &form), "One budget for all");
    }
}
