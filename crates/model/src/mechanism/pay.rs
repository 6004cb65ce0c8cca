//! Phase 9, pay: computes each person's bonus at the end of a period from measured attainment and the plan, to the cent.

use std::cmp::Reverse;
use std::ops::Range;

use crate::input::payout_condition::{Contestants, GateKpi, Pool, PoolShare, Pooled};
use crate::input::plan::Kpi;
use crate::math::order::{sort_key, sort_keys};
use crate::mechanism::forecast::Forecast;
use crate::mechanism::pay_expectation::PlanYear;
use crate::mechanism::relative_pay::compared;
use crate::setup::{Payroll, PlanSetup, Setup, TeamSetup, YEAR_WEEKS};

/// A payout to everyone, in currency, without on-cost.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Payout {
    /// What each person gets, in whole cents.
    pub cents: Vec<u64>,
    /// What target attainment would have paid in all.
    pub at_target: f64,
    /// Weeks it pays for.
    pub weeks: u32,
    /// What it pays by, for tests that look at what is reached.
    #[cfg(any(test, feature = "reference"))]
    pub attainment: Forecast,
}

/// The occasion of a payout.
#[derive(Debug, Clone, Copy)]
pub struct Occasion {
    /// Weeks it pays for.
    pub weeks: u32,
    /// Whether the plan's first-year guarantee still holds.
    pub year: PlanYear,
}

impl Payout {
    /// Pays for the weeks of `occasion` at the given attainment.
    pub fn new(setup: &Setup, plan: &PlanSetup, attainment: &Forecast, occasion: Occasion) -> Self {
        let compared = compared(setup, plan, attainment);
        let attainment = compared.as_ref().unwrap_or(attainment);
        let year = f64::from(occasion.weeks) / YEAR_WEEKS;
        let targets = targets(setup, plan, year);
        let open = gate_share(plan, attainment);
        let winners = winners(setup, plan, attainment);
        let mut amounts = Vec::with_capacity(targets.len());
        for (k, team) in setup.teams.iter().enumerate() {
            let shared = shared(plan, team, attainment, k);
            for i in team.people.clone() {
                let own = alone(plan, attainment, open, k, i);
                let prize = plan.weight(k, Kpi::Rank) * winners[i];
                amounts.push(targets[i] * (shared + own + prize));
            }
        }
        let mut payout = Self {
            cents: amounts.into_iter().map(to_cents).collect(),
            at_target: targets.iter().sum(),
            weeks: occasion.weeks,
            #[cfg(any(test, feature = "reference"))]
            attainment: attainment.clone(),
        };
        if let Some(pool) = plan.plan.pool {
            payout.share_pool(setup, plan, attainment, pool, &targets);
        }
        if occasion.year == PlanYear::First {
            payout.keep_guarantee(setup, plan, year);
        }
        payout.keep_budget(plan);
        payout
    }

    /// Its sum, in currency.
    pub fn total(&self) -> f64 {
        self.cents.iter().sum::<u64>() as f64 / 100.0
    }

    /// What is paid to the people of each team, in currency.
    pub fn by_team(&self, setup: &Setup) -> Vec<f64> {
        let sum =
            |team: &TeamSetup| self.cents[team.people.clone()].iter().sum::<u64>() as f64 / 100.0;
        setup.teams.iter().map(sum).collect()
    }

    /// Shares out what is pooled, each team by itself or all together, to the cent.
    fn share_pool(
        &mut self,
        setup: &Setup,
        plan: &PlanSetup,
        attainment: &Forecast,
        pool: Pool,
        targets: &[f64],
    ) {
        let kpi = pool.of.kpi();
        let mut members = Vec::new();
        for (k, team) in setup.teams.iter().enumerate() {
            let weight = plan.weight(k, kpi);
            if weight > 0.0 && team.payroll == Payroll::Staff {
                let pays = weight * pays(plan, attainment, kpi, k, team.people.start);
                let one = |i: usize| Member {
                    person: i,
                    brings: targets[i] * pays,
                    key: key(pool.share, team.pay_base, attainment.own[i]),
                };
                members.extend(team.people.clone().filter(|i| targets[*i] > 0.0).map(one));
            }
            if pool.of == Pooled::Team {
                self.hand_out(&members);
                members.clear();
            }
        }
        self.hand_out(&members);
    }

    /// Shares out by the keys; equally where nobody has one.
    fn hand_out(&mut self, members: &[Member]) {
        let total = to_cents(members.iter().map(|member| member.brings).sum());
        let keyed = members.iter().any(|member| member.key > 0.0);
        let key = |member: &Member| if keyed { member.key } else { 1.0 };
        let keys: f64 = members.iter().map(key).sum();
        let (mut given, mut reached) = (0, 0.0);
        for member in members {
            reached += key(member);
            let until = ((total as f64 * reached / keys).round() as u64).min(total);
            self.cents[member.person] += until - given;
            given = until;
        }
    }

    /// Nobody gets less in the first year than the guaranteed share of today's bonus at target.
    fn keep_guarantee(&mut self, setup: &Setup, plan: &PlanSetup, year: f64) {
        let staff = |team: &TeamSetup| team.payroll == Payroll::Staff;
        let teams = setup.teams.iter().enumerate();
        for (k, team) in teams.filter(|(_, team)| staff(team)) {
            let floor = to_cents(team.pay_base * year * plan.guaranteed(k));
            for cents in &mut self.cents[team.people.clone()] {
                *cents = (*cents).max(floor);
            }
        }
    }

    /// Beyond the budget everyone's is scaled down, guarantees included; cents are cut and not rounded.
    fn keep_budget(&mut self, plan: &PlanSetup) {
        let Some(cap) = plan.plan.budget_cap else {
            return;
        };
        let budget = (cap * self.at_target * 100.0).floor();
        let total = self.cents.iter().sum::<u64>() as f64;
        if total > budget {
            let scale = budget / total;
            let cut = |cents: &mut u64| *cents = (*cents as f64 * scale).floor() as u64;
            self.cents.iter_mut().for_each(cut);
        }
    }
}

/// Somebody with a share in a pool.
struct Member {
    person: usize,
    /// What this person's part adds to the pool, in currency.
    brings: f64,
    /// What it is shared out by.
    key: f64,
}

/// Everyone's bonus at target, in currency.
fn targets(setup: &Setup, plan: &PlanSetup, year: f64) -> Vec<f64> {
    let teams = setup.teams.iter().enumerate();
    teams
        .flat_map(|(k, team)| {
            let target = team.pay_base * year * plan.bonus(k);
            team.people.clone().map(move |_| target)
        })
        .collect()
}

/// How far below a gate's attainment it opens: rounding keeps it shut for nobody who is exactly there.
const AT_THE_GATE: f64 = 1e-6;

/// 1 if the gate to own pay is open or there is none, 0 otherwise.
pub(crate) fn gate_share(plan: &PlanSetup, attainment: &Forecast) -> f64 {
    let closed = plan.plan.gate.is_some_and(|gate| {
        let reached = match gate.measure {
            GateKpi::Firm => attainment.firm,
            GateKpi::Joint => attainment.joint,
        };
        reached < gate.attainment - AT_THE_GATE
    });
    if closed { 0.0 } else { 1.0 }
}

/// What everyone of team `k` gets alike, without pools, as a multiple of the target bonus.
fn shared(plan: &PlanSetup, team: &TeamSetup, attainment: &Forecast, k: usize) -> f64 {
    let pool = plan.plan.pool.filter(|_| team.payroll == Payroll::Staff);
    let pooled = pool.map(|pool| pool.of.kpi());
    let parts = [Kpi::Team, Kpi::Firm, Kpi::Joint];
    let unpooled = parts.into_iter().filter(|part| pooled != Some(*part));
    unpooled
        .map(|part| paid(plan, attainment, part, k, team.people.start))
        .sum()
}

/// What person `i` of team `k` gets by the own KPI, behind its gate, and by peer feedback, as a multiple of the target bonus.
fn alone(plan: &PlanSetup, attainment: &Forecast, open: f64, k: usize, i: usize) -> f64 {
    let open = match &plan.plan.gate {
        Some(gate) if plan.gates(k, gate) => open,
        _ => 1.0,
    };
    let part = |part| paid(plan, attainment, part, k, i);
    open * part(Kpi::Own) + part(Kpi::Feedback)
}

/// What a measure pays person `i` of team `k` by its weight, in multiples of the target bonus.
fn paid(plan: &PlanSetup, attainment: &Forecast, kpi: Kpi, k: usize, i: usize) -> f64 {
    let weight = plan.weight(k, kpi);
    if weight > 0.0 {
        weight * pays(plan, attainment, kpi, k, i)
    } else {
        0.0
    }
}

/// What a measure pays person `i` of team `k`, in multiples of its part of the target.
fn pays(plan: &PlanSetup, attainment: &Forecast, kpi: Kpi, k: usize, i: usize) -> f64 {
    let reached = match kpi {
        Kpi::Own => attainment.own[i],
        Kpi::Team => attainment.team[k],
        Kpi::Firm => attainment.firm,
        Kpi::Joint => attainment.joint,
        Kpi::Feedback => attainment.feedback[i],
        Kpi::Rank => 0.0,
    };
    plan.terms[k].curve(kpi).pay(reached)
}

fn key(share: PoolShare, base: f64, own: f64) -> f64 {
    match share {
        PoolShare::Equal => 1.0,
        PoolShare::ByBase => base,
        PoolShare::ByContribution => base * own.max(0.0),
    }
}

/// What each person's prize for rank pays, in multiples of its part of the target. The best win until the prizes are
/// given away; the last prize is shared if it reaches only in part, and the lower number goes first among equals.
pub(crate) fn winners(setup: &Setup, plan: &PlanSetup, attainment: &Forecast) -> Vec<f64> {
    let mut prizes = vec![0.0; setup.people()];
    let Some(rank) = plan.plan.rank else {
        return prizes;
    };
    let mut order = Vec::new();
    let mut entrants = 0;
    let mut enter = |attainment: f64, people: Range<usize>| {
        entrants += people.len();
        order.push((Reverse(sort_key(attainment)), people.start, people.end));
    };
    for (k, team) in setup.teams.iter().enumerate() {
        if !plan.competes(k) {
            continue;
        }
        match rank.between {
            Contestants::Teams => enter(attainment.team[k], team.people.clone()),
            Contestants::People => {
                let people = team.people.clone();
                people.for_each(|i| enter(attainment.own[i], i..i + 1));
            }
        }
    }
    let mut left = rank.top * entrants as f64;
    sort_keys(&mut order);
    for (_, first, end) in order {
        let people = first..end;
        let share = (left / people.len() as f64).clamp(0.0, 1.0);
        left -= people.len() as f64;
        prizes[people].fill(share * rank.prize());
    }
    prizes
}

/// Rounded half up; `f64::round` is a function of its own where the processor has no such instruction.
fn to_cents(amount: f64) -> u64 {
    let cents = amount * 100.0;
    let whole = cents as u64;
    whole + u64::from(cents - whole as f64 >= 0.5)
}
