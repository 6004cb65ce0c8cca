use std::sync::Arc;

use super::*;
use crate::constants::table::Constants;
use crate::input::form::Form;
use crate::input::payout_condition::{Contestants, Tournament};
use crate::input::plan::Weights;
use crate::input::preset;
use crate::laws::random_scenarios::seeded;
use crate::math::simd::Lanes;
use crate::scenario::Scenario;

/// Units in the last place by which the last step of a solver may move a number.
const UNITS: f32 = 4.0;

/// Futures of a scenario side by side, each under its own constants.
fn lanes(form: Form) -> (Derived<Lanes>, <Lanes as SimdFloat>::Each<Draws>) {
    let scenario = Scenario::check(form).unwrap();
    let setup = Setup::new(&scenario, Constants::default()).unwrap();
    let derived = Derived::drawn(&Arc::new(setup), 3, |lane| lane as u32);
    let draws = Lanes::per_replicate(|lane| Draws::new(3, lane as u32));
    (derived, draws)
}

/// Fails where two numbers lie more than a few units in the last place apart: in that of the second, or of `size`, which is
/// that of the numbers it is a difference of, where this is larger.
fn assert_settled(before: Lanes, after: Lanes, size: f64, what: &str) {
    for lane in 0..Lanes::LANES {
        let [before, after] = [before, after].map(|number| number.extract(lane) as f32);
        let size = after.abs().max(size as f32);
        let units = (after - before).abs() / (size.next_up() - size);
        assert!(
            units <= UNITS,
            "{what}: the last step moves {after:e} by {units} units"
        );
    }
}

#[test]
fn the_mean_help_that_is_found_gives_what_is_needed_to_the_last_digits() {
    for (number, form) in seeded(500).enumerate() {
        let (derived, draws) = lanes(form);
        let people = person::draw(&derived, &draws);
        for team in &derived.setup.teams {
            let people = &people[team.people.clone()];
            let deviations = deviations(&derived, people, &vec![Effort::default(); people.len()]);
            let mean = mean_help(&derived, &deviations, people);
            let given = help_given(&derived, &deviations, people, mean);
            let needed = Lanes::splat(derived.setup.week.across * team.heads);
            // A sum over many people has the rounding of several.
            let size = 4.0 * needed.extract(0);
            assert_settled(needed, given, size, &format!("scenario {number}"));
        }
    }
}

#[test]
fn the_last_round_moves_what_people_expect_of_feedback_by_its_last_digits_alone() {
    for (number, mut form) in seeded(60).enumerate() {
        let weights = &mut form.plans[0].weights;
        weights.feedback += 0.2 * weights.own;
        weights.own *= 0.8;
        let (derived, draws) = lanes(form);
        let correction = NoiseCorrection::none(&derived.setup).in_all();
        let before = Baseline::solve(&derived, &correction, &draws);
        let mut after = before.clone();
        let mut forecast = Forecast::on_target(&derived.setup);
        for (feedback, baseline) in forecast.feedback.iter_mut().zip(&before.person_baselines) {
            *feedback = usual_feedback(&derived, baseline.help);
        }
        after.settle_all(&derived, &correction, &forecast);
        let people = before.person_baselines.iter().zip(&after.person_baselines);
        for (before, after) in people {
            // The team's mean is found from a sum over its people, whose rounding, as above, is that of several.
            let (size, what) = (
                2.0 * derived.setup.week.across,
                format!("scenario {number}"),
            );
            assert_settled(before.effort.across, after.effort.across, size, &what);
        }
    }
}

#[test]
fn help_and_the_feedback_expected_on_it_agree_where_more_feedback_means_less_help() {
    let mut form = preset::scenario("b2b").unwrap();
    form.organisation.integrated_today = 0.05;
    form.culture = crate::input::culture::Culture {
        aversion_to_change: 0.0,
        fear_of_failure: 0.0,
        unclear_roles: 0.0,
        lack_of_trust: 0.0,
        history_of_competition: 0.0,
    };
    let plan = &mut form.plans[0];
    plan.exceptions.clear();
    plan.period = 26;
    plan.weights = Weights {
        feedback: 0.56,
        rank: 0.44,
        ..Weights::default()
    };
    plan.rank = Some(Tournament {
        between: Contestants::Teams,
        top: 0.78,
    });
    let setup = Setup::new(&Scenario::check(form).unwrap(), Constants::default()).unwrap();
    let derived = Derived::<f64>::new(&Arc::new(setup), &Constants::default());
    let correction = NoiseCorrection::none(&derived.setup);
    for cast in 0..40 {
        let before = Baseline::solve(&derived, &correction, &[Draws::new(3, cast)]);
        let mut forecast = Forecast::on_target(&derived.setup);
        for (feedback, baseline) in forecast.feedback.iter_mut().zip(&before.person_baselines) {
            *feedback = usual_feedback(&derived, baseline.help);
        }
        let mut after = before.clone();
        after.settle_all(&derived, &correction, &forecast);
        let people = before.person_baselines.iter().zip(&after.person_baselines);
        for (before, after) in people {
            let moved = (after.help - before.help).abs();
            assert!(moved < 1e-9, "cast {cast}: {} by {moved}", before.help);
        }
    }
}
