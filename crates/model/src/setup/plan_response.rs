//! How people answer to what a plan pays for, under behavioural constants: how strongly it pays for counted results, and the
//! care that leaves for what is not counted.

use crate::constants::table::Constants;
use crate::input::plan::{JointMetric, Kpi, Plan, Weights};
use crate::math::elementary::{normal_density, normal_quantile};
use crate::math::simd::SimdFloat;
use crate::scenario::team_terms::TeamTerms;
use crate::setup::cooperation::part_in_team_count;
use crate::setup::derived::pack_list;
use crate::setup::pay_response::PayResponse;
use crate::setup::unmeasured_work::{care, care_factor};
use crate::setup::{ArmSetup, Payroll, PlanSetup, Setup, TeamSetup};

/// What a plan makes of counted results and of care, by team.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanResponse<L = f64> {
    /// How strongly it pays a team for what is counted: share of base that a doubling of the counted result is worth. Credit is
    /// claimed by teams, so that the whole of the team's count is in it.
    pub claimed: Vec<L>,
    /// Care for what is not counted; 1 where nothing is paid for counts.
    pub care: Vec<L>,
    /// What it makes of the quality of the team's hand-offs, relative to today's plan, under which it is 1.
    pub care_factor: Vec<L>,
    /// How strongly the able are drawn to its pay for individual results, and the less able put off by it: share of base
    /// beyond today's, as far as more of it still counts.
    pub drawn: Vec<L>,
    /// Share of what each hand-off between teams gets better than today that stays unused, by pair; empty where nobody holds
    /// any back.
    pub unused: Vec<L>,
    /// The answer to expected pay that rises or falls.
    pub pay: PayResponse<L>,
}

impl PlanResponse {
    /// The responses to all options, of which the first is today's.
    pub fn of_all(setup: &Setup, constants: &Constants) -> Vec<Self> {
        let Some(today) = setup.arms.first() else {
            return Vec::new();
        };
        let trust = setup.culture.trust();
        let part = |team: &TeamSetup| part_in_team_count(constants, trust, team.heads);
        let parts: Vec<f64> = setup.teams.iter().map(part).collect();
        let whole = vec![1.0; parts.len()];
        let today_cares = care_by_team(&today.plan, &parts, setup, constants);
        let one = |arm: &ArmSetup| {
            let care = care_by_team(&arm.plan, &parts, setup, constants);
            let pairs = care.iter().zip(&today_cares);
            let factor = |(now, today): (&f64, &f64)| care_factor(constants, *today, *now);
            Self {
                claimed: counted_by_team(&arm.plan, &whole, constants),
                care_factor: pairs.map(factor).collect(),
                care,
                drawn: drawn_by_team(&today.plan, &arm.plan, &setup.teams, constants),
                unused: unused(setup, &arm.plan, constants),
                pay: PayResponse::new(constants, &arm.plan.pay, &setup.teams),
            }
        };
        setup.arms.iter().map(one).collect()
    }
}

impl<L: SimdFloat> PlanResponse<L> {
    /// The response of each lane, side by side.
    pub(crate) fn pack<'a>(lane: impl Fn(usize) -> &'a PlanResponse) -> Self {
        Self {
            claimed: pack_list(&|k| &lane(k).claimed),
            care: pack_list(&|k| &lane(k).care),
            care_factor: pack_list(&|k| &lane(k).care_factor),
            drawn: pack_list(&|k| &lane(k).drawn),
            unused: pack_list(&|k| &lane(k).unused),
            pay: PayResponse::pack(|k| &lane(k).pay),
        }
    }
}

/// Fee share that hangs on the joint goal at which an agency gives up half of what it holds back.
const NOTICED_FEE: f64 = 0.03;

/// What stays unused at each pair under `plan`, where either side holds it back; nothing where no constant says so.
fn unused(setup: &Setup, plan: &PlanSetup, constants: &Constants) -> Vec<f64> {
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

/// How strongly a plan pays for what is counted under these constants, by team, where these parts of the teams' counts are one's
/// own.
fn counted_by_team(plan: &PlanSetup, parts: &[f64], constants: &Constants) -> Vec<f64> {
    let one = |(terms, part): (&TeamTerms, &f64)| {
        counted(&plan.plan, terms, *part, constants, plan.rival_size)
    };
    plan.terms.iter().zip(parts).map(one).collect()
}

/// Care for what is not counted, by team: each person's, for whom a part of the team's count is one's own. Team-mates who share
/// pay see what care that would take, and the group's result contains it (V24, V27).
fn care_by_team(plan: &PlanSetup, parts: &[f64], setup: &Setup, constants: &Constants) -> Vec<f64> {
    let in_view = constants.care_in_view * setup.observability;
    let kept = |(terms, part): (&TeamTerms, &f64)| in_view * shared(&plan.plan, terms, *part);
    let shares = plan.terms.iter().zip(parts).map(kept);
    let one = |(counted, kept): (f64, f64)| care(constants, counted * (1.0 - kept));
    let counted = counted_by_team(plan, parts, constants);
    counted.into_iter().zip(shares).map(one).collect()
}

/// Share of pay for results that others have a part in and that hold more than what is counted of each.
fn shared(plan: &Plan, terms: &TeamTerms, part: f64) -> f64 {
    let weights = &terms.weights;
    let joint = match plan.goal.map(|goal| goal.metric) {
        Some(JointMetric::AttributedResults(_)) => 0.0,
        _ => weights.joint,
    };
    weights.team * (1.0 - part) + weights.firm + joint
}

/// How strongly pay for individual results beyond today's, one's share in the team's among them, sorts people, by team; it
/// saturates, since who comes and who goes is decided by more than pay.
fn drawn_by_team(
    today: &PlanSetup,
    plan: &PlanSetup,
    teams: &[TeamSetup],
    constants: &Constants,
) -> Vec<f64> {
    let own = |plan: &PlanSetup, k: usize| {
        let shared = plan.weight(k, Kpi::Team) / teams[k].heads;
        plan.bonus(k) * (plan.weight(k, Kpi::Own) + shared)
    };
    let one = |k| {
        let beyond = (own(plan, k) - own(today, k)).max(0.0);
        beyond / (1.0 + constants.sorting_saturation * beyond)
    };
    (0..plan.terms.len()).map(one).collect()
}

/// Pay for what is counted at target: the own KPI, the part of the team's that is one's own, a prize for rank, and a joint
/// goal that adds up attributed results.
fn counted(
    plan: &Plan,
    terms: &TeamTerms,
    part: f64,
    constants: &Constants,
    rival_size: f64,
) -> f64 {
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
    terms.bonus * (slope(Kpi::Own) + slope(Kpi::Team) * part + prize + attributed)
}
