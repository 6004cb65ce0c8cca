//! Each theory shows in the model what it is known for, and the baseline is stationary under all of them.

use crate::constants::latin_hypercube::Design;
use crate::constants::table::Constants;
use crate::constants::theory::Theory;
use crate::experiment::Experiment;
use crate::experiment::preparation::Preparation;
use crate::experiment::settings::Settings;
use crate::input::form::Form;
use crate::input::form::Uncertainty;
use crate::input::plan::{TargetBonus, Weights};
use crate::input::preset;
use crate::input::programme::Lead;
use crate::laws::single_run::{SingleRun, farthest, quiet};
use crate::laws::trial::{BOTH, GOAL_WITHOUT_PAY, LEAD_AND_ROLES, PAY_ONLY, Trial, exceeds};
use crate::mechanism::indicator::Indicator;
use crate::mechanism::motive::{Disposition, Pull, fear_factor, trust_factor};
use crate::mechanism::pay_expectation::Slopes;
use crate::mechanism::person::{Regard, Response};
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::setup::effort::Effort;
use crate::week::simulate_week;

/// The constants of a theory in a world without surprises.
fn still(theory: Theory) -> Constants {
    theory.constants().without_noise()
}

/// The default under a theory.
fn under(theory: Theory) -> Trial {
    Trial::usual().under(|constants| *constants = still(theory))
}

#[test]
fn today_stands_still_under_every_theory_and_what_it_leaves_open() {
    for (theory, name) in all_in_all_presets() {
        let scenario = Scenario::check(preset::scenario(name).unwrap()).unwrap();
        let setup = Setup::new(&scenario, still(theory))
            .unwrap()
            .expecting_pay();
        assert!(
            crate::experiment::stability::check(&setup, &setup.central).is_ok(),
            "{theory:?}, {name}"
        );
        let drawn = Design::constants(&setup.drawn_around, 7);
        let drawn = drawn.in_surroundings(&setup.organisation, &setup.environment);
        for constants in [setup.central, drawn] {
            let run = SingleRun::under(setup.clone(), &constants, 0, 0);
            let mut world = run.world();
            for _ in 0..60 {
                simulate_week(&run.context(), &mut world);
            }
            let moved = farthest(&run, &world);
            assert!(moved < 1e-9, "{theory:?}, {name}: {moved}");
        }
    }
}

fn all_in_all_presets() -> impl Iterator<Item = (Theory, &'static str)> {
    let in_presets = |theory| preset::scenario_names().map(move |name| (theory, name));
    Theory::ALL.into_iter().flat_map(in_presets)
}

#[test]
fn three_rivals_hold_that_pay_moves_less_than_tandem_does() {
    for theory in [
        Theory::ConditionalCooperation,
        Theory::GoalSetting,
        Theory::TrustAndFlatWage,
    ] {
        let response = theory.constants().pay_response;
        assert!(response < Constants::default().pay_response, "{theory:?}");
    }
}

/// What team pay alone adds to the motive for own work of a person of average regard in a team of so many.
fn motive_from_team_pay(theory: Theory, heads: u32, observability: f64) -> f64 {
    let run = quiet(PAY_ONLY, |form| {
        form.organisation.observability = observability;
        for team in &mut form.organisation.teams {
            team.heads = heads;
        }
        form.plans[1].weights = Weights {
            team: 1.0,
            ..Weights::default()
        };
    });
    let mut world = run.world();
    simulate_week(&run.context(), &mut world);
    let constants = theory.constants();
    let person = Disposition {
        skill: 1.0,
        practice: 1.0,
        pay_response: 1.0,
        regard: 0.3,
        trusting: trust_factor(&constants, 0.45),
        daring: fear_factor(&constants, 0.5),
    };
    let slopes = Slopes {
        own: 0.0,
        rank: 0.0,
        feedback: 0.0,
    };
    // Dilution is in closed form where pay is perceived in proportion.
    let in_proportion = Pull {
        damping: 0.0,
        ..world.pulls.new[0]
    };
    let motive: Effort = in_proportion.motive(&constants, &person, slopes, 0.0);
    motive.own
}

#[test]
fn the_selfish_feel_one_nth_of_team_pay_but_for_those_who_see_them() {
    // Holmström 1982; Kandel and Lazear 1992.
    let diluted = |theory, observability| {
        motive_from_team_pay(theory, 3, observability)
            / motive_from_team_pay(theory, 30, observability)
    };
    assert!((diluted(Theory::Selfish, 0.0) - 10.0).abs() < 1e-6);
    assert!(diluted(Theory::Tandem, 0.0) < 5.0);
    assert!(diluted(Theory::Selfish, 1.0) < 5.0);
}

#[test]
fn the_selfish_do_nothing_for_a_goal_without_pay() {
    let added = |theory| {
        let trial = under(theory);
        trial.gain(GOAL_WITHOUT_PAY) - trial.gain(LEAD_AND_ROLES)
    };
    assert!(added(Theory::Selfish).abs() < 0.05);
    exceeds(added(Theory::Tandem), added(Theory::Selfish), 0.1);
}

/// How far help rises within a quarter under a joint goal once everybody believes that others give half more, in shares of
/// today's help.
fn spread_of_help(constants: Constants) -> f64 {
    let mut form = preset::scenario("default").unwrap();
    form.run.uncertainty = Uncertainty::Noise;
    let scenario = Scenario::check(form).unwrap();
    let run = SingleRun::new(
        Setup::new(&scenario, constants).unwrap().expecting_pay(),
        BOTH,
        0,
    );
    let mut usual = run.world();
    for _ in 0..52 {
        simulate_week(&run.context(), &mut usual);
    }
    let mut hopeful = usual.clone();
    for _ in 0..13 {
        hopeful.belief.clone_from(&usual.belief);
        hopeful.belief.iter_mut().for_each(|belief| *belief *= 1.5);
        simulate_week(&run.context(), &mut usual);
        simulate_week(&run.context(), &mut hopeful);
    }
    let people = || 0..run.setup.people();
    let more: f64 = people()
        .map(|i| hopeful.positions[i].help - usual.positions[i].help)
        .sum();
    more / people()
        .map(|i| run.today.person_baselines[i].help)
        .sum::<f64>()
}

/// By how much more another team's gain counts once a conditional cooperator believes that others give half more.
fn weight_of_belief(theory: Theory) -> f64 {
    let constants = theory.constants();
    let response = |belief: f64| {
        let response = Response::to(belief, constants.reciprocity);
        Regard::CONDITIONAL.answering(response)
    };
    constants.regard_across * (response(1.5) - response(1.0))
}

#[test]
fn others_giving_counts_most_among_conditional_cooperators_and_spreads_among_all_but_the_selfish() {
    // Fischbacher and Gächter 2010: people give what they believe others give.
    let conditional = weight_of_belief(Theory::ConditionalCooperation);
    for theory in Theory::ALL {
        let spread = spread_of_help(still(theory));
        match theory {
            Theory::Selfish => assert_eq!(spread, 0.0),
            // Help answers less to what is believed of others where regard for them is smaller (0.69 instead of 0.94).
            _ => assert!(spread > 0.005, "{theory:?}: {spread}"),
        }
        let leads = theory == Theory::ConditionalCooperation
            || conditional > 1.5 * weight_of_belief(theory);
        assert!(leads, "{theory:?}");
    }
}

#[test]
fn a_goal_without_pay_moves_more_and_pay_less_where_goals_come_first() {
    // Locke and Latham; M5.
    let goal = |theory| {
        let trial = under(theory);
        trial.gain(GOAL_WITHOUT_PAY) - trial.gain(LEAD_AND_ROLES)
    };
    let pay = |theory| {
        let trial = under(theory).with(|form| form.plans[1].goal.as_mut().unwrap().announced = 0.0);
        trial.help(PAY_ONLY)
    };
    exceeds(goal(Theory::GoalSetting), goal(Theory::Tandem), 0.1);
    exceeds(pay(Theory::Tandem), pay(Theory::GoalSetting), 0.05);
}

#[test]
fn pay_for_own_results_costs_more_where_it_drives_out_care() {
    // Roos, Reale and Banning 2022; V18.
    let lost = |theory| {
        let trial = under(theory).paying(|plan| {
            plan.target_bonus = TargetBonus::ShareOfBase(0.15);
            plan.weights = Weights {
                own: 1.0,
                ..Weights::default()
            };
        });
        let result = trial.simulate(PAY_ONLY);
        29.0 - result.plateau(Indicator::Integrated)
    };
    exceeds(lost(Theory::TrustAndFlatWage), lost(Theory::Tandem), 1.0);
}

/// A flat wage with openness, contact and a place to fail safely, and nobody who leads.
fn flat_wage_with_trust(form: &mut Form) {
    form.plans[2] = crate::Plan {
        name: form.plans[2].name.clone(),
        target_bonus: TargetBonus::ShareOfBase(0.0),
        ..form.plans[0].clone()
    };
    let programme = &mut form.programmes[0];
    let name = programme.name.clone();
    *programme = crate::Programme {
        name,
        lead: Lead::Nobody,
        transparency: 1.0,
        contact_hours: 0.4,
        safe_to_fail: 1.0,
        ..crate::Programme::nothing()
    };
}

#[test]
fn a_flat_wage_with_trust_overtakes_joint_pay_where_trust_comes_first() {
    // Contribution is compared and not net, which would count the bonus saved that a flat wage hands out as salary.
    let gains = |theory| {
        let trial = under(theory).with(flat_wage_with_trust);
        [PAY_ONLY, GOAL_WITHOUT_PAY].map(|arm| trial.gain(arm))
    };
    let [joint_pay, flat_wage] = gains(Theory::Tandem);
    exceeds(joint_pay, flat_wage, 0.1);
    let [joint_pay, flat_wage] = gains(Theory::TrustAndFlatWage);
    exceeds(flat_wage, joint_pay, 0.1);
}

#[test]
fn results_of_another_theory_are_not_reused() {
    let scenario = |weeks| {
        let mut form = preset::scenario("startup").unwrap();
        (form.run.weeks, form.run.replicates) = (weeks, 10);
        form.run.uncertainty = Uncertainty::Noise;
        Scenario::check(form).unwrap()
    };
    let report = |mut experiment: Experiment| {
        experiment.advance(10);
        experiment.report()
    };
    let settings = |theory: Theory| Settings::from(theory.constants());
    let alone =
        |theory, weeks| Experiment::with_settings(scenario(weeks), settings(theory)).unwrap();
    for (theory, weeks) in [(Theory::Selfish, 13), (Theory::Tandem, 26)] {
        let mut before = alone(theory, weeks);
        before.advance(10);
        let after = Preparation::new(scenario(26), settings(Theory::Selfish), Some(before.into()));
        let said = report(after.unwrap().finish());
        assert!(said == report(alone(Theory::Selfish, 26)));
        assert!(said != report(alone(Theory::Tandem, 26)));
    }
}
