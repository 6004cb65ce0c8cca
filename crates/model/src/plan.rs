//! An incentive plan: how large the target bonus is, which measures decide it, and how each pays.

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, Faults};
use crate::parameter;
use crate::payout::Curve;

/// How far weights may miss a sum of 1 and still count as adding up.
const ROUNDING: f64 = 1e-6;

/// A measure that a part of the bonus depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Component {
    /// The person's own KPI.
    Own,
    /// The KPI of the person's team.
    Team,
    /// The firm's result, shared by everyone.
    Firm,
    /// The joint goal, which teams can only reach together.
    Joint,
    /// Feedback by peers on help given, relative to the organisation's mean.
    Feedback,
}

impl Component {
    /// How many there are.
    pub const COUNT: usize = 5;
    /// All of them, in the order of their weights.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Own,
        Self::Team,
        Self::Firm,
        Self::Joint,
        Self::Feedback,
    ];

    /// Its name in a scenario file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Team => "team",
            Self::Firm => "firm",
            Self::Joint => "joint",
            Self::Feedback => "feedback",
        }
    }
}

/// Shares of the target bonus by measure; they add up to 1.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
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
}

impl Weights {
    /// The weight of one component.
    pub fn of(&self, component: Component) -> f64 {
        match component {
            Component::Own => self.own,
            Component::Team => self.team,
            Component::Firm => self.firm,
            Component::Joint => self.joint,
            Component::Feedback => self.feedback,
        }
    }

    /// Sum of all weights, 1 in a valid plan.
    pub fn sum(&self) -> f64 {
        Component::ALL.iter().map(|&c| self.of(c)).sum()
    }

    /// The same weights with the joint share set to `joint`, taken from or given to the own KPI;
    /// what the own KPI cannot give stays where it is. Rounded to a tenth of a per cent.
    #[must_use]
    pub fn with_joint(self, joint: f64) -> Self {
        let movable = self.own + self.joint;
        let joint = joint.clamp(0.0, movable);
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

    /// The manual of its target.
    pub fn parameter(self) -> parameter::Parameter {
        match self {
            Self::IntegratedJourneys(_) => parameter::TARGET_SHARE,
            Self::CustomerValue(_) | Self::AttributedResults(_) => parameter::TARGET_INDEX,
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
}

/// An incentive plan for everybody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Name that options refer to it by.
    pub name: String,
    /// Size of the bonus at target.
    #[serde(default)]
    pub target_bonus: TargetBonus,
    /// Which measures decide it.
    pub weights: Weights,
    /// How attainment turns into pay, the same for each measure.
    #[serde(default)]
    pub curve: Curve,
    /// Weeks between two payouts.
    #[serde(default = "quarter")]
    pub period: u32,
    /// The joint goal, if there is one; needed wherever it carries weight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
}

fn quarter() -> u32 {
    13
}

impl Plan {
    /// Target bonus of a team as a share of base, given `today`'s for that team.
    pub fn bonus_of(&self, today: f64) -> f64 {
        match self.target_bonus {
            TargetBonus::CostNeutral => today,
            TargetBonus::ShareOfBase(share) => share,
        }
    }

    /// Whether it is the same plan but for its name.
    pub fn pays_like(&self, other: &Self) -> bool {
        let renamed = Self {
            name: self.name.clone(),
            ..other.clone()
        };
        *self == renamed
    }

    /// Notes what is wrong with it under the path `field`.
    pub(crate) fn check(&self, field: &str, faults: &mut Faults) {
        if let TargetBonus::ShareOfBase(share) = self.target_bonus {
            let path = format!("{field}.target_bonus.share_of_base");
            parameter::TARGET_BONUS.check(&path, share, faults);
        }
        self.check_weights(&format!("{field}.weights"), faults);
        self.curve.check(&format!("{field}.curve"), faults);
        parameter::PERIOD.check(&format!("{field}.period"), f64::from(self.period), faults);
        match &self.goal {
            Some(goal) => goal.check(&format!("{field}.goal"), faults),
            None => faults.require(self.weights.joint <= 0.0, || {
                let allowed = "a goal wherever the joint weight is above 0";
                Fault::new(format!("{field}.goal"), "missing", allowed)
            }),
        }
    }

    fn check_weights(&self, field: &str, faults: &mut Faults) {
        for component in Component::ALL {
            let path = format!("{field}.{}", component.name());
            parameter::WEIGHT.check(&path, self.weights.of(component), faults);
        }
        let sum = self.weights.sum();
        faults.require((sum - 1.0).abs() <= ROUNDING, || {
            Fault::new(field, format!("{sum:.3} in sum"), "a sum of 1")
        });
    }
}

impl Goal {
    fn check(&self, field: &str, faults: &mut Faults) {
        let path = format!("{field}.metric");
        let target = self.metric.target();
        self.metric.parameter().check(&path, target, faults);
        parameter::GOAL_WEEKS.check(&format!("{field}.weeks"), f64::from(self.weeks), faults);
        parameter::GOAL_PULL.check(&format!("{field}.announced"), self.announced, faults);
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
        };
        for joint in [0.0, 0.3, 0.333, 0.7, 2.0] {
            let moved = weights.with_joint(joint);
            assert!((moved.sum() - 1.0).abs() < 1e-12, "{moved:?}");
            assert_eq!((moved.team, moved.feedback), (0.15, 0.15));
            assert!(moved.own >= 0.0 && moved.joint <= 0.7 + 1e-12);
        }
    }
}
