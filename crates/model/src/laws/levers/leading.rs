//! Who leads, who stands behind it, when it starts and when it stops.

use crate::input::programme::{Lead, Programme};
use crate::input::sponsor::StopRule;
use crate::laws::trial::{BOTH, LEAD_AND_ROLES, PAY_ONLY, Trial, exceeds};
use crate::mechanism::indicator::Indicator;
use crate::mechanism::programme_week::Doses;
use crate::scenario::handoff::Structure;

fn with(change: impl FnOnce(&mut Programme)) -> Trial {
    Trial::usual().doing(change)
}

#[test]
fn each_stronger_lead_integrates_more() {
    // K11: functional silos come first among barriers; facts 5 and 18.
    let integrated = Lead::ALL.map(|lead| with(|p| p.lead = lead).integrated(BOTH));
    for step in integrated.windows(2) {
        exceeds(step[1], step[0], 0.3);
    }
}

#[test]
fn project_managers_and_training_take_drag_off() {
    // K9: talent development cuts drag by 23 %.
    let gain = |change: fn(&mut Programme)| {
        let trial = with(change).under(|c| c.switching_loss = 0.05);
        trial
            .with(|form| form.environment.channels_ahead = 0.0)
            .gain(BOTH)
    };
    exceeds(gain(|p| p.project_managers = 3.0), gain(|_| {}), 0.02);
    let constants = crate::Constants::default();
    let drag = |change: fn(&mut Programme)| {
        let mut programme = Programme::nothing();
        change(&mut programme);
        let today = Structure::today(&Trial::usual().form.organisation);
        Doses::compute(&programme, &constants, &today, 26, 1.0).drag(&constants)
    };
    assert!(drag(|p| p.project_managers = 1.0) < drag(|_| {}));
    assert!(drag(|p| p.project_managers = 3.0) < drag(|p| p.project_managers = 1.0));
    assert!(drag(|p| p.training = 1.0) < drag(|_| {}));
}

#[test]
fn a_strategist_who_owns_the_idea_integrates_more() {
    // K1: a strong central idea.
    let integrated = |strategists| with(|p| p.strategists = strategists).integrated(BOTH);
    exceeds(integrated(2.0), integrated(0.0), 0.3);
}

#[test]
fn a_stronger_sponsor_speeds_adoption() {
    // Prosci's list: active sponsors come first.
    let adopted = |strength| {
        let trial = Trial::usual().with(|form| form.programmes[0].sponsor.strength = strength);
        trial.simulate(BOTH).mean(0..52, Indicator::Adoption)
    };
    exceeds(adopted(1.0), adopted(0.5), 3.0);
    exceeds(adopted(0.5), adopted(0.0), 3.0);
}

/// A programme that costs more than it earns.
fn losing() -> Trial {
    Trial::usual().with(|form| form.programmes[0].lead_cost = 1.5e6)
}

#[test]
fn patience_and_strength_survive_a_long_dip() {
    // Repenning and Sterman 2001: worse before better.
    let level = |patience, strength| {
        let trial = losing().with(|form| {
            let sponsor = &mut form.programmes[0].sponsor;
            (sponsor.patience, sponsor.strength) = (patience, strength);
        });
        trial.simulate(BOTH).end(|w| w.commitment[0].level)
    };
    exceeds(level(150.0, 0.5), level(20.0, 0.5), 0.2);
    exceeds(level(40.0, 1.0), level(40.0, 0.2), 0.1);
}

#[test]
fn without_commitment_openness_and_trust_fall_back() {
    // Relapse: what people do for a change goes with those who stand behind it.
    let trust = |patience| {
        let trial = losing().with(|form| form.programmes[0].sponsor.patience = patience);
        trial.simulate(BOTH).plateau(Indicator::Trust)
    };
    exceeds(trust(200.0), trust(10.0), 0.5);
}

#[test]
fn sponsors_who_leave_sooner_bring_more_relapse() {
    // Marketing chiefs stay a few years; the next one starts less committed.
    let level = |tenure| {
        let trial = Trial::usual().with(|form| form.programmes[0].sponsor.tenure = tenure);
        let result = trial.eventful().over(130).simulate(BOTH);
        (
            result.end(|w| w.commitment[0].level),
            result.plateau(Indicator::Integrated),
        )
    };
    let (short, long) = (level(20.0), level(500.0));
    exceeds(long.0, short.0, 0.03);
    exceeds(long.1, short.1, 0.2);
}

#[test]
fn a_stop_rule_ends_cost_and_brings_todays_plan_back() {
    // The loss agreed on beforehand is the most that is lost.
    let stop = |loss| {
        let trial = losing().with(|form| {
            form.programmes[0].stop = Some(StopRule { after: 40, loss });
        });
        trial.simulate(BOTH)
    };
    let (stopped, borne) = (stop(1e5), stop(1e11));
    assert!(stopped.at(38, Indicator::Programme) > 0.0);
    assert_eq!(stopped.at(45, Indicator::Programme), 0.0);
    assert!(borne.at(45, Indicator::Programme) > 0.0);
    exceeds(
        borne.plateau(Indicator::Integrated),
        stopped.plateau(Indicator::Integrated),
        2.0,
    );
    for (run, world) in stopped.lives.iter().zip(&stopped.worlds) {
        assert!(std::ptr::eq(
            run.context().plan(world, 0),
            &run.setup.arms[0].plan
        ));
    }
}

#[test]
fn what_was_agreed_is_forgotten_once_a_change_is_called_off_and_sooner_in_an_averse_culture() {
    // Relapse in a bad culture is one of the shapes that the model has to show.
    let kept = |aversion: f64, loss: f64| {
        let trial = Trial::usual().with(|form| {
            form.culture.aversion_to_change = aversion;
            form.programmes[0].stop = Some(StopRule { after: 40, loss });
        });
        let result = trial.over(156).simulate(LEAD_AND_ROLES);
        (
            result.plateau(Indicator::Clarity),
            result.plateau(Indicator::Integrated),
            result.plateau(Indicator::Adoption),
        )
    };
    let (borne, stopped) = (kept(50.0, 1e11), kept(50.0, 0.0));
    exceeds(borne.0, stopped.0, 15.0);
    exceeds(borne.1, stopped.1, 4.0);
    assert!(stopped.2 == 0.0 && borne.2 > 20.0);
    exceeds(kept(10.0, 0.0).0, kept(90.0, 0.0).0, 2.0);
}

#[test]
fn commitment_wears_off_sooner_where_people_are_averse_to_change() {
    let level = |aversion: f64| {
        let trial = losing().with(|form| form.culture.aversion_to_change = aversion);
        trial.simulate(BOTH).end(|w| w.commitment[0].level)
    };
    exceeds(level(20.0), level(80.0), 0.05);
}

#[test]
fn consultation_delays_what_pay_brings_and_does_not_lose_it() {
    // A works council has a say for about three months.
    let result = |pay_from| {
        let trial = Trial::usual().with(|form| form.options[1].pay_from = pay_from);
        trial.over(156).simulate(PAY_ONLY)
    };
    let (at_once, later) = (result(0), result(26));
    exceeds(
        at_once.at(39, Indicator::Integrated),
        later.at(39, Indicator::Integrated),
        0.5,
    );
    assert!((later.at(24, Indicator::Integrated) - 29.0).abs() < 1e-6);
    let lost = at_once.plateau(Indicator::Integrated) - later.plateau(Indicator::Integrated);
    assert!(lost.abs() < 1.0, "{lost}");
}

#[test]
fn a_measure_that_starts_later_works_later() {
    // Order and start of each measure are part of the roll-out.
    let result = |start| {
        let trial = Trial::usual().with(|form| {
            let starts = &mut form.programmes[0].starts;
            starts.insert(crate::Intervention::Roles, start);
            starts.insert(crate::Intervention::Lead, start);
        });
        trial
            .simulate(LEAD_AND_ROLES)
            .mean(0..52, Indicator::Clarity)
    };
    exceeds(result(0), result(26), 2.0);
}
