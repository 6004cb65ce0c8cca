//! Law 9: without interdependence between teams no plan with a joint goal gains, whatever conditions it puts on pay.

use crate::input::payout_condition::{
    Contestants, Gate, GateKpi, Pool, PoolShare, Pooled, Tournament,
};
use crate::input::plan::{JointMetric, Plan, Weights};
use crate::laws::trial::{PAY_ONLY, Trial};
use crate::mechanism::indicator::Indicator;

/// The default where nobody hands anything to anybody, across teams or inside.
fn alone() -> Trial {
    Trial::usual().with(|form| {
        for journey in &mut form.organisation.journeys {
            journey.teams.truncate(1);
        }
        for team in &mut form.organisation.teams {
            (team.inside_worth, team.opposing) = (0.0, 0.0);
        }
    })
}

const METRICS: [JointMetric; 3] = [
    JointMetric::IntegratedJourneys(1.0),
    JointMetric::CustomerValue(1.02),
    JointMetric::AttributedResults(1.02),
];

/// A condition that a plan may put on pay, by its name.
type Condition = (&'static str, Box<dyn Fn(&mut Plan)>);

fn conditions() -> Vec<Condition> {
    let gate = |measure, attainment| {
        move |plan: &mut Plan| {
            plan.gate = Some(Gate {
                measure,
                attainment,
            });
        }
    };
    let pool = |of, share| move |plan: &mut Plan| plan.pool = Some(Pool { of, share });
    vec![
        ("none", Box::new(|_: &mut Plan| {})),
        ("gate joint", Box::new(gate(GateKpi::Joint, 0.95))),
        ("gate firm", Box::new(gate(GateKpi::Firm, 0.98))),
        (
            "joint pool, equal",
            Box::new(pool(Pooled::Joint, PoolShare::Equal)),
        ),
        (
            "joint pool, base",
            Box::new(pool(Pooled::Joint, PoolShare::ByBase)),
        ),
        (
            "joint pool, contribution",
            Box::new(pool(Pooled::Joint, PoolShare::ByContribution)),
        ),
        (
            "team pool, equal",
            Box::new(pool(Pooled::Team, PoolShare::Equal)),
        ),
        (
            "team pool, contribution",
            Box::new(pool(Pooled::Team, PoolShare::ByContribution)),
        ),
        (
            "guarantee",
            Box::new(|plan: &mut Plan| plan.guarantee = 0.8),
        ),
        (
            "budget",
            Box::new(|plan: &mut Plan| plan.budget_cap = Some(1.0)),
        ),
    ]
}

#[test]
fn law_9_without_interdependence_no_condition_makes_a_joint_plan_gain() {
    for metric in METRICS {
        for (name, condition) in conditions() {
            let trial = alone().with(|form| {
                form.plans[1].goal.as_mut().unwrap().metric = metric;
                condition(&mut form.plans[1]);
            });
            let gain = trial.gain(PAY_ONLY);
            assert!(gain < 0.1, "{metric:?}, {name}: {gain}");
        }
    }
}

#[test]
fn law_9_without_interdependence_a_joint_goal_beside_a_prize_gains_nothing_over_own_pay() {
    // A prize is pay for own work and may well gain; the joint goal beside it must not.
    for between in [Contestants::People, Contestants::Teams] {
        for metric in METRICS {
            let gain = |own: f64, joint: f64| {
                let trial = alone().with(|form| {
                    form.plans[1].weights = Weights {
                        own,
                        joint,
                        rank: 0.2,
                        ..Weights::default()
                    };
                    form.plans[1].rank = Some(Tournament { between, top: 0.2 });
                    form.plans[1].goal.as_mut().unwrap().metric = metric;
                });
                trial.gain(PAY_ONLY)
            };
            let (shared, own) = (gain(0.3, 0.5), gain(0.8, 0.0));
            assert!(shared < own + 0.1, "{between:?} {metric:?}: {shared} {own}");
        }
    }
}

#[test]
fn law_9_with_interdependence_the_same_plans_can_gain() {
    // The tests above would pass in a world where nothing ever gains.
    for (name, condition) in conditions() {
        let trial = Trial::usual().with(|form| {
            form.plans[1].goal.as_mut().unwrap().metric = JointMetric::IntegratedJourneys(0.36);
            condition(&mut form.plans[1]);
        });
        let gain = trial.gain(PAY_ONLY);
        assert!(gain > 0.1, "{name}: {gain}");
    }
}

#[test]
fn law_9_removing_own_pay_without_a_joint_goal_hardly_moves_help_in_any_preset() {
    for name in crate::input::preset::scenario_names() {
        let trial = Trial::for_preset(name).paying(|plan| {
            let left = 1.0 - plan.weights.own;
            plan.weights = Weights {
                team: plan.weights.team / left,
                firm: plan.weights.firm / left,
                ..Weights::default()
            };
            plan.exceptions.clear();
            plan.target_bonus = crate::TargetBonus::ShareOfBase(0.04);
            plan.total_pay = crate::TotalPay::Held;
        });
        let result = trial.simulate(PAY_ONLY);
        let today = &trial.form.organisation;
        let help = result.plateau(Indicator::Collaboration) / today.help_hours - 1.0;
        let integrated = result.plateau(Indicator::Integrated) - 100.0 * today.integrated_today;
        assert!(help < 0.10, "{name}: {help}");
        assert!(integrated < 5.0, "{name}: {integrated}");
    }
}
