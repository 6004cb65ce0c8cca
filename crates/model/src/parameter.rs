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

/// One number: its name, range and grade.
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
    /// How well it is known.
    pub grade: Grade,
}

/// What is said of a number. It stands apart, so that who needs the numbers alone does not carry the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Manual {
    /// Where the default comes from; identifiers as in `docs/model.md`.
    pub source: &'static str,
    /// One sentence: what it means and what happens when it grows.
    pub sentence: &'static str,
}

impl Parameter {
    /// What is said of the number of this name; nothing of one that is not in the table.
    pub fn manual(&self) -> Option<Manual> {
        let mut manuals = ALL.iter().zip(MANUALS);
        let found = manuals.find(|(parameter, _)| parameter.name == self.name);
        found.map(|(_, manual)| *manual)
    }

    /// Notes a fault of `field` if `value` is not a number inside the range.
    pub fn check(&self, field: &str, value: f64, faults: &mut Faults) {
        faults.require(self.contains(value), || {
            Fault::new(field, shown(value), self.range())
        });
    }

    /// Whether `value` is a number inside the range.
    pub fn contains(&self, value: f64) -> bool {
        (self.min..=self.max).contains(&value)
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

/// `value` in few characters, however large or small it is.
fn shown(value: f64) -> String {
    let size = value.abs();
    if size >= 1e15 || (size > 0.0 && size < 1e-6) {
        format!("{value:e}")
    } else {
        value.to_string()
    }
}

/// Notes a fault of `field`'s part of that name for each value outside its range.
pub(crate) fn check_all(field: &str, numbers: &[(&str, Parameter, f64)], faults: &mut Faults) {
    for (name, parameter, value) in numbers {
        parameter.check(&format!("{field}.{name}"), *value, faults);
    }
}

/// Whether a number is 0 and need not be written down.
#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference; where pointers are small the lint is silent"
)]
pub(crate) fn is_nought(number: &f64) -> bool {
    *number == 0.0
}

macro_rules! parameters {
    ($( $constant:ident : $name:literal, $unit:ident, $default:literal in $min:literal ..= $max:literal step $step:literal, $grade:ident, $source:literal, $sentence:literal; )*) => {
        $(
            #[doc = $sentence]
            pub const $constant: Parameter = Parameter {
                name: $name, unit: Unit::$unit, default: $default, min: $min, max: $max,
                step: $step, grade: Grade::$grade,
            };
        )*
        /// All of them, in the order of the documentation.
        pub const ALL: &[Parameter] = &[ $( $constant ),* ];
        /// What is said of each.
        const MANUALS: &[Manual] = &[ $( Manual { sentence: $sentence, source: $source } ),* ];
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
    DIALOGUE: "Customer dialogue", Share, 0.5 in 0.0 ..= 1.0 step 0.05, Assumed, "K10: two thirds use visitor data, half leave social data unused",
        "How far answers and data from service, site and campaigns flow back to the other teams; it caps how well hand-offs can work.";
    BUDGET_POOLING: "Budget pooling", Share, 0.2 in 0.0 ..= 1.0 step 0.05, Assumed, "ours; K11: 36 % name budget as a barrier",
        "How far budgets are one instead of each team's own; turf caps how well hand-offs can work.";
    SPEND_SCALE: "Spend scale", Share, 1.0 in 0.0 ..= 1.0 step 0.1, Assumed, "ours",
        "How often customers can be reached: at 0 contacts are few, so that a little help shows nothing and enough of it tips a hand-off, at 1 help shows early.";
    WEEKLY_TARGETS: "Weekly targets", Share, 0.5 in 0.0 ..= 1.0 step 0.05, Inferred, "Chung et al. 2014: clear present bias",
        "How far people are steered by this week's numbers; what pays later, as joint work does, then counts for less.";
    INTERDEPENDENCE: "Interdependence", Count, 1.0 in 0.0 ..= 5.0 step 0.1, Assumed, "ours; 1 is what K2 and K3 suggest for marketing",
        "How much depends on hand-offs between teams, as a multiple of what is usual in marketing; at 0 joint work earns nothing.";
    OBSERVABILITY: "Observability", Share, 0.6 in 0.0 ..= 1.0 step 0.05, Assumed, "V35 and V15: peers matter only where they are seen",
        "How well colleagues see each other's work; what is seen sets a norm, and friends are not beaten in plain sight.";
    MARKET_NOISE: "Market noise", Share, 0.03 in 0.0 ..= 0.3 step 0.01, Assumed, "ours",
        "How far the market moves contribution from week to week, as a standard deviation.";
    ATTRIBUTION_NOISE: "Attribution noise", Share, 0.08 in 0.0 ..= 0.5 step 0.01, Assumed, "ours",
        "How far a person's measured KPI strays from the truth in a quarter; noisy attribution invites claiming credit.";
    DOUBLE_COUNTING: "Double counting", Share, 0.2 in 0.0 ..= 1.0 step 0.05, Assumed, "ours",
        "Share by which channels' own attribution counts the same customer twice.";
    TURNOVER: "Turnover", Share, 0.15 in 0.0 ..= 0.6 step 0.01, Assumed, "your HR records; the default is ours",
        "Share of people who leave in a year today; newcomers start without skill, trust or habit of their own.";
    CHANNELS_TODAY: "New channels a year, today", Count, 1.0 in 0.0 ..= 12.0 step 0.5, Assumed, "ours",
        "New channels a year that today's organisation just keeps up with.";
    CHANNELS_AHEAD: "New channels a year, ahead", Count, 1.0 in 0.0 ..= 12.0 step 0.5, Assumed, "ours",
        "New channels a year from now on; more than today's wear integration down, because they have no history with anybody.";
    SYSTEM_PRESSURE: "Pressure on systems", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Assumed, "ours; K10: 59 % call their systems too disparate",
        "How much more rushed point-to-point work IT does than today; it raises output now and wears systems integration down.";
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
    OPPOSING: "Opposing KPI", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Assumed, "K12: 10 % see marketing and IT working well together",
        "How far the team's own KPI falls with help given, as uptime and cost targets do: at 1 an hour of help costs as much attainment as an hour of own work brings.";
    AGENCY_FEE: "Agency fee", Money, 1.2e6 in 0.0 ..= 1e9 step 50_000.0, Yours, "your contract",
        "Fee a year of an agency when everything is on target.";
    FEE_AT_RISK: "Fee at risk", Share, 0.15 in 0.0 ..= 1.0 step 0.05, Assumed, "ours",
        "Share of the agency's fee that depends on results.";
    RENEWAL_FEAR: "Fear for renewal", Share, 0.5 in 0.0 ..= 1.0 step 0.05, Assumed, "ours",
        "How much the agency fears for its contract; fear makes it keep what it knows to itself.";
    VOLUME: "Share of journeys", Share, 0.2 in 0.0 ..= 1.0 step 0.01, Yours, "your analytics",
        "Share of customers who travel this way; all journeys together make 1.";
    VALUE: "Value of a journey", Count, 1.0 in 0.0 ..= 100.0 step 0.1, Yours, "your analytics",
        "Contribution of one such customer relative to the others.";
    AVERSION: "Aversion to change", Level, 50.0 in 0.0 ..= 100.0 step 5.0, Assumed, "loss aversion 1.95: Brown et al. 2024",
        "How slowly people take up a new way; it delays adoption, and some hold out altogether.";
    FEAR: "Fear of failure", Level, 50.0 in 0.0 ..= 100.0 step 5.0, Assumed, "McKinsey 2022: 85 % of executives say fear holds innovation back",
        "How dangerous a failed joint attempt feels; it keeps people from starting joint work at all.";
    UNCLEAR_ROLES: "Unclear roles", Level, 50.0 in 0.0 ..= 100.0 step 5.0, Assumed, "V29; Gilboa et al. 2008: role ambiguity is the stressor worst for performance",
        "How often nobody knows who owns a hand-off; it caps hand-offs and wastes the wish to help.";
    DISTRUST: "Lack of trust", Level, 55.0 in 0.0 ..= 100.0 step 5.0, Assumed, "De Jong et al. 2016: trust and performance correlate at .30",
        "How little people count on other teams to give back; it lowers what a shared goal is worth to them.";
    COMPETITION: "History of competition", Level, 40.0 in 0.0 ..= 100.0 step 5.0, Inferred, "V28: teams with a competitive past share less, lastingly",
        "How long and how hard teams were set against each other; it slows trust and practice until roles are discussed.";
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
    TARGET_INDEX: "Target: index", Attainment, 1.03 in 1.005 ..= 2.0 step 0.005, Yours, "ours: reachable in the default",
        "Level the goal ends at, as a multiple of today.";
    GOAL_WEEKS: "Weeks to the target", Weeks, 58.0 in 4.0 ..= 260.0 step 1.0, Yours, "ours",
        "Weeks over which the target rises from today to its end.";
    GATE: "Gate", Attainment, 0.9 in 0.0 ..= 2.0 step 0.05, Yours, "your plan",
        "Attainment of the gate's measure below which the own KPI pays nothing.";
    TOP_SHARE: "Share of winners", Share, 0.2 in 0.02 ..= 0.9 step 0.05, Yours, "your plan",
        "Share of people or teams that win the prize for rank; the fewer, the larger the prize.";
    BUDGET_CAP: "Budget cap", Attainment, 1.2 in 0.1 ..= 5.0 step 0.05, Yours, "your plan",
        "Most that all bonuses of a period may cost, as a multiple of their cost at target; beyond it everyone's is scaled down.";
    RATCHET: "Target reset", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Assumed, "Bouwens and Kroos 2011 found the harm, Matejka et al. 2024 did not",
        "Share of a year's surprise by which next year's targets move; people who know hold back.";
    GUARANTEE: "First-year guarantee", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Yours, "your plan",
        "Share of today's bonus at target that everyone gets in the first year at least; it takes the fear of loss and some of the drive.";
    SHARED_RISK: "Shared risk and reward", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Assumed, "K12",
        "Share of the own KPI's weight that teams with an opposing KPI, such as IT, exchange for the joint goal.";
    PAY_FROM: "Consultation", Weeks, 0.0 in 0.0 ..= 156.0 step 1.0, Yours, "three months are common where a works council has a say",
        "Weeks before the new plan takes the place of today's.";
    UNTIL: "Trial", Weeks, 26.0 in 1.0 ..= 260.0 step 1.0, Yours, "your roll-out",
        "Weeks after which a trial ends and today's plan and way of working come back.";
    ROLES: "Roles", Share, 1.0 in 0.0 ..= 1.0 step 0.05, Inferred, "V29: a role discussion removes the legacy of competition",
        "How thoroughly a workshop settles who owns each hand-off.";
    TRANSPARENCY: "Transparency", Share, 0.5 in 0.0 ..= 1.0 step 0.05, Inferred, "V35: peers matter where they are seen",
        "How openly plans and results are shared between teams; it raises trust.";
    CONTACT: "Structured contact", Hours, 0.4 in 0.0 ..= 8.0 step 0.1, Inferred, "V21: structured meetings, lasting gain",
        "Hours a week each person spends in structured exchange with other teams in the first year, half of it after; knowledge of each other stays, the hours are lost to own work.";
    PROJECT_MANAGERS: "Project managers", Count, 0.0 in 0.0 ..= 10.0 step 0.5, Assumed, "ours",
        "Full-time project managers beside the lead; they take coordination off people's weeks and keep agreements alive.";
    STRATEGISTS: "Integrated strategists", Count, 0.0 in 0.0 ..= 10.0 step 0.5, Inferred, "K1: a strong central idea lifts integrated campaigns",
        "Full-time strategists who own the idea across channels; they lift what hand-offs can be worth.";
    STAFF_COST: "Cost of such a person", Money, 140_000.0 in 0.0 ..= 1e7 step 5_000.0, Assumed, "ours, with on-cost",
        "Cost a year of one project manager or strategist, with on-cost.";
    DIVERGE: "Joint planning, opening up", Hours, 0.0 in 0.0 ..= 8.0 step 0.1, Assumed, "ours; V21 for structured contact",
        "Hours a week each person spends collecting ideas with other teams; people learn what others can do.";
    CONVERGE: "Joint planning, deciding", Hours, 0.0 in 0.0 ..= 8.0 step 0.1, Assumed, "ours; V29 for role discussion",
        "Hours a week each person spends agreeing on one plan with other teams; it keeps roles clear.";
    TRAINING: "Training", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Inferred, "K9: talent development cuts collaboration drag by 23 %",
        "How thoroughly people are trained for joint work in the first half-year; it takes hours and cuts fear and drag.";
    SAFE_TO_FAIL: "Safe to fail", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Inferred, "McKinsey 2022; Frazier et al. 2017",
        "How far a failed joint attempt has no consequences for the people who dared; trials take time.";
    COMMUNICATION: "Communication and small wins", Share, 0.0 in 0.0 ..= 1.0 step 0.05, Inferred, "Balliet 2010: d = 1.01; Prosci's list of sponsors and communication",
        "How steadily reasons and early wins are told; it takes time and lowers aversion to change.";
    INFORMED: "Kept informed", Share, 1.0 in 0.0 ..= 1.0 step 0.05, Assumed, "ours",
        "Share of people who are kept informed of goal and results; a goal nobody hears of pulls nobody.";
    SPONSOR: "Sponsor's strength", Share, 0.5 in 0.0 ..= 1.0 step 0.05, Inferred, "Prosci: visible sponsors come first",
        "How visibly somebody at the top stands behind the change; it speeds adoption and carries a bad stretch.";
    PATIENCE: "Sponsor's patience", Weeks, 40.0 in 4.0 ..= 260.0 step 2.0, Assumed, "ours",
        "Weeks of results below the start after which commitment begins to fall.";
    TENURE: "Sponsor's tenure", Weeks, 130.0 in 13.0 ..= 520.0 step 13.0, Assumed, "ours; marketing chiefs are said to stay a few years",
        "Mean weeks until the sponsor is replaced; the next one starts less committed.";
    START: "Start", Weeks, 0.0 in 0.0 ..= 260.0 step 1.0, Yours, "your roll-out",
        "Week in which a measure of the programme starts.";
    STOP_AFTER: "Stop rule: week", Weeks, 52.0 in 4.0 ..= 260.0 step 1.0, Yours, "your roll-out",
        "Week in which the change is called off if it has lost more than agreed.";
    STOP_LOSS: "Stop rule: loss", Money, 300_000.0 in 0.0 ..= 1e11 step 50_000.0, Yours, "your roll-out",
        "Loss since the start beyond which the change is called off.";
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
            let manual = parameter.manual().unwrap();
            assert!(manual.sentence.ends_with('.'), "{}", parameter.name);
            assert!(!manual.source.is_empty(), "{}", parameter.name);
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
