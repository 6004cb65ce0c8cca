//! Who leaves, who comes, and why.

use crate::input::plan::{TargetBonus, Weights};
use crate::laws::single_run::quiet;
use crate::laws::trial::{BOTH, PAY_ONLY, TODAY, Trial, exceeds};
use crate::mechanism::forecast::Forecast;
use crate::mechanism::indicator::Indicator;
use crate::mechanism::pay::{Occasion, Payout};
use crate::mechanism::pay_expectation::PlanYear;
use crate::week::fairness::judge;
use crate::week::world::World;

fn ability(world: &World) -> f64 {
    world.mean(|position| position.ability)
}

fn only(own: f64, joint: f64) -> Weights {
    Weights {
        own,
        joint,
        ..Weights::default()
    }
}

#[test]
fn pay_for_individual_results_draws_the_able_and_group_pay_does_not_drive_them_out() {
    // V14: half of the gain came from who was there; V11: the able were no likelier to quit.
    let usual = || {
        Trial::usual()
            .with(|form| form.environment.turnover = 0.3)
            .eventful()
            .over(156)
    };
    let paid = |weights: Weights| {
        let trial = usual().with(|form| {
            form.plans[1].weights = weights;
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(0.4);
        });
        trial.simulate(PAY_ONLY).end(ability)
    };
    let today = usual().simulate(TODAY).end(ability);
    exceeds(paid(only(1.0, 0.0)), today, 0.02);
    let shared = paid(only(0.0, 1.0));
    assert!((shared - today).abs() < 0.01, "{shared} against {today}");
}

#[test]
fn even_the_strongest_own_pay_draws_in_at_most_a_deviation_of_ability() {
    // V14: about half of 44 % was who left and who came, with pay wholly by the piece.
    let newcomers = |bonus: f64, saturation: f64| {
        let trial = Trial::usual().under(|constants| {
            constants.sorting_saturation = saturation;
            constants.sorting_out = 0.0;
        });
        let paid = trial.eventful().over(156).with(|form| {
            form.environment.turnover = 0.5;
            form.plans[1].weights = only(1.0, 0.0);
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(bonus);
        });
        paid.simulate(PAY_ONLY).end(ability)
    };
    let (none, strong, whole) = (
        newcomers(0.0, 2.0),
        newcomers(0.5, 2.0),
        newcomers(1.0, 2.0),
    );
    exceeds(strong, none, 0.02);
    exceeds(whole, strong, 0.0);
    exceeds(0.15, whole - none, 0.0);
    exceeds(newcomers(1.0, 0.0), whole, 0.03);
}

#[test]
fn good_payouts_make_up_for_bad_ones_and_pay_that_stays_low_is_resented() {
    // V11: group pay that moves from month to month drove nobody out; a cut does.
    let grievances = |by_year: f64, attainments: [f64; 4]| {
        let mut run = quiet(PAY_ONLY, |_| {});
        run.derived.constants.fairness_over_year = by_year;
        let context = run.context();
        let mut world = run.world();
        let results = vec![1.0; run.setup.people()];
        let occasion = Occasion {
            weeks: 13,
            year: PlanYear::Later,
        };
        attainments.map(|reached| {
            let mut attainment = Forecast::on_target(&run.setup);
            attainment.own.fill(reached);
            attainment.team.fill(reached);
            (attainment.firm, attainment.joint) = (reached, reached);
            let plan = context.plan(&world, 0);
            let payout = Payout::new(&run.setup, plan, &attainment, occasion);
            judge(&context, &payout, 13, &results, &mut world, 0);
            world.positions[0].unfairness
        })
    };
    let (good_then_bad, bad) = ([1.1, 0.9, 1.1, 0.9], [0.9; 4]);
    let (payout, year) = (
        grievances(0.0, good_then_bad),
        grievances(1.0, good_then_bad),
    );
    exceeds(payout[1], 0.0, 1e-3);
    exceeds(0.5 * payout[1], year[1], 0.0);
    exceeds(0.5 * payout[3], year[3], 0.0);
    let (at_once, slowly) = (grievances(0.0, bad), grievances(1.0, bad));
    assert_eq!(at_once[0], at_once[3]);
    assert!((slowly[0] - 0.25 * at_once[0]).abs() < 1e-12);
    exceeds(slowly[3], 0.6 * at_once[3], 0.0);
}

#[test]
fn unequal_pay_drives_people_out() {
    // V34: inequality hurts where nobody sees a reason.
    let result = |own| {
        // What looks unfair is small beside a year's pay. Without bad years of the market, in which pay by the firm's result is resented as well.
        let steady = Trial::usual().noisy().under(|c| c.noise.market = 0.0);
        let trial = steady.paying(|plan| {
            plan.weights = Weights {
                own,
                firm: 1.0 - own,
                ..Weights::default()
            };
        });
        // As much as today: more pay would keep people whatever is unequal in it.
        let paid_more = trial.with(|form| {
            for team in &mut form.organisation.teams {
                team.target_bonus = 0.25;
            }
        });
        paid_more.simulate(PAY_ONLY)
    };
    let (unequal, equal) = (result(1.0), result(0.0));
    exceeds(
        unequal.plateau(Indicator::Inequality),
        equal.plateau(Indicator::Inequality),
        2.0,
    );
    exceeds(
        unequal.plateau(Indicator::Leaving),
        equal.plateau(Indicator::Leaving),
        0.05,
    );
}

#[test]
fn who_is_paid_less_for_less_sees_why_where_results_are_open() {
    // V34: visible differences of productivity neutralise it.
    let run = quiet(PAY_ONLY, |_| {});
    let team = run.setup.teams[0].people.clone();
    let unfairness = |result: f64, open: f64| {
        let mut world = run.world();
        world.doses.transparency = open;
        let mut results = vec![1.0; run.setup.people()];
        results[team.start] = result;
        let mut attainment = Forecast::on_target(&run.setup);
        attainment.own[team.start] = 0.85;
        let plan = &run.setup.arms[PAY_ONLY].plan;
        let occasion = Occasion {
            weeks: 13,
            year: PlanYear::Later,
        };
        let payout = Payout::new(&run.setup, plan, &attainment, occasion);
        judge(&run.context(), &payout, 13, &results, &mut world, 0);
        world.positions[team.start].unfairness
    };
    let (blind, seen) = (unfairness(0.8, 0.0), unfairness(0.8, 1.0));
    exceeds(unfairness(1.0, 1.0), blind, 1e-4);
    exceeds(blind, seen, 1e-4);
    assert_eq!(unfairness(1.0, 0.0), unfairness(1.0, 1.0));
}

#[test]
fn a_cut_of_pay_drives_people_out() {
    // V34 and the justice meta-analysis: distributive justice and quitting.
    let leaving = |bonus| {
        let trial =
            Trial::usual().paying(|plan| plan.target_bonus = TargetBonus::ShareOfBase(bonus));
        trial.simulate(PAY_ONLY).plateau(Indicator::Leaving)
    };
    exceeds(leaving(0.0), leaving(0.1), 0.5);
}

#[test]
fn an_overfull_week_drives_people_out() {
    // K9: those under drag are likelier to plan to leave.
    let result = |hours| {
        Trial::usual()
            .doing(|p| p.contact_hours = hours)
            .simulate(BOTH)
    };
    let (light, heavy) = (result(0.3), result(6.0));
    exceeds(
        heavy.overall(Indicator::Leaving),
        light.overall(Indicator::Leaving),
        0.2,
    );
}

#[test]
fn where_more_people_come_and_go_less_of_a_change_stays() {
    // Bandiera et al. 2006: new arrivals disturb a norm.
    let end = |turnover| {
        let trial = Trial::usual().with(|form| form.environment.turnover = turnover);
        trial
            .eventful()
            .simulate(BOTH)
            .plateau(Indicator::Integrated)
    };
    exceeds(end(0.05), end(0.5), 0.3);
}

#[test]
fn the_seasoned_answer_less_to_pay_and_move_later() {
    // V19: positive only where experience is low.
    let result = |experience| {
        let trial = Trial::usual().with(|form| {
            form.organisation
                .teams
                .iter_mut()
                .for_each(|team| team.experience = experience);
        });
        trial.simulate(PAY_ONLY)
    };
    let (fresh, seasoned) = (result(0.1), result(0.9));
    exceeds(
        fresh.plateau(Indicator::Collaboration),
        seasoned.plateau(Indicator::Collaboration),
        0.05,
    );
    exceeds(
        fresh.mean(0..52, Indicator::Adoption),
        seasoned.mean(0..52, Indicator::Adoption),
        1.0,
    );
}
