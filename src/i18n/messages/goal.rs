//! Goals of the options: how they are chosen, where each ends, and why they cannot be worked out.

use tandem_model::{Form, GoalError, GoalRule};

use crate::i18n::later;
use crate::i18n::messages::builtin_names::builtin_name;
use crate::i18n::messages::editors::{list, share};
use crate::scenario::own_goal;

/// The rules, in the order in which they are offered.
pub const RULES: [GoalRule; 3] = [GoalRule::SameOdds, GoalRule::SameGoal, GoalRule::Own];

/// Name of a rule.
pub fn rule(rule: GoalRule) -> String {
    match rule {
        GoalRule::SameOdds => later::goals_same_odds(),
        GoalRule::SameGoal => later::goals_same_goal(),
        GoalRule::Own => later::goals_own(),
    }
}

/// A rule with the levels that options have of their own: `same odds for all: 33.5 %, 44.8 %`.
pub fn set(of: GoalRule, levels: &[Option<f64>]) -> String {
    let levels: Vec<String> = levels.iter().flatten().map(|level| share(*level)).collect();
    if levels.is_empty() {
        return rule(of);
    }
    later::goals_at(&levels.join(", "), &rule(of))
}

/// How goals are chosen and what each option asks; none if no option has a joint goal.
pub fn said(form: &Form) -> Option<String> {
    let asked = form.options.iter().filter_map(|option| {
        let level = own_goal::of(form, option)?.metric.target();
        Some(later::goals_asked(
            &share(level),
            &builtin_name(&option.name),
        ))
    });
    let asked: Vec<String> = asked.collect();
    if asked.is_empty() {
        return None;
    }
    let goals = list(asked.iter().map(String::as_str));
    Some(match form.goals {
        GoalRule::SameOdds if are_worked_out(form) => later::goals_said_odds(&goals),
        GoalRule::SameOdds => later::goals_said_missing(&goals),
        GoalRule::SameGoal => later::goals_said_same(&goals),
        GoalRule::Own => later::goals_said_own(&goals),
    })
}

/// Whether every option with a joint goal has a level of its own.
pub fn are_worked_out(form: &Form) -> bool {
    let mut options = form.options.iter();
    options.all(|option| option.goal.is_some() || own_goal::of(form, option).is_none())
}

/// Why goals cannot be worked out for `form`.
pub fn error(error: GoalError, form: &Form) -> String {
    match error {
        GoalError::Missing => later::goals_missing(),
        GoalError::Unmoved {
            option,
            level,
            reached,
        } => {
            let named = form.options.get(option as usize);
            let name = named.map(|option| builtin_name(&option.name));
            later::goals_unmoved(
                &share(level),
                &name.unwrap_or_default(),
                &later::per_cent(&format!("{:.0}", 100.0 * reached)),
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(rule: GoalRule, levels: &[Option<f64>]) -> Form {
        let mut form = crate::scenario::starter::first().unwrap();
        form.set_goals(rule, levels);
        form
    }

    #[test]
    fn each_rule_has_a_sentence_with_what_each_option_asks() {
        let levels = [None, Some(0.335), Some(0.45), Some(0.39)];
        let said = |rule, levels: &[Option<f64>]| said(&form(rule, levels)).unwrap();
        assert_eq!(
            said(GoalRule::SameOdds, &levels),
            "Each option\u{2019}s goal was worked out for the same odds, 6 in 10: Pay only asks 33.5 %, \
             Both asks 45 %, Goal without pay asks 39 %."
        );
        assert!(
            said(GoalRule::SameOdds, &levels[..2]).starts_with("Goals of the same odds are not")
        );
        assert!(said(GoalRule::SameGoal, &[]).ends_with("Goal without pay asks 50 %."));
        assert!(said(GoalRule::Own, &levels).contains("Both asks 45 %"));
    }

    #[test]
    fn without_a_joint_goal_there_is_nothing_to_say() {
        let mut form = form(GoalRule::SameOdds, &[]);
        form.options.truncate(1);
        assert_eq!(said(&form), None);
    }

    #[test]
    fn why_there_is_none_names_the_option_its_level_and_what_is_allowed() {
        let form = form(GoalRule::SameOdds, &[]);
        let why = GoalError::Unmoved {
            option: 1,
            level: 1.005,
            reached: 0.4115,
        };
        assert_eq!(
            error(why, &form),
            "No goal of Pay only has such odds: 100.5 % is reached by 41 % of its futures. Allowed is a goal that 60 % of them \
             reach: choose another measure, the same goal for all or one\u{2019}s own."
        );
    }
}
