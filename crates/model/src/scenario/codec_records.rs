//! Binary codec of the enums and small structs of a form that the table of fields does not cover.

use crate::codec::{Codec, Reader, structs, words};
use crate::input::contract::{Agency, Basis, Contract};
use crate::input::form::{GoalRule, Uncertainty};
use crate::input::kpi::Kpi;
use crate::input::organisation::{Medium, Returns};
use crate::input::payout_condition::{Contestants, GateKpi, Pool, PoolShare, Pooled, RelativeTo};
use crate::input::plan::{Exception, JointMetric, TargetBonus};
use crate::input::programme::{Intervention, Lead};
use crate::input::team_kind::{Kind, Kinds};
use crate::input::total_pay::TotalPay;
use crate::scenario::Arm;

structs! {
    Exception { teams target_bonus weights curve }
    Pool { of share }
    Arm { name plan programme pay_from until }
}

words! {
    Uncertainty { Noise All }
    TotalPay { NotHeld Held PayRounds Salary }
    GoalRule { Own SameOdds SameGoal }
    Medium { Digital Offline }
    Returns { Diminishing Proportional }
    Kind { Channel Brand Site Service Sales It Analytics Agency }
    Basis { Output Contribution }
    Kpi { Own Team Firm Joint Feedback Rank }
    GateKpi { Firm Joint }
    Pooled { Team Joint }
    PoolShare { Equal ByBase ByContribution }
    Contestants { People Teams }
    RelativeTo { Colleagues Teams }
    Lead { Nobody Committee LeadAgency ClientSide }
    Intervention {
        Lead Roles Transparency Contact Planning Training SafeToFail Communication BudgetPooling Dialogue
        Results Talks
    }
}

impl Codec for Kinds {
    fn write(&self, out: &mut Vec<u8>) {
        Vec::from(*self).write(out);
    }

    fn read(bytes: &mut Reader) -> Self {
        Vec::read(bytes).into()
    }
}

impl Codec for Contract {
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Bonus => out.push(0),
            Self::SalaryOnly => out.push(1),
            Self::Agency(agency) => {
                out.push(2);
                agency.write(out);
            }
        }
    }

    fn read(bytes: &mut Reader) -> Self {
        match bytes.choice() {
            0 => Self::Bonus,
            1 => Self::SalaryOnly,
            2 => Self::Agency(Agency::read(bytes)),
            _ => {
                bytes.mark_corrupt();
                Self::Bonus
            }
        }
    }
}

impl Codec for TargetBonus {
    fn write(&self, out: &mut Vec<u8>) {
        let share = match *self {
            Self::CostNeutral => None,
            Self::ShareOfBase(share) => Some(share),
        };
        share.write(out);
    }

    fn read(bytes: &mut Reader) -> Self {
        Option::read(bytes).map_or(Self::CostNeutral, Self::ShareOfBase)
    }
}

impl Codec for JointMetric {
    fn write(&self, out: &mut Vec<u8>) {
        let (which, goal) = match *self {
            Self::IntegratedJourneys(goal) => (0, goal),
            Self::CustomerValue(goal) => (1, goal),
            Self::AttributedResults(goal) => (2, goal),
        };
        out.push(which);
        goal.write(out);
    }

    fn read(bytes: &mut Reader) -> Self {
        let (which, goal) = (bytes.choice(), f64::read(bytes));
        match which {
            0 => Self::IntegratedJourneys(goal),
            1 => Self::CustomerValue(goal),
            2 => Self::AttributedResults(goal),
            _ => {
                bytes.mark_corrupt();
                Self::IntegratedJourneys(goal)
            }
        }
    }
}
