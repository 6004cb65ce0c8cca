//! KPIs: the performance measures that a bonus may depend on.

use serde::{Deserialize, Serialize};

use crate::input::field::parameter::{self, Parameter};

/// A KPI that a part of the bonus depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kpi {
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
    /// A prize for the top share of people or teams.
    Rank,
}

impl Kpi {
    /// How many there are.
    pub const COUNT: usize = 6;
    /// All of them, in the order of their weights.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Own,
        Self::Team,
        Self::Firm,
        Self::Joint,
        Self::Feedback,
        Self::Rank,
    ];

    /// Its name in a scenario file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Team => "team",
            Self::Firm => "firm",
            Self::Joint => "joint",
            Self::Feedback => "feedback",
            Self::Rank => "rank",
        }
    }

    /// The parameter of its weight.
    pub fn weight(self) -> Parameter {
        match self {
            Self::Own => parameter::OWN_WEIGHT,
            Self::Team => parameter::TEAM_WEIGHT,
            Self::Firm => parameter::FIRM_WEIGHT,
            Self::Joint => parameter::JOINT_WEIGHT,
            Self::Feedback => parameter::FEEDBACK_WEIGHT,
            Self::Rank => parameter::RANK_WEIGHT,
        }
    }
}
