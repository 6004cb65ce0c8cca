//! The joint goals that the options ask: what each counts, the level it ends at, by when, and the odds it was worked out for.

use tandem_model::{Arm, GOAL_ODDS, GoalRule, JointMetric, Scenario};

use crate::summary::shortened;
use crate::table::{Align, Table};

/// A table of the options with a joint goal, and how goals were chosen; empty where there is none.
pub fn table(scenario: &Scenario) -> String {
    let mut table = Table::new(
        ["Joint goal of", "Asks", "Level", "By week", "Odds"],
        [
            Align::Left,
            Align::Left,
            Align::Right,
            Align::Right,
            Align::Left,
        ],
    );
    let (mut any, odds) = (false, odds(scenario));
    for (arm, own) in scenario.arms().iter().skip(1).zip(&scenario.options) {
        let known = odds.as_deref().filter(|_| own.goal.is_some());
        if let Some(row) = row(arm, known) {
            any = true;
            table.push(row);
        }
    }
    if any {
        format!("{table}{}", chosen(scenario.goals))
    } else {
        String::new()
    }
}

fn row(arm: &Arm, odds: Option<&str>) -> Option<[String; 5]> {
    let goal = arm.plan.goal?;
    let (what, level) = match goal.metric {
        JointMetric::IntegratedJourneys(share) => {
            ("journeys integrated", format!("{:.1} %", 100.0 * share))
        }
        JointMetric::CustomerValue(index) => {
            ("customer value, today 100", format!("{:.1}", 100.0 * index))
        }
        JointMetric::AttributedResults(index) => (
            "attributed results, today 100",
            format!("{:.1}", 100.0 * index),
        ),
    };
    Some([
        shortened(&arm.name),
        what.to_owned(),
        level,
        (arm.pay_from + goal.weeks).to_string(),
        odds.unwrap_or("not worked out").to_owned(),
    ])
}

/// What goals were worked out for, if they were.
fn odds(scenario: &Scenario) -> Option<String> {
    let are_worked_out = scenario.goals == GoalRule::SameOdds;
    are_worked_out.then(|| format!("{:.0} in 10", 10.0 * GOAL_ODDS))
}

fn chosen(rule: GoalRule) -> &'static str {
    match rule {
        GoalRule::SameOdds => {
            "Levels were worked out so that this many of an option's own futures reach its goal; after any change,\n\
             `tandem goals` works them out again.\n"
        }
        GoalRule::SameGoal => {
            "The same goal for all options; `tandem goals` works out goals of the same odds.\n"
        }
        GoalRule::Own => "Goals as entered; `tandem goals` works out goals of the same odds.\n",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tandem_model::{Form, preset};

    fn said(change: impl FnOnce(&mut Form)) -> String {
        let mut form = preset::scenario("b2b").unwrap();
        change(&mut form);
        table(&Scenario::check(form).unwrap())
    }

    /// The row of an option, its blanks one each.
    fn row_of(said: &str, option: &str) -> String {
        let line = said.lines().find(|line| line.starts_with(option)).unwrap();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_option_with_a_goal_says_what_it_counts_its_level_by_when_and_its_odds() {
        let said = said(|form| {
            form.set_goals(GoalRule::SameOdds, &[None, Some(0.35), Some(0.472), None]);
        });
        assert_eq!(
            row_of(&said, "Both"),
            "Both journeys integrated 47.2 % 71 6 in 10"
        );
        assert!(row_of(&said, "Goal without pay").ends_with("58 not worked out"));
        assert!(!said.contains("Lead and roles"), "{said}");
    }

    #[test]
    fn goals_that_were_entered_have_no_odds() {
        let said = said(|form| {
            form.set_goals(GoalRule::Own, &[None, Some(0.35)]);
            let goal = form.plans[2].goal.as_mut().unwrap();
            goal.metric = JointMetric::CustomerValue(1.03);
        });
        assert!(row_of(&said, "Pay only").ends_with("35.0 % 71 not worked out"));
        assert_eq!(
            row_of(&said, "Goal without pay"),
            "Goal without pay customer value, today 100 103.0 58 not worked out"
        );
        assert!(said.contains("Goals as entered"));
    }

    #[test]
    fn without_a_joint_goal_nothing_is_said() {
        assert_eq!(said(|form| form.options.truncate(1)), "");
    }
}
