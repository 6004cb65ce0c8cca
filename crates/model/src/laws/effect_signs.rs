//! Sign tests: each term of the model moves things in the direction its source says.

use crate::constants::table::Constants;
use crate::input::payout_condition::{Pool, PoolShare, Pooled};
use crate::input::plan::{TargetBonus, Weights};
use crate::input::preset;
use crate::input::total_pay::TotalPay;
use crate::laws::single_run::{SingleRun, quiet};
use crate::mechanism::measurement::Observation;
use crate::mechanism::motive::{Circumstances, Pull, pull};
use crate::mechanism::pay_expectation::{PayExpectation, PlanYear};
use crate::mechanism::person::{Person, Regard};
use crate::scenario::Scenario;
use crate::setup::Setup;
use crate::setup::effort::Effort;
use crate::week::coordination::coordinate;
use crate::week::simulate_week;
use crate::week::world::{InForce, Position, World};

#[test]
fn law_6_one_step_signs() {
    let constants = Constants::default();
    let caring = Person {
        regard: Regard::CONDITIONAL,
        ..Person::default()
    };
    let regard = |trust: f64| Person { trust, ..caring }.regard_today();
    assert!(regard(0.6) > regard(0.4));
    let factor = |trust: f64| crate::mechanism::motive::trust_factor(&constants, trust);
    assert!(factor(0.6) > factor(0.4));
    let curve = crate::Curve::default();
    let beyond = curve.expect(3.0_f64, 0.1);
    assert!(
        beyond.slope.abs() < 1e-12,
        "weight beyond the cap changes nothing"
    );
}

/// The pull of a plan with an equal pool on the first team of the default, whose teams have `times` as many people.
fn pull_of_a_pool(of: Pooled, times: u32) -> Pull {
    let run = quiet(2, |form| {
        for team in &mut form.organisation.teams {
            team.heads *= times;
        }
        form.plans[1].pool = Some(Pool {
            of,
            share: PoolShare::Equal,
        });
    });
    let (setup, world) = (&run.setup, run.world());
    let plan = &setup.arms[2].plan;
    let expected_pay = PayExpectation::new(&run.derived, plan, &world.forecast, PlanYear::Later);
    let now = Circumstances {
        perception: &world.perception[0],
        expected_pay: &expected_pay,
        forecast: &world.forecast,
        clarity: 0.5,
        usual_help: world.usual_help,
        heard: 1.0,
        rivalry: 0.4,
        beside_pay: Effort::default(),
    };
    pull(&run.derived, plan, 0, now)
}

#[test]
fn law_6_larger_equal_pools_never_raise_the_selfish_part() {
    for of in [Pooled::Team, Pooled::Joint] {
        let pulls = [1, 2, 5].map(|times| pull_of_a_pool(of, times));
        for step in pulls.windows(2) {
            let (small, large) = (&step[0], &step[1]);
            let selfish = |pull: &Pull| (pull.team + pull.everyone).own;
            assert!(selfish(large) < selfish(small));
            assert!(large.joint < 0.7 * small.joint);
            assert!(small.joint > 0.0);
        }
    }
}

#[test]
fn law_6_more_transparency_never_slows_trust() {
    let trust_after = |transparency: f64| {
        let mut form = preset::scenario("default").unwrap();
        form.programmes[0].transparency = transparency;
        let scenario = Scenario::check(form).unwrap();
        let constants = Constants::default().without_noise();
        let run = SingleRun::new(Setup::new(&scenario, constants).unwrap(), 1, 0);
        let mut world = run.world();
        simulate_week(&run.context(), &mut world);
        world
            .positions
            .iter()
            .map(|position| position.trust)
            .sum::<f64>()
    };
    assert!(trust_after(1.0) > trust_after(0.3) && trust_after(0.3) > trust_after(0.0));
}

/// Everybody gives so many times the help, and every team supplies as many times today's.
fn help_more(run: &SingleRun, world: &mut World, times: f64) {
    for position in &mut world.positions {
        position.effort.across *= times;
        position.help *= times;
    }
    world.supply.help = vec![times; run.setup.teams.len()];
    world.supply.mean_help = world.mean(|position| position.help);
}

#[test]
fn more_help_received_builds_trust_and_more_help_given_builds_practice() {
    let run = quiet(0, |_| {});
    let start = run.world();
    let mut world = start.clone();
    help_more(&run, &mut world, 1.5);
    crate::week::learning::learn(&run.context(), &mut world);
    for i in 0..run.setup.people() {
        assert!(world.positions[i].trust > start.positions[i].trust);
        assert!(world.positions[i].practice > 1.0 || run.today.person_baselines[i].help == 0.0);
        assert!(world.positions[i].habit >= start.positions[i].habit);
    }
    assert!(world.belief.iter().all(|belief| *belief > 1.0));
}

#[test]
fn a_competitive_past_slows_trust_and_practice_on_their_way_up_and_not_down() {
    // V28: from competition to cooperation is slow, the other way is easy.
    let change = |past: f64, times: f64| {
        let run = quiet(0, |form| form.culture.history_of_competition = past);
        let start = run.world();
        let mut world = start.clone();
        help_more(&run, &mut world, times);
        crate::week::learning::learn(&run.context(), &mut world);
        let sum = |of: fn(&Position) -> f64| {
            let pairs = world.positions.iter().zip(&start.positions);
            pairs.map(|(now, then)| of(now) - of(then)).sum::<f64>()
        };
        (
            sum(|position| position.trust),
            sum(|position| position.practice),
        )
    };
    let (friends, rivals) = (change(0.0, 1.4), change(100.0, 1.4));
    assert!(rivals.0 > 0.0 && rivals.0 < 0.5 * friends.0);
    assert!(rivals.1 > 0.0 && rivals.1 < 0.5 * friends.1);
    assert_eq!(change(0.0, 0.6), change(100.0, 0.6));
}

#[test]
fn nobody_takes_up_a_plan_that_is_still_in_consultation() {
    let adopted = |option: usize| {
        let run = quiet(option, |form| form.options[option - 1].pay_from = 26);
        let mut world = run.world();
        (0..26).for_each(|_| drop(simulate_week(&run.context(), &mut world)));
        let before = world.adopted();
        (0..26).for_each(|_| drop(simulate_week(&run.context(), &mut world)));
        (before, world.adopted())
    };
    let (pay_only, with_programme) = (adopted(2), adopted(3));
    assert_eq!(pay_only.0, 0.0);
    assert!(pay_only.1 > 0.0 && with_programme.0 > 0.0);
}

#[test]
fn losses_deter_more_than_gains_attract_and_openness_speeds_adoption() {
    let appeal = |share: f64| {
        let run = quiet(2, |form| {
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(share);
            form.plans[1].total_pay = TotalPay::NotHeld;
            form.options[1].pay_from = 0;
            for team in &mut form.organisation.teams {
                team.target_bonus = 0.08;
            }
        });
        let mut world = run.world();
        simulate_week(&run.context(), &mut world);
        crate::week::adoption::appeal(&run.context(), &world, 0)
    };
    let (less, same, more) = (appeal(0.06), appeal(0.08), appeal(0.10));
    let odds = |share: f64| crate::math::elementary::ln(share / (1.0 - share));
    assert!(less < same && same < more);
    assert!(odds(same) - odds(less) > 1.5 * (odds(more) - odds(same)));
    let adopted = |aversion: f64| {
        let run = quiet(3, |form| form.culture.aversion_to_change = aversion);
        let mut world = run.world();
        (0..26).for_each(|_| drop(simulate_week(&run.context(), &mut world)));
        world.adopted()
    };
    assert!(adopted(10.0) > adopted(90.0));
}

#[test]
fn hours_of_the_programme_and_of_switching_cost_output_by_skill() {
    let run = quiet(1, |_| {});
    let world = run.world();
    let team = &run.setup.teams[0];
    let change = |world: &World| {
        let mut world = world.clone();
        coordinate(&run.context(), &mut world);
        world.positions[0].more_output
    };
    assert_eq!(change(&world), 0.0);
    let mut busy = world.clone();
    busy.doses.time = 0.01;
    assert!((change(&busy) + 0.01).abs() < 1e-15);
    let mut helping = world.clone();
    helping.positions[0].effort.across *= 2.0;
    helping.positions[0].help *= 2.0;
    assert!(change(&helping) < 0.0);
    let output_of = |i: usize| {
        let mut busy = world.clone();
        busy.positions[i].effort.own += 0.1;
        coordinate(&run.context(), &mut busy);
        busy.supply.output[0]
    };
    let skill = |i: usize| run.today.people[i].skill;
    let (one, other) = (team.people.start, team.people.start + 1);
    assert_eq!(skill(one) > skill(other), output_of(one) > output_of(other));
}

#[test]
fn time_that_claims_credit_costs_output() {
    let run = quiet(2, |form| {
        form.plans[1].weights = Weights {
            own: 1.0,
            ..Weights::default()
        };
    });
    let mut world = run.world();
    world.in_force = [InForce::Options];
    coordinate(&run.context(), &mut world);
    let (claims, position) = (world.supply.claims[0], &world.positions[0]);
    assert!(claims > 0.003, "{claims}");
    assert!((position.more_output + claims * position.effort.own).abs() < 1e-15);
}

#[test]
fn feedback_rewards_help_above_what_is_usual() {
    let run = quiet(2, |_| {});
    let mut period = crate::mechanism::measurement::Period::start(&run.setup);
    let outcome = crate::mechanism::baseline::outcome(&run.derived);
    let people = 0..run.setup.people();
    let seen = people.clone().map(|i| Observation {
        own: 1.0,
        help: if i == 0 { 2.0 } else { 1.0 },
        result: 1.0,
    });
    period.observe_people(people, seen);
    let plan = &run.setup.arms[2].plan;
    period.observe(&run.derived, &[plan], &outcome, 1.0, 0);
    let targets = crate::mechanism::target::Targets::today(&run.setup);
    let seen = period.attainment(&run.derived, &run.shocks, &targets, 0, 0);
    assert!(seen.feedback[0] > 1.0 && (seen.feedback[1] - 1.0).abs() < 1e-12);
    assert!(
        seen.joint < 1.0,
        "the target has risen and the world has not"
    );
}
