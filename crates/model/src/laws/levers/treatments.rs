//! Results that are shown, rankings, review talks and pay relative to a mean.

use crate::constants::table::Constants;
use crate::input::payout::Curve;
use crate::input::payout_condition::{Contestants, RelativeTo, Tournament};
use crate::input::plan::{Plan, TargetBonus, Weights};
use crate::input::programme::Programme;
use crate::laws::trial::{BOTH, LEAD_AND_ROLES, PAY_ONLY, TODAY, Trial, TrialResult, exceeds};
use crate::mechanism::forecast::Forecast;
use crate::mechanism::indicator::Indicator;
use crate::mechanism::pay::{Occasion, Payout};
use crate::mechanism::pay_expectation::PlanYear;
use crate::mechanism::programme_week::Doses;
use crate::scenario::Scenario;
use crate::scenario::handoff::Structure;
use crate::setup::Setup;

/// Today's plan with this programme.
fn with(change: impl FnOnce(&mut Programme)) -> Trial {
    Trial::usual().doing(change)
}

/// A programme, by what it does.
type Remedy = fn(&mut Programme);

#[test]
fn results_shown_beside_others_raise_own_work_a_little_and_build_no_trust() {
    // Azmat and Iriberri 2010: +5 %; Blanes i Vidal and Nossol 2011. Openness between teams builds trust instead.
    let shown = with(|p| p.results_feedback = 1.0).simulate(LEAD_AND_ROLES);
    let open = with(|p| p.transparency = 1.0).simulate(LEAD_AND_ROLES);
    let today = with(|_| {}).simulate(TODAY);
    let own = shown.plateau(Indicator::OwnWork) - today.plateau(Indicator::OwnWork);
    assert!((0.1..0.8).contains(&own), "{own} hours a week");
    let trust = |result: &TrialResult| result.plateau(Indicator::Trust);
    exceeds(trust(&open), trust(&shown), 1.0);
}

#[test]
fn results_shown_beside_others_may_cost_own_work() {
    // Barankay 2012: sellers who were shown their rank sold less.
    let drawing = |share| {
        let shown = with(|p| p.results_feedback = 1.0);
        let shown = shown.under(|constants| constants.attention_to_results = share);
        shown.simulate(LEAD_AND_ROLES).plateau(Indicator::OwnWork)
    };
    exceeds(drawing(0.0), drawing(-0.05), 0.2);
    exceeds(drawing(0.05), drawing(0.0), 0.2);
}

#[test]
fn a_public_ranking_breeds_rivalry_and_costs_help_and_harms_where_work_interlocks() {
    // Bandiera, Barankay and Rasul 2013: teams that were ranked without pay, -14 %; V28.
    let (ranked, shown): (Remedy, Remedy) =
        (|p| p.results_ranking = 1.0, |p| p.results_feedback = 1.0);
    let gain = |remedy: Remedy, inside_worth: f64| {
        let interlocked = with(remedy).with(|form| {
            for team in &mut form.organisation.teams {
                team.inside_worth = inside_worth;
            }
        });
        interlocked.gain(LEAD_AND_ROLES)
    };
    let [bulletin, ranking] = [shown, ranked].map(|remedy| with(remedy).simulate(LEAD_AND_ROLES));
    exceeds(
        ranking.end(|w| w.climate.rivalry),
        bulletin.end(|w| w.climate.rivalry),
        0.2,
    );
    for help in [Indicator::HelpInside, Indicator::Collaboration] {
        exceeds(bulletin.plateau(help), ranking.plateau(help), 0.05);
    }
    exceeds(gain(shown, 0.1), gain(ranked, 0.1), 0.5);
    exceeds(0.0, gain(ranked, 0.5), 1.0);
}

#[test]
fn review_talks_help_by_themselves_and_pay_for_results_takes_their_effect_away() {
    // V20: +7 % of profit, a bonus nothing, both nothing.
    let work = |talks: f64, bonus: f64| {
        let trial = with(|p| p.review_talks = talks).paying(|plan| {
            plan.target_bonus = TargetBonus::ShareOfBase(bonus);
        });
        trial.simulate(BOTH).plateau(Indicator::OwnWork)
    };
    let added = |bonus| work(1.0, bonus) - work(0.0, bonus);
    exceeds(added(0.05), 1.2, 0.0);
    exceeds(added(0.05), added(0.10), 0.3);
    // An agency is paid by its contract, whatever the plan.
    exceeds(0.3, added(0.20), 0.0);
}

#[test]
fn review_talks_cost_their_hours() {
    // One hour a month of two people is 1.2 % of a week of 40 hours.
    let doses = |talks: f64| {
        let programme = Programme {
            review_talks: talks,
            ..Programme::nothing()
        };
        let today = Structure::today(&Trial::usual().form.organisation);
        Doses::compute(&programme, &Constants::default(), &today, 0, 1.0).time
    };
    let hour = 24.0 / 52.0 / 40.0;
    assert!((doses(1.0) - hour).abs() < 1e-12 && (doses(0.5) - 0.5 * hour).abs() < 1e-12);
}

/// Pays by one measure, in proportion, by itself or relative to others.
fn proportional(plan: &mut Plan, relative_to: Option<RelativeTo>, weights: Weights) {
    plan.target_bonus = TargetBonus::ShareOfBase(0.2);
    plan.weights = weights;
    plan.relative_to = relative_to;
    plan.goal = None;
    plan.exceptions.clear();
    plan.curve = Curve {
        threshold: 0.0,
        threshold_pay: 0.0,
        maximum: 3.0,
        maximum_pay: 3.0,
    };
}

const OWN: Weights = Weights {
    own: 1.0,
    team: 0.0,
    firm: 0.0,
    joint: 0.0,
    feedback: 0.0,
    rank: 0.0,
};
const TEAM: Weights = Weights {
    own: 0.0,
    team: 1.0,
    ..OWN
};

fn paying(relative_to: Option<RelativeTo>, weights: Weights) -> Trial {
    Trial::usual().paying(|plan| proportional(plan, relative_to, weights))
}

/// What a quarter pays the firm's own people, as a multiple of target, where everybody's results are so far from target.
fn paid(relative_to: Option<RelativeTo>, weights: Weights, market: f64, alike: bool) -> f64 {
    let mut form = paying(relative_to, weights).form;
    if alike {
        for team in &mut form.organisation.teams {
            team.heads = 4;
            team.base = 80e3;
        }
    }
    form.organisation
        .teams
        .retain(|team| team.agency().is_none());
    for journey in &mut form.organisation.journeys {
        journey.teams.retain(|name| name != "Media agency");
    }
    let setup = Setup::new(&Scenario::check(form).unwrap(), Constants::default()).unwrap();
    let mut attainment = Forecast::on_target(&setup);
    for (i, own) in attainment.own.iter_mut().enumerate() {
        *own += market + 0.01 * (i % 7) as f64;
    }
    for (k, team) in attainment.team.iter_mut().enumerate() {
        *team += market + 0.02 * (k % 5) as f64;
    }
    let occasion = Occasion {
        weeks: 13,
        year: PlanYear::Later,
    };
    let payout = Payout::new(&setup, &setup.arms[PAY_ONLY].plan, &attainment, occasion);
    payout.total() / payout.at_target
}

#[test]
fn pay_relative_to_others_shares_out_the_target_whatever_the_market_does() {
    // Holmstrom 1982: what hits all alike drops out of a comparison; it is a zero sum.
    for (relative_to, weights) in [(RelativeTo::Colleagues, OWN), (RelativeTo::Teams, TEAM)] {
        for market in [-0.3, 0.0, 0.2] {
            let relative = paid(Some(relative_to), weights, market, true);
            assert!((relative - 1.0).abs() < 1e-5, "{relative_to:?}: {relative}");
            let alone = paid(None, weights, market, true);
            assert!((alone - 1.0 - market).abs() > 0.005, "{alone}");
        }
        exceeds(
            paid(None, weights, 0.0, false) - paid(None, weights, -0.3, false),
            0.25,
            0.0,
        );
        let moved = paid(Some(relative_to), weights, 0.0, false)
            - paid(Some(relative_to), weights, -0.3, false);
        assert!(moved.abs() < 1e-5, "{moved}");
    }
}

#[test]
fn who_is_paid_relative_to_others_helps_them_less() {
    // Drago and Garvey 1998 (V23): promotion incentives, less help; Bandiera et al. 2005 (V15).
    let inside = |relative_to| {
        let result = paying(relative_to, OWN).simulate(PAY_ONLY);
        result.plateau(Indicator::HelpInside)
    };
    exceeds(inside(None), inside(Some(RelativeTo::Colleagues)), 0.02);
    exceeds(
        paying(None, TEAM).help(PAY_ONLY),
        paying(Some(RelativeTo::Teams), TEAM).help(PAY_ONLY),
        0.005,
    );
}

#[test]
fn friends_who_see_each_other_hold_back_where_they_are_compared() {
    // V15: people held back to protect friends, and only where they could see each other.
    let own = |observability: f64| {
        let trial = paying(Some(RelativeTo::Colleagues), OWN).with(|form| {
            form.organisation.observability = observability;
            form.culture.lack_of_trust = 20.0;
        });
        trial.simulate(PAY_ONLY).plateau(Indicator::OwnWork)
    };
    exceeds(own(0.0), own(1.0), 0.2);
}

#[test]
fn who_is_compared_needs_others() {
    let refused = |change: fn(&mut crate::Form)| {
        let trial = paying(Some(RelativeTo::Colleagues), OWN).with(change);
        Scenario::check(trial.form).unwrap_err().to_string()
    };
    let alone = refused(|form| form.organisation.teams[0].heads = 1);
    assert_eq!(
        alone,
        "plans[1].relative_to is colleagues, Paid search has one: allowed is at least two people in each team that is \
         paid by the own KPI"
    );
    let teams = refused(|form| form.plans[1].relative_to = Some(RelativeTo::Teams));
    assert_eq!(
        teams,
        "plans[1].relative_to is between 0 teams: allowed is at least two teams that are paid by the team's KPI"
    );
    let ranked = refused(|form| {
        form.plans[1].rank = Some(Tournament {
            between: Contestants::People,
            top: 0.2,
        });
    });
    assert!(ranked.contains("a prize for rank or pay relative to others, but not both"));
}
