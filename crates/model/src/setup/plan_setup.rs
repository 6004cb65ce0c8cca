//! Compiles a plan: its terms by team and the shares of its pool.

use crate::input::organisation::Organisation;
use crate::input::payout_condition::{Contestants, Gate, GateKpi, PoolShare, Pooled, RelativeTo};
use crate::input::plan::{Goal, Kpi, Plan};
use crate::input::team_kind::Kind;
use crate::math::elementary::ln;
use crate::scenario::team_terms::{Membership, TeamTerms};
use crate::setup::pay_change::PayChange;
use crate::setup::team_setup::{Payroll, TeamSetup};

/// A plan made ready to run.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanSetup {
    /// A copy of the plan that this was prepared from.
    pub plan: Plan,
    /// Its terms, by team.
    pub terms: Vec<TeamTerms>,
    /// Target bonus of each team today, as a share of what it is paid on.
    pub today: Vec<f64>,
    /// What it makes of expected total pay; nothing as long as that is not worked out.
    pub pay: PayChange,
    /// What a pooled part pays a person of each team, relative to what it would pay unpooled.
    pub pool_factor: Vec<f64>,
    /// People who share the joint goal's pool.
    pub pool_members: f64,
    /// Share of the own KPI's weight that IT with an opposing KPI exchanges for the joint goal.
    pub shared_risk: f64,
    /// Those who are set against each other by a prize for rank or by pay relative to others.
    pub contest: Option<Contestants>,
    /// People whose results make up one standing in the tournament: 1, or the mean team that competes.
    pub rival_size: f64,
    /// How much more concentrated the plan's weights are than today's, by team: the logarithm of the ratio of what
    /// [`concentration`] says of both; 0 where they are as today.
    pub focus: Vec<f64>,
}

impl PlanSetup {
    /// Prepares `plan` for `teams` of `organisation` in this `order`, beside `today`'s plan; what depends on constants is
    /// in [`PlanResponse`](crate::setup::plan_response::PlanResponse).
    pub fn new(
        plan: &Plan,
        today: &Plan,
        organisation: &Organisation,
        order: &[usize],
        teams: &[TeamSetup],
    ) -> Self {
        let terms = TeamTerms::of_all(plan, today, organisation, order);
        let before = TeamTerms::of_all(today, today, organisation, order);
        let members = |(terms, team): (&TeamTerms, &TeamSetup)| {
            let part = terms.bonus * terms.weights.joint;
            if part > 0.0 && team.payroll == Payroll::Staff {
                team.heads
            } else {
                0.0
            }
        };
        let rival_size = rival_size(plan, &terms, teams);
        let both = terms.iter().zip(&before);
        let focus = both.map(|(now, today)| ln(concentration(now) / concentration(today)));
        Self {
            pool_factor: pool_factors(plan, &terms, teams),
            pool_members: terms.iter().zip(teams).map(members).sum(),
            shared_risk: shared_risk(plan, &terms, teams),
            rival_size,
            contest: contest(plan, &terms),
            focus: focus.collect(),
            today: before.iter().map(|terms| terms.bonus).collect(),
            pay: PayChange::none(teams.len()),
            plan: plan.clone(),
            terms,
        }
    }

    /// Target bonus of team `k` as a share of what it is paid on.
    pub fn bonus(&self, k: usize) -> f64 {
        self.terms[k].bonus
    }

    /// Weight of `kpi` in the bonus of team `k`.
    pub fn weight(&self, k: usize, kpi: Kpi) -> f64 {
        self.terms[k].weights.of(kpi)
    }

    /// The joint goal, if one is announced or paid.
    pub fn goal(&self) -> Option<&Goal> {
        self.plan.goal.as_ref()
    }

    /// Whether anybody is to pursue a joint goal: it is announced or paid.
    pub fn pursues_goal(&self) -> bool {
        self.goal().is_some_and(|goal| goal.announced > 0.0) || self.pays_for(Kpi::Joint)
    }

    /// The joint goal, if it is meant for team `k`.
    pub fn goal_of(&self, k: usize) -> Option<&Goal> {
        match self.terms[k].goal {
            Membership::Inside => self.goal(),
            Membership::Outside => None,
        }
    }

    /// Whether the gate, if there is one, is meant for team `k`: a joint goal opens it for those inside.
    pub fn gates(&self, k: usize, gate: &Gate) -> bool {
        gate.measure == GateKpi::Firm || self.goal_of(k).is_some()
    }

    /// Whether team `k` competes for the prize for rank.
    pub fn competes(&self, k: usize) -> bool {
        self.bonus(k) * self.weight(k, Kpi::Rank) > 0.0
    }

    /// First-year floor of a payout to a person of team `k`, as a share of base: what is guaranteed of today's bonus at
    /// target, less what has become salary.
    pub fn guaranteed(&self, k: usize) -> f64 {
        (self.plan.guarantee * self.today[k] - self.pay.made_up[k].max(0.0)).max(0.0)
    }

    /// The same in multiples of the target bonus.
    pub fn floor(&self, k: usize) -> f64 {
        let bonus = self.bonus(k);
        if bonus > 0.0 {
            self.guaranteed(k) / bonus
        } else {
            0.0
        }
    }

    /// Whether anyone's bonus holds `kpi`.
    pub fn pays_for(&self, kpi: Kpi) -> bool {
        self.terms.iter().any(|terms| terms.weights.of(kpi) > 0.0)
    }
}

fn contest(plan: &Plan, terms: &[TeamTerms]) -> Option<Contestants> {
    let paid = |kpi| terms.iter().any(|terms| terms.weights.of(kpi) > 0.0);
    match (plan.rank, plan.relative_to) {
        (Some(rank), _) => Some(rank.between).filter(|_| paid(Kpi::Rank)),
        (None, relative_to) => {
            let compared = |relative_to: &RelativeTo| match relative_to {
                RelativeTo::Colleagues => paid(Kpi::Own),
                RelativeTo::Teams => paid(Kpi::Team),
            };
            relative_to.filter(compared).map(RelativeTo::between)
        }
    }
}

/// How concentrated what a team is paid for is: the sum of its squared weights, from 1/6 to 1. A plan that pays nothing asks
/// for nothing and divides no attention: 1.
fn concentration(terms: &TeamTerms) -> f64 {
    if terms.bonus > 0.0 {
        let squared = |kpi: &Kpi| terms.weights.of(*kpi) * terms.weights.of(*kpi);
        Kpi::ALL.iter().map(squared).sum()
    } else {
        1.0
    }
}

fn shared_risk(plan: &Plan, terms: &[TeamTerms], teams: &[TeamSetup]) -> f64 {
    let shares = |(terms, team): (&TeamTerms, &TeamSetup)| {
        team.kind == Kind::It && team.opposing > 0.0 && terms.goal == Membership::Inside
    };
    if terms.iter().zip(teams).any(shares) {
        plan.shared_risk
    } else {
        0.0
    }
}

/// What sharing out makes of a pooled part. People of a team earn alike, so a team's pool leaves everyone the same.
fn pool_factors(plan: &Plan, terms: &[TeamTerms], teams: &[TeamSetup]) -> Vec<f64> {
    let Some(pool) = plan.pool.filter(|pool| pool.of == Pooled::Joint) else {
        return vec![1.0; terms.len()];
    };
    let part = |(terms, team): (&TeamTerms, &TeamSetup)| match team.payroll {
        Payroll::Staff => team.pay_base * terms.bonus * terms.weights.joint,
        Payroll::Agency => 0.0,
    };
    let key = |team: &TeamSetup| match pool.share {
        PoolShare::Equal => 1.0,
        PoolShare::ByBase | PoolShare::ByContribution => team.pay_base,
    };
    let (mut money, mut keys) = (0.0, 0.0);
    for (terms, team) in terms.iter().zip(teams) {
        if part((terms, team)) > 0.0 {
            money += team.heads * part((terms, team));
            keys += team.heads * key(team);
        }
    }
    let factor = |(terms, team): (&TeamTerms, &TeamSetup)| {
        let alone = part((terms, team));
        if alone > 0.0 {
            money / keys * key(team) / alone
        } else {
            1.0
        }
    };
    terms.iter().zip(teams).map(factor).collect()
}

fn rival_size(plan: &Plan, terms: &[TeamTerms], teams: &[TeamSetup]) -> f64 {
    if plan.rank.map(|rank| rank.between) != Some(Contestants::Teams) {
        return 1.0;
    }
    let competing = terms
        .iter()
        .zip(teams)
        .filter(|(terms, _)| terms.bonus * terms.weights.rank > 0.0);
    let (count, heads) = competing.fold((0.0, 0.0), |(count, heads), (_, team)| {
        (count + 1.0, heads + team.heads)
    });
    if count > 0.0 { heads / count } else { 1.0 }
}
