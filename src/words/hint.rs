//! What the value of a lever means, in words.

use tandem_model::{Form, TargetBonus, Weights};

use super::lever::SAME_COST_HINT;
use crate::format::plain;
use crate::lever::Lever;
use crate::metric::Metric;
use crate::proposal;

/// Words for none, a quarter, half, three quarters and all.
type Ladder = [&'static str; 5];

const ROLES: Ladder = [
    "Nobody has sat down",
    "A first talk",
    "Half have an owner",
    "Most have an owner",
    "Each hand-off has an owner",
];
const DISTRUST: Ladder = [
    "People count on other teams",
    "Mostly trusting",
    "Wary",
    "Each team for itself",
    "Nobody expects anything back",
];
const UNCLEAR: Ladder = [
    "Every hand-off has an owner",
    "Mostly clear",
    "Often unclear",
    "Mostly unclear",
    "Nobody knows who owns what",
];
const FEAR: Ladder = [
    "Failing together is fine",
    "Little fear",
    "Careful",
    "Afraid",
    "A failure ends a career",
];
const AVERSION: Ladder = [
    "Eager to change",
    "Open",
    "Wait and see",
    "Reluctant",
    "Against any change",
];
const TRANSPARENCY: Ladder = [
    "Results stay in the team",
    "Some sharing",
    "Plans and results shared",
    "Open by habit",
    "Everything is visible",
];
const ANNOUNCED: Ladder = [
    "Not announced",
    "Mentioned",
    "Announced",
    "Repeated",
    "On every wall",
];

/// What a lever's value means; empty where the number says it all.
pub fn hint(lever: Lever, form: &Form) -> String {
    let value = lever.value(form).unwrap_or_default();
    match lever {
        Lever::JointShare => {
            proposal::plan(form).map_or_else(String::new, |plan| split(&plan.weights))
        }
        Lever::TargetBonus => bonus(form).to_owned(),
        Lever::Target => target(form),
        Lever::Weeks => super::horizon(value as u32),
        Lever::Roles => step(value, ROLES),
        Lever::Transparency => step(value, TRANSPARENCY),
        Lever::Announced => step(value, ANNOUNCED),
        Lever::Distrust => step(value / 100.0, DISTRUST),
        Lever::UnclearRoles => step(value / 100.0, UNCLEAR),
        Lever::Fear => step(value / 100.0, FEAR),
        Lever::Aversion => step(value / 100.0, AVERSION),
        _ => String::new(),
    }
}

/// The split of the bonus, leaving out what has no weight.
pub fn split(weights: &Weights) -> String {
    let parts = [
        ("own", weights.own),
        ("team", weights.team),
        ("firm", weights.firm),
        ("joint", weights.joint),
        ("peers", weights.feedback),
    ];
    let some = parts.into_iter().filter(|(_, weight)| *weight > 0.0);
    let said: Vec<String> = some
        .map(|(name, weight)| format!("{name} {}", plain(100.0 * weight)))
        .collect();
    let mut text = said.join(", ");
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

fn bonus(form: &Form) -> &'static str {
    match proposal::plan(form).map(|plan| plan.target_bonus) {
        Some(TargetBonus::ShareOfBase(_)) => "Of base, the same for everybody",
        _ => SAME_COST_HINT,
    }
}

fn target(form: &Form) -> String {
    let today = plain(100.0 * form.organisation.integrated_today);
    match proposal::goal(form).map(|goal| Metric::of(goal.metric)) {
        Some(Metric::IntegratedJourneys) => format!("Share of journeys; today {today} %"),
        Some(_) => "Today is 100".to_owned(),
        None => String::new(),
    }
}

/// The word for the fifth of the way from 0 to 1 that is nearest.
fn step(share: f64, words: Ladder) -> String {
    let place = (share.clamp(0.0, 1.0) * 4.0).round() as usize;
    words[place.min(4)].to_owned()
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
    fn words_change_at_quarters() {
        let words = ["a", "b", "c", "d", "e"];
        assert_eq!(
            [0.0, 0.1, 0.25, 0.5, 0.8, 1.0].map(|share| step(share, words)),
            ["a", "a", "b", "c", "d", "e"]
        );
    }
}
