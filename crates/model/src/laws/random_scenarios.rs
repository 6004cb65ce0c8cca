//! Strategies of proptest for random valid plans, programmes and scenarios.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::input::contract::{Agency, Basis, Contract};
use crate::input::culture::Culture;
use crate::input::environment::Environment;
use crate::input::form::Form;
use crate::input::payout::Curve;
use crate::input::payout_condition::{
    Contestants, Gate, GateKpi, Pool, PoolShare, Pooled, Tournament,
};
use crate::input::plan::{Exception, Goal, JointMetric, Plan, TargetBonus, Weights};
use crate::input::preset;
use crate::input::programme::{Intervention, Lead, Programme};
use crate::input::sponsor::{Sponsor, StopRule};
use crate::input::team_kind::{Kind, Kinds};
use crate::input::total_pay::TotalPay;
use crate::scenario::Scenario;

/// Any share, with none and all among them.
pub fn share() -> impl Strategy<Value = f64> {
    prop_oneof![1 => Just(0.0), 1 => Just(1.0), 6 => 0.0..=1.0]
}

/// Weights that add up to 1, some of them 0.
pub fn weights() -> impl Strategy<Value = Weights> {
    prop::collection::vec(prop_oneof![2 => Just(0.0), 3 => 0.05..=1.0], 6).prop_map(|raw| {
        let sum: f64 = raw.iter().sum();
        if sum <= 0.0 {
            return Weights {
                own: 1.0,
                ..Weights::default()
            };
        }
        Weights {
            own: raw[0] / sum,
            team: raw[1] / sum,
            firm: raw[2] / sum,
            joint: raw[3] / sum,
            feedback: raw[4] / sum,
            rank: raw[5] / sum,
        }
    })
}

/// Any payout curve.
pub fn curve() -> impl Strategy<Value = Curve> {
    (0.0..=0.99, 0.0..=1.0, 1.01..=2.0, 1.0..=3.0).prop_map(
        |(threshold, threshold_pay, maximum, maximum_pay)| Curve {
            threshold,
            threshold_pay,
            maximum,
            maximum_pay,
        },
    )
}

fn bonus() -> impl Strategy<Value = TargetBonus> {
    prop_oneof![
        Just(TargetBonus::CostNeutral),
        (0.0..=0.5).prop_map(TargetBonus::ShareOfBase),
    ]
}

fn goal() -> impl Strategy<Value = Goal> {
    let metric = prop_oneof![
        (0.7..=1.0).prop_map(JointMetric::IntegratedJourneys),
        (1.005..=1.2).prop_map(JointMetric::CustomerValue),
        (1.005..=1.2).prop_map(JointMetric::AttributedResults),
    ];
    // Every preset keeps a channel, brand or site team inside.
    let apart = vec![
        Kind::Service,
        Kind::Sales,
        Kind::It,
        Kind::Analytics,
        Kind::Agency,
    ];
    let outside = prop::sample::subsequence(apart, 0..=3);
    (metric, 4_u32..=120, 0.0..=1.0, outside).prop_map(|(metric, weeks, announced, outside)| Goal {
        metric,
        weeks,
        announced,
        outside: Kinds::from(outside),
    })
}

fn gate() -> impl Strategy<Value = Gate> {
    let measure = prop::sample::select(vec![GateKpi::Firm, GateKpi::Joint]);
    (measure, 0.0..=1.5).prop_map(|(measure, attainment)| Gate {
        measure,
        attainment,
    })
}

/// Any pool.
pub fn pool() -> impl Strategy<Value = Pool> {
    let of = prop::sample::select(vec![Pooled::Team, Pooled::Joint]);
    let share = prop::sample::select(vec![
        PoolShare::Equal,
        PoolShare::ByBase,
        PoolShare::ByContribution,
    ]);
    (of, share).prop_map(|(of, share)| Pool { of, share })
}

fn rank() -> impl Strategy<Value = Tournament> {
    let between = prop::sample::select(vec![Contestants::People, Contestants::Teams]);
    (between, 0.02..=0.9).prop_map(|(between, top)| Tournament { between, top })
}

fn exception() -> impl Strategy<Value = Exception> {
    let parts = (
        bonus().prop_map(Some),
        prop::option::of(weights()),
        prop::option::of(curve()),
    );
    parts.prop_map(|(target_bonus, weights, curve)| Exception {
        teams: Vec::new(),
        target_bonus,
        weights,
        curve,
    })
}

/// Any plan with a joint goal; `form` says which teams its exception may name.
pub fn plan() -> impl Strategy<Value = Plan> {
    let terms = (bonus(), weights(), curve(), curve(), 4_u32..=52);
    let conditions = (
        goal(),
        prop::option::of(gate()),
        prop::option::of(pool()),
        rank(),
        prop::option::of(0.1..=2.0),
    );
    let rest = (share(), share(), share(), prop::option::of(exception()));
    let total_pay = prop::sample::select(TotalPay::ALL.to_vec());
    (terms, conditions, rest, total_pay).prop_map(|(terms, conditions, rest, total_pay)| {
        let mut plan = Plan::individual("Any");
        plan.total_pay = total_pay;
        (plan.target_bonus, plan.weights, plan.curve) = (terms.0, terms.1, terms.2);
        plan.curves.insert(crate::Kpi::Joint, terms.3);
        plan.period = terms.4;
        plan.goal = Some(conditions.0);
        (plan.gate, plan.pool, plan.rank) = (conditions.1, conditions.2, Some(conditions.3));
        plan.budget_cap = conditions.4;
        (plan.ratchet, plan.guarantee, plan.shared_risk) = (rest.0, rest.1, rest.2);
        plan.exceptions = rest.3.into_iter().collect();
        plan
    })
}

fn sponsor() -> impl Strategy<Value = (Sponsor, Option<StopRule>)> {
    let stop = (4_u32..=60, 0.0..=1e6).prop_map(|(after, loss)| StopRule { after, loss });
    (0.0..=1.0, 4.0..=100.0, 13.0..=200.0, prop::option::of(stop)).prop_map(
        |(strength, patience, tenure, stop)| {
            let sponsor = Sponsor {
                strength,
                patience,
                tenure,
            };
            (sponsor, stop)
        },
    )
}

/// Any programme, with measures that start at once or later.
pub fn programme() -> impl Strategy<Value = Programme> {
    let shares = prop::collection::vec(share(), 11);
    let hours = prop::collection::vec(0.0..=8.0, 3);
    let staff = (
        prop::sample::select(Lead::ALL.to_vec()),
        0.0..=10.0,
        0.0..=10.0,
    );
    let starts = prop::collection::btree_map(
        prop::sample::select(Intervention::ALL.to_vec()),
        0_u32..=40,
        0..=4,
    );
    let cost = (0.0..=1e6, 0.0..=1e6);
    (shares, hours, staff, starts, sponsor(), cost).prop_map(
        |(shares, hours, staff, starts, (sponsor, stop), cost)| Programme {
            name: "Any".to_owned(),
            lead: staff.0,
            project_managers: staff.1,
            strategists: staff.2,
            roles: shares[0],
            transparency: shares[1],
            results_feedback: shares[8],
            results_ranking: shares[9],
            review_talks: shares[10],
            contact_hours: hours[0],
            diverge_hours: hours[1],
            converge_hours: hours[2],
            training: shares[2],
            safe_to_fail: shares[3],
            communication: shares[4],
            informed: shares[5],
            budget_pooling: shares[6],
            dialogue: shares[7],
            sponsor,
            starts,
            stop,
            workshop_cost: cost.0,
            lead_cost: cost.1,
            staff_cost: cost.1,
        },
    )
}

/// Any culture in which the presets' integrated share, lowered, can be reached.
pub fn culture() -> impl Strategy<Value = Culture> {
    let level = || prop_oneof![1 => Just(0.0), 1 => Just(100.0), 6 => 0.0..=100.0];
    (level(), level(), 0.0..=80.0, level(), level()).prop_map(
        |(aversion, fear, unclear, distrust, competition)| Culture {
            aversion_to_change: aversion,
            fear_of_failure: fear,
            unclear_roles: unclear,
            lack_of_trust: distrust,
            history_of_competition: competition,
        },
    )
}

fn environment() -> impl Strategy<Value = Environment> {
    let noise = (0.0..=0.3, 0.0..=0.5, share());
    let ahead = (0.0..=0.6, 0.0..=12.0, 0.0..=12.0, share());
    (noise, ahead).prop_map(|(noise, ahead)| Environment {
        market_noise: noise.0,
        attribution_noise: noise.1,
        double_counting: noise.2,
        turnover: ahead.0,
        channels_today: ahead.1,
        channels_ahead: ahead.2,
        system_pressure: ahead.3,
    })
}

/// How one team may be paid and what its own KPI may do.
fn contract() -> impl Strategy<Value = (Contract, f64)> {
    let agency = (0.0..=1.0, any::<bool>(), 0.0..=1.0).prop_map(|(at_risk, output, fear)| {
        Contract::Agency(Agency {
            at_risk,
            basis: if output {
                Basis::Output
            } else {
                Basis::Contribution
            },
            renewal_fear: fear,
            ..Agency::default()
        })
    });
    let contract = prop_oneof![
        3 => Just(Contract::Bonus),
        1 => Just(Contract::SalaryOnly),
        1 => agency,
    ];
    (contract, share())
}

/// A preset with everything in it anywhere in its range; its last option is the random plan with the random programme.
pub fn form() -> impl Strategy<Value = Form> {
    let names: Vec<&str> = preset::scenario_names().collect();
    let levers = (plan(), programme(), 0_u32..=30);
    let around = (culture(), environment(), share(), share());
    (
        prop::sample::select(names),
        levers,
        around,
        contract(),
        13_u32..=60,
    )
        .prop_map(|(name, levers, around, (contract, opposing), weeks)| {
            let mut form = preset::scenario(name).unwrap();
            form.culture = around.0;
            form.environment = around.1;
            let organisation = &mut form.organisation;
            organisation.integrated_today = 0.05;
            organisation.spend_scale = around.2;
            organisation.weekly_targets = around.3;
            organisation.dialogue = organisation.dialogue.max(0.5);
            let last = organisation.teams.len() - 1;
            let (first, last) = (salaried(&organisation.teams), &mut organisation.teams[last]);
            last.opposing = opposing;
            if !matches!(last.contract, Contract::Agency(_)) {
                last.contract = contract;
                if last.agency().is_some() {
                    last.kind = Kind::Agency;
                }
            }
            let (mut plan, mut programme, pay_from) = levers;
            plan.exceptions
                .iter_mut()
                .for_each(|e| e.teams = vec![first.clone()]);
            plan.name.clone_from(&form.plans[1].name);
            programme.name.clone_from(&form.programmes[0].name);
            form.plans[1] = plan;
            form.programmes[0] = programme;
            form.options[2].pay_from = pay_from;
            form.run.weeks = weeks;
            form
        })
        .prop_filter("a valid form", |form| Scenario::check(form.clone()).is_ok())
}

/// So many forms, the same every time.
pub fn seeded(count: usize) -> impl Iterator<Item = Form> {
    let mut runner = TestRunner::deterministic();
    let forms = form();
    (0..count).map(move |_| forms.new_tree(&mut runner).unwrap().current())
}

/// Name of a team with salaries that is not the last.
fn salaried(teams: &[crate::input::organisation::Team]) -> String {
    let mut others = teams[..teams.len() - 1].iter();
    let salaried = others.find(|team| team.agency().is_none());
    salaried.unwrap().name.clone()
}
