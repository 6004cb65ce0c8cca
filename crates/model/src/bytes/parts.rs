//! Everything that a form and a scenario are made of.

use super::crossing::{Crossing, Reader, structs, words};
use crate::component::Component;
use crate::condition::{Gate, GateMeasure, Pool, PoolShare, Pooled, Rank, Ranked};
use crate::contract::{Agency, Basis, Contract};
use crate::culture::Culture;
use crate::environment::Environment;
use crate::form::{Choice, Form, Run};
use crate::kind::{Kind, Kinds};
use crate::leadership::{Lead, Programme, Remedy};
use crate::organisation::{Journey, Medium, Organisation, Returns, Team};
use crate::payout::Curve;
use crate::plan::{Exception, Goal, JointMetric, Plan, TargetBonus, Weights};
use crate::scenario::Arm;
use crate::sponsor::{Sponsor, StopRule};
use crate::uncertainty::Uncertainty;

structs! {
    Form { name note organisation culture environment plans programmes options worthwhile run }
    Choice { name plan programme pay_from until }
    Run { weeks replicates seed uncertainty }
    Organisation {
        currency contribution on_cost systems integrated_today help_hours meeting_hours dialogue budget_pooling
        spend_scale weekly_targets interdependence observability returns teams journeys
    }
    Team {
        name kind medium heads base target_bonus contract controllability experience inside_worth opposing
    }
    Journey { teams volume value }
    Agency { fee at_risk basis renewal_fear }
    Culture { aversion_to_change fear_of_failure unclear_roles lack_of_trust history_of_competition }
    Environment {
        market_noise attribution_noise double_counting turnover channels_today channels_ahead system_pressure
    }
    Plan {
        name target_bonus weights curve curves exceptions period goal gate pool rank budget_cap ratchet guarantee
        shared_risk
    }
    Weights { own team firm joint feedback rank }
    Curve { threshold threshold_pay maximum maximum_pay }
    Exception { teams target_bonus weights curve }
    Goal { metric weeks announced outside }
    Gate { measure attainment }
    Pool { of share }
    Rank { between top }
    Programme {
        name lead project_managers strategists roles transparency contact_hours diverge_hours converge_hours training
        safe_to_fail communication informed budget_pooling dialogue sponsor starts stop workshop_cost lead_cost
        staff_cost
    }
    Sponsor { strength patience tenure }
    StopRule { after loss }
    Arm { name plan programme pay_from until }
}

words! {
    Uncertainty { Noise All }
    Medium { Digital Offline }
    Returns { Diminishing Proportional }
    Kind { Channel Brand Site Service Sales It Analytics Agency }
    Basis { Output Contribution }
    Component { Own Team Firm Joint Feedback Rank }
    GateMeasure { Firm Joint }
    Pooled { Team Joint }
    PoolShare { Equal ByBase ByContribution }
    Ranked { People Teams }
    Lead { Nobody Committee LeadAgency ClientSide }
    Remedy {
        Lead Roles Transparency Contact Planning Training SafeToFail Communication BudgetPooling Dialogue
    }
}

impl Crossing for Kinds {
    fn write(&self, out: &mut Vec<u8>) {
        Vec::from(*self).write(out);
    }

    fn read(bytes: &mut Reader) -> Self {
        Vec::read(bytes).into()
    }
}

impl Crossing for Contract {
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
                bytes.tear();
                Self::Bonus
            }
        }
    }
}

impl Crossing for TargetBonus {
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

impl Crossing for JointMetric {
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
                bytes.tear();
                Self::IntegratedJourneys(goal)
            }
        }
    }
}
