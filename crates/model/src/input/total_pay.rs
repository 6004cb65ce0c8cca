//! Total pay under a plan: what becomes of the bonus that it is expected to bring less or more than today's plan does.

use serde::{Deserialize, Serialize};

/// How salaries answer to a plan's expected bonus, team by team. Expected is what people come to expect of a bonus by the
/// end of the plan's second year, goals out of reach included; it is neither the target nor what luck makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TotalPay {
    /// They do not: less bonus than today is a pay cut, more comes on top.
    #[default]
    NotHeld,
    /// Expected bonus that is dropped becomes salary; more than today's comes on top.
    Held,
    /// Expected bonus that is dropped becomes salary; more than today's is taken out of the next pay rounds.
    PayRounds,
    /// Expected bonus that is dropped becomes salary; more than today's is taken out of salary at once, which people have to
    /// consent to.
    Salary,
}

impl TotalPay {
    /// All of them, in the order of a choice.
    pub const ALL: [Self; 4] = [Self::Held, Self::PayRounds, Self::Salary, Self::NotHeld];

    /// What a file means that leaves it out.
    pub(crate) fn absent() -> Self {
        Self::NotHeld
    }

    /// Whether expected bonus that is dropped becomes salary.
    pub fn is_held(self) -> bool {
        self != Self::NotHeld
    }

    pub(crate) fn is_absent(&self) -> bool {
        *self == Self::absent()
    }
}
