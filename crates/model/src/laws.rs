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
            luck: Luck::draw(&setting, draws),
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

/// A quiet life under one option of the default, changed as wanted.
fn quiet(arm: usize, change: impl Fn(&mut Form)) -> Life {
    let mut form = preset::scenario("default").unwrap();
    change(&mut form);
    let constants = Constants {
        noise: Noise::NONE,
        ..Constants::default()
    };
    let setting = Setting::new(&Scenario::check(form).unwrap(), constants).unwrap();
    Life::new(setting, arm, 0)
}

#[test]
fn more_help_received_builds_trust_and_more_help_given_builds_practice() {
    let life = quiet(0, |_| {});
    let start = life.world();
    let mut world = start.clone();
    world
        .effort
        .iter_mut()
        .for_each(|effort| effort.across *= 1.5);
    let help = vec![1.5; life.setting.teams.len()];
    let scene = life.scene();
    crate::learning::learn(
        scene.setting,
        scene.arm,
        scene.today,
        scene.correction,
        &help,
        &mut world,
    );
    for i in 0..life.setting.people() {
        assert!(world.trust[i] > start.trust[i]);
        assert!(world.practice[i] > 1.0 || life.today.help(i) == 0.0);
        assert!(world.habit[i] >= start.habit[i]);
    }
    assert!(world.belief.iter().all(|belief| *belief > 1.0));
}

#[test]
fn losses_deter_more_than_gains_attract_and_openness_speeds_adoption() {
    let appeal = |share: f64| {
        let life = quiet(2, |form| {
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(share);
            for team in &mut form.organisation.teams {
                team.target_bonus = 0.08;
            }
        });
        let mut world = life.world();
        live(&life.scene(), &mut world);
        crate::adoption::appeal(&life.setting, &life.setting.arms[2], &world)[0]
    };
    let (less, same, more) = (appeal(0.06), appeal(0.08), appeal(0.10));
    let odds = |share: f64| crate::real::ln(share / (1.0 - share));
    assert!(less < same && same < more);
    assert!(odds(same) - odds(less) > 1.5 * (odds(more) - odds(same)));
    let adopted = |aversion: f64| {
        let life = quiet(3, |form| form.culture.aversion_to_change = aversion);
        let mut world = life.world();
        (0..26).for_each(|_| drop(live(&life.scene(), &mut world)));
        world.adopted()
    };
    assert!(adopted(10.0) > adopted(90.0));
}

#[test]
fn hours_of_the_programme_and_of_switching_cost_output_by_skill() {
    let life = quiet(1, |_| {});
    let world = life.world();
    let team = &life.setting.teams[0];
    let change = |taken: f64, world: &World| {
        crate::supply::output_change(&life.scene(), team, taken, world, 0)
    };
    assert_eq!(change(0.0, &world), 0.0);
    assert!((change(0.01, &world) + 0.01).abs() < 1e-15);
    let mut helping = world.clone();
    helping.effort[0].across *= 2.0;
    assert!(change(0.0, &helping) < 0.0);
    let output_of = |i: usize| {
        let mut busy = world.clone();
        busy.effort[i].own += 0.1;
        crate::supply::coordinate(&life.scene(), &busy).output[0]
    };
    let skill = &life.today.people.skill;
    let (one, other) = (team.people.start, team.people.start + 1);
    assert_eq!(skill[one] > skill[other], output_of(one) > output_of(other));
}

#[test]
fn feedback_rewards_help_above_what_is_usual() {
    let life = quiet(2, |_| {});
    let mut period = crate::measurement::Period::start(&life.setting);
    let outcome = crate::today::outcome(&life.setting);
    for i in 0..life.setting.people() {
        period.observe_person(i, 1.0, if i == 0 { 2.0 } else { 1.0 });
    }
    period.observe(&life.setting, &life.setting.arms[2], &outcome, 1.0, 0);
    let seen = period.attainment(&life.setting, &life.luck, 0);
    assert!(seen.feedback[0] > 1.0 && (seen.feedback[1] - 1.0).abs() < 1e-12);
    assert!(
        seen.joint < 1.0,
        "the target has risen and the world has not"
    );
}

#[test]
fn a_period_cut_short_by_the_horizon_is_paid_for_its_weeks() {
    for (weeks, payouts) in [(26, 2), (30, 3), (13, 1)] {
        let life = quiet(0, |form| form.run.weeks = weeks);
        let mut world = life.world();
        let lived = (0..weeks).filter_map(|_| live(&life.scene(), &mut world).payout);
        let paid: Vec<Payout> = lived.collect();
        let year: f64 = life
            .setting
            .teams
            .iter()
            .map(|t| t.base * t.heads)
            .sum::<f64>();
        let target: f64 = paid.iter().map(|payout| payout.at_target).sum();
        let bonus = life
            .setting
            .teams
            .iter()
            .zip(&life.setting.arms[0].target_bonus);
        let promised: f64 = bonus.map(|(t, share)| t.base * t.heads * share).sum();
        assert_eq!(paid.len(), payouts);
        assert!((target - promised * f64::from(weeks) / 52.0).abs() < 1e-6 * year);
    }
}

#[test]
fn the_programme_costs_money_in_the_week_it_is_spent() {
    let net = |cost: f64| {
        let life = quiet(1, |form| form.programmes[0].workshop_cost = cost);
        let mut world = life.world();
        live(&life.scene(), &mut world).row[crate::Measure::Net as usize]
    };
    assert!((net(0.0) - net(100_000.0) - 100_000.0).abs() < 1e-6);
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
