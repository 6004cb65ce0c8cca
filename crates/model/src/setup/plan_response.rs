//! How people answer to what a plan pays for, under behavioural constants: how strongly it pays for counted results, and the
//! care that leaves for what is not counted.

use crate::constants::table::Constants;
use crate::input::plan::{JointMetric, Kpi, Plan, Weights};
use crate::math::elementary::{normal_density, normal_quantile};
use crate::math::simd::SimdFloat;
use crate::scenario::team_terms::TeamTerms;
use crate::setup::pay_response::PayResponse;
use crate::setup::unmeasured_work::{care, care_factor};
use crate::setup::{ArmSetup, Payroll, PlanSetup, Setup, TeamSetup};

/// What a plan makes of counted results and of care, by team.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanResponse<L = f64> {
    /// How strongly it pays for what is counted: share of base that a doubling of the counted result is worth.
    pub counted: Vec<L>,
    /// Care for what is not counted; 1 where nothing is paid for counts.
    pub care: Vec<L>,
    /// What it makes of the quality of the team's hand-offs, relative to today's plan, under which it is 1.
    pub care_factor: Vec<L>,
    /// Share of what each hand-off between teams gets better than today that stays unused, by pair; empty where nobody holds
    /// any back.
    pub unused: Vec<L>,
    /// The answer to expected pay that rises or falls.
    pub pay: PayResponse<L>,
}

impl PlanResponse {
    /// The responses to all options of `setup`, of which the first is today's.
    pub fn of_all(setup: &Setup, constants: &Constants) -> Vec<Self> {
        let (arms, teams) = (&setup.arms, &setup.teams);
        let counted = |arm: &ArmSetup| counted_by_team(&arm.plan, constants);
        let today = arms.first().map(counted).unwrap_or_default();
        let one = |arm: &ArmSetup| {
            let pay = PayResponse::new(constants, &arm.plan.pay, teams);
            Self {
                unused: unused(setup, &arm.plan, constants),
                ..Self::beside(&today, counted(arm), pay, constants)
            }
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
            unused: Vec::new(),
            pay,
        }
    }
}

impl<L: SimdFloat> PlanResponse<L> {
    /// The response of each lane, side by side.
    pub(crate) fn pack<'a>(lane: impl Fn(usize) -> &'a PlanResponse) -> Self {
        let list = |of: fn(&PlanResponse) -> &[f64]| -> Vec<L> {
            (0..of(lane(0)).len())
                .map(|team| L::from_fn(|k| of(lane(k))[team]))
                .collect()
        };
        Self {
            counted: list(|response| &response.counted),
            care: list(|response| &response.care),
            care_factor: list(|response| &response.care_factor),
            unused: list(|response| &response.unused),
            pay: PayResponse::pack(|k| &lane(k).pay),
        }
    }
}

/// Fee share that hangs on the joint goal at which an agency gives up half of what it holds back.
const NOTICED_FEE: f64 = 0.03;

/// What stays unused at each pair under `plan`, where either side holds it back; nothing where no constant says so.
fn unused(setup: &Setup, plan: &PlanSetup, constants: &Constants) -> Vec<f64> {
    let central = &setup.central;
    if central.opposition_block + central.agency_guard == 0.0 {
        return Vec::new();
    }
    let terms = plan.terms.iter().zip(&setup.teams);
    let teams: Vec<f64> = terms
        .map(|(terms, team)| held_back(constants, terms, team))
        .collect();
    let pairs = setup.network.pairs.iter();
    pairs
        .map(|[one, other]| teams[*one].max(teams[*other]))
        .collect()
}

/// Share of better hand-offs that a team keeps from being used: as far as its KPI opposes help and is not outweighed by the
/// joint goal; an agency as far as its fee does not hang on the goal, or it fears for its contract.
fn held_back(constants: &Constants, terms: &TeamTerms, team: &TeamSetup) -> f64 {
    let Weights { own, joint, .. } = terms.weights;
    match team.payroll {
        Payroll::Staff if team.opposing > 0.0 && own > 0.0 => {
            constants.opposition_block * team.opposing * own / (own + joint)
        }
        Payroll::Staff => 0.0,
        Payroll::Agency => {
            let candour = 1.0 - constants.agency_reserve * team.reserve;
            let fee = terms.bonus * joint;
            let noticed = fee * fee / (fee * fee + NOTICED_FEE * NOTICED_FEE);
            constants.agency_guard * (1.0 - noticed * candour)
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
