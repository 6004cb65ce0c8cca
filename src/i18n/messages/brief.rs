//! The brief for a consultation: what those have to know who have a say, drawn from the settings of a scenario.

use tandem_model::{Form, Goal, JointMetric, Plan, TargetBonus};

use crate::i18n::messages::builtin_names::builtin_name;
use crate::i18n::messages::horizon;
use crate::i18n::messages::pick::{TOTAL_PAY, hint};
use crate::i18n::number::{boxed, exact_money};
use crate::i18n::{Message, later};
use crate::scenario::choice::Pick;
use crate::scenario::field::Lever;
use crate::scenario::own_goal;
use crate::scenario::proposal;

/// A brief: a title, and sentences under headings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brief {
    /// The title, which holds the visitor's words.
    pub title: String,
    /// The headings, each with its sentences.
    pub parts: Vec<(String, Vec<String>)>,
}

impl Brief {
    /// The brief for `form`, whose answer in a line is `line`, and `pay` what most groups are paid less, if they are.
    pub fn new(form: &Form, line: Option<&str>, pay: Option<String>) -> Self {
        let mut parts = match proposal::plan(form) {
            Some(plan) => vec![
                (later::brief_proposed(), proposed(form, plan)),
                (later::brief_measured(), measured(plan)),
            ],
            None => vec![(later::brief_proposed(), vec![later::brief_none()])],
        };
        parts.push((later::brief_seen(), seen()));
        parts.push((later::brief_when(), when(form)));
        if let Some(line) = line {
            let sentences = pay.into_iter().chain([says(form, line)]);
            parts.push((later::brief_model(), sentences.collect()));
        }
        let title = later::brief_title(&builtin_name(&form.name));
        Self { title, parts }
    }

    /// All of it as text.
    pub fn text(&self) -> String {
        let part = |(heading, sentences): &(String, Vec<String>)| {
            let lines: String = sentences.iter().map(|one| format!("- {one}\n")).collect();
            format!("\n{heading}\n{lines}")
        };
        let parts: String = self.parts.iter().map(part).collect();
        format!("{}\n{parts}", self.title)
    }
}

fn percent(share: f64) -> String {
    boxed(100.0 * share)
}

fn proposed(form: &Form, plan: &Plan) -> Vec<String> {
    let today = form.plans.first().map_or("", |today| today.name.as_str());
    let size = match plan.target_bonus {
        TargetBonus::CostNeutral => later::brief_same_cost(),
        TargetBonus::ShareOfBase(share) => later::brief_share(&percent(share)),
    };
    let kept = if plan.guarantee > 0.0 {
        later::brief_guarantee(&percent(plan.guarantee))
    } else {
        later::brief_no_guarantee()
    };
    let option = proposal::option(form).filter(|option| option.plan == plan.name);
    let own = option.and_then(|option| own_goal::of(form, option));
    let goal = own.or(plan.goal).map(|goal| said(form, goal));
    let pay = Pick::TotalPay;
    let chosen = pay.chosen(form).and_then(|at| TOTAL_PAY.get(at).copied());
    let pay = chosen.map(|choice| later::brief_total_pay(&choice(), &hint(pay, form)));
    let sentences = [
        Some(later::brief_plan(
            &builtin_name(&plan.name),
            &builtin_name(today),
        )),
        Some(size),
        pay,
        goal,
        Some(kept),
    ];
    sentences.into_iter().flatten().collect()
}

fn said(form: &Form, goal: Goal) -> String {
    let from = percent(form.organisation.integrated_today);
    let to = percent(goal.metric.target());
    let weeks = goal.weeks.into();
    match goal.metric {
        JointMetric::IntegratedJourneys(_) => later::brief_goal_journeys(&from, &to, weeks),
        JointMetric::CustomerValue(_) => later::brief_goal_value(&to, weeks),
        JointMetric::AttributedResults(_) => later::brief_goal_attributed(&to, weeks),
    }
}

fn measured(plan: &Plan) -> Vec<String> {
    let weights = plan.weights;
    let measures = [
        (later::brief_own as Message, weights.own),
        (later::brief_team, weights.team),
        (later::brief_firm, weights.firm),
        (later::brief_joint, weights.joint),
        (later::brief_feedback, weights.feedback),
        (later::brief_rank, weights.rank),
    ];
    let counted = measures.into_iter().filter(|(_, share)| *share > 0.0);
    let part = |(measure, share): (Message, f64)| later::brief_part(&measure(), &percent(share));
    let split = counted.map(part).collect::<Vec<_>>().join(", ");
    let mut sentences = vec![
        later::brief_weights(&split),
        later::brief_period(plan.period.into()),
    ];
    if weights.feedback > 0.0 {
        sentences.push(later::brief_feedback_agree());
    }
    if weights.rank > 0.0 {
        sentences.push(later::brief_rank_agree());
    }
    if plan.relative_to.is_some() {
        sentences.push(later::brief_relative_agree());
    }
    sentences
}

fn seen() -> Vec<String> {
    [
        later::brief_seen_joint(),
        later::brief_seen_team(),
        later::brief_seen_own(),
        later::brief_seen_report(),
    ]
    .to_vec()
}

fn when(form: &Form) -> Vec<String> {
    let weeks = Lever::CONSULTATION.value(form);
    let from = weeks.map(later::brief_from);
    let stop = proposal::programme(form).and_then(|programme| programme.stop);
    let review = match stop {
        Some(stop) => {
            let loss = exact_money(&form.organisation.currency, stop.loss);
            later::brief_stop(&loss, stop.after.into())
        }
        None => later::brief_review(),
    };
    from.into_iter().chain([review]).collect()
}

fn says(form: &Form, line: &str) -> String {
    later::brief_line(&horizon(form.run.weeks), line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::edit::Edit;
    use tandem_model::GoalRule;

    #[test]
    fn it_says_what_is_measured_who_sees_it_and_when_it_is_looked_at_again() {
        let mut form = crate::scenario::starter::first().unwrap();
        form.set_goals(GoalRule::Own, &[None, None, Some(0.45)]);
        Edit::Number(Lever::CONSULTATION, 13.0).apply(&mut form);
        Edit::Number(Lever::GUARANTEE, 0.8).apply(&mut form);
        Edit::HoldPay.apply(&mut form);
        let weights = &mut proposal::plan_mut(&mut form).unwrap().weights;
        (weights.team, weights.feedback) = (0.15, 0.15);
        let text = Brief::new(
            &form,
            Some("Both: about $1M"),
            Some("Less bonus.".to_owned()),
        )
        .text();
        for said in [
            "Consultation brief: Mid-size brand",
            "own result 25 %, team 15 %, joint goal 45 %, colleagues\u{2019} feedback 15 %",
            "rises from 29 % to 45 % within 58 weeks",
            "less than 80 % of today\u{2019}s bonus",
            "Total pay: Held. Expected bonus that the plan drops becomes salary",
            "groups of five or more",
            "13 weeks after the decision",
            "Review: after 52 weeks",
            "Less bonus.",
            "Both: about $1M over three years",
        ] {
            assert!(text.contains(said), "{said} in {text}");
        }
    }

    #[test]
    fn a_stop_rule_is_the_review_and_a_missing_consultation_is_said() {
        let mut form = crate::scenario::starter::first().unwrap();
        Edit::Pick(Pick::StopRule, 1).apply(&mut form);
        Edit::Number(Lever::CONSULTATION, 0.0).apply(&mut form);
        let text = Brief::new(&form, None, None).text();
        assert!(
            text.contains("it is called off if it has lost more than $0.3M"),
            "{text}"
        );
        assert!(text.contains("no time for a consultation is set"), "{text}");
        assert!(!text.contains("What the model says"));
    }

    #[test]
    fn a_scenario_without_a_plan_of_its_own_proposes_nothing() {
        let mut form = crate::scenario::starter::first().unwrap();
        form.options.clear();
        let brief = Brief::new(&form, None, None);
        assert!(brief.text().contains("proposes no plan of its own"));
        assert!(!brief.text().contains("What is measured"));
    }
}
