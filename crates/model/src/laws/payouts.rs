//! Law 3 for any plan: what is paid adds up, and every condition of a plan is kept to the cent.

use proptest::prelude::*;

use crate::constants::table::Constants;
use crate::input::contract::{Agency, Contract};
use crate::input::payout_condition::{
    Contestants, Gate, GateKpi, Pool, PoolShare, Pooled, Tournament,
};
use crate::input::plan::{Exception, Kpi, Plan, TargetBonus, Weights};
use crate::input::preset;
use crate::laws::random_scenarios;
use crate::mechanism::forecast::Forecast;
use crate::mechanism::indicator::Payment;
use crate::mechanism::pay::{Occasion, Payout};
use crate::mechanism::pay_expectation::PlanYear;
use crate::scenario::Scenario;
use crate::scenario::team_terms::Membership;
use crate::setup::{Payroll, PlanSetup, Setup};

const LATER: Occasion = Occasion {
    weeks: 13,
    year: PlanYear::Later,
};
const FIRST: Occasion = Occasion {
    weeks: 13,
    year: PlanYear::First,
};

/// A preset in which `plan` is the joint plan.
fn setup(preset: &str, plan: &Plan) -> Setup {
    let mut form = preset::scenario(preset).unwrap();
    let mut plan = plan.clone();
    plan.name.clone_from(&form.plans[1].name);
    let salaried = form
        .organisation
        .teams
        .iter()
        .find(|t| t.agency().is_none());
    let named = salaried.unwrap().name.clone();
    plan.exceptions
        .iter_mut()
        .for_each(|e| e.teams = vec![named.clone()]);
    form.plans[1] = plan;
    Setup::new(&Scenario::check(form).unwrap(), Constants::default())
        .unwrap()
        .expecting_pay()
}

fn its_plan(setup: &Setup) -> &PlanSetup {
    &setup.arms[2].plan
}

fn pay(setup: &Setup, attainment: &Forecast, occasion: Occasion) -> Payout {
    Payout::new(setup, its_plan(setup), attainment, occasion)
}

/// Results of everyone, from numbers that may come in any size.
fn attainment(setup: &Setup, levels: &[f64]) -> Forecast {
    let level = |i: usize| levels[i % levels.len()] + 1e-6 * i as f64;
    Forecast {
        own: (0..setup.people()).map(level).collect(),
        team: (0..setup.teams.len()).map(|k| level(k + 3)).collect(),
        firm: level(1),
        joint: level(2),
        feedback: (0..setup.people()).map(|i| level(i + 5)).collect(),
    }
}

fn levels() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(prop_oneof![1 => -0.3..=0.5, 5 => 0.6..=1.4], 7..40)
}

fn presets() -> impl Strategy<Value = &'static str> {
    prop::sample::select(preset::scenario_names().collect::<Vec<_>>())
}

/// A plan that is nothing but this part of the bonus.
fn only(plan: Plan, kpi: Kpi) -> Plan {
    let weight = |c| if c == kpi { 1.0 } else { 0.0 };
    Plan {
        weights: Weights {
            own: weight(Kpi::Own),
            team: weight(Kpi::Team),
            firm: weight(Kpi::Firm),
            joint: weight(Kpi::Joint),
            feedback: weight(Kpi::Feedback),
            rank: weight(Kpi::Rank),
        },
        exceptions: Vec::new(),
        ..plan
    }
}

/// The same without conditions.
fn plain(plan: Plan) -> Plan {
    Plan {
        gate: None,
        pool: None,
        budget_cap: None,
        guarantee: 0.0,
        ..plan
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn law_3_pay_by_person_and_by_team_adds_up_and_keeps_to_the_budget(
        plan in random_scenarios::plan(), preset in presets(), levels in levels(), first in any::<bool>()
    ) {
        let setup = setup(preset, &plan);
        let occasion = if first { FIRST } else { LATER };
        let payout = pay(&setup, &attainment(&setup, &levels), occasion);
        let cents: u64 = payout.cents.iter().sum();
        prop_assert_eq!(payout.cents.len(), setup.people());
        prop_assert!((payout.total() - cents as f64 / 100.0).abs() < 1e-9 * payout.total().max(1.0));
        let teams: f64 = payout.by_team(&setup).iter().sum();
        prop_assert!((teams - payout.total()).abs() < 1e-6);
        if let Some(cap) = plan.budget_cap {
            prop_assert!(payout.total() <= cap * payout.at_target + 1e-6);
        }
    }

    #[test]
    fn law_3_below_every_threshold_nothing_is_paid(plan in random_scenarios::plan(), preset in presets()) {
        let mut plan = Plan { guarantee: 0.0, rank: None, ..plan };
        plan.weights.own = (plan.weights.own + plan.weights.rank).min(1.0);
        plan.weights.rank = 0.0;
        plan.exceptions.clear();
        plan.curve.threshold = plan.curve.threshold.max(0.2);
        plan.curves.clear();
        let setup = setup(preset, &plan);
        let below = plan.curve.threshold - 1e-9;
        let mut all = attainment(&setup, &[below]);
        all.own.fill(below);
        all.team.fill(below);
        all.feedback.fill(below);
        (all.firm, all.joint) = (below, below);
        prop_assert_eq!(pay(&setup, &all, LATER).total(), 0.0);
    }

    #[test]
    fn law_3_a_closed_gate_pays_nothing_for_the_own_kpi_and_an_open_one_is_no_gate(
        plan in random_scenarios::plan(), preset in presets(), levels in levels(), firm in any::<bool>()
    ) {
        let measure = if firm { GateKpi::Firm } else { GateKpi::Joint };
        let ungated = Plan { gate: None, ..plan };
        let with = |attainment| Plan {
            gate: Some(Gate { measure, attainment }),
            ..ungated.clone()
        };
        let without = setup(preset, &ungated);
        let reached = attainment(&without, &levels);
        let open = setup(preset, &with(0.0));
        let mut good = reached.clone();
        (good.firm, good.joint) = (good.firm.max(0.0), good.joint.max(0.0));
        prop_assert_eq!(pay(&open, &good, LATER).cents, pay(&without, &good, LATER).cents);
        let closed = setup(preset, &Plan {
            gate: Some(Gate { measure, attainment: 2.0 }),
            ..only(plain(ungated), Kpi::Own)
        });
        let payout = pay(&closed, &reached, LATER);
        for (k, terms) in its_plan(&closed).terms.iter().enumerate() {
            let gated = firm || terms.goal == Membership::Inside;
            if gated && terms.weights.own == 1.0 {
                prop_assert_eq!(payout.by_team(&closed)[k], 0.0);
            }
        }
    }

    #[test]
    fn law_3_every_pool_is_shared_out_to_the_cent_by_its_rule(
        plan in random_scenarios::plan(), pool in random_scenarios::pool(), preset in presets(), levels in levels()
    ) {
        let whole = only(plain(plan), pool.of.kpi());
        let alone = setup(preset, &whole);
        let pooled = setup(preset, &Plan { pool: Some(pool), ..whole });
        let reached = attainment(&alone, &levels);
        let (shares, parts) = (pay(&pooled, &reached, LATER), pay(&alone, &reached, LATER));
        let kpi = pool.of.kpi();
        let members: Vec<usize> = (0..alone.teams.len())
            .filter(|&k| its_plan(&alone).weight(k, kpi) > 0.0)
            .filter(|&k| alone.teams[k].payroll == Payroll::Staff)
            .collect();
        let cents = |payout: &Payout, k: usize| {
            payout.cents[alone.teams[k].people.clone()].iter().sum::<u64>() as f64
        };
        let rounding = alone.people() as f64 * 0.5 + 1.0;
        let together = |payout: &Payout| members.iter().map(|&k| cents(payout, k)).sum::<f64>();
        prop_assert!((together(&shares) - together(&parts)).abs() <= rounding);
        for &k in &members {
            let people = alone.teams[k].people.clone();
            if pool.of == Pooled::Team {
                prop_assert!((cents(&shares, k) - cents(&parts, k)).abs() <= rounding);
            }
            for i in people.clone() {
                let (a, b) = (people.start, i);
                let (x, y) = (shares.cents[a] as f64, shares.cents[b] as f64);
                let key = |i: usize| match pool.share {
                    PoolShare::ByContribution => reached.own[i].max(0.0),
                    PoolShare::Equal | PoolShare::ByBase => 1.0,
                };
                if people.clone().any(|i| key(i) > 0.0) {
                    prop_assert!((x * key(b) - y * key(a)).abs() <= 2.0 * (key(a) + key(b)));
                }
            }
        }
    }

    #[test]
    fn law_3_as_many_prizes_as_the_top_share_says_go_to_the_best(
        top in 0.02..=0.9, levels in levels(), preset in presets()
    ) {
        let plan = Plan {
            rank: Some(Tournament { between: Contestants::People, top }),
            target_bonus: TargetBonus::ShareOfBase(0.1),
            ..only(Plan::individual("Any"), Kpi::Rank)
        };
        let setup = setup(preset, &plan);
        let reached = attainment(&setup, &levels);
        let payout = pay(&setup, &reached, LATER);
        let entrants: Vec<usize> = setup.teams.iter().enumerate()
            .filter(|(k, _)| its_plan(&setup).weight(*k, Kpi::Rank) > 0.0)
            .flat_map(|(_, team)| team.people.clone())
            .collect();
        let (won, lost): (Vec<usize>, Vec<usize>) =
            entrants.iter().partition(|&&i| payout.cents[i] > 0);
        prop_assert_eq!(won.len(), (top * entrants.len() as f64).ceil() as usize);
        let worst = won.iter().map(|&i| reached.own[i]).fold(f64::INFINITY, f64::min);
        let best = lost.iter().map(|&i| reached.own[i]).fold(f64::NEG_INFINITY, f64::max);
        prop_assert!(worst >= best);
    }
}

/// The default with nobody but employees, who all have the same salary and bonus.
fn equals(plan: &Plan) -> Setup {
    let mut form = preset::scenario("default").unwrap();
    for team in &mut form.organisation.teams {
        team.contract = Contract::Bonus;
        (team.base, team.target_bonus) = (80_000.0, 0.08);
    }
    form.plans[1] = Plan {
        name: form.plans[1].name.clone(),
        ..plan.clone()
    };
    Setup::new(&Scenario::check(form).unwrap(), Constants::default())
        .unwrap()
        .expecting_pay()
}

#[test]
fn law_3_prizes_cost_what_target_payouts_cost_where_salaries_are_equal() {
    for between in [Contestants::People, Contestants::Teams] {
        for top in [0.05, 0.2, 0.37, 0.9] {
            let plan = Plan {
                rank: Some(Tournament { between, top }),
                ..only(Plan::individual("Any"), Kpi::Rank)
            };
            let setup = equals(&plan);
            let reached = attainment(&setup, &[1.1, 0.7, 0.9, 1.3, 1.0]);
            let payout = pay(&setup, &reached, LATER);
            let rounding = setup.people() as f64 * 0.01;
            let gap = payout.total() - payout.at_target;
            assert!(gap.abs() <= rounding, "{between:?} {top}: {gap}");
        }
    }
}

#[test]
fn law_3_whole_teams_win_a_prize_between_teams() {
    let rank = Tournament {
        between: Contestants::Teams,
        top: 0.3,
    };
    let plan = Plan {
        rank: Some(rank),
        ..only(Plan::individual("Any"), Kpi::Rank)
    };
    let setup = equals(&plan);
    let mut reached = Forecast::on_target(&setup);
    reached.team[4] = 1.2;
    let payout = pay(&setup, &reached, LATER);
    let winners = setup.teams[4].people.clone();
    let prize = payout.cents[winners.start];
    assert!(winners.clone().all(|i| payout.cents[i] == prize));
    assert!((0..setup.people()).all(|i| payout.cents[i] <= prize));
    for team in &setup.teams {
        let first = payout.cents[team.people.start];
        assert!(team.people.clone().all(|i| payout.cents[i] == first));
    }
}

#[test]
fn law_3_a_guarantee_pays_its_floor_in_the_first_year_and_nothing_after() {
    let plan = Plan {
        target_bonus: TargetBonus::ShareOfBase(0.05),
        guarantee: 0.7,
        ..Plan::individual("Any")
    };
    let without = Plan {
        guarantee: 0.0,
        ..plan.clone()
    };
    let (with, without) = (setup("default", &plan), setup("default", &without));
    let mixed = attainment(&with, &[0.5, 1.0, 1.2, 0.85]);
    let first = pay(&with, &mixed, FIRST);
    let bare = pay(&without, &mixed, FIRST);
    for (k, team) in with.teams.iter().enumerate() {
        let floor = team.pay_base / 4.0 * its_plan(&with).today[k] * 0.7;
        for i in team.people.clone() {
            let (paid, alone) = (first.cents[i] as f64 / 100.0, bare.cents[i] as f64 / 100.0);
            assert!((paid - floor.max(alone)).abs() <= 0.005 + 1e-9);
        }
    }
    assert!(first.total() > bare.total());
    assert_eq!(pay(&with, &mixed, LATER).cents, bare.cents);
}

#[test]
fn law_3_salary_teams_get_no_bonus_agencies_their_fee_and_only_employees_bear_on_cost() {
    let mut form = preset::scenario("default").unwrap();
    form.organisation.teams[0].contract = Contract::SalaryOnly;
    let agency = Agency {
        fee: 1.0e6,
        at_risk: 0.2,
        ..Agency::default()
    };
    let last = form.organisation.teams.len() - 1;
    form.organisation.teams[last].contract = Contract::Agency(agency);
    let names = form.organisation.teams.clone();
    let on_cost = form.organisation.on_cost;
    let setup = Setup::new(&Scenario::check(form).unwrap(), Constants::default())
        .unwrap()
        .expecting_pay();
    let payout = pay(&setup, &Forecast::on_target(&setup), LATER);
    let payment = Payment::new(&setup, its_plan(&setup), &payout, 12);
    let mut cost = 0.0;
    for (k, &place) in setup.network.teams.iter().enumerate() {
        let team = &names[place];
        let promised = match team.contract {
            Contract::SalaryOnly => 0.0,
            Contract::Agency(_) => 1.0e6 * 0.2 / 4.0,
            Contract::Bonus => f64::from(team.heads) * team.base * team.target_bonus / 4.0,
        };
        let paid = payment.by_team[k];
        assert!(
            (paid - promised).abs() <= 0.01 * f64::from(team.heads),
            "{}",
            team.name
        );
        cost += match team.contract {
            Contract::Agency(_) => paid,
            Contract::SalaryOnly | Contract::Bonus => paid * (1.0 + on_cost),
        };
    }
    assert!((payment.cost - cost).abs() < 1e-6);
    assert!((payment.paid - payout.total()).abs() < 1e-9);
    assert!((payment.cost_at_target - payment.cost_today).abs() < 1e-6 * payment.cost_today);
}

#[test]
fn law_3_a_pool_without_anything_to_share_it_by_is_shared_equally() {
    let pool = Pool {
        of: Pooled::Joint,
        share: PoolShare::ByContribution,
    };
    let plan = Plan {
        pool: Some(pool),
        ..only(preset::plan("joint-strong").unwrap(), Kpi::Joint)
    };
    let setup = equals(&plan);
    let mut reached = Forecast::on_target(&setup);
    reached.own.fill(-0.1);
    let payout = pay(&setup, &reached, LATER);
    let least = payout.cents.iter().min().unwrap();
    let most = payout.cents.iter().max().unwrap();
    assert!(most - least <= 1 && (payout.total() - payout.at_target).abs() < 0.01);
}

#[test]
fn law_3_who_has_no_bonus_at_target_takes_nothing_out_of_a_pool() {
    let team = preset::scenario("default").unwrap().organisation.teams[0].clone();
    let without = Exception {
        teams: vec![team.name],
        target_bonus: Some(TargetBonus::ShareOfBase(0.0)),
        weights: None,
        curve: None,
    };
    let pool = Pool {
        of: Pooled::Joint,
        share: PoolShare::Equal,
    };
    let plan = Plan {
        pool: Some(pool),
        exceptions: vec![without],
        ..only(preset::plan("joint-strong").unwrap(), Kpi::Joint)
    };
    let setting = equals(&plan);
    let payout = pay(&setting, &Forecast::on_target(&setting), LATER);
    let unpaid = payout.cents.iter().filter(|cents| **cents == 0).count();
    assert_eq!(unpaid, team.heads as usize);
}

#[test]
fn law_3_teams_outside_the_goal_are_not_paid_for_it() {
    let mut plan = preset::plan("joint-strong").unwrap();
    let kinds = crate::Kinds::NONE.with(crate::Kind::Service);
    plan.goal.as_mut().unwrap().outside = kinds;
    let setup = setup("default", &plan);
    let at = |joint: f64| {
        let mut reached = Forecast::on_target(&setup);
        reached.joint = joint;
        pay(&setup, &reached, LATER).by_team(&setup)
    };
    let (missed, beaten) = (at(0.0), at(1.2));
    for (k, team) in setup.teams.iter().enumerate() {
        assert_eq!(missed[k] < beaten[k], team.kind != crate::Kind::Service);
    }
}
