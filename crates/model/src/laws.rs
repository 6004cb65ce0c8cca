//! Laws that look at persons, which no report shows: today stands still, stays put when shaken, pay adds up, and every
//! state stays where it belongs.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;

use crate::constants::{Constants, Noise};
use crate::correction::Correction;
use crate::draw::Draws;
use crate::form::Form;
use crate::luck::Luck;
use crate::pay::Payout;
use crate::plan::TargetBonus;
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::today::Today;
use crate::uncertainty::Uncertainty;
use crate::week::{Scene, live};
use crate::world::World;
use crate::{Lead, preset};

/// A preset as a setting, with or without chance.
fn setting(name: &str, noise: Noise) -> Setting {
    let mut form = preset::scenario(name).unwrap();
    form.run.uncertainty = Uncertainty::Noise;
    let constants = Constants {
        noise,
        ..Constants::default()
    };
    Setting::new(&Scenario::check(form).unwrap(), constants).unwrap()
}

/// One future of one option, ready to be lived and looked into.
struct Life {
    setting: Setting,
    today: Today,
    luck: Luck,
    correction: Correction,
    arm: usize,
}

impl Life {
    fn new(setting: Setting, arm: usize, replicate: u32) -> Self {
        let correction = Correction::none(&setting);
        let draws = Draws::new(3, replicate);
        Self {
            today: Today::solve(&setting, &correction, draws),
            luck: Luck::draw(&setting, draws, setting.weeks),
            setting,
            correction,
            arm,
        }
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            setting: &self.setting,
            arm: &self.setting.arms[self.arm],
            today: &self.today,
            luck: &self.luck,
            correction: &self.correction,
        }
    }

    fn world(&self) -> World {
        World::start(&self.setting, &self.today)
    }
}

/// The largest distance of any person's state from today's.
fn farthest(life: &Life, world: &World) -> f64 {
    let person = |i: usize| {
        let effort = world.effort[i] - life.today.effort[i];
        [
            effort.own,
            effort.inside,
            effort.across,
            world.engaged[i] - life.today.engaged[i],
            world.habit[i] - life.today.effort[i].across,
            world.trust[i] - life.today.people.trust[i],
            world.practice[i] - 1.0,
        ]
    };
    let states = (0..life.setting.people()).flat_map(person);
    states.map(f64::abs).fold(0.0, f64::max)
}

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
fn law_3_pay_sums_to_the_cent_and_keeps_to_threshold_and_cap() {
    let life = Life::new(setting("default", Noise::default()), 2, 1);
    let arm = &life.setting.arms[2];
    let mut world = life.world();
    let mut paid_out = 0;
    for _ in 0..156 {
        let Some(payout) = live(&life.scene(), &mut world).payout else {
            continue;
        };
        paid_out += 1;
        let mut cents = 0;
        for (k, team) in life.setting.teams.iter().enumerate() {
            let cap = team.base / 4.0 * arm.target_bonus[k] * arm.plan.curve.maximum_pay;
            for i in team.people.clone() {
                assert!(payout.cents[i] as f64 / 100.0 <= cap + 0.005);
                cents += payout.cents[i];
            }
        }
        assert!((payout.total() - cents as f64 / 100.0).abs() < 1e-9);
    }
    assert_eq!(paid_out, 12);
}

#[test]
fn law_3_below_every_threshold_nothing_is_paid_and_beyond_every_cap_no_more() {
    let setting = setting("default", Noise::NONE);
    let arm = &setting.arms[2];
    let all_at = |level: f64| {
        let mut attainment = crate::forecast::Forecast::on_target(&setting);
        attainment.own.fill(level);
        attainment.team.fill(level);
        attainment.feedback.fill(level);
        attainment.firm = level;
        attainment.joint = level;
        Payout::new(&setting, arm, &attainment, 13)
    };
    assert_eq!(all_at(0.79).total(), 0.0);
    assert_eq!(all_at(1.2).cents, all_at(7.0).cents);
    let cents = setting.people() as f64 * 0.005;
    assert!((all_at(1.0).total() - all_at(1.0).at_target).abs() <= cents);
}

/// A preset with its levers anywhere in their ranges.
fn any_form() -> impl Strategy<Value = Form> {
    let names: Vec<&str> = preset::scenario_names().collect();
    let culture = (0.0..=100.0, 0.0..=100.0, 0.0..=80.0, 0.0..=100.0);
    let programme = (0_usize..4, 0.0..=1.0, 0.0..=1.0, 0.0..=8.0);
    let plan = (
        0.0..=1.0,
        prop::option::of(0.0..=1.0),
        0.0..=0.99,
        1.0..=5.0,
        4_u32..=52,
    );
    (
        prop::sample::select(names),
        culture,
        programme,
        plan,
        13_u32..=60,
    )
        .prop_map(|(name, culture, programme, plan, weeks)| {
            let mut form = preset::scenario(name).unwrap();
            form.organisation.integrated_today = 0.12;
            form.culture.aversion_to_change = culture.0;
            form.culture.fear_of_failure = culture.1;
            form.culture.unclear_roles = culture.2;
            form.culture.lack_of_trust = culture.3;
            let joint = &mut form.plans[1];
            joint.weights = joint.weights.with_joint(plan.0);
            if let Some(share) = plan.1 {
                joint.target_bonus = TargetBonus::ShareOfBase(share);
            }
            joint.curve.threshold = plan.2;
            joint.curve.maximum_pay = plan.3;
            joint.period = plan.4;
            let with = &mut form.programmes[0];
            with.lead = Lead::ALL[programme.0];
            with.roles = programme.1;
            with.transparency = programme.2;
            with.contact_hours = programme.3;
            form.run.weeks = weeks;
            form
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn law_4_every_state_stays_in_its_range(form in any_form(), replicate in 0_u32..1000) {
        let scenario = Scenario::check(form).unwrap();
        let setting = Setting::new(&scenario, Constants::default()).unwrap();
        let setting = setting.drawn(Draws::new(3, replicate));
        let life = Life::new(setting, 3, replicate);
        let limit = life.setting.constants.intensity_limit;
        let mut world = life.world();
        for _ in 0..life.setting.weeks {
            let trace = live(&life.scene(), &mut world);
            prop_assert!(trace.row.iter().all(|number| number.is_finite()));
            for i in 0..life.setting.people() {
                let effort = world.effort[i];
                prop_assert!(effort.own >= 0.0 && effort.inside >= 0.0 && effort.across >= 0.0);
                let sum = effort.own + effort.inside + effort.across + life.setting.meetings;
                prop_assert!(sum <= limit + 1e-9, "{sum}");
                for share in [world.engaged[i], world.trust[i]] {
                    prop_assert!((0.0..=1.0).contains(&share));
                }
                prop_assert!(world.practice[i] > 0.0 && world.practice[i] < 2.0);
            }
            let shares = world.clarity.iter().chain(&world.knowledge);
            prop_assert!(shares.copied().all(|share| (0.0..=1.0).contains(&share)));
        }
    }
}

#[test]
fn law_6_one_step_signs() {
    let constants = Constants::default();
    let regard = |trust| crate::motive::regard(1.0, 1.0, trust);
    assert!(regard(0.6) > regard(0.4));
    let factor = |trust| crate::motive::trust_factor(&constants, trust);
    assert!(factor(0.6) > factor(0.4));
    let curve = crate::Curve::default();
    let beyond = curve.expect(3.0, 0.1);
    assert!(
        beyond.slope.abs() < 1e-12,
        "weight beyond the cap changes nothing"
    );
}

#[test]
fn law_6_more_transparency_never_slows_trust() {
    let trust_after = |transparency: f64| {
        let mut form = preset::scenario("default").unwrap();
        form.programmes[0].transparency = transparency;
        let scenario = Scenario::check(form).unwrap();
        let constants = Constants {
            noise: Noise::NONE,
            ..Constants::default()
        };
        let life = Life::new(Setting::new(&scenario, constants).unwrap(), 1, 0);
        let mut world = life.world();
        live(&life.scene(), &mut world);
        world.trust.iter().sum::<f64>()
    };
    assert!(trust_after(1.0) > trust_after(0.3) && trust_after(0.3) > trust_after(0.0));
}
