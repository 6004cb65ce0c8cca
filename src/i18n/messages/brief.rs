//! The brief for a consultation: what those have to know who have a say, drawn from the settings of a scenario.

use tandem_model::{Form, Goal, JointMetric, Plan, TargetBonus};

use crate::i18n::messages::given::given;
use crate::i18n::messages::horizon;
use crate::i18n::messages::say;
use crate::i18n::messages::tell;
use crate::i18n::number::{boxed, exact_money};
use crate::scenario::field::Lever;
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
                (say("brief-proposed"), proposed(form, plan)),
                (say("brief-measured"), measured(plan)),
            ],
            None => vec![(say("brief-proposed"), vec![say("brief-none")])],
        };
        parts.push((say("brief-seen"), seen()));
        parts.push((say("brief-when"), when(form)));
        if let Some(line) = line {
            let sentences = pay.into_iter().chain([says(form, line)]);
            parts.push((say("brief-model"), sentences.collect()));
        }
        let title = tell("brief-title", &[("name", given(&form.name).into())]);
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
    let names = [
        ("plan", given(&plan.name).into()),
        ("today", given(today).into()),
    ];
    let size = match plan.target_bonus {
        TargetBonus::CostNeutral => say("brief-same-cost"),
        TargetBonus::ShareOfBase(share) => tell("brief-share", &[("share", percent(share).into())]),
    };
    let kept = if plan.guarantee > 0.0 {
        tell(
            "brief-guarantee",
            &[("share", percent(plan.guarantee).into())],
        )
    } else {
        say("brief-no-guarantee")
    };
    let goal = plan.goal.map(|goal| said(form, goal));
    let sentences = [
        Some(tell("brief-plan", &names)),
        Some(size),
        goal,
        Some(kept),
    ];
    sentences.into_iter().flatten().collect()
}

fn said(form: &Form, goal: Goal) -> String {
    let id = match goal.metric {
        JointMetric::IntegratedJourneys(_) => "brief-goal-journeys",
        JointMetric::CustomerValue(_) => "brief-goal-value",
        JointMetric::AttributedResults(_) => "brief-goal-attributed",
    };
    let from = percent(form.organisation.integrated_today);
    let to = percent(goal.metric.target());
    let values = [
        ("from", from.into()),
        ("to", to.into()),
        ("weeks", goal.weeks.into()),
    ];
    tell(id, &values)
}

fn measured(plan: &Plan) -> Vec<String> {
    let weights = plan.weights;
    let measures = [
        ("brief-own", weights.own),
        ("brief-team", weights.team),
        ("brief-firm", weights.firm),
        ("brief-joint", weights.joint),
        ("brief-feedback", weights.feedback),
        ("brief-rank", weights.rank),
    ];
    let counted = measures.into_iter().filter(|(_, share)| *share > 0.0);
    let part = |(id, share): (&str, f64)| {
        let values = [
            ("measure", say(id).into()),
            ("share", percent(share).into()),
        ];
        tell("brief-part", &values)
    };
    let split = counted.map(part).collect::<Vec<_>>().join(", ");
    let mut sentences = vec![
        tell("brief-weights", &[("split", split.into())]),
        tell("brief-period", &[("weeks", plan.period.into())]),
    ];
    if weights.feedback > 0.0 {
        sentences.push(say("brief-feedback-agree"));
    }
    if weights.rank > 0.0 {
        sentences.push(say("brief-rank-agree"));
    }
    sentences
}

fn seen() -> Vec<String> {
    [
        "brief-seen-joint",
        "brief-seen-team",
        "brief-seen-own",
        "brief-seen-report",
    ]
    .map(say)
    .to_vec()
}

fn when(form: &Form) -> Vec<String> {
    let weeks = Lever::CONSULTATION.value(form);
    let from = weeks.map(|weeks| tell("brief-from", &[("weeks", weeks.into())]));
    let stop = proposal::programme(form).and_then(|programme| programme.stop);
    let review = match stop {
        Some(stop) => {
            let loss = exact_money(&form.organisation.currency, stop.loss);
            let values = [("weeks", stop.after.into()), ("loss", loss.into())];
            tell("brief-stop", &values)
        }
        None => say("brief-review"),
    };
    from.into_iter().chain([review]).collect()
}

fn says(form: &Form, line: &str) -> String {
    let values = [
        ("line", line.into()),
        ("horizon", horizon(form.run.weeks).into()),
    ];
    tell("brief-line", &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::choice::Pick;
    use crate::scenario::edit::Edit;

    #[test]
    fn it_says_what_is_measured_who_sees_it_and_when_it_is_looked_at_again() {
        let mut form = crate::scenario::starter::first().unwrap();
        Edit::Number(Lever::CONSULTATION, 13.0).apply(&mut form);
        Edit::Number(Lever::GUARANTEE, 0.8).apply(&mut form);
        let text = Brief::new(
            &form,
            Some("Both: about $1M"),
            Some("Less bonus.".to_owned()),
        )
        .text();
        for said in [
            "Consultation brief: Mid-size brand",
            "own result 25 %, team 15 %, joint goal 45 %, colleagues\u{2019} feedback 15 %",
            "rises from 29 % to 50 % within 58 weeks",
            "less than 80 % of today\u{2019}s bonus",
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
