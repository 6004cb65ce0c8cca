//! Every state stays where it belongs, whatever the levers.

use super::life::Life;
use crate::constants::Constants;
use crate::draw::Draws;
use crate::form::Form;
use crate::plan::TargetBonus;
use crate::scenario::Scenario;
use crate::setting::Setting;
use crate::week::live;
use crate::{Lead, preset};
use proptest::prelude::*;

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
