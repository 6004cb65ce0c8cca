//! What differs between the form in force and the one it started from.

use std::collections::BTreeMap;

use tandem_model::{Component, Curve, Exception, Form, Journey, TargetBonus, Team, Weights};

use crate::format::boxed;
use crate::lever::Lever;
use crate::pick::Pick;
use crate::proposal;
use crate::words::{self, say};

/// A setting that differs, with both values as the page prints them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Name of the setting.
    pub name: String,
    /// Where it started.
    pub from: String,
    /// Where it is.
    pub to: String,
}

/// A setting's name with its value in one form and another.
type Pair = (String, String, String);

/// All settings of the page that differ.
pub fn changes(base: &Form, form: &Form) -> Vec<Change> {
    let there = |lever: &Lever| lever.value(form).is_some();
    let numbers = Lever::ALL.into_iter().filter(there).map(|lever| {
        let name = words::lever::name(lever, form);
        (name, print(lever, base), print(lever, form))
    });
    let all = numbers.chain(picks(base, form)).chain(rest(base, form));
    all.filter(|(_, from, to)| from != to)
        .map(|(name, from, to)| Change { name, from, to })
        .collect()
}

/// The levers that are choices.
fn picks<'a>(base: &'a Form, form: &'a Form) -> impl Iterator<Item = Pair> + 'a {
    let there = |pick: &Pick| pick.chosen(form).is_some();
    let chosen = |pick: Pick, form: &Form| {
        let place = pick.chosen(form).unwrap_or_default();
        words::pick::names(pick).swap_remove(place)
    };
    Pick::ALL.into_iter().filter(there).map(move |pick| {
        let name = words::pick::full_name(pick);
        (name, chosen(pick, base), chosen(pick, form))
    })
}

/// What no lever of the page moves one by one, but a plan or a link may have.
fn rest(base: &Form, form: &Form) -> [Pair; 4] {
    let split = say("rest-of-split");
    [
        (split, rest_of_split(base), rest_of_split(form)),
        whole("terms", terms(base) == terms(form)),
        whole("teams", teams(base) == teams(form)),
        whole("options", same_options(base, form)),
    ]
}

fn whole(name: &str, same: bool) -> Pair {
    let start = say("as-at-the-start");
    let to = if same { start.clone() } else { say("others") };
    (say(name), start, to)
}

/// Terms of single measures and teams.
fn terms(form: &Form) -> Option<(&BTreeMap<Component, Curve>, &[Exception])> {
    proposal::plan(form).map(|plan| (&plan.curves, &*plan.exceptions))
}

fn teams(form: &Form) -> (&[Team], &[Journey], &str) {
    let it = &form.organisation;
    (&it.teams, &it.journeys, &it.currency)
}

/// Whether the options differ by the consultation at most, which has a lever.
fn same_options(base: &Form, form: &Form) -> bool {
    let mut moved = base.clone();
    if let Some(weeks) = Lever::Consultation.value(form) {
        Lever::Consultation.set(&mut moved, weeks);
    }
    moved.options == form.options
}

/// A lever's value with its unit; the usual one where the form has no such part.
pub fn print(lever: Lever, form: &Form) -> String {
    if lever == Lever::TargetBonus && costs_the_same(form) {
        return say("same-cost");
    }
    let shown = boxed(lever.start(form) * words::lever::printed(lever.parameter(form).unit));
    let text = format!("{shown} {}", words::lever::unit(lever, form));
    text.trim_end().to_owned()
}

/// Whether the proposed plan costs what today's costs.
pub fn costs_the_same(form: &Form) -> bool {
    let bonus = proposal::plan(form).map(|plan| plan.target_bonus);
    bonus == Some(TargetBonus::CostNeutral)
}

/// The parts of the bonus that no lever moves one by one.
fn rest_of_split(form: &Form) -> String {
    let weights = proposal::plan(form).map(|plan| plan.weights);
    weights.map_or_else(String::new, |weights| {
        words::hint::split(&Weights {
            own: 0.0,
            joint: 0.0,
            ..weights
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edit::Edit;

    #[test]
    fn nothing_differs_from_itself_and_each_change_names_both_values() {
        let base = crate::starter::first().unwrap();
        assert_eq!(changes(&base, &base), []);
        let mut form = base.clone();
        Edit::Number(Lever::JointShare, 0.2).apply(&mut form);
        Edit::Number(Lever::TargetBonus, 0.1).apply(&mut form);
        Edit::Pick(Pick::Lead, 1).apply(&mut form);
        Edit::Pick(Pick::Gate, 1).apply(&mut form);
        Edit::Pick(Pick::StopRule, 1).apply(&mut form);
        Edit::Number(Lever::StopAfter, 26.0).apply(&mut form);
        Edit::Number(Lever::Consultation, 13.0).apply(&mut form);
        let said: Vec<String> = changes(&base, &form)
            .into_iter()
            .map(|c| format!("{}: {} > {}", c.name, c.from, c.to))
            .collect();
        assert_eq!(
            said,
            [
                "Joint share: 45 % > 20 %",
                "Target bonus: Same cost as today > 10 %",
                "Consultation: 0 wk > 13 wk",
                "Stop rule: week: 52 wk > 26 wk",
                "Who leads: One lead with authority > A committee",
                "Gate: None > Firm\u{2019}s result",
                "Stop rule: off > on",
            ]
        );
    }
}
