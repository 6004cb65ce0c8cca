//! Laws 15 and 16: what a plan makes of the level of pay. Ten changes of today's plan that a finance chief tries first, each
//! with the order and the range of net that its reason says.

use crate::experiment::Experiment;
use crate::input::form::{ArmForm, Form, GoalRule};
use crate::input::payout_condition::{Gate, GateKpi};
use crate::input::plan::{Exception, JointMetric, Plan, TargetBonus, Weights};
use crate::input::preset;
use crate::input::programme::{Lead, Programme};
use crate::input::total_pay::TotalPay;
use crate::report::net::cumulative;
use crate::report::{ArmComparison, Report, Spread};
use crate::scenario::Scenario;

/// Futures of each comparison.
const FUTURES: u32 = 96;
/// Contribution of the default over its three years.
const CONTRIBUTION: f64 = 90e6;

/// Options of a preset beside today, each a plan made of today's by a change, with the preset's programme or without.
struct Tried {
    form: Form,
}

impl Tried {
    fn of(preset: &str) -> Self {
        let mut form = preset::scenario(preset).unwrap();
        form.set_goals(GoalRule::Own, &[]);
        form.options.clear();
        form.run.replicates = FUTURES;
        form.organisation.plan_change_cost = 0.0;
        form.organisation.plan_change_cost_a_head = 0.0;
        Self { form }
    }

    /// An option that pays by `plan`, and does what the preset's programme does if it is `led`.
    fn option(mut self, name: &str, plan: Plan, programme: Option<String>) -> Self {
        let plan = Plan {
            name: name.to_owned(),
            ..plan
        };
        self.form.options.push(ArmForm {
            name: name.to_owned(),
            plan: name.to_owned(),
            programme,
            goal: None,
            pay_from: 0,
            until: None,
        });
        self.form.plans.push(plan);
        self
    }

    /// An option that changes today's plan alone.
    fn plan(self, name: &str, total_pay: TotalPay, change: impl FnOnce(&mut Plan)) -> Self {
        let mut plan = self.form.plans[0].clone();
        plan.total_pay = total_pay;
        change(&mut plan);
        self.option(name, plan, None)
    }

    /// The preset's own plan with a joint goal and its programme.
    fn both(self, total_pay: TotalPay) -> Self {
        self.joint("Both", total_pay, |_| ())
    }

    /// The same with a change to the plan.
    fn joint(self, name: &str, total_pay: TotalPay, change: impl FnOnce(&mut Plan)) -> Self {
        let joint = |plan: &&Plan| plan.goal.is_some() && plan.weights.joint > 0.0;
        let mut plan = self.form.plans.iter().find(joint).unwrap().clone();
        plan.total_pay = total_pay;
        change(&mut plan);
        let programme = self.form.programmes[0].name.clone();
        self.option(name, plan, Some(programme))
    }

    fn simulated(self) -> Experiment {
        let mut experiment = Experiment::new(Scenario::check(self.form).unwrap()).unwrap();
        experiment.advance(FUTURES);
        experiment
    }

    fn report(self) -> Report {
        self.simulated().report()
    }
}

fn option<'a>(report: &'a Report, name: &str) -> &'a ArmComparison {
    let mut options = report.comparison.options.iter();
    options.find(|option| option.name == name).unwrap()
}

fn median(report: &Report, name: &str) -> f64 {
    option(report, name).net.p50
}

/// Contribution of a starter over three years.
fn contribution_of(name: &str) -> f64 {
    3.0 * preset::scenario(name).unwrap().organisation.contribution
}

fn bonus(share: f64) -> impl FnOnce(&mut Plan) {
    move |plan| {
        plan.target_bonus = TargetBonus::ShareOfBase(share);
        plan.exceptions.clear();
    }
}

/// Asserts that a net lies between two shares of contribution over three years, in per cent.
fn lies_between(net: f64, least: f64, most: f64) {
    let share = 100.0 * net / CONTRIBUTION;
    assert!((least..most).contains(&share), "{share} % of contribution");
}

#[test]
fn law_15_with_pay_held_no_preset_gains_by_paying_no_bonus_more_than_by_paying_for_the_goal() {
    for name in preset::scenario_names() {
        let report = Tried::of(name)
            .plan("No bonus", TotalPay::Held, bonus(0.0))
            .both(TotalPay::Held)
            .report();
        let (none, both) = (option(&report, "No bonus"), option(&report, "Both"));
        assert!(none.net.p50 < both.net.p50, "{name}: {none:?} {both:?}");
        // What is saved is rounding: within a thousandth of payroll. More may be paid, since more than today's comes on top.
        let form = preset::scenario(name).unwrap();
        let payroll: f64 = form
            .organisation
            .teams
            .iter()
            .map(|team| team.pay_base() * f64::from(team.heads))
            .sum();
        for option in [none, both] {
            let saved = option.pay.unwrap().saved;
            assert!(saved < 1e-3 * payroll, "{name}: {saved} of {payroll}");
        }
        let lines = none.money;
        // Held is what today's plan is expected to pay; luck adds to that where good months are paid more than bad ones cost.
        let pay = (lines.bonus + lines.salary) / 3.0;
        assert!(
            pay.abs() < 1e-2 * payroll,
            "{name}: {pay} a year of {payroll}"
        );
    }
}

#[test]
fn law_16_a_goal_out_of_reach_gains_nothing_over_one_within() {
    let both = |name| [TotalPay::Held, TotalPay::NotHeld].map(|total_pay| (name, total_pay));
    for (name, total_pay) in preset::scenario_names().flat_map(both) {
        let ask = |share| {
            move |plan: &mut Plan| {
                let goal = plan.goal.as_mut().unwrap();
                goal.metric = JointMetric::IntegratedJourneys(share);
            }
        };
        let report = Tried::of(name)
            .joint("70 %", total_pay, ask(0.7))
            .joint("90 %", total_pay, ask(0.9))
            .both(total_pay)
            .report();
        let net = |name| option(&report, name).net;
        let gains = |far, within| {
            let (far, within): (Spread, Spread) = (net(far), net(within));
            let chance = 2.0 * (far.p90 - far.p10) / 2.56 / f64::from(FUTURES).sqrt();
            let gained = far.p50 - within.p50;
            assert!(
                gained < chance,
                "{name}, {total_pay:?}: {gained} beyond {chance}"
            );
        };
        gains("90 %", "70 %");
        gains("90 %", "Both");
    }
}

#[test]
fn net_is_the_sum_of_its_lines() {
    let experiment = Tried::of("default")
        .plan("Cut", TotalPay::NotHeld, bonus(0.0))
        .plan("Held", TotalPay::Held, bonus(0.04))
        .both(TotalPay::PayRounds)
        .simulated();
    for (place, compared) in experiment.report().comparison.options.iter().enumerate() {
        let paths = cumulative(experiment.tracks(), place + 1);
        let ends: f64 = paths.iter().filter_map(|path| path.last()).sum();
        let (mean, lines) = (ends / f64::from(FUTURES), compared.money.net());
        assert!(
            (mean - lines).abs() < 1.0,
            "{}: {mean} {lines}",
            compared.name
        );
    }
}

#[test]
fn abolishing_every_bonus_brings_nothing_where_pay_is_held_and_as_a_cut_little_that_is_sure() {
    // Pay that is held saves nothing, and own pay moves own work a little; a cut saves pay that leavers, newcomers hired at the
    // market, empty seats and less work eat up within three years.
    let report = Tried::of("default")
        .plan("Held", TotalPay::Held, bonus(0.0))
        .plan("Cut", TotalPay::NotHeld, bonus(0.0))
        .both(TotalPay::Held)
        .report();
    let (held, cut) = (option(&report, "Held"), option(&report, "Cut"));
    lies_between(held.net.p50, -0.6, 0.1);
    lies_between(cut.net.p50, -1.5, 1.0);
    assert!(cut.net.p50 < median(&report, "Both"));
    let pay = cut.pay.unwrap();
    assert_eq!(
        pay.groups_less,
        pay.groups - 1,
        "the agency's people are not cut"
    );
    assert!((0.91..0.94).contains(&pay.relative), "{pay:?}");
    let fall = pay.break_even_fall.unwrap();
    assert!((0.04..0.06).contains(&fall), "{fall}");
    let lines = cut.money;
    for line in [
        lines.less_work,
        lines.empty_seats,
        lines.recruiting,
        lines.newcomers,
    ] {
        assert!(line < 0.0, "{lines:?}");
    }
    assert!(lines.bonus > 0.0 && lines.vacancies > 0.0, "{lines:?}");
}

#[test]
fn pay_for_the_teams_count_alone_gains_less_than_a_goal_with_its_programme() {
    // M2: shared pay moves work as much as own pay does. What is counted is counted still, so that moving weight to the team
    // mends no hand-offs.
    for name in ["default", "bank", "b2b"] {
        let report = Tried::of(name)
            .plan("Team", TotalPay::Held, |plan| {
                plan.weights = Weights {
                    team: 1.0,
                    ..Weights::default()
                };
            })
            .both(TotalPay::Held)
            .report();
        let [team, both] = ["Team", "Both"].map(|option| median(&report, option));
        assert!(team < 0.8 * both, "{name}: {team} {both}");
    }
}

#[test]
fn halving_the_bonus_lies_between_todays_and_none() {
    // Half of the change has about half of the effect.
    let report = Tried::of("default")
        .plan("Half", TotalPay::Held, |plan| {
            plan.target_bonus = TargetBonus::ShareOfBase(0.04);
        })
        .plan("None", TotalPay::Held, bonus(0.0))
        .report();
    lies_between(median(&report, "Half"), -0.4, 0.1);
    assert!(median(&report, "Half") > median(&report, "None") - 0.1e6);
}

#[test]
fn the_same_money_for_half_of_the_people_pays_no_more_than_for_all() {
    // Those who lose do less than those who win do more: pay counts for less the more there is of it, and people leave who get
    // less than colleagues do.
    let favoured = |plan: &mut Plan| {
        plan.target_bonus = TargetBonus::ShareOfBase(0.0);
        plan.exceptions = vec![Exception {
            teams: [
                "Website",
                "E-commerce",
                "CRM",
                "Media and CTV",
                "Martech and IT",
            ]
            .map(str::to_owned)
            .to_vec(),
            target_bonus: Some(TargetBonus::ShareOfBase(0.155)),
            weights: None,
            curve: None,
        }];
    };
    let report = Tried::of("default")
        .plan("Half", TotalPay::NotHeld, favoured)
        .report();
    lies_between(median(&report, "Half"), -2.0, 0.0);
}

#[test]
fn a_target_out_of_reach_is_a_cut_and_no_saving() {
    // L8: targets that are raised cut pay; who cannot reach them works and cares less, and leaves.
    let mut tried = Tried::of("default");
    let joint = |plan: &&Plan| plan.goal.is_some() && plan.weights.joint > 0.0;
    let joint = tried.form.plans.iter().find(joint).unwrap().clone();
    for (name, share) in [("Within", 0.34), ("Far", 0.95)] {
        let mut plan = joint.clone();
        plan.total_pay = TotalPay::NotHeld;
        plan.goal.as_mut().unwrap().metric = JointMetric::IntegratedJourneys(share);
        tried = tried.option(name, plan, None);
    }
    let report = tried.report();
    let (within, far) = (option(&report, "Within"), option(&report, "Far"));
    lies_between(far.net.p50, -2.0, 0.0);
    assert!(far.net.p50 < within.net.p50, "{far:?} {within:?}");
    assert!(far.pay.unwrap().relative < 0.97, "{:?}", far.pay);
}

#[test]
fn a_gate_that_never_opens_loses() {
    // Own pay behind it is out of reach, and is held against the firm.
    let shut = |plan: &mut Plan| {
        plan.gate = Some(Gate {
            measure: GateKpi::Firm,
            attainment: 1.5,
        });
    };
    let report = Tried::of("default")
        .plan("Shut", TotalPay::NotHeld, shut)
        .plan("Shut, held", TotalPay::Held, shut)
        .report();
    lies_between(median(&report, "Shut"), -2.0, 0.0);
    lies_between(median(&report, "Shut, held"), -0.8, 0.1);
    assert!(median(&report, "Shut") < median(&report, "Shut, held"));
}

#[test]
fn however_much_is_paid_seats_fill_no_faster_than_in_a_week() {
    // What a firm pays above the market fills seats that stand empty, and there are no more of those than people leave.
    for name in preset::scenario_names() {
        let report = Tried::of(name)
            .plan("Base again", TotalPay::Held, bonus(1.0))
            .report();
        let paid = option(&report, "Base again");
        let contribution = contribution_of(name);
        assert!(
            paid.net.p2_5.is_finite() && paid.net.p97_5 < 0.0,
            "{name}: {:?}",
            paid.net
        );
        let filled = paid.money.empty_seats;
        assert!(
            (0.0..0.05 * contribution).contains(&filled),
            "{name}: {filled}"
        );
    }
}

#[test]
fn doubling_the_bonus_on_top_costs_more_than_it_brings() {
    // Another part of pay counts for less the more there is: 0.54M a year more pay buys hardly any work.
    let report = Tried::of("default")
        .plan("Double", TotalPay::Held, |plan| {
            plan.target_bonus = TargetBonus::ShareOfBase(0.16);
        })
        .report();
    let double = option(&report, "Double");
    lies_between(double.net.p50, -2.5, -0.8);
    assert!(double.pay.unwrap().saved < 0.0);
}

#[test]
fn a_cap_at_target_takes_the_upside_and_gains_little() {
    // What lies above target is a part of expected pay: to cap it is a small cut.
    let capped = |plan: &mut Plan| plan.curve.maximum_pay = 1.0;
    let report = Tried::of("default")
        .plan("Capped", TotalPay::NotHeld, capped)
        .plan("Capped, held", TotalPay::Held, capped)
        .report();
    lies_between(median(&report, "Capped"), -0.8, 0.3);
    lies_between(median(&report, "Capped, held"), -0.5, 0.2);
    let pay = option(&report, "Capped").pay.unwrap();
    // People expect less, and net gives no credit for what is not paid of a target that is as high as today's.
    assert!(pay.saved == 0.0 && pay.relative < 1.0, "{pay:?}");
    assert_eq!(pay.break_even_fall, None);
}

#[test]
fn a_lead_alone_gains_less_than_with_a_goal_that_pays() {
    // Evidence on pay and coordination says that they complement each other; in the default both together gain most.
    let mut tried = Tried::of("default");
    let today = tried.form.plans[0].clone();
    tried.form.programmes.push(Programme {
        name: "Lead alone".to_owned(),
        lead: Lead::ClientSide,
        lead_cost: 330_000.0,
        ..Programme::nothing()
    });
    let report = tried
        .option("Lead", today, Some("Lead alone".to_owned()))
        .both(TotalPay::Held)
        .report();
    lies_between(median(&report, "Lead"), -1.5, 1.0);
    assert!(median(&report, "Lead") < median(&report, "Both"));
}

#[test]
fn a_cut_pays_less_where_pay_lies_below_the_market() {
    // Newcomers are hired at what the market pays, so that a cut saves nothing on their seats where the market pays as much
    // as today or more, and seats stay empty no longer where the firm still pays above it.
    let cut = |against_market| {
        let mut tried = Tried::of("default").plan("Cut", TotalPay::NotHeld, bonus(0.0));
        tried.form.organisation.pay_against_market = against_market;
        let report = tried.report();
        option(&report, "Cut").clone()
    };
    let [below, at, above] = [-0.1, 0.0, 0.1].map(cut);
    assert!(
        above.money.newcomers > at.money.newcomers,
        "{:?}",
        above.money
    );
    assert!(above.money.newcomers.abs() < 1.0, "{:?}", above.money);
    assert!(below.money.newcomers <= at.money.newcomers);
}
