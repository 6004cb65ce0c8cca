//! Every number a visitor can set: unit, default, range, meaning, source and grade, stated once.
//! The checks, the page's sliders and help and the documentation all read this table.

use serde::Serialize;

use crate::fault::{Fault, Faults};

/// How well a number is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Taken from a published measurement.
    Measured,
    /// Worked out from published measurements.
    Inferred,
    /// A guess of ours, open to yours.
    Assumed,
    /// Nobody's finding: the visitor's own choice or fact.
    Yours,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A share between 0 and 1, shown in per cent.
    Share,
    /// A level of a barrier from 0 (absent) to 100 (worst).
    Level,
    /// Money in the organisation's currency.
    Money,
    /// Hours in a person's week.
    Hours,
    /// Weeks.
    Weeks,
    /// A plain count.
    Count,
    /// A multiple of a target, shown in per cent.
    Attainment,
}

/// The manual of one number.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Parameter {
    /// Name as the page prints it.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Value of the default organisation.
    pub default: f64,
    /// Smallest value allowed.
    pub min: f64,
    /// Largest value allowed.
    pub max: f64,
    /// Step of its slider; a number box takes any value in the range.
    pub step: f64,
    /// One sentence: what it means and what happens when it grows.
    pub sentence: &'static str,
    /// Where the default comes from; identifiers as in `docs/model.md`.
    pub source: &'static str,
    /// How well it is known.
    pub grade: Grade,
}

impl Parameter {
    /// Notes a fault of `field` if `value` is not a number inside the range.
    pub fn check(&self, field: &str, value: f64, faults: &mut Faults) {
        faults.require((self.min..=self.max).contains(&value), || {
            Fault::new(field, value, self.range())
        });
    }

    /// The range in words: `a number from 0 to 1`.
    pub fn range(&self) -> String {
        format!("a number from {} to {}", self.min, self.max)
    }

    /// `value` moved into the range; the default if it is not a number.
    pub fn clamp(&self, value: f64) -> f64 {
        if value.is_nan() {
            self.default
        } else {
            value.clamp(self.min, self.max)
        }
    }
}

macro_rules! parameters {
    ($( $constant:ident : $name:literal, $unit:ident, $default:literal in $min:literal ..= $max:literal step $step:literal, $grade:ident, $source:literal, $sentence:literal; )*) => {
        $(
            #[doc = $sentence]
            pub const $constant: Parameter = Parameter {
                name: $name, unit: Unit::$unit, default: $default, min: $min, max: $max,
                step: $step, sentence: $sentence, source: $source, grade: Grade::$grade,
            };
        )*
        /// All of them, in the order of the documentation.
        pub const ALL: &[Parameter] = &[ $( $constant ),* ];
    };
}

parameters! {
    CONTRIBUTION: "Contribution driven by marketing", Money, 30e6 in 1e4 ..= 1e11 step 1e6, Assumed, "ours; range 15-45M for a mid-size brand",
        "Contribution margin a year that depends on marketing, never the whole revenue; everything the model earns or loses is a share of it.";
    ON_COST: "On-cost", Share, 0.25 in 0.0 ..= 1.0 step 0.01, Yours, "payroll taxes and benefits on a bonus",
        "What a bonus costs the firm on top of what the person receives.";
    SYSTEMS: "Systems integration", Share, 0.75 in 0.05 ..= 1.0 step 0.05, Assumed, "K10: 59 % call their systems too disparate",
        "How far tools and data fit together; it caps how well any hand-off can work.";
    INTEGRATED_TODAY: "Journeys integrated today", Share, 0.29 in 0.02 ..= 0.95 step 0.01, Inferred, "K10: 29 % of marketers integrate effectively; a stand-in, it counts marketers and not journeys",
        "Share of customer journeys whose hand-offs all work today.";
    HELP_HOURS: "Help across teams today", Hours, 2.4 in 0.2 ..= 10.0 step 0.1, Assumed, "ours: 6 % of a 40-hour week",
        "Hours a week that a person gives to other teams' work without being told to.";
    MEETING_HOURS: "Cross-team meetings today", Hours, 4.0 in 0.0 ..= 16.0 step 0.5, Assumed, "ours",
        "Hours a week in meetings with other teams, apart from help.";
    HEADS: "Heads", Count, 6.0 in 1.0 ..= 500.0 step 1.0, Yours, "your payroll",
        "People in the team.";
    BASE: "Base salary", Money, 80_000.0 in 0.0 ..= 1e7 step 1000.0, Yours, "your payroll",
        "Base salary a year of a typical person of the team.";
    TARGET_BONUS: "Target bonus", Share, 0.08 in 0.0 ..= 1.0 step 0.005, Yours, "P1: about 10 % at the lowest eligible grade; P2: 5-10 % for marketing specialists (recalled, not seen)",
        "Bonus at target as a share of base salary; below 2-3 % nobody's work changes visibly.";
    CONTROLLABILITY: "Control over own KPI", Share, 0.6 in 0.0 ..= 1.0 step 0.05, Assumed, "ours",
        "How far a person's own KPI follows that person's work; the rest follows the team and the market.";
    EXPERIENCE: "Experience with the old way", Share, 0.5 in 0.0 ..= 1.0 step 0.05, Assumed, "V19: pay moves the inexperienced",
        "How seasoned people are in today's way of working; the seasoned answer less to pay and move later.";
    INSIDE_WORTH: "Worth of help inside the team", Share, 0.10 in 0.0 ..= 0.5 step 0.01, Assumed, "ours",
        "Share of the team's output that depends on hand-offs among its own people.";
    VOLUME: "Share of journeys", Share, 0.2 in 0.0 ..= 1.0 step 0.01, Yours, "your analytics",
        "Share of customers who travel this way; all journeys together make 1.";
    VALUE: "Value of a journey", Count, 1.0 in 0.0 ..= 100.0 step 0.1, Yours, "your analytics",
        "Contribution of one such customer relative to the others.";
    AVERSION: "Aversion to change", Level, 50.0 in 0.0 ..= 100.0 step 5.0, Assumed, "loss aversion 1.95: Brown et al. 2024",
        "How slowly people take up a new way; it delays adoption.";
    FEAR: "Fear of failure", Level, 50.0 in 0.0 ..= 100.0 step 5.0, Assumed, "McKinsey 2022: 85 % of executives say fear holds innovation back",
        "How dangerous a failed joint attempt feels; it keeps people from starting joint work at all.";
    UNCLEAR_ROLES: "Unclear roles", Level, 50.0 in 0.0 ..= 100.0 step 5.0, Assumed, "V29; Gilboa et al. 2008: role ambiguity is the stressor worst for performance",
        "How often nobody knows who owns a hand-off; it caps hand-offs and wastes the wish to help.";
    DISTRUST: "Lack of trust", Level, 55.0 in 0.0 ..= 100.0 step 5.0, Assumed, "De Jong et al. 2016: trust and performance correlate at .30",
        "How little people count on other teams to give back; it lowers what a shared goal is worth to them.";
    WEIGHT: "Weight in the bonus", Share, 0.25 in 0.0 ..= 1.0 step 0.05, Yours, "P7: 70 % of plans mix unit and individual results",
        "Share of the target bonus that this measure decides; all weights together make 1.";
    THRESHOLD: "Threshold", Attainment, 0.8 in 0.0 ..= 0.99 step 0.01, Assumed, "P4: 80-90 % of goal (recalled, not seen)",
        "Attainment below which the measure pays nothing.";
    THRESHOLD_PAY: "Pay at threshold", Attainment, 0.5 in 0.0 ..= 1.0 step 0.05, Measured, "P3: 50 % of target",
        "Payout at the threshold, as a share of the target payout.";
    MAXIMUM: "Maximum", Attainment, 1.2 in 1.01 ..= 3.0 step 0.01, Assumed, "P4: 110-120 % of goal (recalled, not seen)",
        "Attainment beyond which the measure pays no more.";
    MAXIMUM_PAY: "Pay at maximum", Attainment, 1.5 in 1.0 ..= 5.0 step 0.05, Measured, "P3: 150-200 % of target",
        "Payout at the maximum, as a multiple of the target payout: the cap.";
    PERIOD: "Pay period", Weeks, 13.0 in 4.0 ..= 52.0 step 1.0, Yours, "quarterly",
        "Weeks between two payouts.";
    GOAL_PULL: "Goal announced", Share, 1.0 in 0.0 ..= 1.0 step 0.25, Inferred, "M5: group goals d = 0.56",
        "How loudly the joint goal is announced; a goal pulls even when it pays nothing, as far as roles are clear.";
    TARGET_SHARE: "Target: journeys integrated", Share, 0.5 in 0.02 ..= 1.0 step 0.01, Yours, "ours: reachable in the default",
        "Integrated share of journeys the goal ends at; far beyond reach it pays nothing and people stop trying.";
    TARGET_INDEX: "Target: index", Attainment, 1.03 in 1.0 ..= 2.0 step 0.005, Yours, "ours: reachable in the default",
        "Level the goal ends at, as a multiple of today.";
    GOAL_WEEKS: "Weeks to the target", Weeks, 58.0 in 4.0 ..= 260.0 step 1.0, Yours, "ours",
        "Weeks over which the target rises from today to its end.";
    ROLES: "Roles", Share, 1.0 in 0.0 ..= 1.0 step 0.05, Inferred, "V29: a role discussion removes the legacy of competition",
        "How thoroughly a workshop settles who owns each hand-off.";
    TRANSPARENCY: "Transparency", Share, 0.5 in 0.0 ..= 1.0 step 0.05, Inferred, "V35: peers matter where they are seen",
        "How openly plans and results are shared between teams; it raises trust.";
    CONTACT: "Structured contact", Hours, 0.4 in 0.0 ..= 8.0 step 0.1, Inferred, "V21: structured meetings, lasting gain",
        "Hours a week each person spends in structured exchange with other teams in the first year, half of it after; knowledge of each other stays, the hours are lost to own work.";
    WORKSHOP_COST: "One-off programme cost", Money, 200_000.0 in 0.0 ..= 1e9 step 10_000.0, Assumed, "ours",
        "Cost of a full role workshop, once; a partial one costs its share.";
    LEAD_COST: "Running programme cost", Money, 330_000.0 in 0.0 ..= 1e9 step 10_000.0, Assumed, "ours: an integration lead and a project manager",
        "Cost a year of a client-side lead with a project manager; weaker arrangements cost a part of it.";
    WORTHWHILE: "Worthwhile bar", Money, 300_000.0 in 0.0 ..= 1e11 step 50_000.0, Yours, "yours",
        "Net gain over the horizon below which you would rather not bother.";
    WEEKS: "Weeks simulated", Weeks, 156.0 in 13.0 ..= 260.0 step 13.0, Yours, "three years",
        "How far ahead the simulation looks.";
    REPLICATES: "Simulated futures", Count, 200.0 in 10.0 ..= 10_000.0 step 10.0, Yours, "ours",
        "How many futures are simulated; more of them smooth the bands.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_lies_in_its_range_and_every_sentence_ends() {
        for parameter in ALL {
            let mut faults = Faults::default();
            parameter.check(parameter.name, parameter.default, &mut faults);
            assert_eq!(faults, Faults::default());
            assert!(parameter.sentence.ends_with('.'), "{}", parameter.name);
        }
    }

    #[test]
    fn what_is_not_a_number_is_outside_every_range() {
        let mut faults = Faults::default();
        BASE.check("base", f64::NAN, &mut faults);
        BASE.check("base", f64::INFINITY, &mut faults);
        assert_eq!(faults.0.len(), 2);
    }
}
