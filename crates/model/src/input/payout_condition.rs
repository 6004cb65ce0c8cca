//! Conditions that a plan may put on its payout: a gate, pools, a prize for rank, and limits on what it costs.

use serde::{Deserialize, Serialize};

use crate::input::fault::{Fault, Faults};
use crate::input::kpi::Kpi;

/// A gate (circuit breaker): a result without which the own KPI pays nothing.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The KPI that opens it.
    pub measure: GateKpi,
    /// The attainment from which it is open.
    pub attainment: f64,
}

/// KPIs that may open a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GateKpi {
    /// The firm's result.
    Firm,
    /// The joint goal.
    Joint,
}

/// A part of the bonus that is pooled and then shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pool {
    /// What is pooled.
    pub of: Pooled,
    /// How it is shared out.
    pub share: PoolShare,
}

/// Which part of the bonus goes into the pool, and with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pooled {
    /// The team's part, shared among the people of each team.
    Team,
    /// The joint goal's part, shared among everyone inside it.
    Joint,
}

/// How a pool is shared out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PoolShare {
    /// An equal amount for each person.
    Equal,
    /// By base salary.
    ByBase,
    /// By base salary times the attainment of the own KPI.
    ByContribution,
}

/// A rank-order tournament: a prize for those with the highest results.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tournament {
    /// Who is ranked.
    pub between: Contestants,
    /// Share of them that wins a prize.
    pub top: f64,
}

/// Who competes for a prize.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contestants {
    /// All people, by their own KPI.
    People,
    /// Teams, by the team's KPI; everyone in a winning team wins.
    Teams,
}

/// Whose mean a KPI is paid relative to, so that what moves everybody's results moves nobody's pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelativeTo {
    /// The own KPI, relative to the mean of the colleagues in the same team.
    Colleagues,
    /// The team KPI, relative to the mean of the other teams that are paid by theirs.
    Teams,
}

impl RelativeTo {
    /// Those who are compared.
    pub fn between(self) -> Contestants {
        match self {
            Self::Colleagues => Contestants::People,
            Self::Teams => Contestants::Teams,
        }
    }
}

impl Pooled {
    /// The KPI whose part of the bonus it pools.
    pub fn kpi(self) -> Kpi {
        match self {
            Self::Team => Kpi::Team,
            Self::Joint => Kpi::Joint,
        }
    }
}

impl GateKpi {
    /// The KPI whose attainment opens the gate.
    pub fn kpi(self) -> Kpi {
        match self {
            Self::Firm => Kpi::Firm,
            Self::Joint => Kpi::Joint,
        }
    }
}

impl Tournament {
    /// What a winner gets, in multiples of the target payout, so that prizes cost the same as target payouts to all.
    pub fn prize(&self) -> f64 {
        1.0 / self.top
    }
}

impl Gate {
    /// Notes what is wrong with it under the path `field`, in a plan that has a joint goal or not.
    pub(crate) fn check(&self, field: &str, has_goal: bool, faults: &mut Faults) {
        self.check_numbers(field, faults);
        faults.require(self.measure == GateKpi::Firm || has_goal, || {
            let allowed = "a goal wherever it is to open the gate";
            Fault::new(format!("{field}.measure"), "joint without a goal", allowed)
        });
    }
}
