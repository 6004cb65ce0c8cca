//! What a plan pays for, and under which conditions.

use crate::input::contract::Contract;
use crate::input::form::Form;
use crate::input::payout_condition::{Contestants, Gate, GateKpi, Tournament};
use crate::input::plan::{Goal, JointMetric, Kpi, Plan, TargetBonus, Weights};
use crate::input::team_kind::{Kind, Kinds};
use crate::laws::trial::{BOTH, PAY_ONLY, TODAY, Trial, exceeds};
use crate::mechanism::indicator::Indicator;

fn goal(form: &mut Form) -> &mut Goal {
    form.plans[1].goal.as_mut().unwrap()
}

/// Help from IT whose own KPI falls with help given, under today's plan with `own` and `joint` in place of what they pay.
fn help_from_it(opposing: f64, change: impl FnOnce(&mut Plan)) -> f64 {
    let trial = Trial::usual().with(|form| {
        let it = form.organisation.team("Martech and IT").unwrap();
        form.organisation.teams[it].opposing = opposing;
        change(&mut form.plans[1]);
    });
    trial
        .simulate(PAY_ONLY)
        .help_of(&trial.form, "Martech and IT")
}

#[test]
fn the_more_an_opposing_kpi_pays_the_less_its_team_helps() {
    // K12: 10 % see marketing and IT work well together; M5: egocentric goals.
    let lost = |opposing| {
        let help = |own| {
            help_from_it(opposing, |plan| {
                plan.weights = Weights {
                    own,
                    joint: 0.1,
                    firm: 0.9 - own,
                    ..Weights::default()
                };
            })
        };
        help(0.2) - help(0.8)
    };
    exceeds(lost(0.9), lost(0.0), 0.05);
}

#[test]
fn shared_risk_and_reward_bring_help_from_teams_whose_kpi_opposes_it() {
    // K12.
    let help = |opposing, shared| help_from_it(opposing, |plan| plan.shared_risk = shared);
    exceeds(help(0.9, 0.8), help(0.9, 0.0), 0.02);
    assert_eq!(help(0.0, 0.8), help(0.0, 0.0));
}

#[test]
fn teams_left_outside_the_goal_hand_over_worse() {
    // K13: marketing and sales share 3 of 15 activities; P8: weight follows spillovers.
    for (name, kind) in [
        ("b2b", Kind::Sales),
        ("bank", Kind::Service),
        ("default", Kind::It),
    ] {
        let integrated = |outside| {
            let trial = Trial::for_preset(name).with(|form| goal(form).outside = outside);
            trial.integrated(PAY_ONLY)
        };
        exceeds(
            integrated(Kinds::NONE),
            integrated(Kinds::NONE.with(kind)),
            0.2,
        );
    }
}

/// Own work, of today's 100, under a bonus of 30 % that is for the own KPI and, in what is left, for team and firm by halves.
fn own_work(own: f64, unclear: f64, dilution: f64) -> f64 {
    let trial = Trial::usual()
        .under(|constants| constants.attention_dilution = dilution)
        .paying(|plan| {
            plan.target_bonus = TargetBonus::ShareOfBase(0.3);
            plan.weights = Weights {
                own,
                team: 0.5 * (1.0 - own),
                firm: 0.5 * (1.0 - own),
                ..Weights::default()
            };
        });
    let unclear = trial.with(|form| form.culture.unclear_roles = unclear);
    unclear.simulate(PAY_ONLY).plateau(Indicator::OwnWork)
}

#[test]
fn pay_for_several_things_is_followed_as_far_as_roles_are_clear() {
    // V26, V24: pay for one thing does more than pay for several.
    let lost = |own, unclear| own_work(own, unclear, 0.0) - own_work(own, unclear, 1.0);
    exceeds(lost(0.34, 75.0), lost(0.34, 20.0), 0.2);
    exceeds(lost(0.34, 20.0), 0.0, 0.0);
    exceeds(0.0, lost(1.0, 75.0), 0.0);
}

#[test]
fn a_plan_that_pays_nothing_divides_no_attention() {
    let help = |dilution| {
        let trial = Trial::usual().under(|constants| constants.attention_dilution = dilution);
        let unpaid = trial.paying(|plan| {
            plan.target_bonus = TargetBonus::ShareOfBase(0.0);
            plan.weights = Weights {
                own: 0.5,
                team: 0.5,
                ..Weights::default()
            };
        });
        unpaid.simulate(PAY_ONLY).plateau(Indicator::OwnWork)
    };
    assert_eq!(help(0.0), help(2.0));
}

#[test]
fn where_pay_is_shared_in_plain_sight_less_care_goes() {
    // V24, V27: those who are paid together are more accurate.
    let care = |shared, seen, in_view| {
        let trial = Trial::usual()
            .under(|constants| constants.care_in_view = in_view)
            .with(|form| {
                form.organisation.observability = seen;
                for team in &mut form.organisation.teams {
                    // An agency that is paid by output has a count of its own, whatever the plan says.
                    if let Contract::Agency(agency) = &mut team.contract {
                        agency.at_risk = 0.0;
                    }
                }
            });
        let paid = trial.paying(|plan| {
            plan.target_bonus = TargetBonus::ShareOfBase(0.3);
            plan.weights = Weights {
                own: 0.4,
                team: shared,
                feedback: 0.6 - shared,
                ..Weights::default()
            };
        });
        paid.simulate(PAY_ONLY).plateau(Indicator::Care)
    };
    let kept = |shared, seen| care(shared, seen, 0.5) - care(shared, seen, 0.0);
    exceeds(kept(0.6, 0.9), kept(0.6, 0.3), 0.3);
    exceeds(kept(0.6, 0.9), kept(0.3, 0.9), 0.3);
    assert_eq!(kept(0.0, 0.9), 0.0);
    exceeds(100.0, care(0.6, 1.0, 1.0), 1.0);
}

#[test]
fn counting_attributed_results_brings_claims_and_less_than_counting_customer_value() {
    // Fact 24: counted is not real.
    let result = |metric| {
        Trial::usual()
            .with(|form| goal(form).metric = metric)
            .simulate(PAY_ONLY)
    };
    let counted = result(JointMetric::AttributedResults(1.03));
    let real = result(JointMetric::CustomerValue(1.03));
    exceeds(
        counted.plateau(Indicator::Claims),
        real.plateau(Indicator::Claims),
        0.1,
    );
    exceeds(
        real.plateau(Indicator::Contribution),
        counted.plateau(Indicator::Contribution),
        0.1,
    );
    exceeds(
        real.plateau(Indicator::Collaboration),
        counted.plateau(Indicator::Collaboration),
        0.02,
    );
}

#[test]
fn steering_by_weekly_numbers_takes_from_what_pays_later() {
    // Chung, Steenburgh and Sudhir 2014: present bias.
    let help = |weekly| {
        let trial = Trial::usual().with(|form| form.organisation.weekly_targets = weekly);
        trial.help(PAY_ONLY)
    };
    exceeds(help(0.0), help(1.0), 0.02);
}

/// Today's plan with a part of the own KPI's weight on a prize for rank.
fn tournament(between: Contestants, weight: f64) -> impl FnOnce(&mut Plan) {
    move |plan| {
        plan.weights.own -= weight;
        plan.weights.rank = weight;
        plan.rank = Some(Tournament { between, top: 0.2 });
    }
}

/// Today's plan with a prize for rank on top that is worth about as much as today's bonus again.
fn contest_on_top(between: Contestants) -> impl FnOnce(&mut Plan) {
    move |plan| {
        let Weights {
            own, team, firm, ..
        } = plan.weights;
        plan.target_bonus = TargetBonus::ShareOfBase(0.16);
        plan.weights = Weights {
            own: 0.5 * own,
            team: 0.5 * team,
            firm: 0.5 * firm,
            rank: 0.5,
            ..Weights::default()
        };
        plan.rank = Some(Tournament { between, top: 0.2 });
    }
}

#[test]
fn a_prize_for_rank_brings_more_own_work_and_less_help() {
    // V23: strong promotion contests, less helping and more own effort; the prize comes on top of other pay.
    for between in [Contestants::People, Contestants::Teams] {
        let trial = Trial::usual().paying(contest_on_top(between));
        let with = trial.simulate(PAY_ONLY);
        let before = Trial::usual().over(26).simulate(TODAY);
        exceeds(
            before.plateau(Indicator::Collaboration),
            with.plateau(Indicator::Collaboration),
            0.02,
        );
        if between == Contestants::People {
            exceeds(
                with.plateau(Indicator::OwnWork),
                before.plateau(Indicator::OwnWork),
                0.05,
            );
        }
    }
}

#[test]
fn people_who_see_each_other_hold_back_under_relative_pay() {
    // V15: pickers protected their friends, and only where they were seen.
    let own_work = |seen| {
        let trial = Trial::usual()
            .with(|form| form.organisation.observability = seen)
            .under(|c| c.norm_pressure = 0.0);
        trial
            .paying(tournament(Contestants::People, 0.4))
            .simulate(PAY_ONLY)
            .plateau(Indicator::OwnWork)
    };
    exceeds(own_work(0.0), own_work(1.0), 0.02);
}

#[test]
fn a_contest_between_teams_leaves_rivalry_behind() {
    // V28: the switch toward competition is the easy one.
    let rivalry = |plan: fn(&mut Plan)| {
        Trial::usual()
            .paying(plan)
            .simulate(PAY_ONLY)
            .end(|w| w.climate.rivalry)
    };
    exceeds(
        rivalry(|plan| tournament(Contestants::Teams, 0.3)(plan)),
        rivalry(|plan| plan.period = 12),
        0.1,
    );
}

#[test]
fn a_goal_out_of_reach_is_given_up() {
    // V4: units far behind do not respond, those near winning do; fact 16.
    let help = |target| {
        let trial = Trial::usual().with(|form| {
            goal(form).metric = JointMetric::IntegratedJourneys(target);
        });
        trial.help(PAY_ONLY)
    };
    exceeds(help(0.4), help(0.95), 0.1);
}

#[test]
fn a_ratchet_makes_people_hold_back() {
    // Bouwens and Kroos 2011, in stores.
    let own_work = |ratchet| {
        let trial = Trial::usual().paying(|plan| {
            plan.weights = Weights {
                own: 1.0,
                ..Weights::default()
            };
            plan.ratchet = ratchet;
        });
        trial.simulate(PAY_ONLY).plateau(Indicator::OwnWork)
    };
    exceeds(own_work(0.0), own_work(0.8), 0.2);
}

#[test]
fn a_longer_wait_for_pay_makes_it_felt_less() {
    // Chung, Steenburgh and Sudhir 2014: present bias.
    let own_work = |period| {
        let trial = Trial::usual().paying(|plan| plan.period = period);
        trial.simulate(PAY_ONLY).plateau(Indicator::OwnWork)
    };
    exceeds(own_work(4), own_work(52), 0.05);
}

#[test]
fn a_gate_takes_from_own_work_and_gives_to_what_opens_it() {
    // Holmström 1982: a threshold for the group makes everyone matter.
    let result = |gate| {
        let trial = Trial::usual().with(|form| {
            form.plans[1].gate = gate;
            form.plans[1].weights = Weights {
                own: 0.7,
                joint: 0.3,
                ..Weights::default()
            };
        });
        trial.simulate(PAY_ONLY)
    };
    let open = result(None);
    let gated = result(Some(Gate {
        measure: GateKpi::Joint,
        attainment: 0.9,
    }));
    exceeds(
        gated.plateau(Indicator::Collaboration),
        open.plateau(Indicator::Collaboration),
        0.02,
    );
    exceeds(
        open.plateau(Indicator::OwnWork),
        gated.plateau(Indicator::OwnWork),
        0.02,
    );
}

#[test]
fn a_guarantee_speeds_adoption_where_pay_would_fall() {
    // Loss aversion of 1.95, Brown et al. 2024: the fear of loss is what a guarantee takes.
    let adopted = |guarantee| {
        let trial = Trial::usual().with(|form| {
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(0.03);
            form.plans[1].total_pay = crate::TotalPay::NotHeld;
            form.plans[1].guarantee = guarantee;
        });
        trial.simulate(BOTH).mean(0..52, Indicator::Adoption)
    };
    exceeds(adopted(1.0), adopted(0.0), 1.0);
}

#[test]
fn a_larger_joint_share_and_a_larger_bonus_bring_more_help() {
    // V1 against V2 to V4: what is small is not seen.
    let help = |bonus| {
        let trial = Trial::usual().with(|form| {
            form.plans[1].target_bonus = TargetBonus::ShareOfBase(bonus);
        });
        trial.help(PAY_ONLY)
    };
    exceeds(help(0.15), help(0.08), 0.05);
    exceeds(help(0.08), help(0.02), 0.05);
}

#[test]
fn pay_for_counts_takes_care_away() {
    // V18: quantity up and quality down; V24: faster and less accurate.
    let care = |own| {
        let trial = Trial::usual().paying(|plan| {
            plan.weights = Weights {
                own,
                firm: 1.0 - own,
                ..Weights::default()
            };
        });
        trial.simulate(PAY_ONLY).plateau(Indicator::Care)
    };
    exceeds(care(0.2), care(1.0), 0.5);
}

/// Of teams of so many people under a bonus of 10 % for the own count, or in this part for the team's: care, and own work in hours
/// a week, in the second quarter.
fn counted(heads: u32, team: f64) -> [f64; 2] {
    let trial = Trial::usual()
        .with(|form| {
            for team in &mut form.organisation.teams {
                team.heads = heads;
            }
        })
        .under(|constants| {
            constants.forecast_sd[Kpi::Team as usize] = constants.forecast_sd[Kpi::Own as usize];
        });
    let paid = trial.paying(|plan| {
        plan.target_bonus = TargetBonus::ShareOfBase(0.1);
        plan.exceptions.clear();
        plan.weights = Weights {
            own: 1.0 - team,
            team,
            ..Weights::default()
        };
    });
    let result = paid.over(52).simulate(PAY_ONLY);
    [Indicator::Care, Indicator::OwnWork].map(|measure| result.mean(13..26, measure))
}

#[test]
fn where_a_team_is_one_person_its_count_is_that_persons_own() {
    let [[care, work], [care_team, work_team]] = [0.0, 1.0].map(|team| counted(1, team));
    assert!((care - care_team).abs() < 1e-6, "{care} {care_team}");
    assert!((work - work_team).abs() < 0.02, "{work} {work_team}");
}

#[test]
fn the_more_share_a_count_the_less_care_it_takes_and_never_none() {
    // V24, V27: less care is lost where pay is shared; whoever minds team-mates' gain still does what is counted for them.
    let lost = |heads| 100.0 - counted(heads, 1.0)[0];
    exceeds(lost(2), lost(8), 0.5);
    exceeds(lost(8), 0.0, 0.5);
}
