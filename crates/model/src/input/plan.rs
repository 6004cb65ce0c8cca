//! An incentive plan: how large the target bonus is, which measures decide it, and how each pays.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::input::distinct_map;
use crate::input::fault::{Fault, Faults};
use crate::input::field::parameter;
use crate::input::field::{absent, is_absent};
pub use crate::input::kpi::Kpi;
use crate::input::payout::Curve;
use crate::input::payout_condition::{Gate, GateKpi, Pool, Pooled, RelativeTo, Tournament};
use crate::input::team_kind::{Kind, Kinds};
use crate::input::total_pay::TotalPay;

/// Most exceptions, and most teams in one: one for each team there may be.
const MAX_EXCEPTIONS: usize = 40;
/// How far weights may miss a sum of 1 and still count as adding up.
const ROUNDING: f64 = 1e-6;

/// Weights: shares of the target bonus by KPI; they add up to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default = "Weights::absent")]
pub struct Weights {
    /// Weight of the own KPI.
    pub own: f64,
    /// Weight of the own team's KPI.
    pub team: f64,
    /// Weight of the firm's result.
    pub firm: f64,
    /// Weight of the joint goal: the joint share.
    pub joint: f64,
    /// Weight of peer feedback.
    pub feedback: f64,
    /// Weight of the prize for rank.
    #[serde(skip_serializing_if = "is_absent::weights::rank")]
    pub rank: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self::absent()
    }
}

impl Weights {
    /// The weight of one KPI.
    pub fn of(&self, kpi: Kpi) -> f64 {
        match kpi {
            Kpi::Own => self.own,
            Kpi::Team => self.team,
            Kpi::Firm => self.firm,
            Kpi::Joint => self.joint,
            Kpi::Feedback => self.feedback,
            Kpi::Rank => self.rank,
        }
    }

    /// Sum of all weights, 1 in a valid plan.
    pub fn sum(&self) -> f64 {
        Kpi::ALL.iter().map(|&c| self.of(c)).sum()
    }

    /// Returns the weights with the joint share set to `joint`, taken from or given to the own KPI;
    /// what the own KPI cannot give stays where it is. Rounded to a tenth of a per cent.
    #[must_use]
    pub fn with_joint(self, joint: f64) -> Self {
        let movable = self.own + self.joint;
        // Not clamped: what that says of a range that is none prints numbers, 9 kB of a worker.
        let joint = joint.max(0.0).min(movable);
        Self {
            own: round_share(movable - joint),
            joint: round_share(movable) - round_share(movable - joint),
            ..self
        }
    }
}

fn round_share(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

/// How large the bonus at target is.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetBonus {
    /// Every team keeps today's target bonus, so both plans cost the same at attainment 1.
    #[default]
    CostNeutral,
    /// One share of base salary for everyone, whatever it costs.
    ShareOfBase(f64),
}

/// What the joint goal counts, and the level it ends at.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JointMetric {
    /// Share of journeys whose hand-offs all work, 0 to 1.
    IntegratedJourneys(f64),
    /// Contribution from customers as an index of today.
    CustomerValue(f64),
    /// What the channels' own attribution adds up to, as an index of today; hand-offs do not show in it.
    AttributedResults(f64),
}

impl JointMetric {
    /// The level the goal ends at, in the metric's own unit.
    pub fn target(self) -> f64 {
        match self {
            Self::IntegratedJourneys(target)
            | Self::CustomerValue(target)
            | Self::AttributedResults(target) => target,
        }
    }

    /// The same metric with another level to end at.
    #[must_use]
    pub fn with_target(self, target: f64) -> Self {
        match self {
            Self::IntegratedJourneys(_) => Self::IntegratedJourneys(target),
            Self::CustomerValue(_) => Self::CustomerValue(target),
            Self::AttributedResults(_) => Self::AttributedResults(target),
        }
    }

    /// The parameter of its target.
    pub fn parameter(self) -> parameter::Parameter {
        match self {
            Self::IntegratedJourneys(_) => parameter::TARGET_SHARE,
            Self::CustomerValue(_) => parameter::TARGET_INDEX,
            Self::AttributedResults(_) => parameter::ATTRIBUTED_INDEX,
        }
    }
}

/// The joint goal: what is counted, how far it is to go and how loudly it is announced.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What is counted and where it ends.
    pub metric: JointMetric,
    /// Weeks over which the target rises in a straight line from today's level to its end.
    pub weeks: u32,
    /// How loudly it is announced, 0 to 1; it pulls even when it pays nothing.
    pub announced: f64,
    /// Kinds of teams that it is not meant for: what it would decide of their bonus is decided by the own KPI.
    #[serde(default, skip_serializing_if = "Kinds::is_empty")]
    pub outside: Kinds,
}

/// Terms of a plan that differ for some teams (carve-out).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Names of the teams.
    pub teams: Vec<String>,
    /// Size of their bonus at target, if another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_bonus: Option<TargetBonus>,
    /// Which measures decide it, if others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weights: Option<Weights>,
    /// How attainment turns into pay, if otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curve: Option<Curve>,
}

/// An incentive plan: target bonus, weights of KPIs, payout curves and conditions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Name that options refer to it by.
    pub name: String,
    /// Size of the bonus at target.
    #[serde(default = "TargetBonus::absent")]
    pub target_bonus: TargetBonus,
    /// What becomes of salaries where it is expected to bring another bonus than today's plan; of no effect in today's plan.
    #[serde(
        default = "TotalPay::absent",
        skip_serializing_if = "TotalPay::is_absent"
    )]
    pub total_pay: TotalPay,
    /// Which measures decide it.
    pub weights: Weights,
    /// How attainment turns into pay.
    #[serde(default = "Curve::absent")]
    pub curve: Curve,
    /// Payout curves of single KPIs, where they differ from `curve`.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "distinct_map::distinct"
    )]
    pub curves: BTreeMap<Kpi, Curve>,
    /// Other terms for some teams; a team is named once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// Weeks between two payouts.
    #[serde(default = "absent::plan::period")]
    pub period: u32,
    /// The joint goal, if there is one; needed wherever it carries weight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
    /// A result without which the own KPI pays nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// A part that is pooled and shared out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pool: Option<Pool>,
    /// Who wins the prize for rank; needed wherever rank carries weight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<Tournament>,
    /// Whose mean the own or the team KPI is paid relative to, if it is not paid by itself; there is no prize for rank then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relative_to: Option<RelativeTo>,
    /// Most that all bonuses of a period may cost, in multiples of what they cost at target; beyond it all are scaled down.
    #[serde(
        default = "absent::plan::budget_cap",
        skip_serializing_if = "is_absent::plan::budget_cap"
    )]
    pub budget_cap: Option<f64>,
    /// Share of a year's surprise by which next year's targets move (the ratchet).
    #[serde(
        default = "absent::plan::ratchet",
        skip_serializing_if = "is_absent::plan::ratchet"
    )]
    pub ratchet: f64,
    /// Share of today's bonus at target that is guaranteed in the first year.
    #[serde(
        default = "absent::plan::guarantee",
        skip_serializing_if = "is_absent::plan::guarantee"
    )]
    pub guarantee: f64,
    /// Share of the own KPI's weight that teams with an opposing KPI exchange for the joint goal: shared risk and reward.
    #[serde(
        default = "absent::plan::shared_risk",
        skip_serializing_if = "is_absent::plan::shared_risk"
    )]
    pub shared_risk: f64,
}

impl Plan {
    /// The terms that a plan of this name starts from: today's target bonus, all of it for the own KPI.
    pub fn individual(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            weights: Weights {
                own: 1.0,
                ..Weights::default()
            },
            ..Self::absent()
        }
    }

    /// The exception that names `team`, if one does.
    pub fn exception(&self, team: &str) -> Option<&Exception> {
        let names = |exception: &&Exception| exception.teams.iter().any(|name| name == team);
        self.exceptions.iter().find(names)
    }

    /// Target bonus of the team called `team` as a share of base, given `today`'s for that team.
    pub fn bonus_of(&self, team: &str, today: f64) -> f64 {
        let exception = self.exception(team).and_then(|e| e.target_bonus);
        exception.unwrap_or(self.target_bonus).share(today)
    }

    /// Target bonus of teams without an exception as a share of base, where today's is `today`.
    pub fn usual_bonus(&self, today: f64) -> f64 {
        self.target_bonus.share(today)
    }

    /// Weights for the team called `team`.
    pub fn weights_of(&self, team: &str) -> Weights {
        let exception = self.exception(team).and_then(|e| e.weights);
        exception.unwrap_or(self.weights)
    }

    /// How `kpi` pays the team called `team`.
    pub fn curve_of(&self, team: &str, kpi: Kpi) -> Curve {
        let exception = self.exception(team).and_then(|e| e.curve);
        let usual = || self.curves.get(&kpi).copied().unwrap_or(self.curve);
        exception.unwrap_or_else(usual)
    }

    /// Whether it is the same plan but for its name, and for what would become of salaries under another bonus.
    pub fn pays_like(&self, other: &Self) -> bool {
        let renamed = Self {
            name: self.name.clone(),
            total_pay: self.total_pay,
            ..other.clone()
        };
        *self == renamed
    }

    /// Whether everybody's bonus is decided as under `other`: the same plan but for its name and a goal that decides nothing of
    /// anybody's bonus.
    pub fn has_the_bonus_of(&self, other: &Self) -> bool {
        let without_goal = |plan: &Self| Self {
            goal: plan.goal.filter(|_| plan.pays_for_goal()),
            ..plan.clone()
        };
        without_goal(self).pays_like(&without_goal(other))
    }

    /// Whether a joint goal decides something of anybody's bonus.
    fn pays_for_goal(&self) -> bool {
        let gated = self.gate.is_some_and(|gate| gate.measure == GateKpi::Joint);
        let pooled = self.pool.is_some_and(|pool| pool.of == Pooled::Joint);
        gated || pooled || self.shared_risk > 0.0 || self.any_weights(|w| w.joint > 0.0)
    }

    /// Whether `holds` for the weights of anyone.
    fn any_weights(&self, holds: impl Fn(&Weights) -> bool) -> bool {
        let others = self.exceptions.iter().filter_map(|e| e.weights.as_ref());
        std::iter::once(&self.weights).chain(others).any(holds)
    }

    /// Notes what is wrong with it under the path `field`.
    pub(crate) fn check(&self, field: &str, faults: &mut Faults) {
        self.target_bonus
            .check(&format!("{field}.target_bonus"), faults);
        self.weights.check(&format!("{field}.weights"), faults);
        self.curve.check_numbers(&format!("{field}.curve"), faults);
        for (kpi, curve) in &self.curves {
            let path = format!("{field}.curves.{}", kpi.name());
            curve.check_numbers(&path, faults);
        }
        self.check_exceptions(field, faults);
        if let Some(goal) = &self.goal {
            goal.check(&format!("{field}.goal"), faults);
        }
        self.check_conditions(field, faults);
        self.check_companions(field, faults);
    }

    /// Each exception names at least one team and each team stands in one, so there cannot be more of them than teams.
    fn check_exceptions(&self, field: &str, faults: &mut Faults) {
        let count = self.exceptions.len();
        faults.require(count <= MAX_EXCEPTIONS, || {
            let (path, given) = (format!("{field}.exceptions"), format!("{count} exceptions"));
            Fault::new(path, given, format!("up to {MAX_EXCEPTIONS} exceptions"))
        });
        for (index, exception) in self.exceptions.iter().take(MAX_EXCEPTIONS).enumerate() {
            exception.check(&format!("{field}.exceptions[{index}]"), faults);
        }
    }

    fn check_conditions(&self, field: &str, faults: &mut Faults) {
        if let Some(gate) = &self.gate {
            gate.check(&format!("{field}.gate"), self.goal.is_some(), faults);
        }
        if let Some(rank) = &self.rank {
            rank.check_numbers(&format!("{field}.rank"), faults);
        }
        self.check_numbers(field, faults);
    }

    /// What carries weight has to be there.
    fn check_companions(&self, field: &str, faults: &mut Faults) {
        let joint = self.any_weights(|w| w.joint > 0.0) || self.shared_risk > 0.0;
        let pooled = self.pool.is_some_and(|pool| pool.of == Pooled::Joint);
        faults.require(self.goal.is_some() || !(joint || pooled), || {
            let allowed =
                "a goal wherever the joint weight, shared risk or a pool of the joint goal is";
            Fault::new(format!("{field}.goal"), "missing", allowed)
        });
        faults.require(
            self.rank.is_some() || !self.any_weights(|w| w.rank > 0.0),
            || {
                let allowed = "who is ranked wherever the rank weight is above 0";
                Fault::new(format!("{field}.rank"), "missing", allowed)
            },
        );
        faults.require(self.relative_to.is_none() || self.rank.is_none(), || {
            let allowed = "a prize for rank or pay relative to others, but not both";
            Fault::new(format!("{field}.relative_to"), "beside a prize", allowed)
        });
        faults.require(!self.curves.contains_key(&Kpi::Rank), || {
            let allowed = "a curve for any other measure; the prize for rank has none";
            Fault::new(format!("{field}.curves.rank"), "a curve", allowed)
        });
    }
}

impl TargetBonus {
    /// What a file means that leaves it out.
    pub(crate) fn absent() -> Self {
        Self::CostNeutral
    }

    /// The share of base that it is, where today's is `today`.
    fn share(self, today: f64) -> f64 {
        match self {
            Self::CostNeutral => today,
            Self::ShareOfBase(share) => share,
        }
    }

    fn check(&self, field: &str, faults: &mut Faults) {
        if let Self::ShareOfBase(share) = *self {
            parameter::PLAN_BONUS.check(&format!("{field}.share_of_base"), share, faults);
        }
    }
}

impl Weights {
    fn check(&self, field: &str, faults: &mut Faults) {
        self.check_numbers(field, faults);
        let sum = self.sum();
        faults.require((sum - 1.0).abs() <= ROUNDING, || {
            Fault::new(field, format!("{sum:.3} in sum"), "a sum of 1")
        });
    }
}

impl Exception {
    fn check(&self, field: &str, faults: &mut Faults) {
        let count = self.teams.len();
        faults.require((1..=MAX_EXCEPTIONS).contains(&count), || {
            let allowed = format!("1 to {MAX_EXCEPTIONS} teams");
            Fault::new(format!("{field}.teams"), format!("{count} teams"), allowed)
        });
        let terms = (self.target_bonus, self.weights, self.curve);
        faults.require(terms != (None, None, None), || {
            let allowed = "a target bonus, weights or a curve of its own";
            Fault::new(field, "without terms", allowed)
        });
        if let Some(bonus) = &self.target_bonus {
            bonus.check(&format!("{field}.target_bonus"), faults);
        }
        if let Some(weights) = &self.weights {
            weights.check(&format!("{field}.weights"), faults);
        }
        if let Some(curve) = &self.curve {
            curve.check_numbers(&format!("{field}.curve"), faults);
        }
    }
}

impl Goal {
    /// Whether teams of this kind are meant by it.
    pub fn includes(&self, kind: Kind) -> bool {
        !self.outside.contains(kind)
    }

    fn check(&self, field: &str, faults: &mut Faults) {
        let path = format!("{field}.metric");
        let target = self.metric.target();
        self.metric.parameter().check(&path, target, faults);
        self.check_numbers(field, faults);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joint_share_moves_weight_between_own_and_joint_only() {
        let weights = Weights {
            own: 0.25,
            team: 0.15,
            firm: 0.0,
            joint: 0.45,
            feedback: 0.15,
            rank: 0.0,
        };
        for joint in [0.0, 0.3, 0.333, 0.7, 2.0] {
            let moved = weights.with_joint(joint);
            assert!((moved.sum() - 1.0).abs() < 1e-12, "{moved:?}");
            assert_eq!((moved.team, moved.feedback), (0.15, 0.15));
            assert!(moved.own >= 0.0 && moved.joint <= 0.7 + 1e-12);
        }
    }
}
