//! What differs between the form in force and the one it started from.

use tandem_model::{Form, TargetBonus, Weights};

use crate::format::plain;
use crate::lever::Lever;
use crate::metric::Metric;
use crate::proposal;
use crate::words;

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
    let numbers = Lever::ALL.into_iter().map(|lever| {
        let name = words::lever::name(lever, form).to_owned();
        (name, print(lever, base), print(lever, form))
    });
    let all = numbers.chain(picks(base, form)).chain(rest(base, form));
    all.filter(|(_, from, to)| from != to)
        .map(|(name, from, to)| Change { name, from, to })
        .collect()
}

/// The levers that are choices.
fn picks(base: &Form, form: &Form) -> [Pair; 3] {
    let pair = |name: &str, value: fn(&Form) -> String| (name.to_owned(), value(base), value(form));
    [
        pair(words::lever::METRIC, metric),
        pair(words::lever::LEAD, lead),
        pair(words::lever::UNCERTAINTY, uncertainty),
    ]
}

/// What no lever of the page moves one by one, but a plan or a link may have.
fn rest(base: &Form, form: &Form) -> [Pair; 3] {
    let whole = |name: &str, same: bool| {
        let to = if same {
            words::lever::AS_AT_THE_START
        } else {
            words::lever::OTHERS
        };
        (
            name.to_owned(),
            words::lever::AS_AT_THE_START.to_owned(),
            to.to_owned(),
        )
    };
    [
        (
            words::lever::SPLIT.to_owned(),
            rest_of_split(base),
            rest_of_split(form),
        ),
        whole(
            words::lever::ORGANISATION,
            base.organisation == form.organisation,
        ),
        whole(words::lever::OPTIONS, base.options == form.options),
    ]
}

/// A lever's value with its unit; a dash where the form has no such part.
pub fn print(lever: Lever, form: &Form) -> String {
    let Some(value) = lever.value(form) else {
        return "\u{2013}".to_owned();
    };
    if lever == Lever::TargetBonus && costs_the_same(form) {
        return words::lever::SAME_COST.to_owned();
    }
    let shown = plain(value * words::lever::printed(lever.parameter(form).unit));
    let text = format!("{shown} {}", words::lever::unit(lever, form));
    text.trim_end().to_owned()
}

/// Whether the proposed plan costs what today's costs.
pub fn costs_the_same(form: &Form) -> bool {
    let bonus = proposal::plan(form).map(|plan| plan.target_bonus);
    bonus == Some(TargetBonus::CostNeutral)
}

fn metric(form: &Form) -> String {
    let goal = proposal::goal(form);
    goal.map_or("\u{2013}", |goal| {
        words::lever::metric(Metric::of(goal.metric))
    })
    .to_owned()
}

fn lead(form: &Form) -> String {
    let programme = proposal::programme(form);
    programme
        .map_or("\u{2013}", |programme| words::lever::lead(programme.lead))
        .to_owned()
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

fn uncertainty(form: &Form) -> String {
    words::lever::uncertainty(form.run.uncertainty).to_owned()
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
        Edit::Lead(tandem_model::Lead::Committee).apply(&mut form);
        let said: Vec<String> = changes(&base, &form)
            .into_iter()
            .map(|c| format!("{}: {} > {}", c.name, c.from, c.to))
            .collect();
        assert_eq!(
            said,
            [
                "Joint share: 45 % > 20 %",
                "Target bonus: Same cost as today > 10 %",
                "Who leads: One lead with authority > A committee",
            ]
        );
    }
}
