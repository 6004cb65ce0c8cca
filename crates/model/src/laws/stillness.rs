//! Today stands still, comes back when shaken, and is refused where it could not.

use super::life::{Life, farthest, setting};
use crate::constants::{Constants, Noise};
use crate::correction::Correction;
use crate::form::Form;
use crate::plan::TargetBonus;
use crate::preset;
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::uncertainty::Uncertainty;
use crate::week::live;
use crate::world::World;

#[test]
fn law_1a_without_noise_nobody_moves() {
    for name in preset::scenario_names() {
        let life = Life::new(setting(name, Noise::NONE), 0, 0);
        let mut world = life.world();
        for week in 0..156 {
            live(&life.scene(), &mut world);
            let moved = farthest(&life, &world);
            assert!(moved < 1e-9, "{name}, week {week}: {moved}");
        }
        assert!((world.contribution - 1.0).abs() < 1e-9);
    }
}

#[test]
fn law_1a_holds_for_little_help_long_meetings_and_feedback_in_todays_pay() {
    let feedback = |form: &mut Form| {
        form.plans[0].weights.own = 0.25;
        form.plans[0].weights.feedback = 0.30;
    };
    let changes: [&dyn Fn(&mut Form); 4] = [
        &|form| form.organisation.help_hours = 0.2,
        &|form| form.organisation.help_hours = 0.5,
        &|form| form.organisation.meeting_hours = 16.0,
        &feedback,
    ];
    for (number, change) in changes.iter().enumerate() {
        let mut form = preset::scenario("default").unwrap();
        change(&mut form);
        let scenario = Scenario::check(form).unwrap();
        let constants = Constants {
            noise: Noise::NONE,
            ..Constants::default()
        };
        let life = Life::new(Setting::new(&scenario, constants).unwrap(), 0, 0);
        let mean = (0..life.setting.people())
            .map(|i| life.today.help(i))
            .sum::<f64>();
        let mean = mean / life.setting.people() as f64;
        assert!(
            (mean - life.setting.week.across).abs() < 1e-9,
            "{number}: {mean}"
        );
        let mut world = life.world();
        for week in 0..156 {
            live(&life.scene(), &mut world);
            let moved = farthest(&life, &world);
            assert!(moved < 1e-9, "{number}, week {week}: {moved}");
        }
    }
}

#[test]
fn law_1c_half_of_a_shock_is_gone_within_half_a_year() {
    for name in preset::scenario_names() {
        let life = Life::new(setting(name, Noise::NONE), 0, 0);
        let mut world = life.world();
        for i in 0..life.setting.people() {
            world.effort[i].across *= 1.05;
            world.habit[i] *= 1.05;
            world.trust[i] *= 1.05;
            world.practice[i] *= 1.05;
        }
        let mean_help = |world: &World| {
            let people = life.setting.people();
            (0..people)
                .map(|i| world.help(i) - life.today.help(i))
                .sum::<f64>()
                / people as f64
        };
        let mean_trust = |world: &World| {
            let people = life.setting.people();
            let gap = |i: usize| world.trust[i] - life.today.people.trust[i];
            (0..people).map(gap).sum::<f64>() / people as f64
        };
        let (help, trust) = (mean_help(&world), mean_trust(&world));
        for _ in 0..26 {
            live(&life.scene(), &mut world);
        }
        let left = (mean_help(&world) / help, mean_trust(&world) / trust);
        assert!(left.0.abs() < 0.5 && left.1.abs() < 0.5, "{name}: {left:?}");
    }
}

#[test]
fn the_pilot_takes_off_what_strong_chance_would_move() {
    let constants = Constants {
        noise: Noise {
            handoff: 0.4,
            ..Noise::default()
        },
        ..Constants::default()
    };
    let mut form = preset::scenario("default").unwrap();
    form.run.uncertainty = Uncertainty::Noise;
    let setting = Setting::new(&Scenario::check(form).unwrap(), constants).unwrap();
    let integrated = |correction: &Correction| {
        let mean = |replicate| {
            let tracks = crate::replicate::simulate(&setting, correction, 1, replicate);
            tracks[0].values(crate::Measure::Integrated).sum::<f64>() / 156.0
        };
        (0..100).map(mean).sum::<f64>() / 100.0
    };
    let raw = integrated(&Correction::none(&setting));
    let corrected = integrated(&crate::calibrate::calibrate(&setting));
    assert!((raw - 29.0).abs() > 0.6, "{raw}");
    assert!((corrected - 29.0).abs() < 0.3, "{corrected}");
}

#[test]
fn a_today_that_would_not_hold_still_is_refused_in_words() {
    let check = |bonus: f64, cap: f64| {
        let mut form = preset::scenario("default").unwrap();
        form.plans[0].target_bonus = TargetBonus::ShareOfBase(bonus);
        form.plans[0].curve.maximum_pay = cap;
        crate::Experiment::new(Scenario::check(form).unwrap()).map(|_| ())
    };
    assert!(check(0.3, 2.0).is_ok());
    for (bonus, cap) in [(1.0, 5.0), (1.0, 3.0), (0.5, 5.0)] {
        let faults = check(bonus, cap).unwrap_err().to_string();
        assert!(faults.contains("would not hold still"), "{faults}");
    }
}
