//! What the value of a lever means, in words.

use tandem_model::{Form, Intervention, Programme, TargetBonus, Weights};

use crate::i18n::first;
use crate::i18n::messages::parameter_docs;
use crate::i18n::messages::scale::step;
use crate::i18n::messages::sentence;
use crate::scenario::field::Lever;
use crate::scenario::joint_metric::Metric;
use crate::scenario::proposal;

/// What a lever's value means; empty where the number says it all.
pub fn hint(lever: Lever, form: &Form) -> String {
    let value = lever.value(form).unwrap_or_default();
    if let Some(barrier) = lever.barrier() {
        return parameter_docs::scene(barrier, value);
    }
    if let Some(intervention) = lever.starts() {
        return start(intervention, value, form);
    }
    let most = lever.parameter(form).max;
    if let Some(word) = step(lever, value / most) {
        return word;
    }
    match lever {
        Lever::JOINT_SHARE => {
            proposal::plan(form).map_or_else(String::new, |plan| split(&plan.weights))
        }
        Lever::TARGET_BONUS => bonus(form),
        Lever::TARGET => target(form),
        Lever::DIALOGUE => raised(value, Lever::DIALOGUE_TODAY, form),
        Lever::POOLING => raised(value, Lever::POOLING_TODAY, form),
        Lever::CONSULTATION => after(value),
        Lever::WEEKS | Lever::TENURE | Lever::PATIENCE | Lever::STOP_AFTER => {
            sentence(crate::i18n::messages::horizon(value as u32))
        }
        _ => String::new(),
    }
}

/// That unclear roles and missing trust hardly fit the stated share of integrated journeys, where they do not.
pub fn hardly_fits(form: &Form) -> Option<String> {
    let today = 100.0 * form.organisation.integrated_today;
    form.barriers_give_way()
        .then(|| first::hint_hardly_fits(today))
}

/// Whether its hint is a scene of a line or three, so that space is kept for it.
pub fn is_scene(lever: Lever) -> bool {
    lever.barrier().is_some() || lever == Lever::COMPETITION
}

/// A level that a programme brings about if it lies above today's.
fn raised(value: f64, today: Lever, form: &Form) -> String {
    let level = today.start(form);
    if value <= level {
        return first::hint_as_today(100.0 * level);
    }
    step(today, value).unwrap_or_default()
}

fn start(intervention: Intervention, weeks: f64, form: &Form) -> String {
    match proposal::programme(form) {
        Some(programme) if uses(programme, intervention, form) => after(weeks),
        _ => first::hint_not_in_programme(),
    }
}

fn after(weeks: f64) -> String {
    if weeks == 0.0 {
        return first::hint_at_once();
    }
    first::hint_after(&crate::i18n::messages::horizon(weeks as u32))
}

/// Whether a programme does anything of this kind.
fn uses(programme: &Programme, intervention: Intervention, form: &Form) -> bool {
    let it = programme;
    let dose = match intervention {
        Intervention::Lead => it.lead.authority() + it.project_managers + it.strategists,
        Intervention::Roles => it.roles,
        Intervention::Transparency => it.transparency,
        Intervention::Contact => it.contact_hours,
        Intervention::Planning => it.diverge_hours + it.converge_hours,
        Intervention::Training => it.training,
        Intervention::SafeToFail => it.safe_to_fail,
        Intervention::Communication => it.communication,
        Intervention::BudgetPooling => it.budget_pooling - form.organisation.budget_pooling,
        Intervention::Dialogue => it.dialogue - form.organisation.dialogue,
        Intervention::Results => it.results_feedback + it.results_ranking,
        Intervention::Talks => it.review_talks,
    };
    dose > 0.0
}

/// The split of the bonus, leaving out what has no weight.
pub fn split(weights: &Weights) -> String {
    let parts = [
        (first::split_own as fn(f64) -> String, weights.own),
        (first::split_team, weights.team),
        (first::split_firm, weights.firm),
        (first::split_joint, weights.joint),
        (first::split_peers, weights.feedback),
        (first::split_rank, weights.rank),
    ];
    let some = parts.into_iter().filter(|(_, weight)| *weight > 0.0);
    let said: Vec<String> = some.map(|(part, weight)| part(100.0 * weight)).collect();
    sentence(said.join(", "))
}

fn bonus(form: &Form) -> String {
    match proposal::plan(form).map(|plan| plan.target_bonus) {
        Some(TargetBonus::ShareOfBase(_)) => first::hint_of_base(),
        _ => first::hint_same_cost(),
    }
}

fn target(form: &Form) -> String {
    if form.options.iter().any(|option| option.goal.is_some()) {
        return first::hint_target_own();
    }
    let today = 100.0 * form.organisation.integrated_today;
    match proposal::goal(form).map(|goal| Metric::of(goal.metric)) {
        Some(Metric::IntegratedJourneys) => first::hint_target_journeys(today),
        Some(_) => first::hint_target_index(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_split_names_what_carries_weight() {
        let mut form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(hint(Lever::JOINT_SHARE, &form), "Own 25, team 30, joint 45");
        let weights = &mut proposal::plan_mut(&mut form).unwrap().weights;
        (weights.team, weights.feedback) = (0.15, 0.15);
        assert_eq!(
            hint(Lever::JOINT_SHARE, &form),
            "Own 25, team 15, joint 45, peers 15"
        );
    }

    #[test]
    fn a_barrier_that_hardly_fits_the_stated_share_says_so() {
        let mut form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(hardly_fits(&form), None);
        form.culture.unclear_roles = 100.0;
        assert!(hardly_fits(&form).unwrap().contains("hardly fits 29 %"));
    }

    #[test]
    fn a_start_is_said_in_words_or_is_of_no_use() {
        let mut form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(hint(Lever::START_ROLES, &form), "At once");
        Lever::START_ROLES.set(&mut form, 13.0);
        assert_eq!(hint(Lever::START_ROLES, &form), "After three months");
        assert_eq!(
            hint(Lever::START_TRAINING, &form),
            "Not in the programme now"
        );
    }

    #[test]
    fn a_level_below_todays_changes_nothing_and_says_so() {
        let mut form = tandem_model::preset::scenario("default").unwrap();
        assert_eq!(hint(Lever::POOLING, &form), "As today: 20 %");
        Lever::POOLING.set(&mut form, 1.0);
        assert_eq!(hint(Lever::POOLING, &form), "One budget for all");
    }
}
