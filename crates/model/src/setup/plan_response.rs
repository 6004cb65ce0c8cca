//! How people answer to what a plan pays for, under behavioural constants: how strongly it pays for counted results, and the
//! care that leaves for what is not counted.

use crate::constants::table::Constants;
use crate::input::plan::{JointMetric, Kpi, Plan};
use crate::math::elementary::{normal_density, normal_quantile};
use crate::math::simd::SimdFloat;
use crate::scenario::team_terms::TeamTerms;
use crate::setup::derived::pack_list;
use crate::setup::pay_response::PayResponse;
use crate::setup::unmeasured_work::{care, care_factor};
use crate::setup::{ArmSetup, PlanSetup, TeamSetup};

/// What a plan makes of counted results and of care, by team.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanResponse<L = f64> {
    /// How strongly it pays for what is counted: share of base that a doubling of the counted result is worth.
    pub counted: Vec<L>,
    /// Care for what is not counted; 1 where nothing is paid for counts.
    pub care: Vec<L>,
    /// What it makes of the quality of the team's hand-offs, relative to today's plan, under which it is 1.
    pub care_factor: Vec<L>,
    /// The answer to expected pay that rises or falls.
    pub pay: PayResponse<L>,
}

impl PlanResponse {
    /// The responses to all options, of which the first is today's.
    pub fn of_all(arms: &[ArmSetup], teams: &[TeamSetup], constants: &Constants) -> Vec<Self> {
        let counted = |arm: &ArmSetup| counted_by_team(&arm.plan, constants);
        let today = arms.first().map(counted).unwrap_or_default();
        let one = |arm: &ArmSetup| {
            let pay = PayResponse::new(constants, &arm.plan.pay, teams);
            Self::beside(&today, counted(arm), pay, constants)
        };
        arms.iter().map(one).collect()
    }

    /// The response to a plan that pays for what is counted as strongly as `counted`, beside `today`'s.
    fn beside(today: &[f64], counted: Vec<f64>, pay: PayResponse, constants: &Constants) -> Self {
        let care = |strength: &f64| care(constants, *strength);
        let now: Vec<f64> = counted.iter().map(care).collect();
        let pairs = now.iter().zip(today.iter().map(care));
        let factor = |(now, today): (&f64, f64)| care_factor(constants, today, *now);
        Self {
            care_factor: pairs.map(factor).collect(),
            counted,
            care: now,
            pay,
        }
    }
}

impl<L: SimdFloat> PlanResponse<L> {
    /// The response of each lane, side by side.
    pub(crate) fn pack<'a>(lane: impl Fn(usize) -> &'a PlanResponse) -> Self {
        Self {
            counted: pack_list(&|k| &lane(k).counted),
            care: pack_list(&|k| &lane(k).care),
            care_factor: pack_list(&|k| &lane(k).care_factor),
            pay: PayResponse::pack(|k| &lane(k).pay),
        }
    }
}

/// How far apart two rivals expect to come out, as a standard deviation; what differs between people averages out in teams.
pub fn rival_spread<L: SimdFloat>(constants: &Constants<L>, rival_size: f64) -> L {
    let sd = constants.forecast_sd[Kpi::Rank as usize];
    sd * std::f64::consts::SQRT_2 / rival_size.sqrt()
}

/// How strongly a plan pays for what is counted under these constants, by team.
fn counted_by_team(plan: &PlanSetup, constants: &Constants) -> Vec<f64> {
    let counted = |terms| counted(&plan.plan, terms, constants, plan.rival_size);
    plan.terms.iter().map(counted).collect()
}

/// Pay for what is counted at target: the own KPI, a prize for rank, and a joint goal that adds up attributed results.
fn counted(plan: &Plan, terms: &TeamTerms, constants: &Constants, rival_size: f64) -> f64 {
    let slope = |kpi: Kpi| {
        let sd = constants.forecast_sd[kpi as usize];
        terms.weights.of(kpi) * terms.curve(kpi).expect(1.0, sd).slope
    };
    let prize = plan.rank.map_or(0.0, |rank| {
        let spread = rival_spread(constants, rival_size);
        let cut_off = normal_density(normal_quantile(1.0 - rank.top));
        terms.weights.rank * rank.prize() * cut_off / spread
    });
    let attributed = match plan.goal.map(|goal| goal.metric) {
        Some(JointMetric::AttributedResults(_)) => slope(Kpi::Joint),
        _ => 0.0,
    };
    terms.bonus * (slope(Kpi::Own) + prize + attributed)
}
